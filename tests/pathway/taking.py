"""Records of what a person takes, and what is made of them."""

from datetime import date
from typing import Any

import msgspec
from tests.records import about, patient

from trabecula import journey
from trabecula.knowledge.formulary import FORMULARY
from trabecula.pathway.facts import Facts
from trabecula.pathway.medicines.review import MedicineReview, review
from trabecula.pathway.taken.opioids import PersonExposure, exposure_of, not_recognised, opioids_of
from trabecula.pathway.taken.taken import TakenMedicine

DAY = date(2026, 3, 1)
MORPHINE = "Morphine sulfate 30 MG Extended Release Oral Tablet"
FAST = "Morphine 10 mg tablets"
TWICE = "1 tablet every 12 hours"
Resource = dict[str, Any]


def order(text: str, dosage: str = "", day: str = "2026-02-01", **more: Any) -> Resource:
    return {
        "resourceType": "MedicationRequest",
        "status": "active",
        "intent": "order",
        "authoredOn": day,
        "medicationCodeableConcept": {"text": text},
        "dosageInstruction": [{"text": dosage}] if dosage else [],
        **about(),
    } | more


def said(text: str, dosage: str = "", day: str = "2026-02-01", **more: Any) -> Resource:
    return {
        "resourceType": "MedicationStatement",
        "status": "active",
        "effectivePeriod": {"start": day},
        "medicationCodeableConcept": {"text": text},
        "dosage": [{"text": dosage}] if dosage else [],
        **about(),
    } | more


def handed_over(text: str, dosage: str, day: str = "2026-02-20") -> Resource:
    return {
        "resourceType": "MedicationDispense",
        "status": "completed",
        "whenHandedOver": day,
        "daysSupply": {"value": 30, "unit": "d"},
        "medicationCodeableConcept": {"text": text},
        "dosageInstruction": [{"text": dosage}],
        **about(),
    }


def given(text: str, milligrams: float, when: str) -> Resource:
    return {
        "resourceType": "MedicationAdministration",
        "status": "completed",
        "effectiveDateTime": when,
        "medicationCodeableConcept": {"text": text},
        "dosage": {"dose": {"value": milligrams, "unit": "mg"}},
        **about(),
    }


def coded(system: str, code: str, text: str = "") -> Resource:
    return {"text": text, "coding": [{"system": system, "code": code}]}


def known(*resources: Resource) -> Facts:
    """What a record tells that holds these, each with an id of its own."""
    numbered = [one | {"id": f"m{number}"} for number, one in enumerate(resources)]
    entries = [{"resource": resource} for resource in (patient(), *numbered)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.know(journey.read(msgspec.json.encode(bundle)), DAY)


def reviewed(*resources: Resource) -> MedicineReview:
    return review(journey.recommend(known(*resources)))


def taken(*resources: Resource) -> TakenMedicine:
    """The one medicine that these entries tell of."""
    (one,) = known(*resources).taken
    return one


def a_day(medicine: TakenMedicine) -> list[tuple[str | None, str | None]]:
    return [
        tuple(None if one is None else str(one.rate) for one in (each.regular, each.as_needed))
        for each in medicine.amounts
    ]  # type: ignore[misc]


def exposure(facts: Facts, table: str = "cdc_2022") -> PersonExposure:
    chosen = next(one for one in FORMULARY.opioids.exposure if one.key == table)
    return exposure_of(opioids_of(facts.taken), chosen, not_recognised(facts.taken))


def value(facts: Facts, key: str) -> object:
    found = facts.person.findings.get(key)
    return None if found is None else found.known
