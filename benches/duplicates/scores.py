#!/usr/bin/env python3
"""Holds the search for duplicates against recorded scores: cluster F1 at the default threshold, and pairs of a file without duplicates.

    python3 benches/duplicates/scores.py target/release --record tests/dedupe-scores.toml [--update] [--corpora ../shared/corpora/dedupe]

`target/release` holds `generate` and `dedupe_score`. The files are made up, by two generators that share nothing; the public ones
are read where they lie and passed over, aloud, where they do not. A score below the recorded one fails.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
#: Headers of the made-up files, and the columns of the shipped model that they stand for.
COLUMNS = {
    "이름": "name", "성명": "name", "휴대폰": "phone", "이메일": "email", "주소": "address", "생년월일": "birth-date", "성별": "sex",
}
#: Rows of a made-up file.
ROWS = 20_000
#: False pairs that a file without duplicates may have: 2 in 10,000 rows.
FALSE_PAIRS = 2 * ROWS // 10_000
#: Logarithms are rounded otherwise on other machines, which may move a pair or two.
ROUNDING = 0.0002
#: Name of the case, factor on every error rate, columns that the file has.
PLAIN = [
    ("plain.all-columns", 1, "이름,휴대폰,이메일,주소,생년월일,성별"),
    ("plain.twice-the-dirt", 2, "이름,휴대폰,이메일,주소,생년월일,성별"),
    ("plain.no-phone", 1, "이름,이메일,주소,생년월일"),
    ("plain.no-birth-date", 1, "이름,휴대폰,이메일,주소"),
    ("plain.contacts", 1, "이름,휴대폰,이메일"),
    ("plain.mailbox-and-birth-date", 1, "이름,이메일,생년월일"),
    ("plain.phone-and-birth-date", 1, "이름,휴대폰,생년월일"),
    ("plain.address-and-birth-date", 1, "이름,주소,생년월일"),
]
#: The same with rows of several sources in one table, each of which leaves other columns empty.
SOURCES = [
    ("sources.all-columns", 1, "이름,휴대폰,이메일,주소,생년월일,성별"),
    ("sources.no-phone", 1, "이름,이메일,주소,생년월일,성별"),
]


class Scorer:
    def __init__(self, binaries, folder):
        self.binaries, self.folder = pathlib.Path(binaries), pathlib.Path(folder)

    def plain(self, dirt, columns, *more):
        file, truth = self.folder / "plain.csv", self.folder / "truth.csv"
        script = pathlib.Path(__file__).with_name("plain_customers.py")
        options = ["--rows", str(ROWS), "--dirt", str(dirt), "--columns", columns, *more]
        subprocess.run([sys.executable, script, file, truth, *options], check=True)
        return self.score(file, truth, columns.split(","))

    def ours(self, *options):
        file, truth = self.folder / "ours.csv", self.folder / "truth.csv"
        made = [self.binaries / "generate", "customers", "--rows", str(ROWS), "--columns", "minimal", *options]
        subprocess.run([*made, "--out", file, "--truth", truth], check=True)
        return self.score(file, truth, ["성명", "휴대폰", "이메일", "주소", "생년월일"])

    def score(self, file, truth, headers):
        return self.run(file, "--truth", truth, *(f"--column={COLUMNS[h]}={h}" for h in headers))

    def run(self, *options):
        done = subprocess.run([self.binaries / "dedupe_score", *options], check=True, capture_output=True, text=True)
        found = re.search(r"clusters precision \S+ recall \S+ F1 (\S+) +wrong (\d+)", done.stdout)
        if found is None:
            sys.exit(f"no score in what dedupe_score said:\n{done.stdout}")
        return round(float(found[1]), 4), int(found[2])


def public(scorer, corpora):
    models = ROOT / "crates/dedupe/models"
    yield "febrl3", lambda: scorer.run(corpora / "febrl3.csv", f"--model={models / 'febrl.toml'}", "--truth=rec_id", "--truth-part=1")
    yield "fake_1000", lambda: scorer.run(corpora / "fake_1000.csv", f"--model={models / 'contacts.toml'}", "--truth=cluster")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binaries")
    parser.add_argument("--record", required=True, type=pathlib.Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT / "../shared/corpora/dedupe")
    given = parser.parse_args()
    recorded = tomllib.loads(given.record.read_text(encoding="utf-8")) if given.record.exists() else {}
    scores, failed = {}, []
    with tempfile.TemporaryDirectory() as folder:
        scorer = Scorer(given.binaries, folder)
        for name, dirt, columns in PLAIN:
            scores[name], _ = scorer.plain(dirt, columns)
        for name, dirt, columns in SOURCES:
            scores[name], _ = scorer.plain(dirt, columns, "--sources")
        scores["generate.usual"], _ = scorer.ours()
        scores["generate.twice-the-dirt"], _ = scorer.ours("--dirt", "2")
        _, wrong = scorer.ours("--unique")
        print(f"{'a file without duplicates':32} {wrong} false pairs in {ROWS:,} rows, at most {FALSE_PAIRS}")
        if wrong > FALSE_PAIRS:
            failed.append("a file without duplicates")
        if given.corpora.is_dir():
            scores.update((name, run()[0]) for name, run in public(scorer, given.corpora))
        else:
            print(f"{given.corpora} is absent: the public files are passed over")
    for name, score in scores.items():
        before = recorded.get(name)
        print(f"{name:32} F1 {score:.4f}" + ("" if before is None else f"   recorded {before:.4f}"))
        if before is not None and score < before - ROUNDING:
            failed.append(name)
    if given.update:
        lines = [f'"{name}" = {score:.4f}' for name, score in {**recorded, **scores}.items()]
        head = "# Cluster F1 at the default threshold. Written by `benches/duplicates/scores.py --update`."
        given.record.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    if failed:
        sys.exit(f"below what is recorded: {', '.join(failed)}")


if __name__ == "__main__":
    main()
