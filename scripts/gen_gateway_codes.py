#!/usr/bin/env python3
"""Turns crates/bounce/data/*.tsv into crates/bounce/src/generated/gateway_codes.rs.

A table per gateway and channel family, sorted by a hash of the code, so that a look-up is a binary search over
integers. Run without arguments to write; with --check it exits 1 when the committed file differs.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "crates/bounce/data"
OUT = ROOT / "crates/bounce/src/generated/gateway_codes.rs"
# The order of names is the order of `Gateway` in gateway.rs.
GATEWAYS = ["nhn", "solapi", "sens", "aligo", "bizppurio", "infobank", "mts", "daou", "kt", "apistore", "kakao",
            "twilio", "infobip", "smpp", "gsm"]
FAMILIES = ["text", "kakao", "rcs", "email", "push"]


def fnv1a(code: str) -> int:
    """The 64-bit FNV-1a hash of the code's bytes, as in gateway.rs."""
    value = 0xCBF29CE484222325
    for byte in code.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def rows(gateway: str):
    lines = (DATA / f"{gateway}.tsv").read_text(encoding="utf-8").splitlines()
    body = [line for line in lines if line and not line.startswith("#")]
    assert body[0].split("\t") == ["channel", "code", "category"], gateway
    return [line.split("\t") for line in body[1:]]


def variant(category: str) -> str:
    return "".join(word.capitalize() for word in category.split("-"))


def table(gateway: str, family: str, entries) -> str:
    hashed = sorted((fnv1a(code), code, category) for channel, code, category in entries if channel == family)
    assert len({h for h, _, _ in hashed}) == len(hashed), f"collision or duplicate in {gateway}/{family}"
    lines = [f"static {gateway.upper()}_{family.upper()}: Table = &["]
    lines += [f"    (0x{h:016x}, C::{variant(category)}), // {code}" for h, code, category in hashed]
    return "\n".join(lines + ["];"])


def generate() -> str:
    parts = [
        "// Written by scripts/gen_gateway_codes.py from crates/bounce/data. Do not edit.",
        "//! Result codes of gateways: per gateway and channel family, sorted by the hash of the code.",
        "use cleanse_core::feedback::Category as C;",
        "/// Hash of a code and what it means.\npub(crate) type Table = &'static [(u64, C)];",
    ]
    index = []
    for gateway in GATEWAYS:
        entries = rows(gateway)
        families = [f for f in FAMILIES if any(channel == f for channel, _, _ in entries)]
        parts += [table(gateway, f, entries) for f in families]
        cells = ", ".join(f"{gateway.upper()}_{f.upper()}" if f in families else "&[]" for f in FAMILIES)
        index.append(f"    [{cells}], // {gateway}")
    parts.append(f"/// Tables by gateway, then by family: {', '.join(FAMILIES)}.\n"
                 f"pub(crate) static TABLES: [[Table; {len(FAMILIES)}]; {len(GATEWAYS)}] = [\n" + "\n".join(index) + "\n];")
    return "\n\n".join(parts) + "\n"


def main() -> int:
    text = generate()
    if "--check" in sys.argv[1:]:
        return 0 if OUT.exists() and OUT.read_text(encoding="utf-8") == text else 1
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
