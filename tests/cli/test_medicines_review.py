"""``trabecula medicines RECORD``: the same options and errors as ``assess``, in every format."""

import json
from pathlib import Path

import pytest
from tests.records import Command, Written, cancer, patient
from tests.reviewed import order

from trabecula import samples

RECORD = samples.path("prostate-medicines")
GIVEN = json.dumps(
    {"as_of": "2026-03-01", "facts": {"crcl": 25}, "medicines": [{"m_ingredient": "morphine"}]}
)


@pytest.mark.parametrize("name", [person.name for person in samples.people()])
def test_every_sample_is_reviewed_in_every_format(trabecula: Command, name: str) -> None:
    record = samples.path(name)
    assert "WHAT IS WRONG, THE WORST FIRST" in trabecula("medicines", record).out
    page = trabecula("medicines", record, "--format", "html").out
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    found = trabecula("medicines", record, "--json").json
    assert {one["medicine"] for one in found["not_understood"]} <= {
        one["medicine"] for one in found["taken"]
    }


def test_the_invented_person_with_too_many_medicines(trabecula: Command) -> None:
    found = trabecula("medicines", RECORD, "--json").json
    codes = {one["code"] for one in found["problems"]}
    assert {"I01", "I67"} <= codes
    titles = {one["title"] for one in found["problems"]}
    assert "zoledronic acid: too much for these kidneys" in titles
    assert found["not_checked"] == ["Valerian tea"]
    assert found["exposure"][0]["regular"] == [96, 96]
    assert found["complete"] is True


def test_facts_given_directly_say_what_can_be_said(trabecula: Command, written: Written) -> None:
    run = trabecula("medicines", "--facts", written(content=GIVEN))
    assert run.code == 0
    assert "morphine: avoid" in run.out
    assert "given directly, without a dose" in run.out
    assert "As of 1 Mar 2026 (given)" in run.out


@pytest.mark.parametrize("table", ["cdc-2022", "cdc-2016", "anzca-2021", "nsw"])
def test_each_table_can_be_asked_for(trabecula: Command, table: str) -> None:
    found = trabecula("medicines", RECORD, "--json", "--table", table).json
    assert [one["table"]["key"] for one in found["exposure"]] == [table]


def test_a_table_that_is_not_there_is_named_with_those_that_are(trabecula: Command) -> None:
    run = trabecula("medicines", RECORD, "--table", "cdc-2021")
    assert run.code != 0
    assert run.out == ""
    assert "cdc-2022" in run.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "give one of a record"),
        ((RECORD, "--facts", "-"), "give one of a record"),
        ((RECORD, "--json", "--format", "html"), "--json and --format html"),
        (("--facts", "x.json", "--patient", "p"), "--facts holds no record"),
    ],
)
def test_wrong_usage_is_said(
    trabecula: Command, arguments: tuple[str | Path, ...], says: str
) -> None:
    run = trabecula("medicines", *arguments)
    assert (run.code, run.out) == (2, "")
    assert says in run.err


def test_a_record_that_is_not_there_is_an_error(trabecula: Command) -> None:
    run = trabecula("medicines", "nowhere.json")
    assert (run.code, run.out) == (1, "")
    assert "nowhere.json" in run.err


def test_another_day_than_that_of_the_facts_is_refused(
    trabecula: Command, written: Written
) -> None:
    run = trabecula("medicines", "--facts", written(content=GIVEN), "--as-of", "2026-05-01")
    assert run.code == 2
    assert "the facts are as of 2026-03-01" in run.err


def test_what_was_ordered_after_the_day_is_left_out(trabecula: Command, written: Written) -> None:
    record = written(
        patient(), cancer(), order("a", "ramipril 5 mg", "1 daily", "2026-02-01"),
        order("b", "ibuprofen", "", "2026-04-01"),
    )  # fmt: skip
    run = trabecula("medicines", record, "--as-of", "2026-03-01", "--json")
    assert [one["medicine"] for one in run.json["taken"]] == ["ramipril 5 mg"]
    assert run.json["later_entries"] == 1


def test_a_question_is_still_a_command_of_its_own(trabecula: Command) -> None:
    assert "Total: 60" in trabecula("medicines", "exposure", "morphine MR 30 mg bd").out
