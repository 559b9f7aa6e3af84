"""What is remembered of parts that repeat changes no record: only how fast it is read."""

import json
import os
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fhir.records import ME, PATIENT, bundle, concept, condition, observation, quantity

from trabecula import samples
from trabecula.fhir import remembered
from trabecula.fhir.concepts import NAMED
from trabecula.fhir.elements import Concept
from trabecula.fhir.read import read
from trabecula.fhir.remembered import Remembered

OTHER = {"resourceType": "Patient", "id": "p_2"}
LESION = {"reference": "Condition/c_1"}
ANSWERS = [
    {"linkId": "pain_worst", "answer": [{"valueInteger": 3}]},
    {"linkId": "pain", "item": [{"linkId": "p_worst", "answer": [{"valueInteger": 7}]}]},
]


def response(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "r_1",
        "status": "completed",
        "subject": ME,
        "authored": "2026-03-02",
        "item": ANSWERS,
    } | more


def order(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationRequest",
        "id": "m_1",
        "status": "active",
        "intent": "order",
        "subject": ME,
        "medicationCodeableConcept": concept("7052", text="morphine 10 mg tablets"),
        "dosageInstruction": [
            {
                "text": "10 mg by mouth twice a day",
                "timing": {"repeat": {"boundsPeriod": {"end": "2026-05-01"}}},
            }
        ],
    } | more


RESOURCES: list[dict[str, Any]] = [
    observation(valueQuantity=quantity(2.4)),
    observation(id="o_2", focus=[LESION], bodySite=concept("71341001")),
    observation(id="o_3", performer=[ME], component=[{"code": concept("1"), "valueBoolean": True}]),
    condition(),
    condition("c_2", bodySite=[concept("71341001")]),
    response(),
    response(id="r_2", source=ME),
    response(id="r_3", author={"reference": "Practitioner/x"}),
    order(),
    order(id="m_2", dosageInstruction=[{"text": "5 mg as needed", "asNeededBoolean": True}]),
]

MALFORMED: list[tuple[dict[str, Any], str]] = [
    (observation(code={"coding": [{"code": 5}]}), "$.code.coding[0].code"),
    (observation(valueQuantity=quantity(1) | {"unit": []}), "$.valueQuantity.unit"),
    (observation(component=[None]), "$.component[0]"),
    (observation(component=[{"valueQuantity": {"value": "2"}}]), "$.component[0].valueQuantity"),
    (condition(bodySite=[{"text": 1}]), "$.bodySite[0].text"),
    (response(item=[{"linkId": "a", "answer": [{"valueInteger": "1"}]}]), "$.item[0].answer[0]"),
    (order(dosageInstruction=[{"timing": {"repeat": {"count": "x"}}}]), "$.dosageInstruction[0]"),
    (order(medicationCodeableConcept={"text": {}}), "$.medicationCodeableConcept.text"),
]


def of_the_other(resource: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(resource).replace("p_1", "p_2"))


@settings(deadline=None)
@given(st.lists(st.sampled_from(RESOURCES), max_size=6), st.lists(st.sampled_from(RESOURCES)))
def test_a_record_is_the_same_whoever_was_read_before(mine: list[Any], theirs: list[Any]) -> None:
    content = bundle(PATIENT, *mine)
    before = read(content)
    read(bundle(OTHER, *map(of_the_other, theirs)))
    assert read(content) == before


@pytest.mark.parametrize("sample", [sample.name for sample in samples.people()])
def test_what_is_forgotten_is_read_again(sample: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content = samples.path(sample).read_bytes()
    whole = read(content)
    monkeypatch.setattr(remembered, "_MOST", 2)
    assert read(content) == whole


def test_no_more_is_held_than_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_MOST", 10)
    held: Remembered[str | None] = Remembered(Concept, lambda concept: concept.text, None)
    for number in range(50):
        assert held[b'{"text": "%d"}' % number] == str(number)
        assert len(held) <= 11
    assert held[b"null"] is None


@pytest.mark.parametrize(("resource", "place"), MALFORMED)
def test_a_malformed_part_is_told_with_its_place(resource: dict[str, Any], place: str) -> None:
    good = [{**one, "id": f"good_{one['id']}"} for one in RESOURCES]
    for _ in range(2):
        found = read(bundle(PATIENT, *good, resource))
        (problem,) = (one for one in found.problems if "left out" in one.what)
        assert place in problem.what
        assert problem.where.endswith(f"{resource['resourceType']}/{resource['id']}")
        said = {one.origin for one in (*found.findings, *found.diagnoses, *found.medicines)}
        assert f"{resource['resourceType']}/{resource['id']}" not in said
        assert len(said) >= len(good) - 1


def test_one_concept_spelt_in_two_ways_is_the_same() -> None:
    close, wide = (
        b'{"coding":[{"system":"s","code":"c"}]}',
        b'{ "coding": [{"code":"c","system":"s"}]}',
    )
    assert NAMED[close] == NAMED[wide]


def test_one_resource_spaced_in_two_ways_counts_once() -> None:
    entry = {"resource": observation(valueQuantity=quantity(2.4))}
    close, wide = json.dumps(entry, separators=(",", ":")), json.dumps(entry, indent=2)
    data = f'{{"resourceType": "Bundle", "entry": [{close}, {wide}]}}'.encode()
    found = read(data)
    assert len(found.findings) == 1
    assert not [problem for problem in found.problems if "two different contents" in problem.what]


def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    content = bundle(PATIENT, *RESOURCES, MALFORMED[0][0])
    writer = Thread(target=pipe.write_bytes, args=(content,))
    writer.start()
    found = read(pipe)
    writer.join()
    assert len(found.findings) > len(RESOURCES) / 2
    assert any("left out" in problem.what for problem in found.problems)


def test_a_part_that_nobody_reads_may_be_malformed() -> None:
    withdrawn = observation(status="entered-in-error", valueQuantity={"value": "2"})
    found = read(bundle(PATIENT | {"meta": 5}, withdrawn))
    assert found.person.id == "p_1"
    assert not found.problems
