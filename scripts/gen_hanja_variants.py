#!/usr/bin/env python3
"""Writes crates/text/src/generated/hanja_variants.rs from crates/text/data/hanja_variants.tsv.

With --check nothing is written; the exit code is 1 when the committed file differs.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "crates/text/data/hanja_variants.tsv"
TARGET = ROOT / "crates/text/src/generated/hanja_variants.rs"
FIRST = 0xF900


def rows():
    lines = [l for l in SOURCE.read_text(encoding="utf-8").splitlines() if l and not l.startswith("#")]
    for i, line in enumerate(lines[1:]):
        code, unified, reading = line.split("\t")
        assert int(code[2:], 16) == FIRST + i, f"{code} is out of order"
        yield unified, reading


def rust():
    # Code points as escapes: an editor that normalises would turn a variant into its unified form.
    items = [f"('\\u{{{ord(u):X}}}', '{r}')," for u, r in rows()]
    out = [
        "// Written by scripts/gen_hanja_variants.py from data/hanja_variants.tsv; do not edit.",
        "",
        "/// Unified character and reading of U+F900 and the code points after it.",
        f"pub(crate) static VARIANTS: [(char, char); {len(items)}] = [",
        *(f"    {item}" for item in items),
        "];",
    ]
    return "\n".join(out) + "\n"


def main():
    text = rust()
    if "--check" in sys.argv[1:]:
        sys.exit(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")


main()
