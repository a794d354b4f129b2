"""What a run of ``cleansekit.spark`` moves: bytes by step and for each record, from Spark's event log.

    python benches/shuffle.py customers.csv 200000 1000000
    python benches/shuffle.py --log /path/of/event/logs RECORDS

The first form runs ``dedupe`` and ``golden`` on two local cores over the first rows of a file, for each number of rows, and reads the
log of that run; the second reads the log of any run. Bytes do not depend on how many workers there are, or how busy.
"""

import collections
import json
import os
import pathlib
import sys
import tempfile
import time

KINDS = {
    "internal.metrics.shuffle.write.bytesWritten": "shuffled",
    "internal.metrics.output.bytesWritten": "written",
    "internal.metrics.memoryBytesSpilled": "spilled",
}


def events(folder):
    """The events of all logs in a folder, uncompressed ones."""
    for file in sorted(pathlib.Path(folder).rglob("*")):
        if file.is_file() and not file.name.startswith((".", "appstatus")):
            with file.open(encoding="utf-8") as lines:
                yield from map(json.loads, lines)


def measured(folder):
    """Step -> what its stages moved, in the order of the steps."""
    step_of, steps = {}, {}
    for event in events(folder):
        stage = event.get("Stage Info", {})
        if event["Event"] == "SparkListenerStageSubmitted":
            said = event.get("Properties", {}).get("spark.job.description", "other")
            step_of[stage["Stage ID"]] = said
        if event["Event"] == "SparkListenerStageCompleted":
            sums = steps.setdefault(step_of.get(stage["Stage ID"], "other"), collections.Counter())
            sums["stages"] += 1
            sums["tasks"] += stage["Number of Tasks"]
            sums["most tasks"] = max(sums["most tasks"], stage["Number of Tasks"])
            for value in stage["Accumulables"]:
                if value.get("Name") in KINDS:
                    sums[KINDS[value["Name"]]] += int(value["Value"])
    return steps


def show(steps, records):
    columns = ["stages", "tasks", "most tasks", *KINDS.values()]
    print(f"| step, {records:,} records | {' | '.join(columns)} | shuffled a record |")
    print("|---|" + "---:|" * (len(columns) + 1))
    total = collections.Counter()
    for step, sums in [*steps.items(), ("all", total)]:
        total.update({} if step == "all" else sums)
        cells = [f"{sums[c]:,}" if c in columns[:3] else f"{sums[c] / 1e6:,.1f} MB" for c in columns]
        print(f"| {step} | {' | '.join(cells)} | {sums['shuffled'] / records:,.0f} |", flush=True)


def run(file, rows, folder):
    """Runs over the first rows of a file, with the log in a folder."""
    import pyarrow as pa
    import pyarrow.csv
    import pyarrow.parquet
    from pyspark.sql import SparkSession

    from cleansekit import spark as cks

    names = pathlib.Path(file).open(encoding="utf-8-sig").readline().strip().split(",")
    kinds = pa.csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False)
    parse = pa.csv.ParseOptions(newlines_in_values=True)
    table = pa.csv.read_csv(file, parse_options=parse, convert_options=kinds).slice(0, rows)
    pa.parquet.write_table(table.append_column("n", pa.array(range(len(table)))), f"{folder}/rows.parquet")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    logs = pathlib.Path(folder, "log")
    logs.mkdir()
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.memory", "4g")
        .config("spark.driver.maxResultSize", "0")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.eventLog.enabled", "true")
        .config("spark.eventLog.compress", "false")
        .config("spark.eventLog.dir", f"file://{logs}")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    df = session.read.parquet(f"file://{folder}/rows.parquet").repartition(8)
    begun = time.monotonic()
    tell = session.sparkContext.setJobDescription
    found = cks.dedupe(df, order="n", checkpoint_dir=f"file://{folder}/files", progress=tell)
    tell("golden")
    merged = cks.golden(df, found, order="n", checkpoint_dir=f"file://{folder}/files")
    print(f"\n{rows:,} records, {found.report['candidates']:,} candidate pairs, {merged.records.count():,} golden records, ", end="")
    print(f"{time.monotonic() - begun:.0f} s\n")
    session.stop()
    return logs


def main(args):
    if args[0] == "--log":
        return show(measured(args[1]), int(args[2]))
    for rows in map(int, args[1:]):
        with tempfile.TemporaryDirectory() as folder:
            show(measured(run(args[0], rows, folder)), rows)


if __name__ == "__main__":
    main(sys.argv[1:])
