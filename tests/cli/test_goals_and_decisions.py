"""The commands goals and decide: what they write, and what they refuse."""

import json
from pathlib import Path

import jsonschema
import pytest
from tests.records import Command

from trabecula import samples
from trabecula.report.schemas import schema

RECORD = samples.path("kidney-femur")
DECIDED = ("--choose", "SUR-03", "--by", "Dr Novak", "--with", "Arthur", "--with", "Helen")


def test_goals_say_the_person_s_words_the_order_and_what_is_declined(trabecula: Command) -> None:
    out = trabecula("goals", RECORD).out
    assert "To walk his dog by himself, on his own legs" in out
    assert "independence, then longevity" in out
    assert "- care by video or telephone" in out
    assert "Helen Specimen (daughter, primary) may decide" in out
    assert "held back by" in out


@pytest.mark.parametrize("name", [sample.name for sample in samples.people()])
def test_the_json_is_as_its_schema_says(trabecula: Command, name: str) -> None:
    content = trabecula("goals", samples.path(name), "--json").json
    jsonschema.validate(content, schema("what-matters"))
    assert content["goals"]


def test_facts_given_directly_have_an_order_too(trabecula: Command, tmp_path: Path) -> None:
    given = tmp_path / "facts.json"
    given.write_text(json.dumps({"facts": {"rank_work": 1, "rank_alertness": 1}}), "utf-8")
    ranking = trabecula("goals", "--facts", given, "--json").json["ranking"]
    assert ranking["ties"] == [["work", "alertness"]]
    assert ranking["settled"] == []
    assert "Which comes first: work or alertness?" in trabecula("goals", "--facts", given).out
    assert trabecula("goals", "--facts", given, "--format", "fhir").code == 2


def test_a_rank_that_is_none_is_refused(trabecula: Command, tmp_path: Path) -> None:
    given = tmp_path / "facts.json"
    given.write_text(json.dumps({"facts": {"rank_work": 8}}), "utf-8")
    run = trabecula("goals", "--facts", given)
    assert run.code == 1
    assert "from 1 to 7" in run.err


def test_coins_give_an_order(trabecula: Command) -> None:
    run = trabecula("goals", "--coins", "work=6, time_at_home=4", "--json")
    jsonschema.validate(run.json, schema("ranking"))
    assert run.json["settled"] == ["work", "time at home"]
    assert "work, then time at home" in trabecula("goals", "--coins", "Work=6, time at home=4").out


@pytest.mark.parametrize(
    ("coins", "message"),
    [
        ("work=6", "6 were laid"),
        ("money=10", "no priority 'money'"),
        ("work=ten", "whole number"),
        ("work=5, work=5", "once"),
        ("", "0 were laid"),
    ],
)
def test_coins_that_make_no_order_are_refused(trabecula: Command, coins: str, message: str) -> None:
    run = trabecula("goals", "--coins", coins)
    assert run.code == 1
    assert message in run.err


def test_coins_stand_alone(trabecula: Command) -> None:
    assert trabecula("goals", RECORD, "--coins", "work=10").code == 2
    assert trabecula("goals", "--coins", "work=10", "--format", "fhir").code == 2


def test_a_decision_is_added_to_the_bundle_and_read_back(
    trabecula: Command, tmp_path: Path
) -> None:
    whole = trabecula("decide", RECORD, *DECIDED)
    before = json.loads(RECORD.read_bytes())["entry"]
    assert whole.json["entry"][: len(before)] == before
    merged = tmp_path / "decided.json"
    merged.write_text(whole.out, "utf-8")
    (decision,) = trabecula("goals", merged, "--json").json["decisions"]
    asked = trabecula("decide", RECORD, *DECIDED, "--json").json
    jsonschema.validate(asked, schema("decision"))
    assert decision == asked
    assert decision["with"] == ["Arthur", "Helen"]
    assert "Dr Novak with Arthur and Helen" in trabecula("goals", merged).out
    plans = (trabecula("plan", record, "--json").json["statements"] for record in (RECORD, merged))
    assert next(plans) == next(plans)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--choose", "XYZ-1", "--by", "N"), 1, "no measure or option has the code 'XYZ-1'"),
        (("--by", "N"), 1, "nothing was decided"),
        (("--decline", "SUR-03", "--by", "N"), 1, "say why"),
        (("--choose", "SUR-03"), 2, "--by"),
    ],
)
def test_what_cannot_be_decided_is_said(
    trabecula: Command, arguments: tuple[str, ...], code: int, message: str
) -> None:
    run = trabecula("decide", RECORD, *arguments)
    assert run.code == code
    assert message in run.err
    assert not run.out


def test_a_folder_and_what_is_not_there_take_no_decision(
    trabecula: Command, tmp_path: Path
) -> None:
    assert trabecula("decide", tmp_path, *DECIDED).code == 2
    assert trabecula("decide", tmp_path / "nothing.json", *DECIDED).code == 1
