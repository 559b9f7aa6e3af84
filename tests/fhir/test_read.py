"""Resources become entries: codes, values, dates and places as the record has them."""

from datetime import date
from typing import Any

import pytest
from tests.fhir.records import (
    CERTAINTY,
    CLINICAL,
    ME,
    PATIENT,
    SHARED,
    bundle,
    concept,
    condition,
    observation,
    order,
    procedure,
    quantity,
    record,
    side,
    structure,
)

from trabecula.errors import TrabeculaError
from trabecula.fhir.read import read
from trabecula.language.code import FACT, LOINC, SNOMED_CT, Code
from trabecula.pathway.record import Absent, Amount, Moment, Value

OURS = "urn:trabecula:questionnaire:red-flags"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"


def day(text: str) -> Moment:
    return Moment(date.fromisoformat(text), date.fromisoformat(text))


@pytest.mark.parametrize(
    ("said", "value", "text"),
    [
        ({"valueQuantity": quantity(2.4)}, Amount(2.4, "mmol/L"), ""),
        ({"valueQuantity": {"value": 3, "unit": "Day"}}, Amount(3, "Day"), ""),
        ({"valueQuantity": {"value": 3}}, Amount(3), ""),
        (
            {"valueQuantity": quantity(5, "mg/dL", comparator="<")},
            Amount(5, "mg/dL", "<"),
            "<5 mg/dL",
        ),
        ({"valueQuantity": {"unit": "kg"}}, None, "(nothing that can be read)"),
        ({"valueInteger": 0}, 0, ""),
        ({"valueBoolean": False}, False, ""),
        ({"valueString": "worse"}, "worse", "worse"),
        ({"valueDateTime": "2026-01"}, "2026-01", "2026-01"),
        ({"valueTime": "08:00:00"}, "08:00:00", "08:00:00"),
        ({"valueRange": {"low": quantity(1), "high": quantity(2)}}, None, "1 mmol/L to 2 mmol/L"),
        ({"valueRatio": {"numerator": quantity(1), "denominator": {"value": 4}}}, None,
         "1 mmol/L : 4"),
        ({"valuePeriod": {"start": "2026"}}, None, "2026 to ?"),
        ({"valueCodeableConcept": concept("1", text="one")}, (Code(SNOMED_CT, "1"),), "one"),
        ({"valueCodeableConcept": {"text": "only words"}}, "only words", "only words"),
        ({"valueCodeableConcept": concept("asked-unknown", ABSENT)}, Absent("asked-unknown"), ""),
        ({"dataAbsentReason": concept("asked-declined", ABSENT)}, Absent("asked-declined"), ""),
        ({}, None, ""),
    ],
)  # fmt: skip
def test_every_kind_of_value(said: dict[str, Any], value: Value, text: str) -> None:
    (entry,) = record(observation(**said)).findings
    assert (entry.value, entry.text) == (value, text)
    assert type(entry.value) is type(value)


def test_all_codings_are_kept_and_components_stand_by_themselves() -> None:
    codings = [{"system": LOINC, "code": "85354-9"}, {"system": "urn:local", "code": "bp"}]
    component = {"code": concept("8480-6", LOINC), "valueQuantity": quantity(120, "mm[Hg]")}
    panel, systolic = record(observation(code={"coding": codings}, component=[component])).findings
    assert panel.codes == (Code(LOINC, "85354-9"), Code("urn:local", "bp"))
    assert (systolic.element, systolic.codes) == (
        "component[0].valueQuantity",
        (Code(LOINC, "8480-6"),),
    )
    assert systolic.value == Amount(120, "mm[Hg]")
    assert systolic.when == panel.when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2019", Moment(date(2019, 1, 1), date(2019, 12, 31))),
        ("2020-02", Moment(date(2020, 2, 1), date(2020, 2, 29))),
        ("2026-03-01", day("2026-03-01")),
        (
            "2026-03-01T23:30:00-08:00",
            Moment(date(2026, 3, 1), date(2026, 3, 1), "23:30", "-08:00"),
        ),
        ("2026-03-01T23:30:00.123Z", Moment(date(2026, 3, 1), date(2026, 3, 1), "23:30", "Z")),
    ],
)
def test_dates_keep_the_day_as_written(text: str, when: Moment) -> None:
    found = record(observation(effectiveDateTime=text))
    assert found.findings[0].when == when
    assert found.newest() == when.day


