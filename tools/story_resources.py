"""The resources of the story: how what happened on a day is written in FHIR."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

Json = dict[str, Any]

FIRST_DAY: Final = date(2026, 3, 23)
FACT: Final = "urn:trabecula:fact"
STEPS: Final = {"system": "http://loinc.org", "code": "41950-7"}
WEAR: Final = {"system": FACT, "code": "steps_day_wear"}
PERSON: Final = {"reference": "Patient/dora"}
_RXNORM: Final = "http://www.nlm.nih.gov/research/umls/rxnorm"


def day(number: int) -> str:
    """The date of a day of the story."""
    return (FIRST_DAY + timedelta(number)).isoformat()


def medicine(own_id: str, code: str, text: str, begun: int, ended: int | None) -> Json:
    """A medicine that was taken from one day of the story to another, or is still."""
    period = {"start": day(begun)} if ended is None else {"start": day(begun), "end": day(ended)}
    return {
        "resourceType": "MedicationStatement",
        "id": own_id,
        "status": "active" if ended is None else "completed",
        "medicationCodeableConcept": {
            "coding": [{"system": _RXNORM, "code": code, "display": own_id.partition("-")[0]}]
        },
        "subject": PERSON,
        "effectivePeriod": period,
        "dateAsserted": day(begun),
        "dosage": [{"text": text}],
    }


def examined(
    own_id: str, number: int, found: Mapping[str, int | bool], clock: str = "10:00"
) -> Json:
    """What a nurse or a physician found."""
    return {
        "resourceType": "Observation",
        "id": own_id,
        "status": "final",
        "code": {"text": "Found on a call or a visit"},
        "subject": PERSON,
        "performer": [{"reference": "Practitioner/nurse"}],
        "effectiveDateTime": f"{day(number)}T{clock}:00Z",
        "component": [
            {
                "code": {"coding": [{"system": FACT, "code": key}]},
                **({"valueBoolean": value} if isinstance(value, bool) else _number(key, value)),
            }
            for key, value in found.items()
        ],
    }


def _number(key: str, value: int) -> Json:
    return (
        {"valueQuantity": amount(value, "/min")} if key == "resp_rate" else {"valueInteger": value}
    )


def amount(value: float, code: str, unit: str = "") -> Json:
    """A quantity."""
    return {
        "value": value,
        "unit": unit or code,
        "system": "http://unitsofmeasure.org",
        "code": code,
    }


def measured(own_id: str, coding: Json, number: int, quantity: Json) -> Json:
    """What a device measured by the evening of a day."""
    return {
        "resourceType": "Observation",
        "id": own_id,
        "status": "final",
        "code": {"coding": [coding]},
        "subject": PERSON,
        "effectiveDateTime": f"{day(number)}T21:00:00Z",
        "valueQuantity": quantity,
    }


def response(own_id: str, form: str, number: int, items: list[Json]) -> Json:
    """A check-in, answered at nine in the morning."""
    return {
        "resourceType": "QuestionnaireResponse",
        "id": own_id,
        "questionnaire": f"urn:trabecula:questionnaire:{form}",
        "status": "completed",
        "subject": PERSON,
        "source": PERSON,
        "authored": f"{day(number)}T09:00:00Z",
        "item": items,
    }


def answer(link: str, value: Json) -> Json:
    """One answer of a check-in."""
    return {"linkId": link, "answer": [value]}


def coding(code: str) -> Json:
    """An answer by its code."""
    return {"valueCoding": {"system": FACT, "code": code}}


def of_ten(value: int) -> Json:
    """A number from 0 to 10."""
    return amount(value, "{score}", "of 10")
