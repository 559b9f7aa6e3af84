"""Small records of people who are kept in touch with, and the cadence of one day."""

from datetime import date, timedelta
from typing import Any

import msgspec
from tests.records import FACT, RXNORM, SCT, Resource, about, amount, coded, fact, lesion, patient

from trabecula import journey
from trabecula.pathway.cadence import Cadence, cadence
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record

START = date(2026, 3, 2)
"""A Monday."""
FORM = "urn:trabecula:questionnaire:check-in"
ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
ILIUM = lesion("ilium", coded(SCT, "22356005"))


def on(day: int) -> str:
    return (START + timedelta(day)).isoformat()


def score(day: int, number: float, own_id: str = "") -> Resource:
    worst = fact("pain_worst", on(day), **amount(number, "{score}"))
    return worst | {"id": own_id or f"pain-{day}"}


def goal(number: float, day: int = 0) -> Resource:
    return fact("pain_goal", on(day), **amount(number, "{score}"))


def check_in(day: int, kind: str = "weekly", source: str = "Patient/p") -> Resource:
    item = {"linkId": "fatigue", "answer": [{"valueInteger": 3}]}
    return {
        "resourceType": "QuestionnaireResponse", "id": f"{kind}-{day}", "status": "completed",
        "questionnaire": f"{FORM}-{kind}", "source": {"reference": source},
        "authored": f"{on(day)}T09:00:00Z", "item": [item], **about(),
    }  # fmt: skip


def met(day: int, kind: str, until: int | None = None, **also: Any) -> Resource:
    end = {} if until is None else {"end": on(until)}
    return {
        "resourceType": "Encounter", "id": f"{kind}-{day}", "status": "finished",
        "class": {"system": ACT, "code": kind}, "period": {"start": on(day), **end},
        **about(), **also,
    }  # fmt: skip


def morphine(day: int, dose: str, until: int | None = None) -> Resource:
    end = {} if until is None else {"end": on(until)}
    return {
        "resourceType": "MedicationStatement", "id": f"morphine-{day}", **about(),
        "status": "active" if until is None else "completed",
        "medicationCodeableConcept": coded(RXNORM, "7052", text="morphine"),
        "effectivePeriod": {"start": on(day), **end}, "dateAsserted": on(day),
        "dosage": [{"text": f"{dose} modified release by mouth twice a day"}],
    }  # fmt: skip


def radiotherapy(day: int, at: str = "ilium") -> Resource:
    return procedure(day, "Radiotherapy", code=coded(SCT, "1217123003", text="Radiotherapy")) | {
        "reasonReference": [{"reference": f"Condition/{at}"}],
        "id": f"radiotherapy-{at}-{day}",
    }


def procedure(day: int, text: str, **also: Any) -> Resource:
    return {
        "resourceType": "Procedure", "id": f"procedure-{day}", "status": "completed",
        "code": {"text": text}, "performedDateTime": on(day), **about(), **also,
    }  # fmt: skip


def agreed(days: int, day: int = 0) -> Resource:
    repeat = {"frequency": 1, "period": days, "periodUnit": "d"}
    return {
        "resourceType": "ServiceRequest", "id": f"agreed-{day}", "status": "active",
        "intent": "plan", "code": coded(FACT, "check_in_every"), "authoredOn": on(day),
        "occurrenceTiming": {"repeat": repeat}, **about(),
    }  # fmt: skip


def known(day: int, *resources: Resource, person: Resource | None = None) -> Facts:
    return journey.know(recorded(*resources, person=person), START + timedelta(day))


def recorded(*resources: Resource, person: Resource | None = None) -> Record:
    entries = [{"resource": each} for each in (person or patient(), *resources)]
    return journey.read(msgspec.json.encode({"resourceType": "Bundle", "entry": entries}))


def kept(day: int, *resources: Resource, person: Resource | None = None) -> Cadence:
    record = recorded(*resources, person=person)
    return cadence(record, journey.recommend(journey.know(record, START + timedelta(day))))
