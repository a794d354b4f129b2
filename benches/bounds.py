#!/usr/bin/env python3
"""Measures what hostile input may cost: memory against the size of files, cells, tables and mails, and against nesting; processor
time against the length of strings that are made to be slow.

    benches/bounds.py target/release/cleanse            # prints tables
    benches/bounds.py target/release/cleanse --keep     # and writes benches/bounds.md and benches/bounds.svg

Only the Python standard library is used. Memory is the peak of resident memory, time is user time: both hold beside other work.
An exponent is the slope between the two largest sizes on logarithmic scales: 1.0 is linear, 2.0 is quadratic. The exit code is 1 when
an exponent of time is above 1.35, or memory grows where it has to stay."""
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
STEEPEST = 1.35
MB = 1 << 20


def measure(binary, arguments, folder):
    """User seconds, peak megabytes and exit code of one run."""
    with open(os.devnull, "r+b") as null:
        child = subprocess.Popen([binary, *arguments], cwd=folder, stdin=null, stdout=null, stderr=null)
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime, usage.ru_maxrss / 1024, child.returncode


def write(path, make, size):
    """Writes a file from a process of its own: what a child inherits at its start counts as its peak of memory. Its megabytes."""
    writer = os.fork()
    if writer == 0:
        path.write_bytes(make(size))
        os._exit(0)
    os.waitpid(writer, 0)
    return path.stat().st_size / MB


def row(n):
    return f"{n},홍길동,010.{n % 9000 + 1000:04}.{n * 7 % 10000:04},hong{n}@naver.com,서울 강남구 테헤란로 {n % 500}\n"


HEADER = "회원번호,이름,휴대폰,이메일,주소\n"


def by_rows(n):
    return (HEADER + "".join(map(row, range(n)))).encode()


def by_cell(size):
    return (HEADER + f"1,홍길동,010-2345-6789,{'가' * (size // 3)},서울\n" + row(2)).encode()


def by_columns(n):
    return (",".join(f"열{i}" for i in range(n)) + "\n" + (",".join("값" for _ in range(n)) + "\n") * 3).encode()


def mail(body):
    return ("From: MAILER-DAEMON@example.kr\r\nSubject: Undelivered Mail\r\n"
            "MIME-Version: 1.0\r\n" + body).encode()


