"""``check``: what a test of a notebook or of a job asks."""

import pyarrow as pa
import pytest

import cleansekit as ck

ROWS = {
    "회원번호": ["1", "2", "2"],
    "성명": ["김보라", "서하늘", "서하늘"],
    "휴대폰": ["010-2345-6789", "010.4615.3569", "010-4615-3569"],
    "이메일": ["bora.kim@naver.com", "minsu85@@x", ""],
}
GATES = """
[check]
fail-on = "never"
[[gate]]
name = "ids"
measure = "uniqueness"
column = "회원번호"
max-count = 0
[[gate]]
measure = "completeness"
field = "email"
min-rate = "60%"
"""


@pytest.fixture(params=["pandas", "polars", "pyarrow"])
def table(request):
    if request.param == "pyarrow":
        return pa.table(ROWS)
    return pytest.importorskip(request.param).DataFrame(ROWS)


def test_a_table_that_does_not_pass_raises_without_a_value(table):
    with pytest.raises(ck.CheckFailed, match="row 2 이메일: error EML") as failed:
        ck.check(table)
    assert isinstance(failed.value, AssertionError)
    assert "minsu85" not in str(failed.value)
    assert not failed.value.report


def test_a_report_comes_back_on_demand(table):
    report = ck.check(table, raises=False)
    assert not report.passes
    places = {(f["row"], f["column"], f["rule"]) for f in report.findings}
    assert (1, "휴대폰", "PHN002") in places
    assert ck.check(table, fail_on="never")


def test_gates_and_rules_of_a_configuration(table, tmp_path):
    path = tmp_path / "cleanse.toml"
    path.write_text(GATES, encoding="utf-8")
    for config in (path, str(path), GATES):
        report = ck.check(table, config, raises=False)
        assert [g["status"] for g in report.gates] == ["broken", "held"]
        assert report.gates[0]["gate"] == "ids"
    assert ck.check(table, '[rules]\nignore = ["EML*"]\n[columns]\nmobile = "휴대폰"')


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ("[rules]\nselect = ['PHN']", "there is no rule PHN"),
        ("[[gate]]\nrule = 'PHN*'\nmax-rat = '1%'", "unknown key max-rat"),
        ("[[gate]]\nrule = 'PHN*'", "no limit"),
        ("[rule]\n", "unknown key rule"),
        ("[check]\nfail-on = 'loud'", "fail-on"),
        ("[columns]\n'직함' = 'x'\n", "직함"),
        ("= nothing", "."),
    ],
)
def test_mistakes_are_named(config, says):
    with pytest.raises(ValueError, match=says):
        ck.check(pa.table(ROWS), config)


def test_paths_that_are_not_there():
    with pytest.raises(FileNotFoundError):
        ck.check(pa.table(ROWS), "no-such-file.toml")
