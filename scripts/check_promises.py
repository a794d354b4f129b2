#!/usr/bin/env python3
"""Checks that every proof named in the table "Promises and their proofs" of ARCHITECTURE.md, and in "Invariants and their proofs" of
crates/repair/README.md, is there: a test of that name, a file, or a stage of .ci/run or .ci/long; and that the mutants of the latter are those
of the tests, each under the invariant that it breaks.

Needs only the Python standard library.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLES = (("ARCHITECTURE.md", "## Promises and their proofs"), ("crates/repair/README.md", "## Invariants and their proofs"))
# The files that break things on purpose: of the workflow, of its cap, of a store, of an erasure, of messages.
MUTANTS = (
    "crates/repair/src/step/model.rs",
    "crates/repair/tests/laws.rs",
    "crates/store/tests/laws.rs",
    "crates/store/tests/erase.rs",
    "tests/e2e/canary.rs",
)
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


def table_of(file, heading):
    text = (ROOT / file).read_text(encoding="utf-8")
    return text.split(heading, 1)[1].split("\n## ", 1)[0]


def mutant_problems(table):
    """Mutants that stand in the table and not in the tests under that invariant, and the other way round; invariants without any."""
    tests = "".join((ROOT / path).read_text(encoding="utf-8") for path in MUTANTS)
    walked = {(invariant, name) for name, invariant in re.findall(r'\("([^"]+)", [\w:]+, "(I\d+)"\)', tests)}
    named = set()
    for row in re.findall(r"(?m)^\| (I\d+) \|.*$", table):
        line = next(line for line in table.splitlines() if line.startswith(f"| {row} |"))
        named.update((row, name) for name in re.findall(r"\*([^*]+)\*", line))
    bare = sorted(set(re.findall(r"(?m)^\| (I\d+) \|", table)) - {invariant for invariant, _ in named})
    problems = [f"{invariant}: mutant {name!r} is not in both" for invariant, name in sorted(walked ^ named)]
    return problems + [f"{invariant}: no mutant" for invariant in bare]


def main():
    tables = [table_of(*table) for table in TABLES]
    known, long, short = tests(), stages(".ci/long"), stages(".ci/run")
    proofs = sorted(set(re.findall(r"`([^`]+)`", "".join(tables))))
    problems = [f"{p}: {why}" for p in proofs if (why := problem(p, known, long, short))]
    problems += mutant_problems(tables[1])
    print(f"{len(proofs)} proofs, {len(problems)} problems")
    sys.exit("\n".join(problems) if problems else 0)


if __name__ == "__main__":
    main()
