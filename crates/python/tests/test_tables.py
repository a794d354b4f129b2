import _thread
import subprocess
import sys
import threading
import time

import cleansekit as ck
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

ROWS = {
    "성명": ["김보라님", "서하늘", "정나래"],
    "휴대폰": ["010.2345.6789", "010-4615-3569", None],
    "이메일": ["", "haneul@naver.con", "없음"],
    "점수": [1, 2, 3],
}
NAMED = {"name": "성명", "phone": "휴대폰", "email": ["이메일"]}


def listed(table):
    if isinstance(table, pd.DataFrame):
        return pa.Table.from_pandas(table, preserve_index=False).to_pylist()
    if isinstance(table, pl.DataFrame):
        return table.to_dicts()
    return table.to_pylist()


@pytest.mark.parametrize("make", [pd.DataFrame, pl.DataFrame, pa.table, pa.RecordBatch.from_pydict])
def test_a_table_comes_back_as_what_it_was(make):
    done = ck.normalize(make(ROWS), **NAMED)
    assert type(done) is type(make(ROWS))
    rows = listed(done)
    assert [r["성명"] for r in rows] == ["김보라", "서하늘", "정나래"]
    assert rows[0]["휴대폰"] == "010-2345-6789"
    assert [r["휴대폰_verdict"] for r in rows] == ["normalized", "clean", "empty"]
    assert rows[0]["휴대폰_findings"] == "PHN002"
    assert rows[1]["cleanse_suggestions"] == "이메일=haneul@naver.com"
    assert [r["cleanse_route"] for r in rows] == ["clean", "repair", "quarantine"]
    assert [r["점수"] for r in rows] == [1, 2, 3]


def test_columns_are_recognised():
    by_header = listed(ck.normalize(pa.table(ROWS)))
    assert by_header == listed(ck.normalize(pa.table(ROWS), **NAMED))
    assert ck.columns(pa.table(ROWS))["휴대폰"] == "mobile"


def test_numbers_lose_no_digit():
    for phones in ([1023456789, 1046153569], [1023456789.0, float("nan")]):
        done = ck.normalize(pd.DataFrame({"휴대폰": phones}), phone="휴대폰")
        assert done["휴대폰"][0] == "010-2345-6789"
    mixed = pd.DataFrame({"휴대폰": [1023456789, "010.4615.3569", None]})
    assert list(ck.normalize(mixed, phone="휴대폰")["휴대폰"][:2]) == ["010-2345-6789", "010-4615-3569"]


def test_pandas_keeps_its_index():
    frame = pd.DataFrame(ROWS, index=[10, 20, 30])
    done = ck.normalize(frame, **NAMED)
    assert list(done.index) == [10, 20, 30]
    assert done.loc[10, "휴대폰"] == "010-2345-6789"
    assert frame.loc[10, "휴대폰"] == "010.2345.6789"


def test_tables_agree_with_values(people):
    done = ck.normalize(pa.table(people), phone="휴대폰", name="성명").to_pydict()
    for typed, value, verdict in zip(people["휴대폰"], done["휴대폰"], done["휴대폰_verdict"]):
        one = ck.phone(typed)
        assert one.verdict == verdict
        assert value == (one.value if one else typed)


def test_a_cleansed_table_stays_as_it_is(people):
    once = ck.normalize(pa.table(people), **{"phone": "휴대폰", "name": "성명"})
    again = ck.normalize(once.select(list(people)), **{"phone": "휴대폰", "name": "성명"})
    assert once.select(list(people)).equals(again.select(list(people)))


@pytest.mark.parametrize("make", [pd.DataFrame, pl.DataFrame, pa.table])
def test_duplicates(make, people):
    found = ck.dedupe(make(people), id="회원번호")
    assert isinstance(found.pairs, type(make(people)))
    pairs = listed(found.pairs)
    assert pairs and all(p["left"].startswith("A") for p in pairs)
    assert {"weight", "probability", "match", "phone", "name"} <= set(pairs[0])
    assert found.report["records"] == len(people["성명"])
    assert listed(ck.dedupe(make(people), id="회원번호", threads=1).pairs) == pairs


