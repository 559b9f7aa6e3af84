"""Medicines: taken, stopped, not taken, confirmed none; and which medicine it is."""

from datetime import date
from typing import Any

import pytest
from tests.fhir.records import ME, concept, observation, order, record

from trabecula.language.code import LOINC, RXNORM, Code
from trabecula.pathway.record import Moment

NO_MEDICINES = "787481004"
LIST = concept("10160-0", LOINC)


def day(text: str) -> Moment:
    return Moment(date.fromisoformat(text), date.fromisoformat(text))


def statement(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationStatement", "id": "s_1", "status": "active", "subject": ME,
        "medicationCodeableConcept": concept("7052", RXNORM),
        "effectivePeriod": {"start": "2026-01-01", "end": "2026-02-01"},
    } | more  # fmt: skip


def medicines(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "List", "id": "l_1", "status": "current", "mode": "working",
        "subject": ME, "code": LIST, "date": "2026-03-01",
    } | more  # fmt: skip


@pytest.mark.parametrize(
    ("status", "taken", "until"),
    [
        ("active", True, None),
        ("completed", False, None),
        ("stopped", False, None),
        ("on-hold", False, None),
    ],
)
def test_orders_by_status(status: str, taken: bool, until: Moment | None) -> None:
    (entry,) = record(order(status=status)).medicines
    assert (entry.taken, entry.until, entry.text) == (taken, until, "morphine")
    assert entry.when == day("2026-01-10")


@pytest.mark.parametrize("status", ["draft", "cancelled", "entered-in-error"])
def test_orders_that_say_nothing_of_taking_are_left_out(status: str) -> None:
    found = record(order(status=status))
    assert not found.medicines
    assert not found.problems


def test_an_unknown_status_is_a_problem() -> None:
    found = record(order(status="unknown"))
    assert not found.medicines
    assert found.problems[0].where == "MedicationRequest/m_1.status"


@pytest.mark.parametrize("intent", ["proposal", "plan", "option"])
def test_what_is_only_planned_is_not_taken(intent: str) -> None:
    assert not record(order(intent=intent)).medicines


def test_an_order_not_to_give_is_kept_apart() -> None:
    found = record(order(doNotPerform=True), statement(status="not-taken"))
    assert not found.medicines
    assert [entry.taken for entry in found.medicines_not_taken] == [False, False]


def test_dosing_ends_where_every_dosage_ends() -> None:
    ends = {"timing": {"repeat": {"boundsPeriod": {"end": "2026-02-20"}}}}
    (entry,) = record(order(dosageInstruction=[ends])).medicines
    assert entry.until == day("2026-02-20")
    (entry,) = record(order(dosageInstruction=[ends, {}])).medicines
    assert entry.until is None


def test_statements_administrations_and_dispensings() -> None:
    given = {
        "resourceType": "MedicationAdministration", "id": "a_1", "status": "completed",
        "subject": ME, "medicationCodeableConcept": {"text": "zoledronic acid"},
        "effectiveDateTime": "2026-01-05T09:00:00Z",
    }  # fmt: skip
    handed = {
        "resourceType": "MedicationDispense", "id": "d_1", "status": "completed", "subject": ME,
        "medicationCodeableConcept": {"text": "dexamethasone"}, "whenHandedOver": "2026-01-06",
        "daysSupply": {"value": 30, "unit": "Day"},
    }  # fmt: skip
    odd = handed | {"id": "d_2", "daysSupply": {"value": 30, "unit": "tablets"}}
    found = record(statement(), given, handed, odd)
    said, once, supplied, unsaid = found.medicines
    assert (said.when, said.until) == (day("2026-01-01"), day("2026-02-01"))
    assert once.until is not None
    assert once.until.day == date(2026, 1, 5)
    assert supplied.until == day("2026-02-05")
    assert unsaid.until is None
    assert [problem.where for problem in found.problems] == ["MedicationDispense/d_2.daysSupply"]


@pytest.mark.parametrize(
    ("reference", "more"),
    [
        ("#inside", {"contained": [{"resourceType": "Medication", "id": "inside"} | {
            "code": concept("7804", RXNORM, text="oxycodone")}]}),
        ("Medication/bundled", {}),
    ],
)  # fmt: skip
def test_a_medicine_may_stand_elsewhere(reference: str, more: dict[str, Any]) -> None:
    bundled = {
        "resourceType": "Medication", "id": "bundled", "code": {"text": "oxycodone"},
        "ingredient": [{"itemCodeableConcept": concept("7804", RXNORM)}],
    }  # fmt: skip
    ordered = order(medicationReference={"reference": reference}, **more)
    del ordered["medicationCodeableConcept"]
    found = record(bundled, ordered)
    (entry,) = found.medicines
    assert (entry.codes, entry.text) == ((Code(RXNORM, "7804"),), "oxycodone")
    assert not found.problems


def test_a_medicine_that_is_not_there_is_a_problem() -> None:
    ordered = order(medicationReference={"reference": "Medication/gone"})
    del ordered["medicationCodeableConcept"]
    found = record(ordered)
    assert not found.medicines
    assert [problem.where for problem in found.problems] == [
        "MedicationRequest/m_1.medicationReference",
        "MedicationRequest/m_1",
    ]


@pytest.mark.parametrize(
    "none",
    [
        medicines(emptyReason=concept("nilknown", "urn:list-empty-reason")),
        statement(medicationCodeableConcept=concept(NO_MEDICINES), effectivePeriod=None,
                  dateAsserted="2026-03-01"),
        observation(code=LIST, valueCodeableConcept=concept(NO_MEDICINES),
                    effectiveDateTime="2026-03-01"),
        {"resourceType": "Composition", "id": "k", "status": "final", "subject": ME,
         "date": "2026-03-01", "section": [
             {"code": LIST, "emptyReason": concept("nilknown", "urn:list-empty-reason")}]},
    ],
)  # fmt: skip
def test_no_medicines_confirmed(none: dict[str, Any]) -> None:
    found = record(none)
    assert [entry.when for entry in found.medicine_lists] == [day("2026-03-01")]
    assert not found.medicines
    assert not found.findings


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"emptyReason": concept("notasked", "urn:list-empty-reason")},
        {"emptyReason": concept("nilknown", "urn:list-empty-reason"), "status": "retired"},
        {"emptyReason": concept("nilknown", "urn:list-empty-reason"), "code": concept("1")},
    ],
)
def test_an_empty_list_alone_confirms_nothing(more: dict[str, Any]) -> None:
    found = record(medicines(**more))
    assert not found.medicine_lists
    assert not found.whole_medicine_lists


def test_a_list_is_whole_where_all_its_medicines_are_there() -> None:
    def entry(name: str) -> dict[str, Any]:
        return {"item": {"reference": name}}

    here, gone = entry("MedicationStatement/s_1"), entry("MedicationStatement/gone")
    (whole,) = record(statement(), medicines(entry=[here])).whole_medicine_lists
    assert whole.about == ("MedicationStatement/s_1",)
    found = record(statement(), medicines(entry=[here, gone]))
    assert not found.whole_medicine_lists
    assert not found.medicine_lists
    assert "MedicationStatement/gone" in found.problems[0].what
