"""Data quality for Korean customer records: normalise, find duplicates, classify what came back.

Single values::

    >>> import cleansekit as ck
    >>> ck.phone("010.2345.6789")
    Phone(value='010-2345-6789', e164='+821023456789', kind='mobile', verdict='normalized')

Tables of pandas, polars, pyarrow, DuckDB and whatever else speaks the Arrow PyCapsule interface go in and come back as what
they were::

    clean = ck.normalize(table, phone=["휴대폰"], email=["이메일"], name=["성명"])
    found = ck.dedupe(table, id="회원번호")
    kept = ck.golden(table, found, id="회원번호")
    ck.check(table, "cleanse.toml")      # raises unless the rules and gates hold

More rows than one machine holds: :mod:`cleansekit.spark`.
"""

from ._native import (
    DATA_DATE,
    Address,
    BirthDate,
    Bounce,
    BusinessNumber,
    Email,
    Finding,
    Name,
    Phone,
    __version__,
    address,
    birth_date,
    business_number,
    email,
    name,
    phone,
    rules,
)
from ._tables import CheckFailed, Clusters, Golden, Report, bounce, check, columns, dedupe, golden, normalize

__all__ = [
    "DATA_DATE",
    "Address",
    "BirthDate",
    "Bounce",
    "BusinessNumber",
    "CheckFailed",
    "Clusters",
    "Email",
    "Finding",
    "Golden",
    "Name",
    "Phone",
    "Report",
    "__version__",
    "address",
    "birth_date",
    "bounce",
    "business_number",
    "check",
    "columns",
    "dedupe",
    "email",
    "golden",
    "name",
    "normalize",
    "phone",
    "rules",
]
