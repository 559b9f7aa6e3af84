"""There and back: a proposal in its record changes nothing, and its answers become facts."""

import json
from typing import Any

import pytest
from tests.fhir.small_edition import EDITION

from trabecula.fhir.link import code_and_lesion, link_id
from trabecula.fhir.read import read
from trabecula.fhir.units import convert
from trabecula.fhir.write import merge, write
from trabecula.language.answer import NEVER, AtLeast
from trabecula.pathway.facts import Facts, State, Subject, know
from trabecula.pathway.plan import compose
from trabecula.pathway.recommendations import recommend
from trabecula.pathway.record import Record

Json = dict[str, Any]
FACT = "urn:trabecula:fact"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
SNOMED_CT = "http://snomed.info/sct"


def coded(system: str, code: str) -> Json:
    return {"coding": [{"system": system, "code": code}]}


def lesion(name: str, site: str) -> Json:
    return {
        "resourceType": "Condition",
        "id": name,
        "subject": {"reference": "Patient/p1"},
        "clinicalStatus": coded(
            "http://terminology.hl7.org/CodeSystem/condition-clinical", "active"
        ),
        "code": coded(SNOMED_CT, "94222008"),
        "bodySite": [coded(SNOMED_CT, site)],
        "recordedDate": "2026-02-01",
    }


CALCIUM: Json = {
    "resourceType": "Observation",
    "id": "ca.1",
    "status": "final",
    "subject": {"reference": "Patient/p1"},
    "code": coded("http://loinc.org", "29265-6"),
    "effectiveDateTime": "2026-03-01T08:00:00Z",
    "valueQuantity": {
        "value": 3.6,
        "system": "http://unitsofmeasure.org",
        "code": "mmol/L",
    },
}
PATIENT: Json = {"resourceType": "Patient", "id": "p1", "birthDate": "1950-02-03"}


def bundle(*resources: Json) -> bytes:
    entries = [{"resource": resource} for resource in resources]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


RECORD = bundle(PATIENT, CALCIUM, lesion("femur", "71341001"), lesion("rib", "113197003"))


def record_of(data: bytes) -> Record:
    return read(data, None, EDITION.edition.bone_metastasis_codes)


def facts_of(data: bytes) -> Facts:
    record = record_of(data)
    newest = record.newest()
    assert newest is not None
    return know(record, EDITION, newest, convert)


def proposal(data: bytes) -> bytes:
    return write(compose(recommend(facts_of(data), EDITION)))


def answered(*items: tuple[str, Json]) -> Facts:
    """The facts of the record with its proposal and with these answers to it."""
    plan = proposal(RECORD)
    merged = json.loads(merge(RECORD, plan))
    (url,) = (
        entry["resource"]["url"]
        for entry in merged["entry"]
        if entry["resource"]["resourceType"] == "Questionnaire"
    )
    response: Json = {
        "resourceType": "QuestionnaireResponse",
        "id": "answers",
        "questionnaire": url,
        "status": "completed",
        "subject": {"reference": "Patient/p1"},
        "authored": "2026-03-01T12:00:00Z",
        "item": [{"linkId": link, "answer": [answer]} for link, answer in items],
    }
    merged["entry"].append({"resource": response})
    return facts_of(json.dumps(merged).encode())


def choice(code: str, system: str = FACT) -> Json:
    return {"valueCoding": {"system": system, "code": code}}


def quantity(value: float, unit: str) -> Json:
    return {"valueQuantity": {"value": value, "system": "http://unitsofmeasure.org", "code": unit}}


def value_of(subject: Subject, key: str) -> Any:
    return subject.findings[key].value


def test_a_proposal_in_its_record_adds_no_finding_no_date_and_no_problem() -> None:
    before, after = record_of(RECORD), record_of(merge(RECORD, proposal(RECORD)))
    assert after == before
    assert not after.problems


def test_a_proposal_by_itself_is_read_without_findings() -> None:
    record = record_of(proposal(RECORD))
    assert not (record.findings or record.diagnoses or record.lesions)


def test_the_plan_of_the_merged_record_is_the_same_plan() -> None:
    plan = proposal(RECORD)
    assert proposal(merge(RECORD, plan)) == plan


def test_references_are_those_of_the_record() -> None:
    found = [entry["resource"] for entry in json.loads(proposal(RECORD))["entry"]]
    (urgent,) = (each for each in found if each["resourceType"] == "ServiceRequest")
    assert urgent["subject"]["reference"] == "Patient/p1"
    assert urgent["reasonReference"] == [{"reference": "Observation/ca.1"}]


def test_answers_about_the_person_become_facts() -> None:
    person = answered(
        ("sedated", choice("yes")),
        ("primary", choice("unknown")),
        ("falls", {"valueInteger": 2}),
        ("rt_weeks", quantity(6, "wk")),
        ("signs.weak", choice("no")),
        ("signs.numb", choice("yes")),
    ).person
    assert value_of(person, "sedated") is True
    assert value_of(person, "primary") == "unknown"
    assert value_of(person, "falls") == 2
    assert value_of(person, "rt_weeks") == 6
    assert value_of(person, "signs") == frozenset({"numb"})


def test_an_answer_belongs_to_the_lesion_that_its_item_names() -> None:
    facts = answered(
        ("l_pain@Condition/femur", quantity(7, "{score}")),
        ("l_pain@Condition/rib", quantity(2, "{score}")),
        ("l_stable@Condition/femur", choice("no")),
    )
    femur, rib = sorted(facts.lesions, key=lambda each: each.id or "")
    assert (value_of(femur, "l_pain"), value_of(rib, "l_pain")) == (7, 2)
    assert value_of(femur, "l_stable") is False
    assert "l_stable" not in rib.findings
    assert not facts.problems


@pytest.mark.parametrize("reason", ["asked-unknown", "asked-declined"])
def test_no_answer_is_asked_and_not_answered(reason: str) -> None:
    facts = answered(
        ("sedated", choice(reason, ABSENT)),
        ("falls-no-answer", choice(reason, ABSENT)),
        ("l_pain-no-answer@Condition/rib", choice(reason, ABSENT)),
    )
    (rib,) = (each for each in facts.lesions if each.id == "Condition/rib")
    for finding in (
        facts.person.findings["sedated"],
        facts.person.findings["falls"],
        rib.findings["l_pain"],
    ):
        assert finding.state is State.NOT_ANSWERED
        assert finding.value is None


def test_a_checklist_answered_in_part_is_not_taken_as_whole() -> None:
    person = answered(
        ("signs.numb", choice("yes")), ("signs.weak", choice("asked-unknown", ABSENT))
    ).person
    assert isinstance(value_of(person, "signs"), AtLeast)
    assert value_of(person, "signs") == {"numb"}


def test_never_is_an_answer() -> None:
    person = answered(("rt_weeks-no-answer", choice("never"))).person
    assert value_of(person, "rt_weeks") is NEVER


@pytest.mark.parametrize(
    ("link", "code", "about"),
    [
        ("weight", "weight", ""),
        ("weight-no-answer", "weight", ""),
        ("l_pain@Condition/a@b", "l_pain", "Condition/a@b"),
        (link_id("l_pain-no-answer", "lesion-1"), "l_pain", "lesion-1"),
        ("signs.weak", "signs.weak", ""),
    ],
)
def test_a_link_names_a_fact_and_a_lesion(link: str, code: str, about: str) -> None:
    assert code_and_lesion(link) == (code, about)
