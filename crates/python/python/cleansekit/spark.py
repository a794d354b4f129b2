"""cleansekit on Apache Spark: the same functions, the same answers, for tables that no machine holds.

::

    from cleansekit import spark as cks

    done = cks.normalize(df, phone="휴대폰", email="이메일", name="성명")
    done.rows.write.parquet("clean")
    found = cks.dedupe(df, id="회원번호", order="회원번호", checkpoint_dir="hdfs:///tmp/cleanse")
    found.pairs, found.clusters, found.report
    merged = cks.golden(df, found, id="회원번호", order="회원번호")

Workers call the Rust core through the wheel, which has to be installed on them in the driver's version. Everything that a
result depends on is counted exactly over the whole table, so neither the partitions nor a lost worker change it.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

try:
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql import functions as F
    from pyspark.sql.window import Window
except ImportError:
    raise ImportError('cleansekit.spark needs PySpark: pip install "cleansekit[spark]"') from None
import pyarrow as pa

from . import _native, _workers
from ._tables import FIELDS, Columns, _roles

#: Rows by which columns are recognised, as on one machine.
FIRST_ROWS = 1_000

#: Rows of clusters that one call of a worker merges, about.
ROWS_MERGED = 10_000

#: Rounds of large-star and small-star, at most: they halve the longest chain at least.
ROUNDS = 64


@dataclass(frozen=True)
class Normalized:
    """What :func:`normalize` gives: lazy frames."""

    #: Rows of the routes ``clean`` and ``repair``.
    rows: DataFrame
    #: Rows that nothing can reach, as they were typed.
    rejected: DataFrame
    #: The input.
    source: DataFrame
    #: Both together.
    all: DataFrame

    def counts(self) -> dict[str, int]:
        """Rows by route; ``read`` is the input's. Raises when ``read = clean + repair + quarantine`` does not hold."""
        if "cleanse_route" not in self.all.columns:
            counts = {"clean": self.all.count(), "repair": 0, "quarantine": 0}
        else:
            found = {row[0]: row[1] for row in self.all.groupBy("cleanse_route").count().collect()}
            counts = {route: found.get(route, 0) for route in ("clean", "repair", "quarantine")}
        read = self.source.count()
        if read != sum(counts.values()):
            raise RuntimeError(f"{read} rows read, {sum(counts.values())} came out: {counts}")
        return {"read": read, **counts}


def normalize(
    df: DataFrame,
    *,
    name: Columns = None,
    phone: Columns = None,
    email: Columns = None,
    address: Columns = None,
    postcode: Columns = None,
    birth_date: Columns = None,
    business_number: Columns = None,
    columns: Mapping[str, Columns] | None = None,
    as_of: Any = None,
) -> Normalized:
    """Normalise the columns of a frame, as :func:`cleansekit.normalize` does it; lazy, and in streaming memory."""
    named = dict(zip(FIELDS, (name, phone, email, address, postcode, birth_date, business_number)))
    fields, stated = _roles(named), _roles(columns or {})
    for column in (c for _, listed in fields for c in listed if c not in df.columns):
        raise KeyError(f"no column `{column}`")
    wanted = [c for c in df.columns if any(c in listed for _, listed in fields)] or None
    head = df.limit(FIRST_ROWS).toArrow()
    first = _native.Matcher.first_rows(head if wanted is None else head.select(wanted))
    sample = _native.normalize(
        head.slice(0, 1) if wanted is None else head.select(wanted).slice(0, 1), fields, stated, as_of=as_of, first=first
    )
    text = pa.table(sample.table).schema.names
    headers = [*df.columns, *(h for h in text if h not in df.columns)]
    kinds = {f.name: f.dataType.simpleString() for f in df.schema.fields}
    schema = ", ".join(f"`{h}` {'string' if h in text else kinds[h]}" for h in headers)
    _check_workers(df.sparkSession)
    mapped = partial(
        _workers.normalize, fields=fields, stated=stated, wanted=wanted, first=first, as_of=as_of, headers=headers
    )
    done = df.mapInArrow(mapped, schema)
    if "cleanse_route" not in text:
        return Normalized(done, done.limit(0), df, done)
    aside = F.col("cleanse_route") == "quarantine"
    return Normalized(done.filter(~aside), done.filter(aside), df, done)


