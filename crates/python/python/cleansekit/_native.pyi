"""The native module: import :mod:`cleansekit` instead."""

from datetime import date
from typing import Any, final

__version__: str
DATA_DATE: str

@final
class Finding:
    rule: str
    name: str
    severity: str
    applicability: str
    span: tuple[int, int] | None
    replacement: str | None
    def title(self, lang: str = "ko") -> str: ...

class _Cleansed:
    input: str
    verdict: str
    value: str | None
    kind: str | None
    suggestion: str | None
    suggestions: list[str]
    others: list[str]
    notes: list[str]
    title: str | None
    findings: list[Finding]
    def to_dict(self) -> dict[str, Any]: ...
    def __bool__(self) -> bool: ...

@final
class Phone(_Cleansed):
    e164: str | None
    extension: str | None

@final
class Name(_Cleansed):
    surname: str | None
    given: str | None
    hanja: str | None
    romanized: str | None

@final
class Email(_Cleansed):
    local: str | None
    domain: str | None
    ascii_domain: str | None
    canonical: str | None
    provider: str | None
    class_: str | None

@final
class Address(_Cleansed):
    province: str | None
    city: str | None
    road: str | None
    lot: str | None
    unit: str | None
    postcode: str | None

@final
class BirthDate(_Cleansed):
    year: int | None
    month: int | None
    day: int | None

@final
class BusinessNumber(_Cleansed): ...

def phone(value: str, *, as_of: str | date | None = None, area: str | None = None) -> Phone: ...
def name(value: str, *, as_of: str | date | None = None, area: str | None = None) -> Name: ...
def email(value: str, *, as_of: str | date | None = None, area: str | None = None) -> Email: ...
def address(value: str, *, as_of: str | date | None = None, area: str | None = None) -> Address: ...
def birth_date(value: str, *, as_of: str | date | None = None, area: str | None = None) -> BirthDate: ...
def business_number(value: str, *, as_of: str | date | None = None, area: str | None = None) -> BusinessNumber: ...
def rules() -> list[dict[str, Any]]: ...

@final
class Bounce:
    category: str
    disposition: str
    fault: str
    channel: str
    recipient: str | None
    status: str | None
    reply_code: int | None
    rule: str
    pack_rule: str | None
    evidence: str
    confidence: float
    def label(self, lang: str = "ko") -> str: ...
    def to_dict(self) -> dict[str, Any]: ...

def bounce_reply(reply: str) -> Bounce: ...
def bounce_mail(mail: bytes) -> list[Bounce]: ...
def bounce_phrase(phrase: str, channel: str) -> Bounce | None: ...
def bounce_table(replies: Any, column: str, *, threads: int = 0) -> Any: ...
def columns(table: Any, stated: list[tuple[str, list[str]]]) -> list[tuple[str, str | None]]: ...
def normalize(
    table: Any,
    fields: list[tuple[str, list[str]]],
    stated: list[tuple[str, list[str]]],
    *,
    as_of: Any = None,
    threads: int = 0,
    first: list[list[str]] | None = None,
) -> NormalizedTable: ...
def dedupe(
    table: Any,
    stated: list[tuple[str, list[str]]],
    *,
    model: str | None = None,
    trained: str | None = None,
    threshold: float | None = None,
    pairs_above: float | None = None,
    second: int | None = None,
    one_to_one: bool = False,
    threads: int = 0,
    progress: Any = None,
) -> Found: ...

@final
class GoldenTable:
    read: list[str]
    records: Any
    standing: Any
    stands_for: Any
    changes: Any

def golden(
    table: Any,
    clusters: Any,
    stated: list[tuple[str, list[str]]],
    first: list[list[str]],
    *,
    as_of: Any = None,
    crowds: str | None = None,
    threads: int = 0,
) -> GoldenTable: ...

@final
class NormalizedTable:
    replaced: list[str]
    table: Any

@final
class Found:
    pairs: Any
    clusters: Any
    labels: Any
    model: str
    crowds: str
    report: dict[str, Any]

@final
class Matcher:
    MOST_EQUALS: int
    MOST_SAMPLED: int
    splits: list[int]
    fields: list[str]
    def __init__(self, model: str | None = None) -> None: ...
    @staticmethod
    def first_rows(table: Any) -> list[list[str]]: ...
    def encode(self, rows: Any, headers: list[str], first: list[list[str]], stated: list[tuple[str, list[str]]]) -> Any: ...
    def keys(self, features: Any, rows: Any) -> Any: ...
    def split(self, features: Any, rows: Any, rules: Any, keys: Any, depth: int) -> Any: ...
    def cap(self, rule: int, sizes: list[tuple[int, int]], records: int) -> int: ...
    @staticmethod
    def pairs(rules: Any, blocks: Any) -> Any: ...
    def compare(self, left: Any, right: Any) -> Any: ...
    @staticmethod
    def sample_cut(records: int) -> int: ...
    def tally(self, pass_: str, records: int, crowds: str | None = None) -> Tally: ...
    @staticmethod
    def unite(chunks: Any) -> bytes: ...
    def hot(self, hot: str, features: Any, rows: Any) -> str: ...
    @staticmethod
    def crowds(hot: str, counts: list[str]) -> str: ...
    @staticmethod
    def survey(parts: list[str], crowds: str) -> str: ...
    def train(
        self, survey: str, sampled: Any, vectors: Any, rules: Any, pairs: Any, trained: str | None = None
    ) -> Training: ...

@final
class Tally:
    def count(self, features: Any) -> None: ...
    def chunks(self) -> Any: ...
    def add(self, chunks: Any) -> None: ...
    def hot(self) -> str | None: ...
    def grade(self, features: Any) -> Any: ...
    def survey(self) -> str | None: ...

@final
class Training:
    model: str
    def report(
        self, costs: list[tuple[int, ...]], equals: int, cut: int, threshold: float | None = None
    ) -> dict[str, Any]: ...

@final
class Scores:
    def __init__(self, matcher: Matcher, model: str, threshold: float | None = None) -> None: ...
    def weigh(self, vectors: Any) -> Any: ...
    def explain(self, vectors: Any, weights: Any) -> Any: ...
    def check(self, rows: Any) -> Any: ...
    def finish(self) -> Any: ...

@final
class Checked:
    passes: bool
    findings: list[tuple[int, str, str, str, str]]
    def gates(self, lang: str = "ko") -> list[tuple[str, str, str]]: ...

def check(
    table: Any,
    config: str,
    stated: list[tuple[str, list[str]]],
    *,
    fail_on: str | None = None,
    as_of: str | date | None = None,
    threads: int = 0,
) -> Checked: ...
