"""A real standalone master and two workers on loopback; one of them dies by SIGKILL, twice.

``CLEANSEKIT_CUSTOMERS`` names a CSV file of customers; without it ``CLEANSEKIT_CLUSTER_ROWS`` are made up.
"""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

import cleansekit as ck
import pyarrow as pa
import pyarrow.csv
import pytest
from conftest import customers, same

pytest.importorskip("pyspark", reason="pyspark is not installed: pip install 'cleansekit[spark]'")
if shutil.which("java") is None:
    pytest.skip("Java is absent: apt-get install openjdk-17-jre-headless", allow_module_level=True)

pytestmark = [pytest.mark.spark, pytest.mark.slow]


# Ids of a file may be repeated: its records are called by their position.
ID = None if "CLEANSEKIT_CUSTOMERS" in os.environ else "회원번호"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Cluster:
    """A master and its workers, each in a process group of its own."""

    def __init__(self, folder):
        import pyspark

        self.home, self.folder = pathlib.Path(pyspark.__file__).parent, folder
        self.port, self.workers, self.killed = free_port(), [], 0
        self.master = self.start("Master", "--host", "127.0.0.1", "--port", str(self.port), "--webui-port", "0")
        for _ in range(100):
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", self.port)) == 0:
                    break
            time.sleep(0.3)
        self.add()
        self.add()

    def start(self, kind, *args):
        folder = pathlib.Path(self.folder, f"{kind}-{time.monotonic_ns()}")
        folder.mkdir()
        env = {
            **os.environ,
            "SPARK_HOME": str(self.home),
            "PYSPARK_PYTHON": sys.executable,
            "SPARK_WORKER_DIR": str(folder),
            "SPARK_LOCAL_DIRS": str(folder),
            "SPARK_DAEMON_MEMORY": "256m",
            "SPARK_LOCAL_IP": "127.0.0.1",
        }
        command = [str(self.home / "bin/spark-class"), f"org.apache.spark.deploy.{kind.lower()}.{kind}", *args]
        log = (folder / "log").open("wb")
        return subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)

    def add(self):
        master = f"spark://127.0.0.1:{self.port}"
        self.workers.append(
            self.start("Worker", "--host", "127.0.0.1", "-c", "1", "-m", "1400m", "--webui-port", "0", master)
        )

    def kill_one(self):
        """Kills a worker with everything it runs, and starts another."""
        os.killpg(self.workers.pop(0).pid, signal.SIGKILL)
        self.killed += 1
        self.add()

    def stop(self):
        for process in [*self.workers, self.master]:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    yield made
    made.stop()


@pytest.fixture(scope="module")
def spark(cluster):
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master(f"spark://127.0.0.1:{cluster.port}")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.memory", "1g")
        .config("spark.driver.maxResultSize", "0")
        .config("spark.executor.memory", "1g")
        .config("spark.executor.cores", "1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.network.timeout", "60s")
        .config("spark.executor.heartbeatInterval", "5s")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def table():
    file = os.environ.get("CLEANSEKIT_CUSTOMERS")
    if not file:
        return pa.table(customers(int(os.environ.get("CLEANSEKIT_CLUSTER_ROWS", "20000"))))
    names = pathlib.Path(file).open(encoding="utf-8-sig").readline().strip().split(",")
    kinds = pa.csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False)
    return pa.csv.read_csv(file, convert_options=kinds)


@pytest.fixture(scope="module")
def frame(spark, table, tmp_path_factory):
    import pyarrow.parquet

    file = tmp_path_factory.mktemp("table") / "customers.parquet"
    pa.parquet.write_table(table.append_column("n", pa.array(range(len(table)))), file)
    return spark.read.parquet(f"file://{file}").repartition(5)


@pytest.fixture(scope="module")
def one(table):
    return ck.dedupe(table, id=ID)


def test_healthy(spark, frame, one, tmp_path):
    from cleansekit import spark as cks

    began = time.monotonic()
    found = cks.dedupe(frame, id=ID, order="n", checkpoint_dir=f"file://{tmp_path}")
    print(f"healthy: {time.monotonic() - began:.1f} s")
    same(one, found)


@pytest.mark.parametrize("stages", [("features", "weights"), ("blocks", "clusters")])
def test_a_killed_worker_changes_nothing(cluster, spark, frame, one, tmp_path, stages):
    from cleansekit import spark as cks

    killed = cluster.killed

    def tell(stage):
        if stage in stages:
            threading.Timer(2.0, cluster.kill_one).start()

    began = time.monotonic()
    found = cks.dedupe(frame, id=ID, order="n", checkpoint_dir=f"file://{tmp_path}", progress=tell)
    print(f"two kills: {time.monotonic() - began:.1f} s")
    same(one, found)
    assert cluster.killed == killed + 2


def test_normalize_with_a_killed_worker(cluster, frame, table):
    from cleansekit import spark as cks

    threading.Timer(1.0, cluster.kill_one).start()
    done = cks.normalize(frame.drop("n"), phone="휴대폰", name="성명")
    ours = sorted(map(str, done.all.toArrow().to_pylist()))
    assert ours == sorted(map(str, ck.normalize(table, phone="휴대폰", name="성명").to_pylist()))
    assert done.counts()["read"] == len(table)
