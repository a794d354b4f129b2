"""Made-up customers that the tests share."""

import random

import pytest

SURNAMES = "김이박최정강조윤장임"
GIVEN = ["민준", "서연", "도윤", "지우", "하준", "서현", "지호", "수아", "은우", "하늘"]


def customers(rows: int, seed: int = 7) -> dict[str, list[str]]:
    """Customers with one or two records each, typed in different ways."""
    draw = random.Random(seed)
    table = {"회원번호": [], "성명": [], "휴대폰": [], "이메일": [], "생년월일": []}
    while len(table["성명"]) < rows:
        name = draw.choice(SURNAMES) + draw.choice(GIVEN)
        number = f"{draw.randrange(2000, 9999)}{draw.randrange(10000):04}"
        born = f"{draw.randrange(1950, 2005)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"
        mail = f"u{draw.randrange(10**6)}@{draw.choice(['naver.com', 'gmail.com'])}"
        for again in range(1 + (draw.random() < 0.3)):
            phone = f"010-{number[:4]}-{number[4:]}" if not again else f"010.{number[:4]}.{number[4:]}"
            shown = (f"A{len(table['성명']):06}", name, phone, mail if draw.random() < 0.8 else "", born)
            for column, value in zip(table, shown):
                table[column].append(value)
    return {column: values[:rows] for column, values in table.items()}


def by_pair(table):
    return {(r["left"], r["right"]): r for r in table.to_pylist()}


def same(one, found):
    """Asserts that a result of the cluster is that of one machine."""
    assert found.model == one.model
    assert by_pair(found.pairs.toArrow()) == by_pair(one.pairs)
    assert sorted(map(tuple, found.clusters.collect())) == sorted(
        (r["record"], r["cluster"]) for r in one.clusters.to_pylist()
    )
    for key in ("records", "present", "candidates", "vectors", "equals", "cut", "rules", "crowds", "iterations"):
        assert found.report[key] == one.report[key], key
    assert found.report["estimated_precision"] == pytest.approx(one.report["estimated_precision"], abs=1e-4)


@pytest.fixture(scope="session")
def people():
    return customers(2_000)
