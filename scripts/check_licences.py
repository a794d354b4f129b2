#!/usr/bin/env python3
"""Checks the licences and sources of every dependency, and the crates that must not come in.

Needs only cargo and the Python standard library. The full supply-chain check is in .ci/long.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ALLOWED = {
    "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0", "Unlicense", "CC0-1.0",
    "0BSD", "BSL-1.0", "MIT-0", "Apache-2.0 WITH LLVM-exception",
}
# Why: a second TLS stack, or C code that a customer's file would reach.
BANNED = {"openssl", "openssl-sys", "native-tls"}


def permitted(expression):
    """Whether a licence expression can be met with the allowed licences: OR needs one side, AND both."""
    expression = expression.replace("/", " OR ").replace("(", " ( ").replace(")", " ) ")
    words = re.findall(r"\(|\)|\bOR\b|\bAND\b|(?:(?!\(|\)|\bOR\b|\bAND\b)\S+(?:\s+WITH\s+\S+)?)", expression)
    code = " ".join(
        word if word in "()" else word.lower() if word in ("OR", "AND") else str(word in ALLOWED) for word in words
    )
    return eval(code, {"__builtins__": {}}, {"True": True, "False": False})  # Only literals and operators stand in it.


def main():
    done = subprocess.run(["cargo", "metadata", "--format-version", "1", "--all-features", "--locked"], cwd=ROOT,
                          check=True, capture_output=True, text=True)
    problems = []
    packages = json.loads(done.stdout)["packages"]
    for package in packages:
        name = f'{package["name"]} {package["version"]}'
        if package["source"] is not None and not package["source"].startswith("registry+"):
            problems.append(f"{name}: source {package['source']}")
        if not package["license"] or not permitted(package["license"]):
            problems.append(f"{name}: licence {package['license']}")
        if package["name"] in BANNED:
            problems.append(f"{name}: banned")
    print(f"{len(packages)} packages, {len(problems)} problems")
    sys.exit("\n".join(problems) if problems else 0)


if __name__ == "__main__":
    main()
