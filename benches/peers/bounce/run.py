#!/usr/bin/env python3
"""flufl.bounce and cleanse-bounce over the same mails, one after the other, in CPU time.

    pip install flufl.bounce
    cargo build --release -p cleanse-benches --bin bounce_score
    python3 benches/peers/bounce/run.py ../shared/corpora/bounce target/release/bounce_score

flufl.bounce says who bounced and whether for now or for good; it has no reasons. A row of the corpus that is no permanent
fact about the recipient, and that it nevertheless calls permanent, is counted as a false suppression.
"""

import email
import json
import pathlib
import subprocess
import sys
import time

from flufl.bounce import all_failures


def main() -> int:
    root, scorer = pathlib.Path(sys.argv[1]), sys.argv[2]
    rows = [json.loads(line) for line in (root / "truth.jsonl").read_text().splitlines()]
    mails = {name: (root / "mails" / name).read_bytes() for name in sorted({row["file"] for row in rows})}
    start = time.process_time()
    answers = {}
    for name, data in mails.items():
        try:
            temporary, permanent = all_failures(email.message_from_bytes(data))
            answers[name] = (len(temporary), len(permanent))
        except Exception:  # A crash is an answer too: it is counted below.
            answers[name] = None
    seconds = time.process_time() - start
    soft = [row for row in rows if not row["suppress_adjudicated"]]
    condemned = sum(1 for row in soft if answers[row["file"]] and answers[row["file"]][1])
    found = sum(1 for answer in answers.values() if answer and sum(answer))
    crashed = sum(1 for answer in answers.values() if answer is None)
    print(f"flufl.bounce: {len(mails) / seconds:.0f} mails a second, {found} of {len(mails)} recognised, {crashed} crashed,")
    print(f"  false suppress {condemned} of {len(soft)} ({100 * condemned / len(soft):.1f} %)")
    print("cleanse-bounce:", flush=True)
    return subprocess.run([scorer, str(root), "--speed"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
