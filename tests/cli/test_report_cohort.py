"""The command report cohort, and the summary at the end of the command cohort."""

import json
from pathlib import Path

import jsonschema
import pytest
from tests.records import Command

from trabecula import samples
from trabecula.report.schemas import schema

DAY = "2026-08-01"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """The sample people, one a line, and a line that is nobody."""
    file = tmp_path / "people.ndjson"
    lines = [
        json.dumps(json.loads(Path(samples.path(one.name)).read_bytes()))
        for one in samples.people()
    ]
    file.write_text("\n".join([*lines, "no JSON"]), "utf-8")
    return file


def test_a_report_says_what_was_done_and_what_could_not_be_read(
    trabecula: Command, people: Path
) -> None:
    run = trabecula("report", "cohort", people, "--as-of", DAY, "--by", "sex", "--workers", "0")
    assert run.code == 0
    assert f"Report on quality: {len(samples.people())} people" in run.out
    assert "QI-01 A LAXATIVE BESIDE AN OPIOID" in run.out
    assert "sex  female" in run.out
    assert "line 10" in run.err


def test_a_report_as_json_and_as_a_page(trabecula: Command, people: Path, tmp_path: Path) -> None:
    page = tmp_path / "quality.html"
    given = ("report", "cohort", people, "--as-of", DAY, "--from", "2026-01-01", "--workers", "0")
    found = trabecula(*given, "--json", "--out", page).json
    jsonschema.validate(found, schema("quality"))
    assert found["since"] == "2026-01-01"
    assert found["last_day"] == DAY
    assert "<title>Report on quality" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (("--by", "shoe-size"), "--by takes sex, age, primary, language, deprivation"),
        (("--small-cells", "2"), "--small-cells takes a number from 3 on"),
        (("--from", "2027-01-01"), "--from 2027-01-01 is later than --as-of"),
    ],
)
def test_wrong_usage_is_told(
    trabecula: Command, people: Path, wrong: tuple[str, ...], says: str
) -> None:
    run = trabecula("report", "cohort", people, "--as-of", DAY, *wrong)
    assert run.code == 2
    assert says in run.err


def test_a_cohort_ends_with_its_summary(trabecula: Command, people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = trabecula("cohort", people, "--out", out, "--workers", "0", "--small-cells", "4")
    assert run.code == 0
    assert "Summary of a cohort: 8 people" in run.out
    written = json.loads((out / "summary.json").read_bytes())
    jsonschema.validate(written, schema("cohort-summary"))
    assert written["small_cells"] == 4
    assert "<title>Summary of a cohort" in (out / "summary.html").read_text("utf-8")
