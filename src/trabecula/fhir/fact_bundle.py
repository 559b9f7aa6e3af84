"""The fact bundle: what is known of one subject, as Observations on which conditions are evaluated.

Each Observation is of one fact, coded with its key, and says the value that conditions see. What
is not known, too old or in conflict is left out. A checklist has a component for each item that
was asked.
"""

from typing import Final, cast
from uuid import UUID, uuid5

import msgspec

from trabecula.fhir.proposal.identity import person, reference_in
from trabecula.fhir.systems import UCUM
from trabecula.fhir.writing import Json, coded, entry
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import FACT
from trabecula.language.condition import About
from trabecula.language.fact import Fact, Raw
from trabecula.language.number import Measured
from trabecula.pathway.facts import Facts, Finding, Subject

_KNOWN: Final = UUID("2f0c7c0e-58a4-5b0c-8f7e-3b8a6a1f9d54")


def fact_bundle(facts: Facts, about: Subject) -> bytes:
    """What is known of the person, or of one subject with the person's facts beside its own.

    ``about`` is the person, a lesion, a pain or a medicine. The same facts give the same bytes.
    """
    findings = {**facts.person.findings, **about.findings, **about.own}
    observations = [
        observation
        for finding in findings.values()
        if (observation := observation_of(finding, facts, about)) is not None
    ]
    bundle = {
        "resourceType": "Bundle",
        "id": str(uuid5(_KNOWN, "\n".join(each["id"] for each in observations))),
        "type": "collection",
        "entry": [entry(each) for each in observations],
    }
    return msgspec.json.encode({name: value for name, value in bundle.items() if value})


def observation_of(finding: Finding | None, facts: Facts, about: Subject) -> Json | None:
    """The Observation of one fact; None where its value is not known."""
    if finding is None or finding.value is None:
        return None
    fact, value = finding.fact, finding.value
    seed = f"{facts.person.id}\n{about.id}\n{fact.key}\n{fact.say(value)}\n{finding.day}"
    observation = {
        "resourceType": "Observation",
        "id": str(uuid5(_KNOWN, seed)),
        "status": "preliminary",
        "code": coded(FACT, fact.key, fact.name),
        "subject": person(facts),
        "focus": _focus(fact, about),
        "effectiveDateTime": finding.day.isoformat() if finding.day else None,
        **_value(fact, value),
    }
    return {name: value for name, value in observation.items() if value not in (None, [])}


def _focus(fact: Fact, about: Subject) -> list[Json]:
    """The lesion, say, that a fact is about, by its id: several may stand in one resource."""
    if fact.about is About.PERSON or about.id is None:
        return []
    identifier = {"system": f"urn:trabecula:{fact.about}", "value": about.id}
    reference = reference_in(about.id)
    named = {"reference": reference} if reference else {}
    return [{**named, "identifier": identifier, "display": about.label}]


def _value(fact: Fact, value: Raw) -> Json:
    match fact:
        case Checklist():
            return {"component": _items(fact, cast("frozenset[str]", value))}
        case Chosen():
            return {"valueCodeableConcept": coded(FACT, str(value), fact.say(value))}
        case Measured() if value is not NEVER:
            unit = fact.measured_in
            quantity = {"value": value, "unit": unit.symbol, "system": UCUM, "code": unit.ucum}
            return {"valueQuantity": {name: part for name, part in quantity.items() if part != ""}}
        case _ if value is NEVER:
            return {"valueCodeableConcept": coded(FACT, NEVER.value, NEVER.value)}
        case _:
            return {"valueBoolean" if isinstance(value, bool) else "valueInteger": value}


def _items(fact: Fact, found: frozenset[str]) -> list[Json]:
    """An answer for each item; of a list not asked to its end, only for what was found."""
    asked = [item for item in fact.allowed if item in found or not isinstance(found, AtLeast)]
    return [
        {
            "code": coded(FACT, f"{fact.key}.{item}", f"{fact.name}: {fact.say_item(item)}"),
            "valueBoolean": item in found,
        }
        for item in asked
    ]
