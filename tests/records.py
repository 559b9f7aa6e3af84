"""Small records, as JSON, and what commands make of them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCT, LOINC, UCUM = "http://snomed.info/sct", "http://loinc.org", "http://unitsofmeasure.org"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
FACT = "urn:trabecula:fact"
DAY = "2026-03-01"

Resource = dict[str, Any]
Written = Callable[..., Path]


@dataclass(frozen=True)
class Run:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Run]


def coded(system: str, code: str, **also: Any) -> Resource:
    return {"coding": [{"system": system, "code": code}], **also}


def about(person: str = "p") -> Resource:
    return {"subject": {"reference": f"Patient/{person}"}}


def patient(own_id: str = "p", **also: Any) -> Resource:
    return {"resourceType": "Patient", "id": own_id, "birthDate": "1960-05-05", **also}


def cancer(person: str = "p") -> Resource:
    return {
        "resourceType": "Condition",
        "id": f"cancer-of-{person}",
        **about(person),
        "code": coded(SCT, "254837009"),
        "onsetDateTime": "2025-01-01",
    }


def lesion(own_id: str, site: Resource, onset: str = "2026-01-01", person: str = "p") -> Resource:
    return {
        "resourceType": "Condition",
        "id": own_id,
        **about(person),
        "code": coded(SCT, "94222008"),
        "bodySite": [site],
        "onsetDateTime": onset,
    }


def observed(
    own_id: str, code: Resource, day: str | None = DAY, person: str = "p", **value: Any
) -> Resource:
    dated = {} if day is None else {"effectiveDateTime": day}
    resource = {"resourceType": "Observation", "id": own_id, "status": "final", "code": code}
    return {**resource, **about(person), **dated, **value}


def fact(key: str, day: str | None = DAY, person: str = "p", **value: Any) -> Resource:
    return observed(key.replace("_", "-"), coded(FACT, key), day, person, **value)


def amount(number: float, unit: str) -> Resource:
    return {"valueQuantity": {"value": number, "unit": unit, "system": UCUM, "code": unit}}


def calcium(own_id: str, number: float, unit: str = "mmol/L", day: str = DAY) -> Resource:
    return observed(own_id, coded(LOINC, "29265-6"), day, **amount(number, unit))


def statements(plan: Any, code: str) -> list[Any]:
    return [statement for statement in plan["statements"] if statement["code"] == code]


def asked(plan: Any) -> dict[str, Any]:
    return {question["key"]: question for question in plan["questions"]}


def origins(statement: Any) -> set[str]:
    """The resources that a statement's reasons come from."""
    return {
        origin.partition(".")[0]
        for reason in statement["because"]
        for origin in reason["from"].split(" and ")
    }
