"""``trabecula follow RECORD``: in every format, at a day and a time, with errors that help."""

from pathlib import Path

import jsonschema
import pytest
from tests.records import Command, Written, patient
from tests.report.followed_of import course

from trabecula import samples
from trabecula.report.schemas import schema

DIRECTORY = """
filled_in_by = "Dr N"
filled_in_on = 2026-03-01
look_again_by = 2027-03-01
who_reads = "A nurse reads messages on working days."

[numbers]
out_of_hours = "555-0100"
"""


@pytest.fixture
def record(written: Written) -> Path:
    return written(patient(), *course())


@pytest.mark.parametrize("name", [one.name for one in samples.people()])
def test_every_sample(trabecula: Command, name: str) -> None:
    run = trabecula("follow", samples.path(name))
    assert run.code == 0
    assert "WHO IS IN TOUCH, AND WHAT IS DUE" in run.out


def test_as_json_it_keeps_to_its_schema(trabecula: Command, record: Path) -> None:
    run = trabecula("follow", record, "--as-of", "2026-04-30", "--at", "10:30", "--json")
    jsonschema.validate(run.json, schema("followed"))
    assert (run.json["as_of"], run.json["at"]) == ("2026-04-30", "10:30")


def test_as_a_page(trabecula: Command, record: Path) -> None:
    page = trabecula("follow", record, "--format", "html").out
    assert page.startswith("<!doctype html>")
    assert "<script" not in page


def test_the_numbers_are_those_of_the_directory(
    trabecula: Command, record: Path, tmp_path: Path
) -> None:
    directory = tmp_path / "directory.toml"
    directory.write_text(DIRECTORY, "utf-8")
    run = trabecula("follow", record, "--directory", directory)
    assert "555-0100" in run.out
    assert "A nurse reads messages on working days." in " ".join(run.out.split())


@pytest.mark.parametrize("at", ["25:00", "noon", "7"])
def test_what_is_no_time_is_wrong_usage(trabecula: Command, record: Path, at: str) -> None:
    run = trabecula("follow", record, "--at", at)
    assert run.code == 2
    assert "--at takes a time of day such as 09:30" in run.err


def test_two_formats_are_wrong_usage(trabecula: Command, record: Path) -> None:
    assert trabecula("follow", record, "--json", "--format", "html").code == 2


def test_a_record_without_a_day_asks_for_one(trabecula: Command, written: Written) -> None:
    run = trabecula("follow", written(patient()))
    assert run.code == 1
    assert "--as-of" in run.err


def test_an_empty_record_on_a_day(trabecula: Command, written: Written) -> None:
    run = trabecula("follow", written(patient()), "--as-of", "2026-03-01")
    assert run.code == 0
    assert "No alert is open." in run.out


def test_what_is_no_record_is_said(trabecula: Command, written: Written) -> None:
    run = trabecula("follow", written(content="{"))
    assert run.code == 1
    assert run.out == ""
