#!/usr/bin/env python3
"""Turns crates/address/data/*.tsv into crates/address/src/generated/tables.rs.

    python3 scripts/gen_address_tables.py           writes
    python3 scripts/gen_address_tables.py --check   exits 1 when the file is not what the data say
"""
import pathlib
import sys

CRATE = pathlib.Path(__file__).resolve().parent.parent / "crates" / "address"
TARGET = CRATE / "src" / "generated" / "tables.rs"


def rows(name):
    lines = [l for l in (CRATE / "data" / name).read_text(encoding="utf-8").splitlines() if l and not l.startswith("#")]
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t") + [""] * len(header))) for line in lines[1:]]


def date(text):
    if not text:
        return "None"
    year, month, day = (int(part) for part in text.split("-"))
    return f"Some((({year} * 16 + {month}) * 32 + {day}) as u32)"


def split(text, by=","):
    return [part for part in text.split(by) if part]


def main():
    provinces, districts = rows("provinces.tsv"), rows("districts.tsv")
    ids = {p["id"]: i for i, p in enumerate(provinces)}
    where = {}
    for i, d in enumerate(districts):
        where.setdefault((d["province"], d["name"]), i)
    out = ["// Written by scripts/gen_address_tables.py from data/*.tsv. Do not edit.", "",
           "use crate::tables::{District, Heir, Name, NameKind, Province};", ""]
    out += province_table(provinces, ids) + province_names(provinces)
    out += district_table(districts, ids, where) + district_names(districts)
    text = "\n".join(out) + "\n"
    if "--check" in sys.argv:
        sys.exit(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")


def province_table(provinces, ids):
    out = [f"pub(crate) static PROVINCES: [Province; {len(provinces)}] = ["]
    for p in provinces:
        low, _, high = p["postcodes"].partition("-")
        heir = f"Some({ids[p['becomes']]})" if p["becomes"] else "None"
        former = f'Some("{p["former"]}")' if p["former"] else "None"
        out.append(f'    Province {{ name: "{p["name"]}", since: {date(p["since"])}, until: {date(p["until"])}, heir: {heir}, '
                   f'former: {former}, postcodes: ({int(low)}, {int(high or low)}) }},')
    return out + ["];", ""]


def province_names(provinces):
    """Longest first, so that the first fit is the longest."""
    names = []
    for i, p in enumerate(provinces):
        names.append((p["name"], i, "Official"))
        names += [(n, i, "Former") for n in split(p["former"])]
        names += [(n.rstrip("?"), i, "Doubtful" if n.endswith("?") else "Short") for n in split(p["aliases"])]
    names.sort(key=lambda n: (-len(n[0].encode()), n[0]))
    out = [f"pub(crate) static PROVINCE_NAMES: [Name; {len(names)}] = ["]
    out += [f'    Name {{ first: {int.from_bytes(n.encode()[:3], "big"):#x}, text: "{n}", province: {i}, kind: NameKind::{kind} }},' for n, i, kind in names]
    return out + ["];", ""]


def heirs(district, ids, where):
    out = []
    for part in split(district["becomes"]):
        name, _, quarters = part.partition(":")
        if name.startswith("@"):
            # The district kept its name under another province, or the province has no districts.
            target = where.get((name[1:], district["name"]))
            place = f"Heir::District({target}" if target is not None else f"Heir::Province({ids[name[1:]]}"
        else:
            place = f"Heir::District({where[(district['province'], name)]}"
        listed = ", ".join(f'"{q}"' for q in split(quarters, " "))
        out.append(f"{place}, &[{listed}])")
    return ", ".join(out)


def district_table(districts, ids, where):
    cities = {(d["province"], d["name"].split(" ")[0]) for d in districts if " " in d["name"]}
    out = [f"pub(crate) static DISTRICTS: [District; {len(districts)}] = ["]
    for d in districts:
        city, _, ward = d["name"].partition(" ")
        wards = "true" if not ward and (d["province"], city) in cities else "false"
        out.append(f'    District {{ province: {ids[d["province"]]}, name: "{d["name"]}", city: "{city}", ward: "{ward}", wards: {wards}, '
                   f'area: "{d["area"]}", until: {date(d["until"])}, heirs: &[{heirs(d, ids, where)}] }},')
    return out + ["];", ""]


def table(ident, names):
    keys = {int.from_bytes(name.encode().ljust(16, b"\0"), "big"): name for name in names}
    out = [f"pub(crate) static {ident}: [(u128, &[u16]); {len(names)}] = ["]
    for key in sorted(keys):
        out.append(f'    ({key:#034x}, &{sorted(set(names[keys[key]]))}), // {keys[key]}')
    return out + ["];", ""]


def district_names(districts):
    """Whole names (강남구, 영통구) and names without their last syllable (강남): sixteen bytes as a number, sorted."""
    whole, stems = {}, {}
    for i, d in enumerate(districts):
        name = d["name"].split(" ")[-1]
        whole.setdefault(name, []).append(i)
        if len(name) > 2:
            stems.setdefault(name[:-1], []).append(i)
    return table("DISTRICT_NAMES", whole) + table("DISTRICT_STEMS", stems)


main()
