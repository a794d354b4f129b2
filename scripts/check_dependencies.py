#!/usr/bin/env python3
"""Checks that every dependency of the workspace stands once, with a reason in its line, and that somebody uses it.

Needs only the Python standard library.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAME = re.compile(r"(?m)^([A-Za-z0-9_-]+)(?: = |\.workspace)")


def section(text, name):
    """The lines of one section, without its head."""
    parts = re.split(r"(?m)^\[([^\]\n]+)\]\s*(?:#.*)?$", text)
    return "".join(body for head, body in zip(parts[1::2], parts[2::2]) if head == name)


def main():
    table = section((ROOT / "Cargo.toml").read_text(encoding="utf-8"), "workspace.dependencies")
    lines = {m.group(1): line for line in table.splitlines() if (m := NAME.match(line)) and "path = " not in line}
    problems = [f"{name}: no reason in its line" for name, line in lines.items() if "#" not in line]
    manifests = [*ROOT.glob("crates/*/Cargo.toml"), ROOT / "tests/Cargo.toml", ROOT / "benches/Cargo.toml"]
    used = set()
    for manifest in manifests:
        text = manifest.read_text(encoding="utf-8")
        parts = [section(text, f"{kind}dependencies") for kind in ("", "dev-", "build-")]
        names = {m.group(1) for part in parts for m in NAME.finditer(part)}
        used |= names
        if "crates/python" in manifest.as_posix():
            continue
        for line in "".join(parts).splitlines():
            name = NAME.match(line)
            if name and name.group(1) in lines and "workspace" not in line:
                problems.append(f"{manifest.relative_to(ROOT)}: {name.group(1)} has a version of its own")
    problems += [f"{name}: nobody uses it" for name in lines if name not in used]
    print(f"{len(lines)} direct dependencies, {len(problems)} problems")
    sys.exit("\n".join(problems) if problems else 0)


if __name__ == "__main__":
    main()
