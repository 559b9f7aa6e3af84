"""Findings as Observations, under the code that a laboratory or a ward has for each fact.

A fact of a lesion or a pain shares its code with one of the person: it also has its own.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final, cast

from msgspec import Struct

from trabecula.fhir.instruments.values import value as element_of
from trabecula.fhir.systems import UCUM
from trabecula.fhir.units import convert
from trabecula.fhir.writing import Json
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import NEVER
from trabecula.language.carrier import Observed
from trabecula.language.code import FACT
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.number import Measured
from trabecula.synthetic.person import InventedPerson, Told
from trabecula.synthetic.writing.laboratory import interpreted
from trabecula.synthetic.writing.places import PLACES, place
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    NUMBER,
    SLOT,
    Kind,
    Remembered,
    Resources,
    fragment,
    kind,
    members,
    number,
)

_CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
_LABORATORY: Final = "laboratory"
_AREAS: Final = {
    "laboratory": _LABORATORY,
    "observations and signs": "vital-signs",
    "lesion": "imaging",
    "what scores are made of": "imaging",
    "function and falls": "exam",
    "spine and nerves": "exam",
    "prognosis and intent": "exam",
}
_OF_THE_LABORATORY: Final = (
    "ca_total", "ca_ionised", "albumin", "creatinine", "egfr", "bilirubin", "inr",
)  # fmt: skip
_SIGNIFICANT: Final = 4

FACTS: Final[Mapping[str, Fact]] = {fact.key: fact for fact in (*CURRENT.own_items, *CURRENT.facts)}
"""All that can be found, by key."""


def write_findings(person: InventedPerson, written: Resources) -> Mapping[date, Sequence[str]]:
    """An Observation for each finding, for each size of a lesion, and for each day of steps.

    Gives the ids of the results of a laboratory, by day.
    """
    results: defaultdict[date, list[str]] = defaultdict(list)
    by, about = _assessors(person.id), _subjects(person)
    for one in person.findings:
        when = f"{DAYS[one.day]}T{one.time}:00Z" if one.time else DAYS[one.day]
        found = _found(one.fact)
        said = found.in_unit[one.value, one.unit] if one.unit else found.values[one.value]
        name = written.add(found.kind, when, about[one.about] + by[one.by] + said)
        if found.of_the_laboratory:
            results[one.day].append(name)
    for lesion in person.lesions:
        focus = about[lesion.id]
        if lesion.look:
            written.add(_LOOK.kind, DAYS[lesion.found], focus + _LOOK.values[lesion.look])
        for day, size in lesion.sizes:
            written.add(_SIZE, DAYS[day], number(size), focus)
    for day, steps in person.steps:
        written.add(_STEPS, DAYS[day], steps)
    return results


def _assessors(person: str) -> Mapping[str, str]:
    return {
        "": "",
        "person": members({"performer": [{"reference": f"Patient/{person}"}]}),
        "carer": _CARER,
        "clinician": _CLINICIAN,
    }


def _subjects(person: InventedPerson) -> Mapping[str, str]:
    """What a finding is about, by the id of a lesion, or the place of a pain.

    Of a pain that is told of in findings alone, no side is known.
    """
    alone = {one.about: _at(one.about, "") for one in person.findings if one.about in PLACES}
    lesions = {lesion.id: _FOCUS % (person.id, lesion.id) for lesion in person.lesions}
    pains = {pain.place: _at(pain.place, pain.side) for pain in person.pains}
    return {"": "", **alone, **lesions, **pains}


_CARER: Final = members({"performer": [{"type": "RelatedPerson", "display": "a carer"}]})
_CLINICIAN: Final = members({"performer": [{"type": "Practitioner", "display": "a clinician"}]})
_FOCUS: Final = fragment({"focus": [{"reference": f"Condition/{SLOT}-{SLOT}"}]})


@cache
def _at(site: str, side: str) -> str:
    return members({"bodySite": place(site, side)})


def _observation(category: str, code: Json, more: Json) -> Kind:
    """When it was, and all that is not the same each time, are slots."""
    return kind(
        "Observation",
        {
            "status": "final",
            "category": [{"coding": [{"system": _CATEGORY, "code": category}]}],
            "code": code,
            "effectiveDateTime": SLOT,
            **more,
        },
    )


class _Found(Struct, frozen=True):
    """What is written of one fact: its kind, and the members that say each value."""

    kind: Kind
    values: Remembered[Told]
    in_unit: Remembered[tuple[Told, str]]
    of_the_laboratory: bool


@cache
def _found(key: str) -> _Found:
    """Raises ``KeyError`` for what is no fact; its values raise ``ValueError`` for what is none."""
    fact = FACTS[key]
    said, category = {"coding": _codings(fact), "text": fact.name}, _category(key)
    return _Found(
        _observation(category, said, {MORE: None}),
        Remembered(lambda told: _said(fact, told)),
        Remembered(lambda told: _in_unit(cast("Measured[Any]", fact), *told)),
        category == _LABORATORY,
    )


def _category(key: str) -> str:
    if key in _OF_THE_LABORATORY:
        return _LABORATORY
    area = CURRENT.area_of(key) if any(key == fact.key for fact in CURRENT.facts) else ""
    return _AREAS.get(area, "survey")


def _carrier(fact: Fact) -> Observed | None:
    return next((one for one in fact.carried_by if isinstance(one, Observed) and one.codes), None)


def _codings(fact: Fact) -> list[Json]:
    carrier = _carrier(fact)
    own = {"system": FACT, "code": fact.key, "display": fact.name}
    if carrier is None or carrier.codes[0].system == FACT:
        return [own]
    public = carrier.codes[0]
    coding = {"system": public.system, "code": public.code}
    return [coding] if fact.about is About.PERSON else [coding, own]


def _said(fact: Fact, told: Told) -> str:
    value = fact.read(told)
    if fact.lists:
        found = cast("frozenset[str]", value)
        return members({"component": [_item(fact, item, item in found) for item in fact.allowed]})
    if (answer := _coded(fact, value)) is not None:
        return members({"valueCodeableConcept": answer})
    if isinstance(value, bool) or not isinstance(value, int | float):
        return members(element_of(fact, value))
    return members(element_of(fact, number(value)) | interpreted(fact, value))


def _item(fact: Fact, item: str, found: bool) -> Json:
    words = f"{fact.name}: {fact.say_item(item)}"
    coding = {"system": FACT, "code": f"{fact.key}.{item}", "display": words}
    return {"code": {"coding": [coding]}, "valueBoolean": found}


def _coded(fact: Fact, value: object) -> Json | None:
    """The answer by the code that the public code of the fact has for it; None without one."""
    carrier = _carrier(fact)
    codes = carrier.answers.get(str(value), ()) if carrier is not None else ()
    codings = [{"system": code.system, "code": code.code} for code in codes[:1]]
    return {"coding": codings, "text": str(value)} if codings and value is not NEVER else None


def _in_unit(fact: Measured[Any], told: Told, unit: str) -> str:
    """The value in another unit than the fact's own, as a laboratory elsewhere writes it."""
    carrier, value = _carrier(fact), cast("float", fact.read(told))
    factor = carrier.molar.get(unit) if carrier is not None else None
    own = fact.measured_in.ucum
    amount = value / factor if factor else convert(value, own, unit)
    if amount is None:
        raise ValueError(f"{fact.key} in {own} cannot be written in {unit}")
    written = number(float(f"{amount:.{_SIGNIFICANT}g}"))
    quantity = {"value": written, "unit": unit, "system": UCUM, "code": unit}
    return members({"valueQuantity": quantity})


def _quantity(value: str, unit: str, code: str) -> Json:
    return {"valueQuantity": {"value": value, "unit": unit, "system": UCUM, "code": code}}


_LOOK: Final = _found("l_look")
_SIZE: Final = _observation(
    "imaging",
    {"coding": [{"system": "http://loinc.org", "code": "21889-1"}], "text": "Size of the tumour"},
    {
        "component": [
            {
                "code": {
                    "coding": [{"system": "http://loinc.org", "code": "33728-7"}],
                    "text": "largest diameter",
                },
                **_quantity(NUMBER, "mm", "mm"),
            }
        ],
        MORE: None,
    },
)
_STEPS: Final = _observation(
    "activity",
    {"coding": _codings(FACTS["steps_day"]), "text": FACTS["steps_day"].name},
    _quantity(NUMBER, "steps/day", "/d"),
)
