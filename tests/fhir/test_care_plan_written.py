"""A care plan as FHIR: valid, in sequence, drafts all of it, and nothing of it is read as done."""

import json
from collections import Counter
from functools import cache
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from trabecula import journey, samples
from trabecula.fhir.write import merge, write
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.options.alternative import Kind

Json = dict[str, Any]
NAMES = [one.name for one in samples.people()]


def care_of(content: bytes, kind: Kind | None = None) -> CarePlan:
    options = journey.weigh(journey.recommend(journey.know(journey.read(content))))
    alternative = options.alternatives[0] if kind is None else options.plan(kind)
    assert alternative is not None
    return journey.care_plan(options, alternative, options.matters.decisions)


def content_of(name: str) -> bytes:
    return samples.path(name).read_bytes()


@cache
def care(name: str, kind: Kind | None = None) -> CarePlan:
    return care_of(content_of(name), kind)


@cache
def bundle_of(name: str, kind: Kind | None = None) -> bytes:
    one = care(name, kind)
    return write(one.plan, one)


def resources(name: str, kind: Kind | None = None) -> list[Json]:
    return [entry["resource"] for entry in json.loads(bundle_of(name, kind))["entry"]]


def of_type(kind: str, name: str = "kidney-femur") -> list[Json]:
    return [each for each in resources(name) if each["resourceType"] == kind]


def composed(name: str = "kidney-femur") -> Json:
    (found,) = [each for each in of_type("CarePlan", name) if "basedOn" in each]
    return found


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [None, Kind.CARRYING_ON])
def test_every_resource_is_valid_and_every_inner_reference_is_met(
    name: str, kind: Kind | None
) -> None:
    bundle = json.loads(bundle_of(name, kind))
    get_fhir_model_class("Bundle").model_validate(bundle)
    addresses = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(addresses) == len(set(addresses))
    text = json.dumps(bundle)
    inner = {part.split('"')[0] for part in text.split('"reference": "')[1:]}
    assert {each for each in inner if each.startswith("urn:uuid:")} <= set(addresses)


@pytest.mark.parametrize("name", NAMES)
def test_all_of_it_is_a_draft_with_its_basis_or_a_note_that_nobody_reviewed_it(name: str) -> None:
    for each in resources(name):
        if each["resourceType"] in {"Flag", "DetectedIssue", "Questionnaire"}:
            continue
        assert each["status"] in {"draft", "proposed"}
        assert each.get("intent", "proposal") == "proposal"
        urls = [one["url"] for one in each.get("extension", [])]
        said = [note["text"] for note in each.get("note", [])]
        assert "urn:trabecula:basis" in urls or any("not reviewed" in note for note in said)


@pytest.mark.parametrize("name", NAMES)
def test_merged_and_read_again_it_changes_nothing(name: str) -> None:
    record = content_of(name)
    merged = merge(record, bundle_of(name))
    before, after = journey.read(record), journey.read(merged)
    assert after == before
    again = care_of(merged)
    assert write(again.plan, again) == bundle_of(name)
    assert merge(merged, bundle_of(name)) == merged


def test_each_task_is_an_activity_in_the_order_of_the_plan() -> None:
    tasks = {f"urn:uuid:{each['id']}": each for each in of_type("Task")}
    found = [tasks[one["reference"]["reference"]] for one in composed()["activity"]]
    assert [each["description"] for each in found] == [
        task.title for task in care("kidney-femur").tasks
    ]


def test_a_task_has_its_roles_its_days_and_its_hours() -> None:
    for each, task in zip(of_type("Task"), care("kidney-femur").tasks, strict=True):
        assert [one["text"] for one in each["performerType"]] == list(task.owners)
        end = None if task.due.latest is None else task.due.latest.isoformat()
        assert each.get("restriction", {}).get("period", {}).get("end") == end
        hours = [
            one["valueDuration"]["value"]
            for one in each["extension"]
            if one["url"] == "urn:trabecula:within"
        ]
        assert hours == ([] if task.due.hours is None else [task.due.hours])


def test_the_alternatives_are_a_choice_of_exactly_one_and_the_sequence_is_related() -> None:
    (group,) = of_type("RequestGroup")
    (choice,) = group["action"]
    assert choice["selectionBehavior"] == "exactly-one"
    plan = care("kidney-femur")
    options = plan.options
    assert len(choice["action"]) == len({*options.alternatives, options.carrying_on})
    steps = {step["id"]: step for step in choice["action"][0]["action"]}
    assert len(steps) == len(plan.tasks)
    related = Counter(
        one["relationship"] for step in steps.values() for one in step.get("relatedAction", [])
    )
    assert related["after"] == sum(len(task.after) for task in plan.tasks)
    assert related["concurrent-with-start"] == sum(len(task.goes_with) for task in plan.tasks)
    assert {
        one["actionId"] for step in steps.values() for one in step.get("relatedAction", [])
    } <= set(steps)


def test_carrying_on_is_always_one_of_them() -> None:
    (group,) = of_type("RequestGroup")
    titles = [each["title"] for each in group["action"][0]["action"]]
    assert any("carry on as now" in title for title in titles)


def test_the_team_has_each_role_once() -> None:
    (team,) = of_type("CareTeam")
    roles = [one["role"][0]["text"] for one in team["participant"]]
    expected = {role for task in care("kidney-femur").tasks for role in task.owners}
    assert len(roles) == len(set(roles))
    assert set(roles) == expected


def test_what_is_left_is_noted_with_the_reason() -> None:
    notes = [note["text"] for note in composed()["note"]]
    for left in care("kidney-femur").left:
        code = left.items[0].statement.code
        assert any(note.startswith(f"Left: {code} ") and left.why in note for note in notes), code


def test_goals_are_those_of_the_record() -> None:
    origins = [one.goal.origin for one in care("kidney-femur").options.matters.goals if one.sought]
    assert origins
    assert [each["reference"] for each in composed()["goal"]] == origins


def test_a_medicine_has_a_dose_only_where_one_can_be_offered() -> None:
    found = 0
    for name in NAMES:
        options = {one.key: one for one in care(name).options.every}
        for each in resources(name):
            if each["resourceType"] != "MedicationRequest":
                continue
            basis = next(one for one in each["extension"] if one["url"] == "urn:trabecula:basis")
            code = next(one["valueCode"] for one in basis["extension"] if one["url"] == "option")
            option = next(one for one in options.values() if one.code == code)
            assert option.candidate is not None
            doses = [str(one.dose) for one in option.candidate.doses if one.dose is not None]
            said = [one["text"] for one in each.get("dosageInstruction", [])]
            assert len(said) == min(1, len(doses))
            assert all(text.startswith(doses[0]) for text in said)
            found += 1
    assert found


def test_a_concern_about_safety_at_home_is_restricted_and_its_title_stands_nowhere_else() -> None:
    from datetime import date

    known = journey.take({"facts": {"abuse_concern": True}}, date(2026, 3, 1))
    options = journey.weigh(journey.recommend(known))
    one = journey.care_plan(options, options.alternatives[0])
    bundle = json.loads(write(one.plan, one))
    title = next(
        item.statement.title
        for item in options.recommendations.applying()
        if item.statement.code == "GOC-11"
    )
    for entry in bundle["entry"]:
        resource = entry["resource"]
        if "meta" not in resource and resource["resourceType"] in {"Task", "RequestGroup"}:
            assert title not in json.dumps(resource)
    restricted = [e["resource"] for e in bundle["entry"] if "meta" in e["resource"]]
    assert {each["resourceType"] for each in restricted} >= {"ServiceRequest", "Task"}
