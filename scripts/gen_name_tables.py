#!/usr/bin/env python3
"""Turns the tables of crates/name/data into the Rust tables of crates/name/src/generated.

    python3 scripts/gen_name_tables.py           writes
    python3 scripts/gen_name_tables.py --check   exits 1 when a table is not what the data say
"""

import math
import pathlib
import sys
import unicodedata

CRATE = pathlib.Path(__file__).resolve().parent.parent / "crates" / "name"
PEOPLE = 49_705_663  # counted by the census of 2015
STEP = 8  # costs are eighths of a nat
NEVER = 255
NEVER_IN_NAMES = {"씨", "님"}  # 氏 is read 씨, but only behind a name

HEAD = "// Made by scripts/gen_name_tables.py from {source}; do not edit.\n\n"


def rows(name):
    lines = (CRATE / "data" / name).read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t") + [""] * len(header)
        yield dict(zip(header, cells))


def cost(probability):
    return min(NEVER - 1, round(-math.log(probability) * STEP))


def quoted(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def is_hangul(s):
    return bool(s) and all("가" <= c <= "힣" for c in s)


def surnames():
    table = sorted(rows("surnames.tsv"), key=lambda r: r["surname"])
    out = HEAD.format(source="data/surnames.tsv")
    out += "use crate::surname::Surname;\n\n"
    out += "/// Every surname, in code point order.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static SURNAMES: [Surname; {len(table)}] = [\n"
    latin, hanja = {}, {}
    for i, r in enumerate(table):
        people = int(r["population"])
        spellings = [s for s in r["latin"].split(",") if s]
        forms = [h for h in r["hanja"].split(",") if h]
        listed = ", ".join(quoted(s) for s in spellings)
        out += (
            f'    Surname {{ hangul: "{r["surname"]}", people: {people}, '
            f"cost: {cost(people / PEOPLE)}, latin: &[{listed}] }},\n"
        )
        for rank, s in enumerate(spellings):
            latin.setdefault(s.lower(), []).append((-people * 0.3**rank, i))
        for h in forms:
            hanja.setdefault(h, []).append((-people, i))
    out += "];\n\n"
    out += "/// Latin spellings in small letters and the surnames that are spelled so, likeliest first.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static LATIN: [(&str, &[u16]); {len(latin)}] = [\n"
    for s in sorted(latin):
        out += f"    ({quoted(s)}, &{[i for _, i in sorted(latin[s])]}),\n"
    out += "];\n\n"
    out += "/// Hanja of surnames and the surname that most people with them bear.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static HANJA: [(&str, u16); {len(hanja)}] = [\n"
    for h in sorted(hanja):
        out += f"    ({quoted(h)}, {sorted(hanja[h])[0][1]}),\n"
    return out + "];\n"


def readings():
    table = {}
    for r in rows("hanja_readings.tsv"):
        for c in r["characters"]:
            table[c] = r["readings"].split(",")
    return table


def hanja():
    table = readings()
    out = HEAD.format(source="data/hanja_readings.tsv")
    out += "/// Hanja in code point order with their readings, `\\0` where there is no further one.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static READINGS: [(char, [char; 4]); {len(table)}] = [\n"
    for c in sorted(table):
        cells = ["'" + r + "'" for r in table[c]] + ["'\\0'"] * (4 - len(table[c]))
        out += f"    ('{c}', [{', '.join(cells)}]),\n"
    return out + "];\n"


def syllables():
    share = {r["syllable"]: r for r in rows("syllables.tsv")}
    read = {r for rs in readings().values() for r in rs}
    surname = {r["surname"]: int(r["population"]) for r in rows("surnames.tsv")}
    compound = [s for s in surname if len(s) == 2]
    openers, closers = {s[0] for s in compound}, {s[1] for s in compound}
    every = sorted(set(share) | read | {s for s in surname if len(s) == 1} | openers | closers)
    out = HEAD.format(source="data/syllables.tsv, data/surnames.tsv and data/hanja_readings.tsv")
    out += "use crate::likelihood::Syllable;\n\n"
    out += "/// Syllables that names are made of: costs as a surname, at the places of a given name, in a foreign name;\n"
    out += "/// whether a compound surname begins or ends so.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static SYLLABLES: [(char, Syllable); {len(every)}] = [\n"
    for s in every:
        row = share.get(s, {})
        floor = 2e-5 if s in read and s not in NEVER_IN_NAMES else 1e-7
        place = lambda column, least: cost(max(float(row.get(column) or 0) / 1000, least))
        family = cost(surname[s] / PEOPLE) if s in surname else NEVER
        out += (
            f"    ('{s}', Syllable::new({family}, {place('first', floor)}, {place('last', floor)}, "
            f"{place('single', floor)}, {place('foreign', 1e-5)}, {int(s in openers) | int(s in closers) << 1})),\n"
        )
    out += "];\n\n"
    names = sorted((r["name"], int(r["per_million"])) for r in rows("given_names.tsv"))
    out += "/// Given names that do not follow the habits of syllables, with their cost.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static GIVEN_NAMES: [(&str, u8); {len(names)}] = [\n"
    for name, n in names:
        out += f'    ("{name}", {cost(n / 1_000_000)}),\n'
    return out + "];\n"


CLASSES = [
    "honorific", "title", "relation", "kin", "label", "org", "department", "deptsuffix", "branch", "legal", "junk",
    "wordlike", "sample", "remark", "deceased", "formOfAddress", "legalLatin", "company", "place",
]  # fmt: skip


def words():
    table = {}
    for r in rows("words.tsv"):
        for w in r["words"].split():
            w = unicodedata.normalize("NFC", w).lower()
            table[w] = table.get(w, 0) | 1 << CLASSES.index(r["class"])
    out = HEAD.format(source="data/words.tsv")
    out += "/// Words that stand in name columns, in code point order, with the classes of `words::Classes`.\n#[rustfmt::skip]\n"
    out += f"pub(crate) static WORDS: [(&str, u32); {len(table)}] = [\n"
    for w in sorted(table):
        out += f"    ({quoted(w)}, {table[w]:#x}),\n"
    return out + "];\n"


def main():
    check = "--check" in sys.argv[1:]
    stale = []
    for name, make in [("surnames", surnames), ("hanja", hanja), ("syllables", syllables), ("words", words)]:
        path = CRATE / "src" / "generated" / f"{name}.rs"
        text = make()
        if check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(path.name)
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale:
        sys.exit(f"stale, run scripts/gen_name_tables.py: {', '.join(stale)}")


if __name__ == "__main__":
    main()