def by_mail(size):
    return mail("Content-Type: text/plain\r\n\r\n" + "550 5.1.1 <kim@example.kr>: user unknown over quota \r\n" * (size // 54))


def by_parts(depth):
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\r\n\r\n--b{i}\r\n' for i in range(depth))
    return mail(opened + "Content-Type: text/plain\r\n\r\n550 5.1.1 user unknown\r\n")


def by_messages(depth):
    return mail("Content-Type: message/rfc822\r\n\r\n" * depth + "\r\n550 5.1.1 user unknown\r\n")


def by_json(depth):
    return ('{"event":' + "[" * depth + "]" * depth + "}\n").encode()


def by_quotes(size):
    return (HEADER + '1,"' + '""' * (size // 2)).encode()


# What grows, the command, the file, the sizes, how many megabytes the peak may grow by for one more megabyte of input.
MEMORY = [
    ("rows, `run --no-dedupe`", ["run", "{}", "--out", "out", "--overwrite", "--no-dedupe"], "m.csv", by_rows,
     [20_000, 80_000, 320_000], 1.2),
    ("rows, `run`", ["run", "{}", "--out", "out", "--overwrite"], "m.csv", by_rows, [20_000, 80_000, 320_000], 12.0),
    ("rows, `check`", ["check", "{}"], "m.csv", by_rows, [20_000, 80_000, 320_000], 1.2),
    ("bytes of one cell, `run`", ["run", "{}", "--out", "out", "--overwrite"], "m.csv", by_cell,
     [1 * MB, 4 * MB, 16 * MB], 6.0),
    ("bytes of an open quote, `run`", ["run", "{}", "--out", "out", "--overwrite"], "m.csv", by_quotes,
     [1 * MB, 4 * MB, 16 * MB], 6.0),
    ("columns, `run`", ["run", "{}", "--out", "out", "--overwrite"], "m.csv", by_columns, [1_000, 10_000, 100_000], 40.0),
    ("bytes of a mail, `bounce`", ["bounce", "{}"], "m.eml", by_mail, [1 * MB, 4 * MB, 16 * MB], 6.0),
    ("depth of multipart, `bounce`", ["bounce", "{}"], "m.eml", by_parts, [100, 1_000, 10_000], 20.0),
    ("depth of message/rfc822, `bounce`", ["bounce", "{}"], "m.eml", by_messages, [100, 1_000, 10_000], 20.0),
    ("depth of JSON, `bounce`", ["bounce", "{}"], "m.json", by_json, [100, 10_000, 1_000_000], 6.0),
    ("depth of JSON, `check`", ["check", "{}"], "m.jsonl", by_json, [100, 10_000, 1_000_000], 6.0),
]

# What a reader of cells may stumble over, repeated.
STRINGS = {
    "digits": "0", "digits and hyphens": "010-", "brackets": "(", "Hangul": "가", "jamo": "ㄱㅏ", "conjoining jamo": "\u1100\u1161",
    "combining marks": "e\u0301", "at signs": "a@", "dots": "a.", "blanks": "a ", "full width": "０１", "regions": "서울 ",
    "roads": "테헤란로 1길 ", "commas": ",", "slashes": "010/", "titles": "님", "Latin": "hong", "Hanja": "金", "dates": "1999-",
}
FIELDS = ["phone", "name", "email", "address", "birth-date", "business-number"]
REPLIES = {"blanks": "a ", "digits": "5.", "angles": "<", "mailboxes": "a@b.kr ", "words": "user unknown mailbox full "}
LENGTHS = [16 << 10, 64 << 10, 256 << 10]


def slope(sizes, values):
    (x0, x1), (y0, y1) = sizes[-2:], values[-2:]
    return math.log(max(y1, 1e-3) / max(y0, 1e-3)) / math.log(x1 / x0)


def memory(binary, folder):
    out = []
    for name, arguments, file, make, sizes, most in MEMORY:
        points = []
        for size in sizes:
            megabytes = write(folder / file, make, size)
            seconds, peak, code = measure(binary, [a.format(file) for a in arguments], folder)
            points.append((size, megabytes, peak, seconds, code))
        grown = (points[-1][2] - points[0][2]) / max(points[-1][1] - points[0][1], 1e-9)
        fine = grown <= most and all(0 <= p[4] <= 2 for p in points)
        out.append((name, points, grown, most, fine))
        print(f"{name}: " + ", ".join(f"{p[0]} {p[2]:.0f} MB {p[3]:.2f} s exit {p[4]}" for p in points)
              + f"; {grown:.2f} MB a MB" + ("" if fine else "  TOO MUCH"), flush=True)
    return out


def one_time(binary, folder, name, arguments, put):
    seconds = []
    for length in LENGTHS:
        put(length)
        seconds.append(min(measure(binary, arguments, folder)[0] for _ in range(2)))
    steep = slope(LENGTHS, seconds)
    fine = steep <= STEEPEST or seconds[-1] < 0.15
    print(f"{name}: " + ", ".join(f"{s:.3f}" for s in seconds) + f" s; exponent {steep:.2f}" + ("" if fine else "  STEEP"), flush=True)
    return name, seconds, steep, fine


def time(binary, folder):
    out = []
    for field in FIELDS:
        for what, unit in STRINGS.items():
            def put(length):
                (folder / "cell.txt").write_text(unit * (length // len(unit.encode())) + "\n", encoding="utf-8")
            out.append(one_time(binary, folder, f"{field}: {what}", ["normalize", field, "cell.txt"], put))
    for what, unit in REPLIES.items():
        def put(length):
            text = "550 " + unit * (length // len(unit.encode()))
            (folder / "reply.jsonl").write_text(json.dumps({"reply": text}) + "\n", encoding="utf-8")
        out.append(one_time(binary, folder, f"reply: {what}", ["bounce", "reply.jsonl"], put))
    return out


def svg(memories, times):
    """Two panels on logarithmic scales: peak memory by input, processor time by length; every line one row of the tables."""
    panels = [
        ("peak memory (MB) by input (MB)", [[(max(p[1], 1e-4), p[2]) for p in points] for _, points, *_ in memories]),
        ("user time (s) by length (KiB)", [[(n / 1024, max(s, 1e-3)) for n, s in zip(LENGTHS, seconds)] for _, seconds, *_ in times]),
    ]
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" width="860" height="380" font-family="sans-serif" font-size="11">',
             '<rect width="860" height="380" fill="white"/>']
    for at, (title, lines) in enumerate(panels):
        left, top, width, height = 60 + at * 420, 40, 340, 290
        xs, ys = [x for line in lines for x, _ in line], [y for line in lines for _, y in line]
        x0, x1, y0, y1 = (f(math.log10(v) for v in vs) for vs in (xs, ys) for f in (min, max))
        place = lambda x, y: (left + (math.log10(x) - x0) / (x1 - x0) * width, top + height - (math.log10(y) - y0) / (y1 - y0) * height)
        parts.append(f'<text x="{left}" y="24" font-size="13">{title}</text>')
        parts.append(f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="none" stroke="#999"/>')
        for power in range(math.ceil(x0), math.floor(x1) + 1):
            x, _ = place(10 ** power, 10 ** y0)
            parts.append(f'<text x="{x:.0f}" y="{top + height + 16}" text-anchor="middle">{10 ** power:g}</text>')
        for power in range(math.ceil(y0), math.floor(y1) + 1):
            _, y = place(10 ** x0, 10 ** power)
            parts.append(f'<text x="{left - 6}" y="{y:.0f}" text-anchor="end">{10 ** power:g}</text>')
        for i, line in enumerate(lines):
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*p) for p in line))
            parts.append(f'<polyline points="{points}" fill="none" stroke="hsl({i * 47 % 360},60%,45%)" stroke-opacity="0.7"/>')
    return "\n".join([*parts, "</svg>\n"])


def markdown(version, memories, times):
    lines = ["# Bounds, measured", "",
             f"`benches/bounds.py target/release/cleanse --keep`, {version}. Peak resident memory and user time of the whole program; a start",
             "of the program alone is 10 to 20 MB and some milliseconds.", "",
             "![memory and time](bounds.svg)", "", "## Memory", "",
             "| what grows | sizes | peak, MB | growth a MB of input, MB | bound |", "|---|---|---|---|---|"]
    for name, points, grown, most, _ in memories:
        sizes = ", ".join(f"{p[0]:,}" for p in points)
        peaks = ", ".join(f"{p[2]:.0f}" for p in points)
        lines.append(f"| {name} | {sizes} | {peaks} | {grown:.2f} | {most:g} |")
    lines += ["", "## Time", "", "Strings of " + ", ".join(f"{n >> 10}" for n in LENGTHS) + " KiB in one cell or one reply.", "",
              "| string | user seconds | exponent |", "|---|---|---|"]
    for name, seconds, steep, _ in times:
        lines.append(f"| {name} | {', '.join(f'{s:.3f}' for s in seconds)} | {'below the noise' if seconds[-1] < 0.05 else f'{steep:.2f}'} |")
    return "\n".join(lines) + "\n"


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        memories, times = memory(binary, folder), time(binary, folder)
    if "--keep" in sys.argv:
        (HERE / "bounds.md").write_text(markdown(version, memories, times), encoding="utf-8")
        (HERE / "bounds.svg").write_text(svg(memories, times), encoding="utf-8")
    bad = [m[0] for m in memories if not m[4]] + [t[0] for t in times if not t[3]]
    print("everything within its bound" if not bad else "out of bounds: " + "; ".join(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
