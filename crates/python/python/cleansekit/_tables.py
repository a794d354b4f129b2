"""Tables in and out: whatever speaks Arrow comes back as what it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from . import _native

#: The fields that columns can be named for.
FIELDS = ("name", "phone", "email", "address", "postcode", "birth_date", "business_number")

Columns = str | Sequence[str] | None


def normalize(
    table: Any,
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
    threads: int = 0,
) -> Any:
    """Normalise the columns of a table; the result is a table of the same type.

    Name the columns by field, or none at all: then they are recognised by header and content, as ``cleanse run`` does it, and
    ``columns`` states roles, such as ``{"휴대폰": ["HP1", "HP2", "HP3"]}``.

    Safe fixes stand in the columns themselves. Beside them come ``X_verdict`` and ``X_findings`` (rule codes) for every column
    ``X``, ``cleanse_suggestions`` (guesses, never applied), and, where there is a way to reach the customer, ``cleanse_route``
    (``clean``, ``repair``, ``quarantine``) and ``cleanse_channels``. Rows of the route ``quarantine`` keep what was typed.

    >>> import cleansekit as ck, pandas as pd
    >>> ck.normalize(pd.DataFrame({"휴대폰": ["010.2345.6789"]}), phone="휴대폰")["휴대폰"][0]
    '010-2345-6789'
    """
    named = dict(zip(FIELDS, (name, phone, email, address, postcode, birth_date, business_number)))
    fields = _roles(named)
    shape = Shape.of(table)
    wanted = sorted({c for _, cs in fields for c in cs}, key=shape.headers.index) if _known(fields, shape) else None
    done = _native.normalize(shape.arrow(wanted), fields, _roles(columns or {}), as_of=as_of, threads=threads)
    return shape.with_columns(done.table)


def dedupe(
    table: Any,
    *,
    id: str | None = None,
    columns: Mapping[str, Columns] | None = None,
    model: str = "korean-customer",
    trained: str | None = None,
    threshold: float | None = None,
    pairs_above: float | None = None,
    other: Any = None,
    one_to_one: bool = False,
    threads: int = 0,
    progress: bool | Callable[[str], None] = False,
) -> Clusters:
    """Find the records of one customer, as ``cleanse dedupe`` does it.

    ``id`` names the column that records are called by; without it they are called by their position, from 0. ``columns`` states
    roles, such as ``{"name": "성명"}``; the rest is recognised. ``model`` is ``korean-customer`` or the text of a model file,
    ``trained`` the ``model`` of an earlier result. ``threshold`` and ``pairs_above`` are weights: log2 of the posterior odds.
    With ``other``, a second table of the same columns, only pairs across the two are compared; its records count on after
    those of the first. ``progress`` is called with the name of every stage; ``True`` shows a bar where tqdm is installed.

    >>> import cleansekit as ck, pandas as pd
    >>> rows = pd.DataFrame({"성명": ["김철수", "남궁혁", "김철수"], "휴대폰": ["010-2345-6789", "010-8765-4321", "01023456789"]})
    >>> ck.dedupe(rows).clusters
       record  cluster
    0       0        0
    1       2        0
    """
    shape = Shape.of(table)
    arrow, second = shape.arrow(None), None
    if other is not None:
        arrow, second = _stacked(arrow, Shape.of(other).arrow(None))
    with _Progress(progress) as tell:
        found = _native.dedupe(
            arrow,
            _roles(columns or {}),
            model=None if model == "korean-customer" else model,
            trained=trained,
            threshold=threshold,
            pairs_above=pairs_above,
            second=second,
            one_to_one=one_to_one,
            threads=threads,
            progress=tell,
        )
    names = None if id is None else _names(arrow, id)
    pairs = _called(found.pairs, names, ("left", "right"))
    clusters = _called(found.clusters, names, ("record", "cluster"))
    return Clusters(shape.like(pairs), shape.like(clusters), found.model, found.report, found.crowds)


@dataclass(frozen=True)
class Clusters:
    """What :func:`dedupe` found."""

    #: ``left``, ``right``, ``weight``, ``probability``, ``match``, and the level of every compared field.
    pairs: Any
    #: ``record``, ``cluster`` for every record in a cluster of two or more; a cluster is called by its first record.
    clusters: Any
    #: The trained model as JSON, for ``trained=`` of the next call.
    model: str
    #: What happened, in numbers; among them precision and recall as the model estimates them.
    report: dict[str, Any]
    #: The values that too many records share to tell anything of a person, hashed: for :func:`golden`.
    crowds: str = "[]"

    def __repr__(self) -> str:
        return f"Clusters({self.report['records']} records, {len(self.clusters)} of them in clusters, {len(self.pairs)} pairs)"


def bounce(replies: Any, *, reply: str = "reply", channel: str = "email", threads: int = 0) -> Any:
    """Classify delivery feedback: what happened, whose fault it was, on what evidence.

    ``str``: one SMTP reply, or for another ``channel`` a result phrase, gives one :class:`Bounce` (``None`` for a phrase that says
    nothing). ``bytes``: a whole mail gives a list, one for each recipient. A table gives the table with ``cleanse_category`` and further
    columns for the replies in the column ``reply``. Any other iterable gives a list, one for each item.

    >>> import cleansekit as ck
    >>> ck.bounce("552 5.1.1 <kim@example.com> email account over quota").category
    'mailbox-full'
    """
    if isinstance(replies, str):
        return _native.bounce_reply(replies) if channel == "email" else _native.bounce_phrase(replies, channel)
    if isinstance(replies, (bytes, bytearray, memoryview)):
        return _native.bounce_mail(bytes(replies))
    if Shape.fits(replies):
        shape = Shape.of(replies)
        return shape.with_columns(_native.bounce_table(shape.arrow([reply]), reply, threads=threads))
    if isinstance(replies, Iterable):
        return [bounce(item, channel=channel) for item in replies]
    raise TypeError(f"replies are text, bytes, a table or an iterable of them, not {type(replies).__name__}")


def golden(
    table: Any,
    clusters: Any,
    *,
    id: str | None = None,
    columns: Mapping[str, Columns] | None = None,
    as_of: Any = None,
    threads: int = 0,
) -> Golden:
    """One golden record for every cluster, as ``cleanse run --merge`` writes it.

    ``clusters`` is what :func:`dedupe` gave for the same table, or a table of ``record`` and ``cluster``. ``id`` names the column that
    records are called by; without it they are called by their position, from 0. ``columns`` states roles; the rest is recognised.

    Of every cluster the fullest record stands, with its own id and balances. A value of the person comes from the member where it can
    be used; then a newer record, agreement and completeness decide. An opt-out of any member wins, notes of all are kept. A record of
    the route ``quarantine`` gives nothing but its permissions, and no other record stands for it.

    >>> import cleansekit as ck, pandas as pd
    >>> rows = pd.DataFrame({"성명": ["김철수", "남궁혁", "김철수"], "휴대폰": ["010-2345-6789", "010-8765-4321", "01023456789"],
    ...                      "이메일": ["", "", "chulsoo@naver.com"]})
    >>> merged = ck.golden(rows, ck.dedupe(rows))
    >>> merged.records[["성명", "휴대폰", "이메일", "cleanse_golden"]]
        성명            휴대폰                이메일  cleanse_golden
    0  김철수  010-2345-6789  chulsoo@naver.com               2
    """
    shape = Shape.of(table)
    arrow = _without_views(_pyarrow().table(shape.arrow(None)))
    names = _pyarrow().array(range(arrow.num_rows)) if id is None else _plain(_names(arrow, id)).combine_chunks()
    first = _native.Matcher.first_rows(arrow)
    found = clusters.clusters if hasattr(clusters, "clusters") else clusters
    rows, labels = _members(names, _pyarrow().table(Shape.of(found).arrow(["record", "cluster"])))
    crowds = getattr(clusters, "crowds", None)
    done = merged(arrow.take(rows), names.take(rows), labels, _roles(columns or {}), first, as_of, crowds, threads)
    return Golden(*(shape.like(part) for part in done))


@dataclass(frozen=True)
class Golden:
    """What :func:`golden` gives."""

    #: A row a cluster, in the order of their first records: the columns of the table; ``cleanse_cluster``, its name;
    #: ``cleanse_golden``, the record that stands; and, where there is a way to reach the customer, ``cleanse_route`` and
    #: ``cleanse_channels``.
    records: Any
    #: ``record``, ``cluster``, and ``golden``: the record that stands for it; nothing for a record that is set aside.
    members: Any
    #: ``cluster``, ``column``, ``before``, ``after``, and ``from``: the record that the value comes from.
    changes: Any

    def __repr__(self) -> str:
        return f"Golden({len(self.records)} records of {len(self.members)}, {len(self.changes)} cells changed)"


def merged(rows: Any, names: Any, labels: Any, stated: Any, first: Any, as_of: Any, crowds: str | None, threads: int) -> Any:
    """Records, members and changes of clusters, whose rows come one cluster after the other under their ``labels``."""
    pa, pc = _pyarrow(), _compute()

    numbers = labels.dictionary_encode().indices
    done = _native.golden(rows, numbers, stated, first, as_of=as_of, crowds=crowds, threads=threads)

    def column(table: Any, name: str) -> Any:
        return pa.table(table).column(name).combine_chunks()

    standing = column(done.standing, "row")
    records = pa.table(done.records).combine_chunks()
    shown = {"cleanse_cluster": labels.take(standing), "cleanse_golden": names.take(standing)}
    for at, (name, values) in enumerate(shown.items(), start=rows.num_columns):
        records = records.add_column(at, name, values)
    members = {"record": names, "cluster": labels, "golden": names.take(column(done.stands_for, "row"))}
    changes = pa.table(done.changes)
    of = pc.take(shown["cleanse_cluster"], column(changes, "cluster"))
    changes = changes.set_column(0, "cluster", of).set_column(4, "from", names.take(column(changes, "from")))
    return records, pa.table(members), changes


def check(
    table: Any,
    config: str | PathLike[str] | None = None,
    *,
    columns: Mapping[str, Columns] | None = None,
    fail_on: str | None = None,
    raises: bool = True,
    as_of: Any = None,
    threads: int = 0,
) -> Report:
    """Hold a table against rules and gates, as ``cleanse check`` does it; made for ``pytest``.

    ``config`` is the path of a ``cleanse.toml`` or its text; the sections ``columns``, ``rules``, ``gate`` and ``check`` count.
    ``fail_on`` (``error``, ``warning``, ``note``, ``never``) says from which severity on a finding fails, ``error`` if nothing says
    otherwise. A table that does not pass raises :class:`CheckFailed`, which is an ``AssertionError``, with the places and rules and never
    with a value; with ``raises=False`` the report comes back all the same.

    >>> import cleansekit as ck, pandas as pd
    >>> report = ck.check(pd.DataFrame({"휴대폰": ["010-2345-6789", "010.2345.6780"]}))
    >>> report.passes, [f["rule"] for f in report.findings]
    (True, ['PHN002'])
    """
    if config is None:
        text = ""
    elif isinstance(config, str) and ("\n" in config or "=" in config or not config.strip()):
        text = config
    else:
        text = Path(config).read_text(encoding="utf-8")
    done = _native.check(Shape.of(table).arrow(None), text, _roles(columns or {}), fail_on=fail_on, as_of=as_of, threads=threads)
    keys = ("row", "column", "rule", "name", "severity")
    gates = [dict(zip(("gate", "status", "says"), gate)) for gate in done.gates("en")]
    report = Report(done.passes, [dict(zip(keys, f)) for f in done.findings], gates, str(done))
    if raises and not report.passes:
        raise CheckFailed(report)
    return report


@dataclass(frozen=True)
class Report:
    """What :func:`check` found; true when the table passes."""

    #: Whether no finding is bad enough to fail and every gate holds.
    passes: bool
    #: ``row`` (from 0), ``column``, ``rule``, ``name`` and ``severity`` of every finding that counts.
    findings: list[dict[str, Any]]
    #: ``gate``, ``status`` (``held``, ``broken``, ``unmeasurable``) and a sentence, ``says``.
    gates: list[dict[str, Any]]
    #: What fails, a line each.
    text: str

    def __bool__(self) -> bool:
        return self.passes

    def __str__(self) -> str:
        return self.text or f"passed: {len(self.findings)} findings, {len(self.gates)} gates"


class CheckFailed(AssertionError):
    """A table that does not pass; ``report`` says why."""

    def __init__(self, report: Report) -> None:
        super().__init__(report.text)
        self.report = report


def columns(table: Any, **stated: Columns) -> dict[str, str | None]:
    """What the columns of a table are taken for: header -> role, or ``None``."""
    shape = Shape.of(table)
    return dict(_native.columns(shape.arrow(None), _roles(stated)))


def _roles(stated: Mapping[str, Columns]) -> list[tuple[str, list[str]]]:
    def listed(columns: Columns) -> list[str]:
        return [columns] if isinstance(columns, str) else list(columns or ())

    return [(role, listed(columns)) for role, columns in stated.items() if columns is not None]


def _known(fields: list[tuple[str, list[str]]], shape: Shape) -> bool:
    for _, columns in fields:
        for column in columns:
            if column not in shape.headers:
                raise KeyError(f"no column `{column}`")
    return bool(fields)


class Shape:
    """A table of some library: what its columns are, and how to give back one like it."""

    def __init__(self, table: Any, library: str) -> None:
        self.table, self.library = table, library
        if library == "pyarrow":
            self.headers = list(table.schema.names)
        elif library == "arrow":
            self.table = _pyarrow().table(table)
            self.headers = list(self.table.schema.names)
        else:
            self.headers = [str(c) for c in table.columns]

    @staticmethod
    def fits(table: Any) -> bool:
        return type(table).__module__.split(".")[0] == "pandas" or hasattr(table, "__arrow_c_stream__")

    @staticmethod
    def of(table: Any) -> Shape:
        root = type(table).__module__.split(".")[0]
        if root in ("pandas", "polars") and not hasattr(table, "columns"):
            raise TypeError(f"a table is needed, not a {root} {type(table).__name__}")
        if root == "pandas":
            return Shape(table, root)
        if root == "polars":
            return Shape(table.collect() if hasattr(table, "collect") else table, root)
        if root == "pyarrow":
            return Shape(table, root if hasattr(table, "schema") and hasattr(table, "num_rows") else "arrow")
        if hasattr(table, "__arrow_c_stream__"):
            return Shape(table, "arrow")
        raise TypeError(f"a table with __arrow_c_stream__ is needed (pandas, polars, pyarrow, DuckDB …), not {type(table).__name__}")

    def arrow(self, headers: list[str] | None) -> Any:
        """The named columns, or all, as something that exports an Arrow stream."""
        if self.library == "pandas":
            return _from_pandas(self.table, headers or self.headers)
        if self.library == "pyarrow" and not hasattr(self.table, "__arrow_c_stream__"):
            table = _pyarrow().Table.from_batches([self.table])
            return table if headers is None else table.select(headers)
        return self.table if headers is None else self.table.select(headers)

    def with_columns(self, native: Any) -> Any:
        """The table with some columns replaced and others added."""
        if self.library == "polars":
            import polars

            return self.table.with_columns(polars.DataFrame(native).get_columns())
        added = _pyarrow().table(native)
        if self.library == "pandas":
            return _into_pandas(self.table, added)
        table = self.table
        batch = not hasattr(table, "set_column") or type(table).__name__ == "RecordBatch"
        if batch:
            table = _pyarrow().Table.from_batches([table])
        for field, column in zip(added.schema, added.columns):
            at = table.schema.get_field_index(field.name)
            table = table.append_column(field, column) if at < 0 else table.set_column(at, field, column)
        return table.combine_chunks().to_batches()[0] if batch and table.num_rows else table

    def like(self, table: Any) -> Any:
        """A further table, of the same library."""
        if self.library == "polars":
            import polars

            return polars.DataFrame(table)
        table = _pyarrow().table(table)
        return table.to_pandas() if self.library == "pandas" else table


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError:
        raise ImportError("tables of this type need pyarrow: pip install pyarrow") from None
    return pyarrow


def _compute() -> Any:
    import pyarrow.compute

    return pyarrow.compute


def _from_pandas(frame: Any, headers: list[str]) -> Any:
    pa = _pyarrow()
    by_header = {str(c): c for c in frame.columns}
    arrays = []
    for header in headers:
        column = frame[by_header[header]]
        try:
            arrays.append(pa.array(column, from_pandas=True))
        except (pa.ArrowInvalid, pa.ArrowTypeError):
            # Numbers among texts, as spreadsheets leave them.
            arrays.append(pa.array([None if v is None or v != v else str(v) for v in column], pa.string()))
    return pa.table(arrays, names=headers)


def _into_pandas(frame: Any, added: Any) -> Any:
    by_header = {str(c): c for c in frame.columns}
    columns = {}
    for header, column in zip(added.schema.names, added.columns):
        values = column.to_pandas()
        values.index = frame.index
        columns[by_header.get(header, header)] = values
    frame = frame.copy(deep=False)
    for header, values in columns.items():
        frame[header] = values
    return frame


def _stacked(first: Any, second: Any) -> tuple[Any, int]:
    pa = _pyarrow()
    first, second = pa.table(first), pa.table(second)
    missing = [h for h in first.schema.names if h not in second.schema.names]
    if missing:
        raise KeyError(f"the other table has no column `{missing[0]}`")

    def text(table: Any) -> Any:
        return pa.table([c.cast(pa.string()) for c in table.columns], names=table.schema.names)

    both = pa.concat_tables([text(first), text(second.select(first.schema.names))])
    return both, first.num_rows


def _names(arrow: Any, header: str) -> Any:
    table = _pyarrow().table(arrow)
    if header not in table.schema.names:
        raise KeyError(f"no column `{header}`")
    names = table.column(header)
    names = names.cast(_pyarrow().string()) if names.type == _pyarrow().string_view() else names
    if names.null_count or _compute().count_distinct(names).as_py() != len(names):
        raise ValueError(f"column `{header}` does not name the records: an id is empty or repeated")
    return names


def _plain(names: Any) -> Any:
    """Names as the two libraries of a call both write them."""
    pa = _pyarrow()
    kind = pa.int64() if pa.types.is_integer(names.type) else pa.string()
    return names if names.type == kind else names.cast(kind)


def _without_views(table: Any) -> Any:
    """The table with texts that pyarrow can pick rows of."""
    pa = _pyarrow()
    plain = [f.with_type(pa.large_string()) if f.type == pa.string_view() else f for f in table.schema]
    return table.cast(pa.schema(plain))


def _members(names: Any, clusters: Any) -> tuple[Any, Any]:
    """The rows of clusters, one cluster after the other by their first rows, and the label of each."""
    pa, pc = _pyarrow(), _compute()

    record, cluster = (_plain(clusters.column(name)).combine_chunks() for name in ("record", "cluster"))
    if record.type != names.type:
        raise TypeError("clusters call records by another type of name: give the `id` that they were found with")
    at = pc.index_in(record, value_set=names)
    if at.null_count:
        raise KeyError("the clusters name a record that the table does not hold")
    if pc.count_distinct(at).as_py() != len(at):
        raise ValueError("a record is in two clusters")
    order = pc.sort_indices(at)
    at, cluster = at.take(order), cluster.take(order)
    number = cluster.dictionary_encode().indices
    order = pc.sort_indices(pa.table({"n": number, "at": at}), sort_keys=[("n", "ascending"), ("at", "ascending")])
    return at.take(order), cluster.take(order)


def _called(native: Any, names: Any, columns: tuple[str, ...]) -> Any:
    if names is None:
        return native
    table = _pyarrow().table(native)
    for column in columns:
        at = table.schema.get_field_index(column)
        table = table.set_column(at, column, names.take(table.column(column)))
    return table


class _Progress:
    """A callback for stages, or a bar."""

    STAGES = 7

    def __init__(self, wanted: bool | Callable[[str], None]) -> None:
        self.call = wanted if callable(wanted) else None
        self.bar: Any = None
        if wanted is True:
            try:
                from tqdm.auto import tqdm  # type: ignore[import-untyped, unused-ignore]
            except ImportError:
                return
            self.bar = tqdm(total=self.STAGES, unit="stage")
            self.call = self._advance

    def _advance(self, stage: str) -> None:
        self.bar.set_description(stage)
        self.bar.update()

    def __enter__(self) -> Callable[[str], None] | None:
        return self.call

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.close()
