"""``trabecula plan``: one alternative as work, by default what was decided, or else the first."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.records import Command

from trabecula import samples
from trabecula.report.schemas import schema

jsonschema: Any = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
RECORD = samples.path("kidney-femur")
NAMES = [one.name for one in samples.people()]


@pytest.mark.parametrize("name", NAMES)
def test_the_json_fits_its_schema_and_keeps_what_it_had(trabecula: Command, name: str) -> None:
    validator = jsonschema.Draft202012Validator(schema("plan"))
    for alternative in ([], ["--alternative", "carrying-on"]):
        plan = trabecula("plan", samples.path(name), "--json", *alternative).json
        validator.validate(plan)
        assert {"statements", "clashes", "questions", "problems", "lesions"} <= set(plan)
        held = {code for each in plan["care_plan"]["left"] for code in each["statements"]}
        done = {code for each in plan["care_plan"]["tasks"] for code in each["statements"]}
        assert held | done == {each["code"] for each in plan["statements"]}


def test_each_alternative_that_is_named_can_be_asked_for(trabecula: Command) -> None:
    names = trabecula("plan", RECORD, "--json").json["alternatives"]
    assert names[-1] == "carrying-on"
    for name in names:
        found = trabecula("plan", RECORD, "--json", "--alternative", name)
        assert found.code == 0, found.err
    kinds = trabecula("plan", RECORD, "--json", "--alternative", "carrying-on").json
    assert kinds["care_plan"]["kinds"] == ["carry on as now"]
    assert kinds["care_plan"]["options"] == []


def test_what_is_not_there_says_why_and_what_there_is(trabecula: Command) -> None:
    run = trabecula("plan", RECORD, "--alternative", "decided")
    assert (run.code, run.out) == (1, "")
    assert "no decision in the record has chosen" in run.err
    assert "carrying-on" in run.err
    unranked = trabecula("plan", samples.path("lung-calcium"), "--alternative", "what-matters")
    assert unranked.code == 1
    assert "no order of what matters is recorded" in unranked.err
    assert trabecula("plan", RECORD, "--alternative", "best").code == 2


def test_a_decision_in_the_record_is_what_is_read_first(trabecula: Command, tmp_path: Path) -> None:
    offered = trabecula("plan", RECORD, "--json").json["care_plan"]["options"]
    chosen = next(key for key in offered if "@Condition/" in key)
    run = trabecula("decide", RECORD, "--choose", chosen, "--by", "Dr Novak")
    assert run.code == 0, run.err
    record = tmp_path / "decided.json"
    record.write_text(run.out, "utf-8")
    plan = trabecula("plan", record, "--json").json
    assert plan["alternatives"][0] == "decided"
    assert plan["care_plan"]["decided"] is True
    assert plan["care_plan"]["options"] == [chosen]
    assert trabecula("plan", RECORD, "--json").json["care_plan"]["decided"] is False


def test_the_text_has_safety_first_then_dates_then_what_is_left(trabecula: Command) -> None:
    text = trabecula("plan", RECORD).out
    places = [
        text.index(heading)
        for heading in (
            "SAFETY FIRST, IN EVERY PLAN", "THEN, BY DATE", "LEFT, AND WHY",
            "WHO IS IN TOUCH WHEN", "WHAT IT ASKS OF THE PERSON", "ASK NEXT",
        )
    ]  # fmt: skip
    assert places == sorted(places)
    assert "Nobody has decided on it yet" in " ".join(text.split())
    assert "Hold on loading a high-risk lesion (REH-02H)" in text[places[0] : places[1]]


def test_nothing_known_is_a_plan_too(trabecula: Command, tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps({"facts": {}}), "utf-8")
    plan = trabecula("plan", "--facts", facts, "--as-of", "2026-03-01", "--json")
    assert plan.code == 0, plan.err
    titles = [task["title"] for task in plan.json["care_plan"]["tasks"]]
    assert any("emergency" in title for title in titles)