@pytest.mark.parametrize(
    "text", ["2019-13", "20190501", "2019-W01-1", "soon", "0000", "2019-02-30"]
)
def test_what_is_no_date_is_undated_and_said(text: str) -> None:
    found = record(observation(effectiveDateTime=text))
    assert found.findings[0].when is None
    assert found.newest() is None
    assert found.problems[0].where == "Observation/o_1"
    assert f"{text!r} is no date" in found.problems[0].what


def test_the_newest_date_is_clinical() -> None:
    found = record(
        observation(issued="2030-01-01", meta={"lastUpdated": "2031-01-01T00:00:00Z"}),
        order(
            dosageInstruction=[
                {"timing": {"repeat": {"boundsPeriod": {"end": "2029-01-01"}}}}
            ]
        ),
        {"resourceType": "CarePlan", "id": "cp", "status": "active", "subject": ME,
         "period": {"start": "2029-01-01"}},
        {"resourceType": "ServiceRequest", "id": "sr", "status": "active", "intent": "order",
         "subject": ME, "code": concept("1217123003"), "authoredOn": "2026-03-02",
         "occurrenceDateTime": "2028-01-01"},
    )  # fmt: skip
    assert found.newest() == date(2026, 3, 2)
    died = read(bundle(PATIENT | {"deceasedDateTime": "2026-04-01"}, observation()))
    assert died.newest() == date(2026, 4, 1)
    assert died.person.died == day("2026-04-01")


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled"])
def test_withdrawn_observations_are_dropped(status: str) -> None:
    assert not record(observation(status=status)).findings
    assert record(observation(status="preliminary")).findings


def test_a_place_has_codes_a_side_and_structures() -> None:
    site = concept("71341001") | {"extension": [side("7771000")]}
    named = {
        "url": "http://hl7.org/fhir/StructureDefinition/bodySite",
        "valueReference": {"reference": "BodyStructure/b_1"},
    }
    (entry,) = record(observation(bodySite=site, extension=[named])).findings
    assert entry.place.codes == (Code(SNOMED_CT, "71341001"),)
    assert (entry.place.side, entry.place.structures) == ("left", ("BodyStructure/b_1",))
    both = concept("71341001") | {"extension": [side("51440002")]}
    assert record(observation(bodySite=both)).findings[0].place.side == ""


def test_the_person() -> None:
    patient = PATIENT | {
        "name": [
            {"use": "old", "text": "Before"},
            {"use": "official", "given": ["Ada", None, "B."], "family": "Lind"},
        ],
        "gender": "female",
        "deceasedBoolean": True,
        "communication": [
            {"language": concept("sv", "urn:ietf:bcp:47")},
            {"language": concept("en", "urn:ietf:bcp:47"), "preferred": True},
        ],
    }
    found = read(bundle(patient))
    person = found.person
    assert (person.id, person.name, person.sex, person.language) == (
        "p_1", "Ada B. Lind", "female", "en",
    )  # fmt: skip
    assert (person.born, person.died, person.deceased) == (date(1950, 2, 3), None, True)
    assert "does not say when" in found.problems[0].what


def test_a_birth_date_in_part_gives_no_age() -> None:
    found = read(bundle(PATIENT | {"birthDate": "1950"}))
    assert found.person.born is None
    assert "no whole day" in found.problems[0].what


