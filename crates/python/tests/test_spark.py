"""The toolkit on Spark gives the answers of one machine, whatever the partitions and whoever dies."""

import os
import shutil
import sys

import cleansekit as ck
import pyarrow as pa
import pytest
from conftest import customers, same

pytest.importorskip("pyspark", reason="pyspark is not installed: pip install 'cleansekit[spark]'")
if shutil.which("java") is None:
    pytest.skip("Java is absent: apt-get install openjdk-17-jre-headless", allow_module_level=True)

pytestmark = pytest.mark.spark
ROWS = int(os.environ.get("CLEANSEKIT_SPARK_ROWS", "2000"))


@pytest.fixture(scope="module")
def spark():
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "1g")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "3")
        .config("spark.sql.session.timeZone", "Asia/Seoul")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def table():
    rows = customers(ROWS)
    # The phones of two shops on many customers, and one record typed in twenty times, with the one phone or the other: such a
    # phone is nobody's, so the twenty are equal.
    shops = ("02-555-0100", "02-555-0200")
    for n in range(0, ROWS, 4):
        rows["휴대폰"][n] = shops[n // 4 % 2]
    for n in range(40, 60):
        for column in ("성명", "이메일", "생년월일"):
            rows[column][n] = rows[column][40]
        rows["휴대폰"][n] = shops[n % 2]
    return pa.table(rows)


@pytest.mark.parametrize("partitions", [1, 7])
def test_dedupe_is_that_of_one_machine(spark, table, tmp_path, partitions):
    from cleansekit import spark as cks

    df = spark.createDataFrame(table).repartition(partitions)
    found = cks.dedupe(df, id="회원번호", order="회원번호", checkpoint_dir=f"file://{tmp_path}")
    same(ck.dedupe(table, id="회원번호"), found)


def test_normalize_is_that_of_one_machine(spark, table):
    from cleansekit import spark as cks

    named = {"phone": "휴대폰", "name": "성명", "email": "이메일"}
    done = cks.normalize(spark.createDataFrame(table).repartition(3), **named)
    ours = sorted(map(str, done.all.toArrow().to_pylist()))
    assert ours == sorted(map(str, ck.normalize(table, **named).to_pylist()))
    counts = done.counts()
    assert counts["read"] == ROWS == counts["clean"] + counts["repair"] + counts["quarantine"]
    assert done.rejected.count() == counts["quarantine"]


@pytest.mark.parametrize("named", [True, False])
def test_golden_records_are_those_of_one_machine(spark, table, tmp_path, named):
    from cleansekit import spark as cks

    table = table.append_column("포인트", pa.array(range(ROWS)))
    id = "회원번호" if named else None
    found = ck.dedupe(table, id=id)
    one = ck.golden(table, found, id=id)
    df = spark.createDataFrame(table).repartition(5)
    clusters = cks.Found(None, spark.createDataFrame(found.clusters), found.model, found.report, "", found.crowds)
    there = cks.golden(df, clusters, id=id, order="회원번호", checkpoint_dir=None if named else f"file://{tmp_path}")
    assert one.changes.num_rows > 10
    for frame, ours in ((there.records, one.records), (there.members, one.members), (there.changes, one.changes)):
        assert frame.columns == ours.schema.names
        assert sorted(map(str, frame.toArrow().to_pylist())) == sorted(map(str, ours.to_pylist()))


def test_long_chains_settle(spark, tmp_path):
    from cleansekit import spark as cks

    edges = [(n, n + 1) for n in range(300)] + [(1000, 1001), (1001, 1002), (1000, 1002)]
    frame = spark.createDataFrame(edges, "left long, right long").repartition(4)

    def save(frame, name):
        path, schema = f"file://{tmp_path}/{name}", frame.schema
        frame.write.parquet(path)
        return spark.read.schema(schema).parquet(path)

    found = dict(map(tuple, cks.components(frame, save).collect()))
    assert found == {n: 0 for n in range(301)} | {n: 1000 for n in (1000, 1001, 1002)}


def test_guards(spark, table, tmp_path):
    from cleansekit import spark as cks

    df = spark.createDataFrame(table)
    with pytest.raises(ValueError, match="empty or repeated"):
        cks.dedupe(df, id="성명", checkpoint_dir=f"file://{tmp_path}")
    with pytest.raises(ValueError, match="no rows"):
        cks.dedupe(df.limit(0), checkpoint_dir=f"file://{tmp_path}")
    with pytest.raises(KeyError, match="no column"):
        cks.normalize(df, phone="전화")


def test_a_worker_with_another_wheel_is_named(spark):
    from cleansekit import _workers

    asked = spark.range(1).mapInArrow(_workers.version_check("0.0.0"), "id long")
    with pytest.raises(Exception, match="install the same"):
        asked.count()
