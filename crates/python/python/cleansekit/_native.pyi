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
) -> Any: ...
def dedupe(table: Any, stated: list[tuple[str, list[str]]], **settings: Any) -> Any: ...

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

Found: Any
Matcher: Any
NormalizedTable: Any
Scores: Any
Training: Any

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