@pytest.mark.parametrize(
    ("more", "kept_in"),
    [
        ({}, "diagnoses"),
        ({"clinicalStatus": None}, "diagnoses"),
        ({"clinicalStatus": concept("recurrence", CLINICAL)}, "diagnoses"),
        ({"clinicalStatus": concept("resolved", CLINICAL)}, "past_diagnoses"),
        ({"clinicalStatus": concept("remission", CLINICAL)}, "past_diagnoses"),
        ({"clinicalStatus": None, "abatementDateTime": "2026-01-01"}, "past_diagnoses"),
        ({"verificationStatus": concept("provisional", CERTAINTY)}, "suspected_diagnoses"),
        ({"verificationStatus": concept("refuted", CERTAINTY)}, None),
        ({"verificationStatus": concept("entered-in-error", CERTAINTY)}, None),
    ],
)
def test_diagnoses_by_their_standing(more: dict[str, Any], kept_in: str | None) -> None:
    found = record(condition(**more))
    lists = ("diagnoses", "past_diagnoses", "suspected_diagnoses")
    assert {name for name in lists if getattr(found, name)} == ({kept_in} if kept_in else set())


def test_the_onset_of_a_diagnosis_goes_before_the_day_it_was_recorded() -> None:
    asserted = {
        "url": "http://hl7.org/fhir/StructureDefinition/condition-assertedDate",
        "valueDateTime": "2026-01-20",
    }
    (entry,) = record(condition(extension=[asserted])).diagnoses
    assert entry.when == day("2026-01-20")
    (entry,) = record(condition(onsetPeriod={"start": "2025-12"}, extension=[asserted])).diagnoses
    assert entry.when == Moment(date(2025, 12, 1), date(2025, 12, 31))


def test_procedures_are_done_under_way_or_neither() -> None:
    found = record(
        procedure(),
        procedure(id="x_2", status="in-progress"),
        procedure(id="x_3", status="not-done"),
        procedure(id="x_4", status="stopped"),
    )
    (done,) = found.procedures
    assert done.when == day("2026-01-10")
    assert [entry.origin for entry in found.ongoing_procedures] == ["Procedure/x_2"]
    assert [problem.where for problem in found.problems] == ["Procedure/x_4.status"]


def test_a_course_of_radiotherapy_names_its_volumes() -> None:
    def dose(volume: str) -> dict[str, Any]:
        return {
            "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/"
            "mcode-radiotherapy-dose-delivered-to-volume",
            "extension": [{"url": "volume", "valueReference": {"reference": volume}}],
        }

    here = structure("v_1", "71341001", locationQualifier=[concept("7771000")])
    elsewhere = structure("v_2", "113197003")
    course = procedure(
        bodySite=[concept("71341001")],
        extension=[dose("BodyStructure/v_1"), dose("BodyStructure/v_2"), dose("v_9")],
    )
    femur, rib = (entry.place for entry in record(here, elsewhere, course).procedures)
    assert femur.side == "left"
    assert femur.structures == ("BodyStructure/v_1", "BodyStructure/v_9")
    assert rib.codes == (Code(SNOMED_CT, "113197003"),)
    assert rib.structures == ("BodyStructure/v_2",)


def test_what_is_asked_for_is_a_finding_without_value_and_never_done() -> None:
    request = {
        "resourceType": "ServiceRequest", "id": "s_1", "status": "active", "intent": "order",
        "subject": ME, "code": concept("1217123003"), "authoredOn": "2026-03-01",
    }  # fmt: skip
    found = record(request, request | {"id": "s_2", "status": "completed"})
    assert [(e.origin, e.value) for e in found.findings] == [("ServiceRequest/s_1", None)]
    assert not found.procedures


def test_a_goal_is_no_measurement() -> None:
    goal = {
        "resourceType": "Goal", "id": "g_1", "lifecycleStatus": "active", "subject": ME,
        "description": concept("72514-3", LOINC), "startDate": "2030-01-01",
        "target": [{"measure": concept("72514-3", LOINC), "detailInteger": 3}],
    }  # fmt: skip
    ours = goal | {"id": "g_2", "description": concept("pain_goal", FACT)}
    found = record(goal, ours)
    assert [entry.value for entry in found.findings] == [None, 3]
    assert found.newest() is None