@dataclass(frozen=True)
class Found:
    """What :func:`dedupe` found; the frames read the files of the checkpoint directory."""

    #: ``left``, ``right``, ``weight``, ``probability``, ``match``, and the level of every compared field.
    pairs: DataFrame
    #: ``record``, ``cluster`` for every record in a cluster of two or more; a cluster is called by its first record.
    clusters: DataFrame
    #: The trained model as JSON: that of one machine, bit for bit.
    model: str
    #: What happened, in numbers.
    report: dict[str, Any]
    #: Where the files are.
    directory: str
    #: The values that too many records share to tell anything of a person, hashed: for :func:`golden`.
    crowds: str = "[]"


def dedupe(
    df: DataFrame,
    *,
    checkpoint_dir: str,
    id: str | None = None,
    order: str | None = None,
    columns: Mapping[str, Columns] | None = None,
    model: str = "korean-customer",
    trained: str | None = None,
    threshold: float | None = None,
    pairs_above: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Found:
    """Find the records of one customer, as :func:`cleansekit.dedupe` does it, on the whole cluster.

    ``checkpoint_dir`` is a directory that every worker can write and read; a fresh one is made in it. ``order`` names the column that
    stands for the order of the rows on one machine: with it, even the sides of pairs are the same. Without it the frame's own order
    counts, which changes only which record of a pair is called left, and which of many equal records stands for the others.
    """
    run = _Run(df.sparkSession, checkpoint_dir, None if model == "korean-customer" else model, progress or (lambda _: None))
    placed = _check_workers(run.spark)
    run.say("features")
    run.encode(df, id, order, _roles(columns or {}), placed)
    run.say("survey")
    run.survey()
    run.say("blocks")
    candidates = run.compare(run.blocks())
    run.say("training")
    training = run.train(candidates, trained)
    run.say("weights")
    scored = run.weigh(candidates, training.model, threshold, pairs_above)
    run.say("clusters")
    links = scored.filter(F.col("weight") >= _f32(threshold or 0.0))
    parts = components(links.select("left", "right"), run.saved)
    checked = run.check(parts, links, training.model, threshold)
    run.say("write")
    return run.finish(scored, parts, checked, training, threshold)


@dataclass(frozen=True)
class Golden:
    """What :func:`golden` gives; the frames have the columns of :class:`cleansekit.Golden`."""

    #: A row a cluster.
    records: DataFrame
    #: ``record``, ``cluster``, ``golden``.
    members: DataFrame
    #: ``cluster``, ``column``, ``before``, ``after``, ``from``.
    changes: DataFrame


def golden(
    df: DataFrame,
    clusters: Found | DataFrame,
    *,
    id: str | None = None,
    order: str | None = None,
    columns: Mapping[str, Columns] | None = None,
    as_of: Any = None,
    checkpoint_dir: str | None = None,
) -> Golden:
    """One golden record for every cluster, as :func:`cleansekit.golden` makes it.

    ``clusters`` is what :func:`dedupe` gave for the same frame, with the same ``id`` and ``order``, or a frame of ``record`` and
    ``cluster``. The rows of clusters are brought together and merged by ``applyInArrow``, whole clusters at a time. Without
    ``checkpoint_dir`` the frames are lazy, and each computes the merge anew; records without an ``id`` are called by their position,
    which has to be written down. ``order`` decides between equal values, and the id where there is none.
    """
    spark, stated = df.sparkSession, _roles(columns or {})
    found = clusters if isinstance(clusters, DataFrame) else clusters.clusters
    first = _first_rows(df, order)
    placed = _check_workers(spark)
    save = _saver(spark, checkpoint_dir, "golden")
    if id is not None:
        named = df.withColumn("cleanse_name", F.col(id).cast("string"))
        named = named.withColumn("cleanse_at", F.col(id if order is None else order))
    elif checkpoint_dir is None:
        raise ValueError("records without an id are called by their position: name a checkpoint_dir to write it down")
    else:
        schema = f"part int, at long, {_columns(df)}"
        named, _ = _numbered(save(_in_order(df, order, placed).mapInArrow(_workers.number, schema), "numbered"), "cleanse_name")
        named = named.withColumn("cleanse_at", F.col("cleanse_name"))
    members = found.select(F.col("record").alias("cleanse_name"), F.col("cluster").alias("cleanse_cluster"))
    whole = named.join(members, "cleanse_name")
    groups = max(1, members.count() // ROWS_MERGED)
    crowds = getattr(clusters, "crowds", None)
    headers = df.columns

    # No partial: Spark reads the annotations of what it applies to groups.
    def merge(whole: pa.Table) -> pa.Table:
        return _workers.golden(whole, headers, stated, first, as_of, crowds)

    nothing = pa.table({h: pa.array([], f.type) for h, f in zip(df.columns, df.limit(0).toArrow().schema)})
    empty = _native.golden(nothing, pa.array([], pa.int64()), stated, first, as_of=as_of)
    text, shown = empty.read, pa.table(empty.records).schema.names[len(df.columns) :]
    name = dict(members.dtypes)["cleanse_name"]
    schema = [
        *(f"`{f.name}` {'string' if f.name in text else f.dataType.simpleString()}" for f in df.schema.fields),
        f"cleanse_cluster {dict(members.dtypes)['cleanse_cluster']}, cleanse_golden {name}",
        *(f"`{h}` string" for h in shown),
        f"cleanse_members array<struct<record: {name}, golden: {name}>>",
        f"cleanse_changes array<struct<column: string, before: string, after: string, from: {name}>>",
    ]
    grouped = whole.groupBy(F.pmod(F.xxhash64("cleanse_cluster"), F.lit(groups)))
    done = save(grouped.applyInArrow(merge, ", ".join(schema)), "golden")
    member, change = (F.explode(f"cleanse_{kind}").alias("one") for kind in ("members", "changes"))
    return Golden(
        done.drop("cleanse_members", "cleanse_changes"),
        done.select("cleanse_cluster", member).select("one.record", F.col("cleanse_cluster").alias("cluster"), "one.golden"),
        done.select(F.col("cleanse_cluster").alias("cluster"), change).select("cluster", "one.*"),
    )


def _columns(df: DataFrame) -> str:
    return ", ".join(f"`{f.name}` {f.dataType.simpleString()}" for f in df.schema.fields)


def _saver(spark: SparkSession, folder: str | None, name: str) -> Callable[[DataFrame, str], DataFrame]:
    """Writes frames into a fresh directory; without one they stay as they are."""
    if folder is None:
        return lambda frame, _: frame
    fresh = f"{folder.rstrip('/')}/{name}-{uuid.uuid4().hex}"

    def saved(frame: DataFrame, name: str) -> DataFrame:
        path, schema = f"{fresh}/{name}", frame.schema
        frame.write.mode("error").parquet(path)
        return spark.read.schema(schema).parquet(path)

    return saved


def components(edges: DataFrame, save: Callable[[DataFrame, str], DataFrame]) -> DataFrame:
    """The connected components of ``left``, ``right``: ``row`` and ``component``, its smallest row.

    Alternating large-star and small-star (Kiveris et al., SoCC 2014); ``save(frame, name)`` writes a frame down and reads it back,
    which ends its lineage. The number of rounds grows with the logarithm of the longest chain.
    """
    stars = save(edges.select(F.col("left").alias("v"), F.col("right").alias("u")).distinct(), "stars-0")
    before = None
    for turn in range(1, ROUNDS + 1):
        stars = save(_small_star(_large_star(stars)), f"stars-{turn}")
        mark = stars.agg(F.count("*"), F.sum(F.xxhash64("u", "v").cast("decimal(38,0)"))).first()
        if mark == before:
            members = stars.select(F.col("u").alias("row"), F.col("v").alias("component"))
            roots = stars.select(F.col("v").alias("row"), F.col("v").alias("component")).distinct()
            return save(members.unionByName(roots), "components")
        before = mark
    raise RuntimeError(f"the components did not settle in {ROUNDS} rounds")


def _large_star(stars: DataFrame) -> DataFrame:
    """Joins the larger neighbours of every node to the smallest of its neighbourhood."""
    both = stars.select("u", "v").union(stars.select(F.col("v").alias("u"), F.col("u").alias("v")))
    least = F.least(F.col("u"), F.min("v").over(Window.partitionBy("u")))
    return both.withColumn("m", least).filter("v > u").select(F.col("v").alias("u"), F.col("m").alias("v"))


def _small_star(stars: DataFrame) -> DataFrame:
    """Joins a node and its smaller neighbours to the smallest of them."""
    ends = stars.select(F.greatest("u", "v").alias("u"), F.least("u", "v").alias("v")).filter("u > v")
    marked = ends.withColumn("m", F.min("v").over(Window.partitionBy("u")))
    smaller = marked.filter("v > m").select(F.col("v").alias("u"), F.col("m").alias("v"))
    return smaller.union(marked.select("u", F.col("m").alias("v"))).distinct()


def _numbered(made: DataFrame, name: str) -> tuple[DataFrame, int]:
    """The rows of parts, numbered from 0 over all of them, and how many there are."""
    parts = sorted((row[0], row[1]) for row in made.groupBy("part").count().collect())
    starts, start = [], 0
    for part, n in parts:
        starts.append((part, start))
        start += n
    if start == 0:
        raise ValueError("the table has no rows")
    offsets = made.sparkSession.createDataFrame(starts, "part int, start long")
    joined = made.join(F.broadcast(offsets), "part").withColumn(name, F.col("start") + F.col("at"))
    return joined.drop("part", "at", "start"), start


def _check_workers(spark: SparkSession) -> bool:
    """Asks as many workers as there are slots whether they have this wheel, and whether they know their partition."""
    slots = spark.sparkContext.defaultParallelism if hasattr(spark, "sparkContext") else 8
    ask = spark.range(0, max(slots, 2), numPartitions=max(slots, 2))
    return all(row[0] for row in ask.mapInArrow(_workers.version_check(_native.__version__), "id long").collect())


def _first_rows(df: DataFrame, order: str | None) -> list[list[str]]:
    """The rows by which columns are recognised."""
    rows = df if order is None else df.orderBy(order)
    return _native.Matcher.first_rows(rows.limit(FIRST_ROWS).toArrow())


def _in_order(df: DataFrame, order: str | None, placed: bool) -> DataFrame:
    """The rows in their order; with their places where workers do not know their partition, as on Sail."""
    if placed:
        return df if order is None else df.orderBy(order)
    key = F.monotonically_increasing_id() if order is None else F.col(order)
    return df.withColumn(_workers.PLACE, F.row_number().over(Window.orderBy(key)) - 1)


def _f32(weight: float) -> Any:
    """A weight as the 32-bit number that it is compared as."""
    return F.lit(struct.unpack("f", struct.pack("f", weight))[0]).cast("float")


class _Run:
    """The steps of one run, and the files between them."""

    def __init__(self, spark: SparkSession, folder: str, model: str | None, say: Callable[[str], None]) -> None:
        self.spark, self.model, self.say = spark, model, say
        self.matcher = _native.Matcher(model)
        self.folder = f"{folder.rstrip('/')}/dedupe-{uuid.uuid4().hex}"
        self.records = 0
        self.crowds = "[]"
        self.costs: list[dict[str, int]] = [
            dict.fromkeys(("pairs", "largest", "split", "dropped", "dropped_records", "cap"), 0) for _ in self.matcher.splits
        ]

    def saved(self, frame: DataFrame, name: str) -> DataFrame:
        """The frame, written down: what follows does not compute it again, whichever worker is lost."""
        path, schema = f"{self.folder}/{name}", frame.schema
        frame.write.mode("error").parquet(path)
        return self.spark.read.schema(schema).parquet(path)

    def encode(self, df: DataFrame, id: str | None, order: str | None, stated: Any, placed: bool) -> None:
        """Features of every record, numbered from 0 in the order of the rows."""
        first = _first_rows(df, order)
        rows = _in_order(df, order, placed)
        mapped = partial(_workers.encode, model=self.model, headers=df.columns, first=first, stated=stated, id=id)
        made = self.saved(rows.mapInArrow(mapped, "part int, at long, name string, features binary"), "features")
        numbered, self.records = _numbered(made, "row")
        self.features = numbered.select("row", "features")
        self.names = numbered.select("row", "name") if id is not None else None
        if self.names is not None:
            self._check_names(id)

    def _check_names(self, id: str) -> None:
        repeated = self.names.groupBy("name").count().filter("name is null or count > 1")
        if repeated.limit(1).count():
            raise ValueError(f"column `{id}` does not name the records: an id is empty or repeated")

    def survey(self) -> None:
        """Crowds and rarities, by counters that are added up over all partitions."""
        hot = self._tally("crowds").hot()
        if hot is not None:
            counts = self.features.mapInArrow(partial(_workers.hot, model=self.model, slots=hot), "counts string").collect()
            self.crowds = _native.Matcher.crowds(hot, [row[0] for row in counts])
        tables = self._chunks("frequencies")
        shared = _Shared.of(self.spark, [_stream(batch) for batch in tables.to_batches()])
        graded = partial(_workers.grade, model=self.model, records=self.records, crowds=self.crowds, tables=shared)
        kinds = self.saved(self.features.mapInArrow(graded, "kind byte, row long, hash long, features binary"), "graded")
        surveys = [bytes(row[0]).decode() for row in kinds.filter("kind = 1").select("features").collect()]
        self.known = _native.Matcher.survey(surveys, self.crowds)
        self.graded = kinds.filter("kind = 0").select("row", "hash", "features")
        if self.graded.count() != self.records:
            raise RuntimeError(f"{self.records} records went into the survey, {self.graded.count()} came out")

    def _chunks(self, pass_: str) -> pa.Table:
        counted = partial(_workers.tally, model=self.model, pass_=pass_, records=self.records, crowds=self.crowds)
        chunks = self.features.mapInArrow(counted, "name int, counts binary")
        return chunks.groupBy("name").applyInArrow(_workers.unite, "name int, counts binary").toArrow()

    def _tally(self, pass_: str) -> Any:
        tally = self.matcher.tally(pass_, self.records)
        for batch in self._chunks(pass_).to_batches():
            tally.add(batch)
        return tally

    def blocks(self) -> DataFrame:
        """Candidate pairs: ``left``, ``right`` and the rules that propose them."""
        self._equals()
        entries = self.visible.mapInArrow(partial(_workers.keys, model=self.model), "rule int, key long, row long")
        done = None
        for depth in range(max(self.matcher.splits) + 1):
            size = F.count("*").over(Window.partitionBy("rule", "key"))
            sized = self.saved(entries.withColumn("size", size).filter("size > 1"), f"keys-{depth}")
            over = self._account(depth, sized)
            cap = F.element_at(F.array(*[F.lit(c["cap"]) for c in self.costs]), F.col("rule") + 1)
            within = sized.filter(F.col("size") <= cap).select("rule", "key", "row")
            done = within if done is None else done.unionByName(within)
            if not over:
                break
            large = sized.filter(F.col("size") > cap).join(self.graded, "row").select("features", "row", "rule", "key")
            entries = large.mapInArrow(partial(_workers.split, model=self.model, depth=depth), "rule int, key long, row long")
        blocks = done.groupBy("rule", "key").agg(F.sort_array(F.collect_list("row")).alias("rows")).select("rule", "rows")
        pairs = blocks.mapInArrow(_workers.pairs, "left long, right long, rules long")
        return pairs.groupBy("left", "right").agg(F.bit_or("rules").alias("rules"))

    def _equals(self) -> None:
        """Where many records are equal, the first stands for the others."""
        many = self.graded.groupBy("hash").count().filter(F.col("count") > self.matcher.MOST_EQUALS).select("hash")
        group = self.graded.select("row", "hash").join(many, "hash")
        first = F.min("row").over(Window.partitionBy("hash"))
        self.equals = self.saved(group.withColumn("first", first).filter("row > first").select("first", "row"), "equals")
        self.hidden = self.equals.count()
        self.visible = self.graded.join(self.equals.select("row"), "row", "left_anti") if self.hidden else self.graded

    def _account(self, depth: int, sized: DataFrame) -> bool:
        """Fixes the caps after the first count, adds up the costs; whether anything is left to split."""
        counted = sized.groupBy("rule", "size").count().collect()
        sizes: list[list[tuple[int, int]]] = [[] for _ in self.costs]
        for row in counted:
            sizes[row["rule"]].append((row["size"], row["count"] // row["size"]))
        left = False
        for rule, (cost, found, splits) in enumerate(zip(self.costs, sizes, self.matcher.splits)):
            if depth == 0:
                cost["cap"] = self.matcher.cap(rule, sorted(found), self.records)
            for size, blocks in found:
                if size <= cost["cap"]:
                    cost["pairs"] += blocks * (size * (size - 1) // 2)
                    cost["largest"] = max(cost["largest"], size)
                elif depth < splits:
                    cost["split"] += blocks
                    left = True
                else:
                    cost["dropped"] += blocks
                    cost["dropped_records"] += blocks * size
        return left

    def compare(self, candidates: DataFrame) -> DataFrame:
        """The comparison vector of every pair."""
        sides = candidates
        for side in ("left", "right"):
            records = self.graded.select(F.col("row").alias(side), F.col("features").alias(f"features_{side}"))
            sides = sides.join(records, side)
        mapped = partial(_workers.compare, model=self.model)
        return self.saved(sides.mapInArrow(mapped, "left long, right long, rules long, vector long"), "candidates")

    def train(self, candidates: DataFrame, trained: str | None) -> Any:
        """The model, from counts of vectors and the sample that one machine would draw."""
        groups = candidates.groupBy("vector", "rules").agg(F.count("*").alias("pairs")).toArrow()
        drawn = self.graded.filter(F.col("hash") <= self.matcher.sample_cut(self.records)).orderBy("hash", "row")
        sampled = drawn.limit(self.matcher.MOST_SAMPLED).select("row", "features").toArrow().sort_by("row")
        columns = (_whole(groups.column(name)) for name in ("vector", "rules", "pairs"))
        return self.matcher.train(self.known, _whole(sampled.column("features")), *columns, trained)

    def weigh(self, candidates: DataFrame, model: str, threshold: float | None, pairs_above: float | None) -> DataFrame:
        """Pairs that are listed, with their weights."""
        limit = threshold or 0.0
        least = limit if pairs_above is None else min(limit, pairs_above)
        weigh = partial(_workers.weigh, model=self.model, trained=model)
        schema = "left long, right long, vector long, weight float"
        scored = candidates.mapInArrow(partial(weigh, least=least), schema)
        if self.hidden:
            stands = self.equals.select(F.col("first").alias("row")).distinct().join(self.graded, "row")
            same = stands.select(
                F.col("row").alias("left"),
                F.col("row").alias("right"),
                F.lit(0).cast("long").alias("rules"),
                F.col("features").alias("features_left"),
                F.col("features").alias("features_right"),
            )
            compared = same.mapInArrow(
                partial(_workers.compare, model=self.model), "left long, right long, rules long, vector long"
            )
            weighed = compared.mapInArrow(partial(weigh, least=limit), schema)
            pairs = self.equals.select(F.col("first").alias("left"), F.col("row").alias("right"))
            scored = scored.unionByName(pairs.join(weighed.drop("right"), "left").select("left", "right", "vector", "weight"))
        return self.saved(scored, "scored")

    def check(self, parts: DataFrame, links: DataFrame, model: str, threshold: float | None) -> DataFrame:
        """Components of three or more, looked at as wholes."""
        size = F.count("*").over(Window.partitionBy("component"))
        large = parts.withColumn("size", size).filter("size > 2").select("row", "component")
        nothing = F.lit(None)
        members = large.join(self.graded, "row").select(
            "component",
            F.lit(0).cast("byte").alias("kind"),
            F.col("row").alias("a"),
            F.lit(0).cast("long").alias("b"),
            F.lit(0.0).cast("float").alias("weight"),
            "features",
        )
        bonds = links.join(large.withColumnRenamed("row", "left"), "left").select(
            "component",
            F.lit(1).cast("byte").alias("kind"),
            F.col("left").alias("a"),
            F.col("right").alias("b"),
            "weight",
            nothing.cast("binary").alias("features"),
        )
        whole = members.unionByName(bonds).repartition("component").sortWithinPartitions("component", "kind", "a", "b")
        mapped = partial(_workers.check, model=self.model, trained=model, threshold=threshold)
        return self.saved(whole.mapInArrow(mapped, "kind byte, a long, b long, vector long, weight float"), "checked")

    def finish(self, scored: DataFrame, parts: DataFrame, checked: DataFrame, training: Any, threshold: float | None) -> Found:
        """The frames of the result, under the names of the records; the guards."""
        inner = checked.filter("kind = 1").select(F.col("a").alias("left"), F.col("b").alias("right"), "vector", "weight")
        pairs = scored.unionByName(inner)
        total = pairs.count()
        if pairs.select("left", "right").distinct().count() != total:
            raise RuntimeError("a pair came out twice")
        fields = "".join(f", `{name}` string" for name in self.matcher.fields)
        schema = f"left long, right long, weight float, match boolean, probability double{fields}"
        flagged = pairs.withColumn("match", F.col("weight") >= _f32(threshold or 0.0))
        mapped = partial(_workers.explain, model=self.model, trained=training.model)
        told = flagged.select("left", "right", "weight", "match", "vector").mapInArrow(mapped, schema)
        shown = ["left", "right", "weight", "probability", "match", *self.matcher.fields]
        clusters = self._clusters(parts, checked)
        report = training.report(
            [tuple(c.values()) for c in self.costs], self.hidden, checked.filter("kind = 2").count(), threshold
        )
        return Found(
            self._called(told, "left", "right").select(*shown).transform(partial(self.saved, name="pairs")),
            self._called(clusters, "record", "cluster").transform(partial(self.saved, name="clusters")),
            training.model,
            report,
            self.folder,
            self.crowds,
        )

    def _clusters(self, parts: DataFrame, checked: DataFrame) -> DataFrame:
        label = checked.filter("kind = 0").select(F.col("a").alias("row"), F.col("b").alias("label"))
        named = parts.join(label, "row", "left").select(
            F.col("row").alias("record"), F.coalesce("label", "component").alias("cluster")
        )
        size = F.count("*").over(Window.partitionBy("cluster"))
        return named.withColumn("size", size).filter("size > 1").select("record", "cluster")

    def _called(self, frame: DataFrame, *columns: str) -> DataFrame:
        if self.names is None:
            return frame
        for column in columns:
            names = self.names.select(F.col("row").alias(column), F.col("name").alias(f"{column}_name"))
            frame = frame.join(names, column).drop(column).withColumnRenamed(f"{column}_name", column)
        first = [c for c in columns]
        return frame.select(*first, *(c for c in frame.columns if c not in first))


class _Shared:
    """A value for all workers: a broadcast where the session has them, else a part of the function."""

    def __init__(self, value: Any) -> None:
        self.value = value

    @staticmethod
    def of(spark: SparkSession, value: Any) -> Any:
        context = getattr(spark, "sparkContext", None)
        return context.broadcast(value) if context is not None else _Shared(value)


def _stream(batch: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return sink.getvalue().to_pybytes()


def _whole(column: pa.ChunkedArray) -> pa.Array:
    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)
