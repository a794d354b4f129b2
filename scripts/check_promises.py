#!/usr/bin/env python3
"""Checks that every proof named in the table "Promises and their proofs" of ARCHITECTURE.md is there: a test of that name, a file, or a
stage of .ci/run or .ci/long.

Needs only the Python standard library.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = "## Promises and their proofs"
FOLDERS = ("crates", "tests")


def tests():
    """The names of all functions under `#[test]`, or inside `proptest!`."""
    names = set()
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.rs"):
            text = path.read_text(encoding="utf-8")
            if "#[test]" in text:
                names.update(re.findall(r"\bfn (\w+)\s*\(", text))
    return names


def stages(script):
    text = (ROOT / script).read_text(encoding="utf-8")
    return set(re.findall(r'(?m)^stage "?([\w -]+?)"? ', text)) | set(re.findall(r"(?m)^(\w+)\(\) \{", text))


def problem(proof, known, long, short):
    """What is wrong with a proof; none when it is there."""
    if proof.startswith(".ci/"):
        script, _, stage = proof.partition(" ")
        return None if not stage or stage in (long if script == ".ci/long" else short) else "no such stage"
    if re.fullmatch(r"\w+_\w+", proof):
        return None if proof in known else "no such test"
    if re.fullmatch(r"[\w./-]+\.(rs|md|toml|py)", proof):
        return None if (ROOT / proof).exists() else "no such file"
    return None


def main():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = text.split(TABLE, 1)[1].split("\n## ", 1)[0]
    known, long, short = tests(), stages(".ci/long"), stages(".ci/run")
    proofs = sorted(set(re.findall(r"`([^`]+)`", table)))
    problems = [f"{p}: {why}" for p in proofs if (why := problem(p, known, long, short))]
    print(f"{len(proofs)} proofs, {len(problems)} problems")
    sys.exit("\n".join(problems) if problems else 0)


if __name__ == "__main__":
    main()
