import datetime
import json
import os
import subprocess

import cleansekit as ck
import pytest

FIELDS = {
    "PHN": ck.phone,
    "NAM": ck.name,
    "EML": ck.email,
    "ADR": ck.address,
}
GOLDEN = [
    pytest.param(FIELDS[rule["code"][:3]], rule["code"], *row, id=f"{rule['code']}-{n}")
    for rule in ck.rules()
    if rule["code"][:3] in FIELDS
    for n, row in enumerate(rule["golden"])
]


def test_a_phone_says_what_it_is():
    phone = ck.phone("010.2345.6789")
    assert repr(phone) == "Phone(value='010-2345-6789', e164='+821023456789', kind='mobile', verdict='normalized')"
    assert phone.input == "010.2345.6789"
    assert [f.rule for f in phone.findings] == ["PHN002"]
    assert phone and not ck.phone("없음")


def test_a_resident_number_goes_no_further():
    name = ck.name("임가온 850307-1234567")
    assert (name.verdict, name.value, name.suggestion, name.notes) == ("suspect", None, "임가온", [])
    assert "IDN020" in [f.rule for f in name.findings]


def test_every_field_has_a_function():
    assert ck.name("김철수님").value == "김철수"
    assert ck.name("김철수님").title == "님"
    assert ck.email("haneul@naver.con").suggestion == "haneul@naver.com"
    assert ck.email("haneul@naver.com").provider is not None
    assert ck.address("서울 강남구 테헤란로 152").verdict in ("clean", "normalized", "suspect")
    born = ck.birth_date("1985.3.7")
    assert (born.value, born.year, born.month, born.day) == ("1985-03-07", 1985, 3, 7)
    assert ck.business_number("없음").value is None


@pytest.mark.parametrize(("read", "code", "text", "verdict", "output"), GOLDEN)
def test_golden_rows_of_the_rules(read, code, text, verdict, output):
    found = read(text)
    assert code in [f.rule for f in found.findings]
    assert found.verdict == verdict
    assert output in (found.value or "", found.suggestion or "") or verdict == "invalid"


def test_as_of_takes_text_and_dates():
    day = datetime.date(2026, 1, 31)
    assert ck.phone("010-2345-6789", as_of=day) == ck.phone("010-2345-6789", as_of="2026-01-31")
    with pytest.raises(ValueError, match="as_of is a date like"):
        ck.phone("010-2345-6789", as_of="yesterday")


def test_only_text_is_a_value():
    with pytest.raises(TypeError):
        ck.phone(1012345678)
    with pytest.raises(TypeError):
        ck.phone(None)


@pytest.mark.skipif("CLEANSE_BIN" not in os.environ, reason="CLEANSE_BIN names no binary to compare with")
@pytest.mark.parametrize(
    ("field", "read", "values"),
    [
        ("phone", ck.phone, ["010.2345.6789", "1012345678", "02)345-6789", "없음", "+1 650 253 0000", "010-12"]),
        ("name", ck.name, ["김철수님", "kim chul soo", "(주)한빛", "ㅇㅇㅇ", "홍*동"]),
        ("email", ck.email, ["Haneul@Naver.con", "a@b", "없음", "hong@gmial.com"]),
        ("address", ck.address, ["서울 강남구 테헤란로 152, 101동 1203호", "모름"]),
        ("birth-date", ck.birth_date, ["1985.3.7", "850307", "99999999"]),
        ("business-number", ck.business_number, ["1234567891", "123-45-67891"]),
    ],
)
def test_the_binary_says_the_same(field, read, values):
    typed = "".join(f"{v}\n" for v in values)
    told = subprocess.run(
        [os.environ["CLEANSE_BIN"], "normalize", field], input=typed, capture_output=True, text=True, check=True
    ).stdout
    for value, line in zip(values, told.splitlines(), strict=True):
        theirs, ours = json.loads(line), read(value).to_dict()
        for key in theirs.keys() - {"others"}:
            assert ours[key] == theirs[key], (value, key)
