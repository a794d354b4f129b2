"""``ck.normalize`` on Arrow columns beside the Rust benches: the same values, one thread each.

    cargo build --release -p cleanse-benches --bin speed
    python benches/speed.py target/release/speed

Prints values a second and how many times longer Python takes. Times are the least of many rounds, since a shared machine makes the
others: of every 32 values in Rust, of a table of 4,096 rows in Python.
"""

import subprocess
import sys
import time
import unicodedata

import cleansekit as ck
import pyarrow as pa

ROWS = 4096
MASK = (1 << 64) - 1


def scatter(n):
    z = (n + 0x9E3779B97F4A7C15) & MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def phone(i):
    return f"010-{2000 + i % 7000:04}-{i // 7000 % 10000:04}"


def spoil_phone(v, i):
    digits = v.replace("-", "")
    ways = [digits, v.replace("-", "."), v.replace("-", " "), digits[1:], f"+82 {v[1:]}", wide(v), f"{v}(본인)", v.replace("010", "O1O")]
    return ways[i % 8]


def email(i):
    hosts = ["naver.com", "gmail.com", "hanmail.net", "daum.net", "nate.com", "hanbit.co.kr"]
    letters = "".join(chr(97 + ((i >> (5 * k)) & 0xFF) % 26) for k in range(4))
    return f"{letters}{i % 1000}@{hosts[i % 6]}"


def spoil_email(v, i):
    ways = [v.upper(), f"<{v}>", f"mailto:{v}", f"{v},", v.replace("@", "＠"), v.replace(".com", ".con"), f"홍길동 <{v}>"]
    return ways[i % 7]


def name(i):
    surnames, first, second = "김 이 박 최 정 강 남궁 황".split(), "민서지현영수재은", "준연우희진호경아"
    return surnames[i & 7] + first[i >> 3 & 7] + second[i >> 6 & 7]


def spoil_name(v, i):
    ways = [f"{v}님", f"{v} 과장", "".join(f"{c} " for c in v), f"{v}(본인)", f"{v}1", unicodedata.normalize("NFD", v)]
    return ways[i % 6]


def columns(value, spoil):
    clean = [value(scatter(i)) for i in range(ROWS)]
    dirty = [spoil(v, scatter(i + 77)) for i, v in enumerate(clean)]
    mixed = [dirty[i] if scatter(i) % 5 == 0 else clean[i] for i in range(ROWS)]
    return {"clean": clean, "dirty": dirty, "mixed, 20 % dirty": mixed}


def rate(field, values):
    """Values a second: the least time of a table less that of a table of one row, which is the price of a call."""
    call, whole = least(field, values[:1]), least(field, values)
    return (len(values) - 1) / (whole - call)


def least(field, values):
    table = pa.table({"x": values})
    shortest, begun, rounds = float("inf"), time.perf_counter(), 0
    while rounds < 100 or time.perf_counter() - begun < 2:
        start = time.perf_counter()
        ck.normalize(table, **{field: "x"}, threads=1)
        shortest = min(shortest, time.perf_counter() - start)
        rounds += 1
    return shortest


def in_rust(binary):
    """Column and reader -> values a second: of ``cleanse``, which throws the reading away, and of ``column``, which keeps what a table does."""
    told = subprocess.run([binary, "phone", "email", "name"], capture_output=True, text=True, check=True).stdout
    found, scale = {}, {"M": 1e6, "k": 1e3}
    for line in told.splitlines()[2:]:
        column, reader, value, _ = (c.strip() for c in line.strip("|").split("|"))
        number, unit = value.split()
        found[column, reader.split()[1]] = float(number) * scale[unit]
    return found


def main(binary):
    theirs = in_rust(binary)
    print("| column | Rust, a value | Rust, a column | `ck.normalize` | longer than a value | than a column |\n|---|---:|---:|---:|---:|---:|")
    for field, value, spoil in (("phone", phone, spoil_phone), ("email", email, spoil_email), ("name", name, spoil_name)):
        for kind, values in columns(value, spoil).items():
            value_wise, column_wise = (theirs[f"{field}, {kind}", reader] for reader in ("cleanse", "column"))
            python = rate(field, values)
            rates = " | ".join(f"{r / 1e6:.2f} M" for r in (value_wise, column_wise, python))
            print(f"| {field}, {kind} | {rates} | {value_wise / python:.2f} | {column_wise / python:.2f} |", flush=True)
    for typed in ("010-2345-6789", "010.2345.6789"):
        least = min(timed(ck.phone, typed) for _ in range(50))
        print(f"\n`ck.phone({typed!r})`: {least * 1e6:.2f} microseconds")


def timed(read, typed, calls=20_000):
    start = time.perf_counter()
    for _ in range(calls):
        read(typed)
    return (time.perf_counter() - start) / calls


if __name__ == "__main__":
    main(*sys.argv[1:2])
