"""Runs `cleansekit.spark` and Splink one after the other on the same Spark session over the same customer file.

    pip install "splink>=5" "pyspark>=4,<5" pandas pyarrow ./crates/python
    python3 benches/peers/run_splink_spark.py customers.csv truth.csv [ROWS]

Both read the same Parquet file. Splink has the settings of `run_splink.py` beside this script, and its UDFs for Spark. Prints quality and
seconds. `SPARK_MASTER` names a cluster; without it the session has two local cores.
"""

import os
import sys
import tempfile
import time

import pandas as pd
import pyarrow as pa
import pyarrow.parquet
from pyspark.sql import SparkSession
from run_splink import RULES, pairs_within, read, score, settings
from splink import Linker, block_on
from splink.backends.spark import SparkAPI, similarity_jar_location

from cleansekit import spark as cks


def session():
    made = (
        SparkSession.builder.master(os.environ.get("SPARK_MASTER", "local[2]"))
        .config("spark.jars", similarity_jar_location())
        .config("spark.driver.memory", "6g")
        .config("spark.driver.maxResultSize", "0")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "8")
        .getOrCreate()
    )
    made.sparkContext.setLogLevel("ERROR")
    return made


def told(name, seconds, pairs, labels, truth):
    """The quality of pairs and of clusters: ``labels`` is record -> cluster."""
    total = pairs_within(truth.values())
    right = sum(truth[a] == truth[b] for a, b in pairs)
    both = pairs_within((label, truth[record]) for record, label in labels.items())
    print(f"{name}: {seconds:.0f} s")
    print("  pairs   ", score(len(pairs), right, total))
    print("  clusters", score(pairs_within(labels.values()), both, total), flush=True)


def ours(spark, folder):
    df = spark.read.parquet(f"file://{folder}/rows.parquet").repartition(8)
    found = cks.dedupe(df, id="회원번호", order="n", checkpoint_dir=f"file://{folder}/ours")
    return found.pairs.filter("match").select("left", "right").toArrow(), found.clusters.toArrow()


def theirs(spark, folder):
    spark.sparkContext.setCheckpointDir(f"file://{folder}/splink")
    linker = Linker(SparkAPI(spark_session=spark).register(spark.read.parquet(f"file://{folder}/splink.parquet")), settings())
    linker.training.estimate_probability_two_random_records_match([block_on("phone", "name")], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7)
    for rule in [("phone",), ("name", "birth"), ("email",)]:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    predicted = linker.inference.predict(threshold_match_probability=0.5)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, 0.5)
    pairs = predicted.as_spark_dataframe().select("unique_id_l", "unique_id_r").toArrow()
    return pairs, clusters.as_spark_dataframe().select("unique_id", "cluster_id").toArrow()


def main(data, truth_path, rows=None):
    truth = pd.read_csv(truth_path, dtype=str)
    truth = dict(list(zip(truth.iloc[:, 0], truth.iloc[:, 1]))[: int(rows) if rows else None])
    table = pd.read_csv(data, dtype=str, encoding="utf-8-sig", keep_default_na=False, nrows=int(rows) if rows else None)
    # Splink takes no id twice.
    table = table.drop_duplicates("회원번호")
    print(f"{len(table):,} rows; {len(RULES)} blocking rules for Splink", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = pa.Table.from_pandas(table, preserve_index=False)
        pa.parquet.write_table(whole.append_column("n", pa.array(range(len(whole)))), f"{folder}/rows.parquet")
        prepared = read(data).drop_duplicates("unique_id").head(len(table))
        pa.parquet.write_table(pa.Table.from_pandas(prepared, preserve_index=False), f"{folder}/splink.parquet")
        spark = session()
        for name, run in (("cleansekit.spark", ours), ("Splink", theirs)):
            begun = time.monotonic()
            pairs, clusters = run(spark, folder)
            seconds = time.monotonic() - begun
            pairs = list(zip(*(c.to_pylist() for c in pairs.columns)))
            told(name, seconds, pairs, dict(zip(*(c.to_pylist() for c in clusters.columns))), truth)


if __name__ == "__main__":
    main(*sys.argv[1:4])
