"""What Spark's workers do with the batches of a partition. Each function takes and gives Arrow record batches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa

from . import _native

Batches = Iterator[pa.RecordBatch]


def normalize(batches: Batches, fields: Any, stated: Any, wanted: Any, first: Any, as_of: Any, headers: list[str]) -> Batches:
    """Normalised rows: the columns of the input, then the added ones."""
    for batch in batches:
        table = batch if wanted is None else batch.select(wanted)
        done = _native.normalize(pa.Table.from_batches([table]), fields, stated, as_of=as_of, threads=1, first=first)
        added = pa.table(done.table)
        columns = [added.column(h) if h in added.schema.names else batch.column(h) for h in headers]
        yield from pa.table(columns, names=headers).to_batches()


def encode(batches: Batches, model: str | None, headers: list[str], first: Any, stated: Any, id: str | None) -> Batches:
    """Features, numbered within the partition."""
    matcher = _native.Matcher(model)
    for part, at, batch in _placed(batches):
        names = batch.column(id).cast(pa.string()) if id is not None else pa.nulls(len(batch), pa.string())
        features = pa.array(matcher.encode(batch, headers, first, stated))
        yield pa.record_batch([part, at, names, features], names=["part", "at", "name", "features"])


def number(batches: Batches) -> Batches:
    """Rows, numbered within the partition."""
    for part, at, batch in _placed(batches):
        yield pa.record_batch([part, at, *batch.columns], names=["part", "at", *batch.schema.names])


#: The column of numbers that a frame brings along where workers do not know their partition.
PLACE = "cleanse_place"


def _placed(batches: Batches) -> Iterator[tuple[pa.Array, pa.Array, pa.RecordBatch]]:
    """Batches with the partition and the place in it of each row."""
    from pyspark import TaskContext

    context, start = TaskContext.get(), 0
    for batch in batches:
        rows = len(batch)
        at = pa.array(range(start, start + rows), pa.int64())
        if PLACE in batch.schema.names:
            at, batch = batch.column(PLACE).cast(pa.int64()), batch.drop_columns([PLACE])
        yield pa.array([context.partitionId() if context else 0] * rows, pa.int32()), at, batch
        start += rows


def golden(whole: pa.Table, headers: list[str], stated: Any, first: Any, as_of: Any, crowds: str | None) -> pa.Table:
    """Clusters, merged: the records, with their members and what was changed."""
    from ._tables import merged

    whole = whole.combine_chunks().sort_by([("cleanse_at", "ascending")])
    labels = whole.column("cleanse_cluster").combine_chunks()
    number = labels.dictionary_encode().indices
    whole = whole.append_column("cleanse_number", number)
    whole = whole.sort_by([("cleanse_number", "ascending"), ("cleanse_at", "ascending")])
    labels, names = (whole.column(f"cleanse_{c}").combine_chunks() for c in ("cluster", "name"))
    records, members, changes = merged(whole.select(headers), names, labels, stated, first, as_of, crowds, 1)
    nested = (("cleanse_members", members, ["record", "golden"]), ("cleanse_changes", changes, ["column", "before", "after", "from"]))
    for name, table, kept in nested:
        records = records.append_column(name, _listed(table, kept, records.column("cleanse_cluster")))
    return records


def _listed(table: pa.Table, kept: list[str], clusters: pa.Array) -> pa.Array:
    """The rows of each cluster as a list of structs; they come cluster by cluster, in the order of ``clusters``."""
    import pyarrow.compute as pc

    table = table.combine_chunks()
    of = pc.index_in(table.column("cluster"), value_set=clusters.combine_chunks()).to_pylist()
    counts = [0] * (len(clusters) + 1)
    for n in of:
        counts[n + 1] += 1
    for n in range(len(clusters)):
        counts[n + 1] += counts[n]
    columns = [c.combine_chunks() for c in table.select(kept).columns]
    return pa.ListArray.from_arrays(pa.array(counts, pa.int32()), pa.StructArray.from_arrays(columns, names=kept))


def tally(batches: Batches, model: str | None, pass_: str, records: int, crowds: str) -> Batches:
    """The counters of a partition."""
    counters = _native.Matcher(model).tally(pass_, records, crowds)
    for batch in batches:
        counters.count(batch.column("features"))
    yield pa.record_batch(counters.chunks())


def unite(chunks: pa.Table) -> pa.Table:
    """Counters of one chunk, added up."""
    counts = chunks.column("counts").combine_chunks()
    united = _native.Matcher.unite(counts if isinstance(counts, pa.Array) else pa.concat_arrays(counts.chunks))
    return pa.table([chunks.column("name").slice(0, 1), pa.array([bytes(united)], pa.binary())], names=["name", "counts"])


def hot(batches: Batches, model: str | None, slots: str) -> Batches:
    """Counts of the values that may be crowds."""
    matcher = _native.Matcher(model)
    for batch in batches:
        yield pa.record_batch([pa.array([matcher.hot(slots, batch.column("features"), batch.column("row"))])], names=["counts"])


def grade(batches: Batches, model: str | None, records: int, crowds: str, tables: Any) -> Batches:
    """Features with rarities and their hashes (kind 0), and the survey of the partition (kind 1)."""
    counters = _native.Matcher(model).tally("frequencies", records, crowds)
    for chunk in tables.value:
        counters.add(pa.ipc.open_stream(chunk).read_next_batch())
    names = ["kind", "row", "hash", "features"]
    for batch in batches:
        graded = pa.record_batch(counters.grade(batch.column("features")))
        kind = pa.array([0] * len(batch), pa.int8())
        yield pa.record_batch([kind, batch.column("row"), graded.column("hash"), graded.column("features")], names=names)
    survey = counters.survey()
    if survey is not None:
        yield pa.record_batch(
            [
                pa.array([1], pa.int8()),
                pa.array([-1], pa.int64()),
                pa.array([0], pa.int64()),
                pa.array([survey.encode()], pa.binary()),
            ],
            names=names,
        )


def keys(batches: Batches, model: str | None) -> Batches:
    """The keys of every record."""
    matcher = _native.Matcher(model)
    for batch in batches:
        yield pa.record_batch(matcher.keys(batch.column("features"), batch.column("row")))


def split(batches: Batches, model: str | None, depth: int) -> Batches:
    """Further keys for records of blocks that are too large."""
    matcher = _native.Matcher(model)
    for batch in batches:
        columns = (batch.column(name) for name in ("features", "row", "rule", "key"))
        yield pa.record_batch(matcher.split(*columns, depth))


def pairs(batches: Batches) -> Batches:
    """The pairs of blocks."""
    for batch in batches:
        yield pa.record_batch(_native.Matcher.pairs(batch.column("rule"), batch.column("rows")))


def compare(batches: Batches, model: str | None) -> Batches:
    """Comparison vectors."""
    matcher = _native.Matcher(model)
    for batch in batches:
        vector = pa.array(matcher.compare(batch.column("features_left"), batch.column("features_right")))
        columns = [batch.column("left"), batch.column("right"), batch.column("rules"), vector]
        yield pa.record_batch(columns, names=["left", "right", "rules", "vector"])


def weigh(batches: Batches, model: str | None, trained: str, least: float) -> Batches:
    """Pairs of at least some weight."""
    import pyarrow.compute as pc

    scores = _native.Scores(_native.Matcher(model), trained)
    floor = pa.scalar(least, pa.float32())
    for batch in batches:
        weights = pa.array(scores.weigh(batch.column("vector")))
        columns = [batch.column("left"), batch.column("right"), batch.column("vector"), weights]
        weighed = pa.record_batch(columns, names=["left", "right", "vector", "weight"])
        yield weighed.filter(pc.greater_equal(weights, floor))


def check(batches: Batches, model: str | None, trained: str, threshold: float | None) -> Batches:
    """What becomes of components, which come one after the other."""
    scores = _native.Scores(_native.Matcher(model), trained, threshold)
    for batch in batches:
        yield pa.record_batch(scores.check(batch))
    yield pa.record_batch(scores.finish())


def explain(batches: Batches, model: str | None, trained: str) -> Batches:
    """Probabilities and levels of scored pairs."""
    scores = _native.Scores(_native.Matcher(model), trained)
    for batch in batches:
        told = pa.table(scores.explain(batch.column("vector"), batch.column("weight"))).combine_chunks()
        kept = batch.drop_columns(["vector"])
        columns = [*kept.columns, *(c.chunk(0) if c.num_chunks else pa.array([], c.type) for c in told.columns)]
        yield pa.record_batch(columns, names=[*kept.schema.names, *told.schema.names])


def version_check(expected: str) -> Callable[[Batches], Batches]:
    """Says clearly when a worker has no wheel, or another one, and whether it knows its partition. It travels by value, so that it runs
    without the wheel."""

    def checked(batches: Any) -> Any:
        import socket

        try:
            import cleansekit
        except ImportError as error:
            raise RuntimeError(f"worker {socket.gethostname()} has no cleansekit: install cleansekit=={expected} there") from error
        if cleansekit.__version__ != expected:
            raise RuntimeError(
                f"worker {socket.gethostname()} has cleansekit {cleansekit.__version__}, the driver {expected}: install the same"
            )
        import pyarrow
        from pyspark import TaskContext

        for batch in batches:
            yield pyarrow.record_batch([pyarrow.array([int(TaskContext.get() is not None)] * len(batch), pyarrow.int64())], names=["id"])

    return checked
