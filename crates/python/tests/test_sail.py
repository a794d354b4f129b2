"""The same code on Sail, by its Spark Connect session: the answers of one machine."""

import cleansekit as ck
import pyarrow as pa
import pytest
from conftest import customers, same

sail = pytest.importorskip("pysail.spark", reason="Sail is absent: pip install pysail pyspark-client, in an environment of its own")
pytestmark = pytest.mark.spark


@pytest.fixture(scope="module")
def session():
    from pyspark.sql import SparkSession

    server = sail.SparkConnectServer()
    server.start(background=True)
    made = SparkSession.builder.remote(f"sc://localhost:{server.listening_address[1]}").getOrCreate()
    yield made
    made.stop()
    server.stop()


@pytest.fixture(scope="module")
def table():
    return pa.table(customers(2_000))


def test_normalize(session, table):
    from cleansekit import spark as cks

    done = cks.normalize(session.createDataFrame(table).repartition(3), phone="휴대폰", name="성명")
    assert done.counts()["read"] == len(table)
    ours = ck.normalize(table, phone="휴대폰", name="성명").to_pylist()
    assert sorted(map(str, done.all.toArrow().to_pylist())) == sorted(map(str, ours))


def test_dedupe_and_golden(session, table, tmp_path):
    from cleansekit import spark as cks

    df = session.createDataFrame(table).repartition(3)
    one = ck.dedupe(table, id="회원번호")
    found = cks.dedupe(df, id="회원번호", order="회원번호", checkpoint_dir=f"file://{tmp_path}")
    same(one, found)
    there, here = cks.golden(df, found, id="회원번호", order="회원번호"), ck.golden(table, one, id="회원번호")
    for frame, ours in ((there.records, here.records), (there.members, here.members), (there.changes, here.changes)):
        assert sorted(map(str, frame.toArrow().to_pylist())) == sorted(map(str, ours.to_pylist()))