def test_duplicates_between_two_tables(people):
    table = pa.table(people)
    found = ck.dedupe(table.slice(0, 1000), other=table.slice(1000))
    pairs = found.pairs.to_pylist()
    assert all(p["left"] < 1000 <= p["right"] for p in pairs)


def test_a_trained_model_is_used_again(people):
    first = ck.dedupe(pa.table(people))
    again = ck.dedupe(pa.table(people), trained=first.model)
    assert again.report["records"] == 2_000


def test_stages_are_told(people):
    told = []
    ck.dedupe(pa.table(people), progress=told.append)
    assert told[0] == "survey" and told[-1] == "report"


def test_bounces():
    full = "552 5.1.1 <kim@example.com> email account over quota"
    assert ck.bounce(full).category == "mailbox-full"
    assert [b.category for b in ck.bounce([full, full])] == ["mailbox-full"] * 2
    assert ck.bounce("없는 번호", channel="sms").category == "recipient-unknown"
    table = ck.bounce(pl.DataFrame({"reply": [full, None]}))
    assert table["cleanse_category"].to_list() == ["mailbox-full", None]
    mail = "From: MAILER-DAEMON@example.kr\nSubject: 메일 반송\n\n전달하지 못했습니다.\n\n<kim@example.kr>: 552 5.2.2 Mailbox full\n"
    assert ck.bounce(mail.encode())[0].recipient == "kim@example.kr"


def test_exceptions(people):
    with pytest.raises(KeyError, match="no column `전화`"):
        ck.normalize(pa.table(ROWS), phone="전화")
    with pytest.raises(ValueError, match="no column is known"):
        ck.normalize(pa.table({"a": ["b"]}))
    with pytest.raises(TypeError, match="a table with __arrow_c_stream__"):
        ck.normalize(3)
    with pytest.raises(ValueError, match="empty or repeated"):
        ck.dedupe(pa.table(people), id="성명")
    with pytest.raises(ValueError):
        ck.dedupe(pa.table(people), model="name = 3")
    with pytest.raises(ValueError, match="no role is called"):
        ck.dedupe(pa.table(people), columns={"전화인가": "휴대폰"})


def test_an_exception_of_the_callback_comes_through(people):
    def refuse(stage):
        raise LookupError(stage)

    with pytest.raises(LookupError, match="survey"):
        ck.dedupe(pa.table(people), progress=refuse)


def test_threads_work_side_by_side(people):
    table, done = pa.table(people), []
    expected = ck.normalize(table, phone="휴대폰")
    workers = [threading.Thread(target=lambda: done.append(ck.normalize(table, phone="휴대폰"))) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(done) == 4 and all(d.equals(expected) for d in done)


def test_the_lock_is_released(people):
    table = pa.concat_tables([pa.table(people)] * 100)
    ticks, stop = [], threading.Event()

    def tick():
        while not stop.is_set():
            ticks.append(1)
            time.sleep(0.001)

    clock = threading.Thread(target=tick)
    clock.start()
    before = len(ticks)
    ck.normalize(table, phone="휴대폰", name="성명", email="이메일", threads=1)
    during = len(ticks) - before
    stop.set()
    clock.join()
    assert during > 2


def test_ctrl_c_ends_the_wait(people):
    table = pa.concat_tables([pa.table(people)] * 400)
    timer = threading.Timer(0.2, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        for _ in range(50):
            ck.normalize(table, phone="휴대폰", name="성명", email="이메일", threads=1)
    timer.join()


def test_a_fork_after_work_works(people):
    code = """
import os, sys, cleansekit as ck, pyarrow as pa
table = pa.table({"휴대폰": ["010.2345.6789"]})
ck.normalize(table, phone="휴대폰")
child = os.fork()
if child == 0:
    os._exit(0 if ck.normalize(table, phone="휴대폰")["휴대폰"][0].as_py() == "010-2345-6789" else 1)
sys.exit(os.waitpid(child, 0)[1])
"""
    assert subprocess.run([sys.executable, "-W", "ignore", "-c", code], timeout=60).returncode == 0
