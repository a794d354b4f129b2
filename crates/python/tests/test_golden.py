"""Golden records: those of ``cleanse run --merge``, with the lineage of every value."""

import csv
import json
import os
import subprocess

import cleansekit as ck
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv
import pytest
from conftest import customers

ROWS = {
    "회원번호": ["A1", "A2", "A3", "A4"],
    "성명": ["김보라", "김보라님", "서하늘", "김보라"],
    "휴대폰": ["", "010.2345.6789", "010-4615-3569", "없음"],
    "이메일": ["kimbora@naver.com", "", "haneul@naver.com", "없음"],
    "SMS수신동의": ["Y", "Y", "Y", "N"],
    "포인트": [100, 7, 3, 5],
}
FOUND = {"record": ["A1", "A2", "A4"], "cluster": ["A1", "A1", "A1"]}


def listed(table):
    if isinstance(table, pd.DataFrame):
        return pa.Table.from_pandas(table, preserve_index=False).to_pylist()
    return table.to_dicts() if isinstance(table, pl.DataFrame) else table.to_pylist()


@pytest.mark.parametrize("make", [pd.DataFrame, pl.DataFrame, pa.table, pa.RecordBatch.from_pydict])
def test_one_record_a_cluster(make):
    merged = ck.golden(make(ROWS), make(FOUND), id="회원번호")
    assert listed(merged.records) == [
        {
            "회원번호": "A1",
            "성명": "김보라",
            "휴대폰": "010-2345-6789",
            "이메일": "kimbora@naver.com",
            "SMS수신동의": "N",
            "포인트": 100,
            "cleanse_cluster": "A1",
            "cleanse_golden": "A1",
            "cleanse_route": "clean",
            "cleanse_channels": "mobile; email",
        }
    ]
    # Nobody can be reached by the fourth: it stays aside, and its refusal counts.
    assert [(m["record"], m["golden"]) for m in listed(merged.members)] == [("A1", "A1"), ("A2", "A1"), ("A4", None)]
    assert {(c["column"], c["before"], c["after"], c["from"]) for c in listed(merged.changes)} == {
        ("휴대폰", "", "010-2345-6789", "A2"),
        ("SMS수신동의", "Y", "N", "A4"),
    }


def test_records_without_an_id_are_positions():
    rows = pa.table(ROWS)
    merged = ck.golden(rows, pa.table({"record": [3, 1, 0], "cluster": [9, 9, 9]}))
    assert merged.records.column("cleanse_golden").to_pylist() == [0]
    assert merged.members.column("record").to_pylist() == [0, 1, 3]
    assert set(merged.changes.column("from").to_pylist()) == {1, 3}
    assert "3 records" not in repr(merged) and "김보라" not in repr(merged)


def test_mistakes_are_named():
    rows, found = pa.table(ROWS), pa.table(FOUND)
    with pytest.raises(KeyError, match="does not hold"):
        ck.golden(rows, pa.table({"record": ["B1"], "cluster": ["B1"]}), id="회원번호")
    with pytest.raises(ValueError, match="two clusters"):
        ck.golden(rows, pa.concat_tables([found, found]), id="회원번호")
    with pytest.raises(TypeError, match="another type"):
        ck.golden(rows, found)
    nothing = ck.golden(rows, found.slice(0, 0), id="회원번호")
    assert len(nothing.records) == 0 and len(nothing.changes) == 0


def test_whole_tables_on_one_thread_and_many():
    rows = pa.table(customers(3_000))
    found = ck.dedupe(rows, id="회원번호")
    merged = ck.golden(rows, found, id="회원번호")
    assert merged.records.num_rows == len(set(found.clusters.column("cluster").to_pylist()))
    assert merged.members.num_rows == found.clusters.num_rows
    again = ck.golden(rows, found, id="회원번호", threads=1)
    assert (merged.records, merged.members, merged.changes) == (again.records, again.members, again.changes)


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


@pytest.mark.skipif("CLEANSE_BIN" not in os.environ, reason="CLEANSE_BIN names no binary to compare with")
def test_the_binary_writes_the_same(tmp_path):
    table = customers(2_000)
    for n in range(0, 2_000, 5):
        table["휴대폰"][n] = ""
    table["SMS수신동의"] = ["YN"[n % 7 == 0] for n in range(2_000)]
    table["최종구매일"] = [f"20{n % 25:02}-0{1 + n % 9}-11" for n in range(2_000)]
    table["메모"] = ["오전에만 연락" if n % 3 == 0 else f"단골 {n % 4}" for n in range(2_000)]
    rows, file, out = pa.table(table), tmp_path / "members.csv", tmp_path / "out"
    pa.csv.write_csv(rows, file)
    subprocess.run([os.environ["CLEANSE_BIN"], "run", "--merge", file, "--out", out], check=False, capture_output=True)
    found = rows_of(out / "clusters.csv")
    clusters = pa.table({c: [r[c] for r in found] for c in ("record", "cluster")})
    merged = ck.golden(rows, clusters, id="회원번호")

    standing = {r["회원번호"]: r for name in ("clean.csv", "repair.csv") for r in rows_of(out / name)}
    aside = {r["회원번호"] for r in rows_of(out / "quarantine.csv")}
    stood_for = {r["old_id"]: r["new_id"] for r in rows_of(out / "id_map.csv")}
    ours = {m["record"]: m["golden"] for m in merged.members.to_pylist() if m["golden"] not in (None, m["record"])}
    assert ours == stood_for and len(ours) > 100
    for record in merged.records.to_pylist():
        if record["cleanse_golden"] not in aside:
            theirs = standing[record["cleanse_golden"]]
            assert {c: record[c] or "" for c in table} == {c: theirs[c] for c in table}
    ledger = [json.loads(line) for line in (out / "ledger.jsonl").read_text(encoding="utf-8").splitlines()]
    theirs = {(e["id"], e["column"], e["before"], e["after"], e["from"] - 1) for e in ledger if "from" in e}
    at = {name: n for n, name in enumerate(table["회원번호"])}
    golden = {r["cleanse_cluster"]: r["cleanse_golden"] for r in merged.records.to_pylist()}
    changes = merged.changes.to_pylist()
    assert {(golden[c["cluster"]], c["column"], c["before"], c["after"], at[c["from"]]) for c in changes} == theirs
    assert len(theirs) > 100
