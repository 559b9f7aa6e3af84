"""``trabecula options RECORD``: in every format, for one need, and with errors that help."""

import json

import pytest
from tests.records import Command, Written

from trabecula import samples

GIVEN = json.dumps(
    {"as_of": "2026-03-01", "facts": {"known_cancer": True, "pain_worst": 6, "rank_work": 1}}
)


@pytest.mark.parametrize("name", [person.name for person in samples.people()])
def test_every_sample_in_every_format(trabecula: Command, name: str) -> None:
    record = samples.path(name)
    assert "NEED BY NEED, EVERY OPTION" in trabecula("options", record).out
    page = trabecula("options", record, "--format", "html").out
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    found = trabecula("options", record, "--json").json
    assert found["grids"][0]["columns"][-1]["name"] == "Carry on as now"


def test_facts_given_directly(trabecula: Command, written: Written) -> None:
    run = trabecula("options", "--facts", written(content=GIVEN))
    assert run.code == 0
    assert "As of 1 Mar 2026 (given)" in run.out


def test_one_need_by_its_name(trabecula: Command) -> None:
    record = samples.path("breast-spine")
    found = trabecula("options", record, "--need", "local_pain", "--json").json
    assert {one["name"] for one in found["needs"]} == {"local_pain"}


def test_a_need_that_does_not_stand_says_so(trabecula: Command) -> None:
    run = trabecula("options", samples.path("breast-spine"), "--need", "hospice")
    assert run.code == 0
    assert "Nothing that applies offers an option." in run.out


def test_a_need_that_is_none_is_wrong_usage(trabecula: Command) -> None:
    run = trabecula("options", samples.path("breast-spine"), "--need", "local-pain")
    assert run.code == 2
    assert run.out == ""
    assert "did you mean local_pain?" in run.err


def test_the_key_of_an_option_is_what_a_decision_names(trabecula: Command) -> None:
    record = samples.path("breast-spine")
    found = trabecula("options", record, "--json").json
    [first, *_] = found["grids"][0]["columns"]
    key = first["options"][0]
    decided = trabecula("decide", record, "--choose", key, "--by", "Dr N", "--json").json
    assert decided["choices"][0]["code"] == key or key.startswith(decided["choices"][0]["code"])