def test_devices_plans_and_consents_are_findings_by_their_codes() -> None:
    walker = {"resourceType": "Device", "id": "d_1", "patient": ME, "type": concept("walker")}
    use = {
        "resourceType": "DeviceUseStatement", "id": "u_1", "status": "active", "subject": ME,
        "device": {"reference": "Device/d_1"}, "recordedOn": "2026-02-02",
    }  # fmt: skip
    plan = {
        "resourceType": "CarePlan", "id": "cp", "status": "active", "subject": ME,
        "category": [concept("plan")], "created": "2026-02-03",
    }  # fmt: skip
    consent = {
        "resourceType": "Consent", "id": "cn", "status": "active", "patient": ME,
        "category": [concept("consent")], "dateTime": "2026-02-04",
    }  # fmt: skip
    found = record(walker, use, plan, consent)
    assert [(entry.codes[0].code, entry.when) for entry in found.findings] == [
        ("walker", None),
        ("walker", day("2026-02-02")),
        ("plan", day("2026-02-03")),
        ("consent", day("2026-02-04")),
    ]


def test_answers_are_findings_under_their_links_and_codes() -> None:
    choice = {"valueCoding": {"system": FACT, "code": "yes"}}
    response = {
        "resourceType": "QuestionnaireResponse", "id": "q_1", "status": "completed",
        "subject": ME, "authored": "2026-03-03", "questionnaire": f"{OURS}|2",
        "item": [
            {"linkId": "group", "item": [
                {"linkId": "sedated", "answer": [choice]},
                {"linkId": "both", "answer": [choice, {"valueCoding": {"code": "no"}}]},
                {"linkId": "steps", "answer": [
                    {"valueDecimal": 5.5, "item": [{"linkId": "under", "answer": [
                        {"valueString": "x"}]}]}]},
            ]},
            {"linkId": "l_pain@Condition/c_1", "answer": [{"valueInteger": 7}]},
            {"linkId": "empty"},
        ],
    }  # fmt: skip
    asked = {
        "resourceType": "Questionnaire", "id": "qq", "url": OURS, "version": "2",
        "item": [{"linkId": "steps", "code": [{"system": LOINC, "code": "55423-8"}]}],
    }  # fmt: skip
    found = record(response, asked)
    assert [(entry.element, entry.codes[0].code, entry.value) for entry in found.findings] == [
        ("item[0].item[0].answer", "sedated", (Code(FACT, "yes"),)),
        ("item[0].item[1].answer", "both", (Code(FACT, "yes"),)),
        ("item[0].item[1].answer", "both", (Code("", "no"),)),
        ("item[0].item[2].answer[0].valueDecimal", "steps", Amount(5.5)),
        ("item[0].item[2].answer[0].item[0].answer[0].valueString", "under", "x"),
        ("item[1].answer[0].valueInteger", "l_pain", 7),
    ]
    assert found.findings[3].codes == (Code(FACT, "steps"), Code(LOINC, "55423-8"))
    assert found.findings[5].about == ("Condition/c_1",)
    assert found.newest() == date(2026, 3, 3)


folders = pytest.mark.skipif(not SHARED.is_dir(), reason="the real records are not beside us")


@folders
def test_every_real_folder_and_file_is_read_or_refused() -> None:
    read_or_refused = 0
    for path in [one for one in SHARED.rglob("*") if one.is_dir() or one.suffix == ".json"]:
        try:
            read(path)
        except TrabeculaError as error:
            assert str(error)
        read_or_refused += 1
    assert read_or_refused > 500


@folders
def test_a_real_patient() -> None:
    whole = SHARED / "mcode-4.0.0-examples" / "Bundle-mcode-patient-bundle-jenny-m.json"
    found = read(whole)
    assert found.person.name == "Jenny M"
    assert found.newest() == date(2018, 11, 1)
    assert (len(found.medicines), len(found.procedures), len(found.past_diagnoses)) == (4, 4, 1)
    assert not found.problems


@folders
def test_a_real_folder_of_several_people() -> None:
    found = read(SHARED / "mcode-4.0.0-examples", "cancer-patient-john-anyperson")
    assert {entry.origin for entry in found.diagnoses} >= {
        "Condition/secondary-cancer-condition-brain-mets"
    }
