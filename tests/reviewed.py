"""Small records of medicines, and the review of what is taken."""

import json
from datetime import date
from typing import Any

from tests.records import DAY, UCUM, Resource, about, amount, calcium, fact, observed, patient

from trabecula import journey
from trabecula.pathway.medicines.problem import MedicineProblem
from trabecula.pathway.medicines.review import MedicineReview, review

LOINC = "http://loinc.org"


def order(own_id: str, text: str, dose: str = "", day: str = DAY, **also: Any) -> Resource:
    """An order of a medicine, by its name only."""
    dosage = {"dosageInstruction": [{"text": dose}]} if dose else {}
    return {
        "resourceType": "MedicationRequest", "id": own_id, "status": "active", "intent": "order",
        "medicationCodeableConcept": {"text": text}, "authoredOn": day, **about(), **dosage, **also,
    }  # fmt: skip


def stated(own_id: str, text: str, dose: str = "", day: str = DAY) -> Resource:
    return {
        "resourceType": "MedicationStatement", "id": own_id, "status": "active",
        "medicationCodeableConcept": {"text": text}, "effectiveDateTime": day, **about(),
        **({"dosage": [{"text": dose}]} if dose else {}),
    }  # fmt: skip


def dispensed(own_id: str, text: str, dose: str = "", day: str = DAY) -> Resource:
    return {
        "resourceType": "MedicationDispense", "id": own_id, "status": "completed",
        "medicationCodeableConcept": {"text": text}, "whenHandedOver": day, **about(),
        "daysSupply": {"value": 28, "system": UCUM, "code": "d", "unit": "d"},
        **({"dosageInstruction": [{"text": dose}]} if dose else {}),
    }  # fmt: skip


def given(text: str, day: str, milligrams: float) -> Resource:
    """One dose that was given."""
    dose = {"value": milligrams, "unit": "mg", "system": UCUM, "code": "mg"}
    return {
        "resourceType": "MedicationAdministration", "id": f"given-{day}-{milligrams:g}",
        "status": "completed", "medicationCodeableConcept": {"text": text}, **about(),
        "effectiveDateTime": day, "dosage": {"text": f"{milligrams:g} mg", "dose": dose},
    }  # fmt: skip


def clearance(number: float) -> Resource:
    return fact("crcl", **amount(number, "mL/min"))


def creatinine(number: float, day: str = DAY) -> Resource:
    code = {"coding": [{"system": LOINC, "code": "14682-9"}]}
    return observed(f"creatinine-{day}", code, day, **amount(number, "umol/L"))


def adjusted_calcium(number: float) -> Resource:
    return calcium("calcium", number) | {
        "code": {"coding": [{"system": "urn:trabecula:fact", "code": "ca_adj"}]}
    }


def reviewed(
    *resources: Resource, as_of: date | None = None, born: str = "1960-05-05"
) -> MedicineReview:
    """The review of a record of one person."""
    entries = [{"resource": one} for one in (patient(birthDate=born), *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    known = journey.know(journey.read(json.dumps(bundle).encode()), as_of)
    return review(journey.recommend(known))


def directly(medicines: list[dict[str, Any]], **facts: Any) -> MedicineReview:
    """The review of facts given directly."""
    return review(
        journey.recommend(
            journey.take({"facts": facts, "medicines": medicines}, date.fromisoformat(DAY))
        )
    )


def sure(found: MedicineReview) -> list[MedicineProblem]:
    return [one for one in found.problems if one.sure]


def codes(found: MedicineReview) -> set[str]:
    """The interactions that are there for certain."""
    return {one.code for one in sure(found) if one.code}


def missing(found: MedicineReview) -> set[str]:
    """The medicines that are missing for certain, by the first that would do."""
    return {one.companion.needs[0] for one in found.missing if not one.not_known}
