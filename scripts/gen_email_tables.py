#!/usr/bin/env python3
"""Turns the tables of crates/email/data into Rust.

    python3 scripts/gen_email_tables.py           writes crates/email/src/generated/*.rs
    python3 scripts/gen_email_tables.py --check   exits 1 when they differ from what it would write
"""
import sys
from pathlib import Path

CRATE = Path(__file__).resolve().parent.parent / "crates" / "email"
MASK = (1 << 64) - 1


def slot_hash(domain: str) -> int:
    """The hash of `src/table.rs`: first and last eight bytes and the length."""
    b = domain.encode()
    first = int.from_bytes(b[:8], "little")
    last = int.from_bytes(b[-8:], "little")
    h = (first * 0x9E3779B97F4A7C15) & MASK
    h ^= (last * 0xC2B2AE3D27D4EB4F) & MASK
    h = ((h ^ (h >> 29) ^ len(b)) * 0xD6E8FEB86659FD93) & MASK
    return h >> 32


def lines(name: str):
    for line in (CRATE / "data" / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def blob(words) -> str:
    """One string literal of all words, wrapped with line continuations."""
    text = "".join(words)
    return '"\\\n    ' + "\\\n    ".join(text[k : k + 100] for k in range(0, len(text), 100)) + '"'


def numbers(values) -> str:
    rows = [", ".join(map(str, values[k : k + 16])) for k in range(0, len(values), 16)]
    return "&[\n        " + ",\n        ".join(rows) + ",\n    ]"


def hashed_set(doc: str, name: str, words, bits: int) -> str:
    """Words sorted by bucket, the first word of each bucket, and where each word starts."""
    words = sorted(set(words), key=lambda w: (slot_hash(w) >> (32 - bits), w))
    buckets, starts = [], [0]
    for bucket in range(1 << bits):
        buckets.append(len(starts) - 1)
        while len(starts) - 1 < len(words) and slot_hash(words[len(starts) - 1]) >> (32 - bits) == bucket:
            starts.append(starts[-1] + len(words[len(starts) - 1]))
    buckets.append(len(words))
    return (
        f"/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: WordSet = WordSet {{\n    bits: {bits},\n"
        f"    words: {blob(words)},\n    buckets: {numbers(buckets)},\n    starts: {numbers(starts)},\n}};\n"
    )


def date(text: str) -> str:
    if text == "-":
        return "None"
    y, m, d = (int(p) for p in text.split("-"))
    return f"Some(({y}, {m}, {d}))"


def known() -> str:
    rows = [line.split("\t") for line in lines("known_domains.tsv")]
    assert all(len(r) == 7 for r in rows), [r for r in rows if len(r) != 7]
    names = [r[0] for r in rows]
    typos = sorted(line.split("\t") for line in lines("domain_typos.tsv"))
    assert all(right in names for _, right in typos), "a typo without a known domain"
    rows += [[wrong, "-", "-", "-", "-", "-", "0", right] for wrong, right in typos]
    names = [r[0] for r in rows]
    assert len(set(names)) == len(names), "a domain is listed twice"
    slots = [0] * 1024
    for i, name in enumerate(names):
        at = slot_hash(name) >> 22
        while slots[at]:
            at = (at + 1) % 1024
        slots[at] = i + 1
    out = [HEADER, "use crate::known::{Known, Target};\n\n", "#[rustfmt::skip]\npub(crate) static KNOWN: &[Known] = &[\n"]
    for domain, provider, mailbox, rules, closed, successor, weight, *meant in rows:
        rules = set() if rules == "-" else set(rules.split(","))
        assert rules <= {"dots", "plus", "naver", "free"}, rules
        blank = lambda t: "" if t == "-" else t
        out.append(
            f'    Known {{ domain: "{domain}", provider: "{blank(provider)}", mailbox: "{blank(mailbox)}", '
            f'dots: {str("dots" in rules).lower()}, plus: {str("plus" in rules).lower()}, '
            f'naver: {str("naver" in rules).lower()}, free: {str("free" in rules).lower()}, '
            f'closed: {date(closed)}, successor: "{blank(successor)}", meant: "{"".join(meant)}" }},\n'
        )
    out.append("];\n\n#[rustfmt::skip]\npub(crate) static SLOTS: [u16; 1024] = [\n")
    out += ["    " + ", ".join(map(str, slots[k : k + 25])) + ",\n" for k in range(0, 1024, 25)]
    out.append("];\n\n/// Targets of typos: row, letters of the name, name, rest of the domain.\n")
    out.append("#[rustfmt::skip]\npub(crate) static TARGETS: &[Target] = &[\n")
    for i, row in enumerate(rows):
        if row[6] != "0":
            name, suffix = row[0].split(".", 1)
            letters = sum(1 << (ord(c) - 97) for c in set(name) if c.isalpha())
            out.append(f'    Target {{ row: {i}, letters: {letters:#x}, name: "{name}", suffix: "{suffix}", weight: {row[6]} }},\n')
    out.append("];\n")
    return "".join(out)


HEADER = "// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.\n\n"
USE_SET = HEADER + "use crate::table::WordSet;\n\n"


def files():
    return {
        "known.rs": known(),
        "made_up.rs": USE_SET
        + hashed_set("Words of made-up mailboxes.", "MADE_UP", lines("made_up.txt"), 6)
        + "\n"
        + hashed_set("Words that are made up only twice.", "TWICE", lines("made_up_twice.txt"), 4),
        "disposable.rs": USE_SET
        + hashed_set("Domains of throw-away mailboxes.", "DISPOSABLE", lines("disposable_domains.txt"), 13),
        "top_level.rs": USE_SET
        + hashed_set("Top-level domains, as A-labels.", "TOP_LEVEL", lines("top_level_domains.txt"), 9),
        "roles.rs": USE_SET
        + hashed_set("Local parts that name a role.", "ROLES", lines("role_accounts.txt"), 6),
    }


def main() -> int:
    target = CRATE / "src" / "generated"
    stale = []
    for name, text in files().items():
        path = target / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            target.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv:
        print("out of date:", ", ".join(stale))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
