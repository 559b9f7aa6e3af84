"""Findings as Observations, under the code that a laboratory or a ward has for each fact.

A fact without a public code, or that shares it with another fact, also has its own code.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Final, cast

from trabecula.fhir.instruments.values import value as element_of
from trabecula.fhir.systems import UCUM
from trabecula.fhir.units import convert
from trabecula.fhir.writing import Json
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import NEVER
from trabecula.language.carrier import Observed
from trabecula.language.code import FACT, Code
from trabecula.language.fact import Fact
from trabecula.language.number import Measured
from trabecula.synthetic.person import Finding, InventedPerson, Told
from trabecula.synthetic.writing.laboratory import interpreted
from trabecula.synthetic.writing.places import place
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    NUMBER,
    SLOT,
    Kind,
    Resources,
    fragment,
    kind,
    members,
)

_CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
_AREAS: Final = {
    "laboratory": "laboratory",
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

FACTS: Final[Mapping[str, Fact]] = {
    fact.key: fact for fact in (*CURRENT.own_items, *CURRENT.facts)
}
"""All that can be found, by key."""


def write_findings(person: InventedPerson, written: Resources) -> None:
    """An Observation for each finding, for each size of a lesion, and for each day of steps."""
    by, about = _assessors(person.id), _subjects(person)
    for one in person.findings:
        when = f"{DAYS[one.day]}T{one.time}:00Z" if one.time else DAYS[one.day]
        said = _said(one.fact, one.value, one.unit)
        written.add(_kind(one.fact), when, about[one.about] + by[one.by] + said)
    for lesion in person.lesions:
        focus = about[lesion.id]
        written.add(_LOOK, DAYS[lesion.found], focus + _said("l_look", lesion.look, ""))
        for day, size in lesion.sizes:
            written.add(_SIZE, DAYS[day], size, focus)
    for day, steps in person.steps:
        written.add(_STEPS, DAYS[day], steps)


def _assessors(person: str) -> Mapping[str, str]:
    return {
        "": "",
        "person": members({"performer": [{"reference": f"Patient/{person}"}]}),
        "carer": _CARER,
        "clinician": _CLINICIAN,
    }


def _subjects(person: InventedPerson) -> Mapping[str, str]:
    """What a finding is about, by the id of a lesion, or the place of a pain."""
    lesions = {lesion.id: _FOCUS % (person.id, lesion.id) for lesion in person.lesions}
    pains = {pain.place: _at(pain.place, pain.side) for pain in person.pains}
    return {"": ""} | lesions | pains


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


@cache
def _kind(key: str) -> Kind:
    fact = FACTS[key]
    return _observation(
        _category(key), {"coding": _codings(fact), "text": fact.name}, {MORE: None}
    )


def _category(key: str) -> str:
    if key in _OF_THE_LABORATORY:
        return "laboratory"
    area = CURRENT.area_of(key) if any(key == fact.key for fact in CURRENT.facts) else ""
    return _AREAS.get(area, "survey")


def _carrier(fact: Fact) -> Observed | None:
    return next((one for one in fact.carried_by if isinstance(one, Observed) and one.codes), None)


@cache
def _sharing(code: Code) -> int:
    """How many facts have a code."""
    carriers = [_carrier(fact) for fact in FACTS.values()]
    return sum(one is not None and code in one.codes for one in carriers)


def _codings(fact: Fact) -> list[Json]:
    carrier = _carrier(fact)
    own = {"system": FACT, "code": fact.key, "display": fact.name}
    if carrier is None or carrier.codes[0].system == FACT:
        return [own]
    public = carrier.codes[0]
    coding = {"system": public.system, "code": public.code}
    return [coding] if _sharing(public) == 1 else [coding, own]


@lru_cache(maxsize=1 << 16)
def _said(key: str, told: Told, unit: str) -> str:
    """The members of an Observation that say its value. Raises ``ValueError`` for what is none."""
    fact = FACTS[key]
    value = fact.read(told)
    if unit:
        return _in_unit(cast("Measured[Any]", fact), cast("float", value), unit)
    if fact.lists:
        found = cast("frozenset[str]", value)
        return members({"component": [_item(fact, item, item in found) for item in fact.allowed]})
    if (answer := _coded(fact, value)) is not None:
        return members({"valueCodeableConcept": answer})
    extra = interpreted(fact, value) if isinstance(value, float | int) else {}
    return members(element_of(fact, value) | extra)


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


def _in_unit(fact: Measured[Any], value: float, unit: str) -> str:
    """The value in another unit than the fact's own, as a laboratory elsewhere writes it."""
    carrier = _carrier(fact)
    molar = carrier.molar if carrier is not None else {}
    own = fact.measured_in.ucum
    number = value / molar[unit] if unit in molar else convert(value, own, unit)
    if number is None:
        raise ValueError(f"{fact.key} in {own} cannot be written in {unit}")
    amount = float(f"{number:.{_SIGNIFICANT}g}")
    quantity = {"value": amount, "unit": unit, "system": UCUM, "code": unit}
    return members({"valueQuantity": quantity})


def _quantity(value: str, unit: str, code: str) -> Json:
    return {"valueQuantity": {"value": value, "unit": unit, "system": UCUM, "code": code}}


_LOOK: Final = _kind("l_look")
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
