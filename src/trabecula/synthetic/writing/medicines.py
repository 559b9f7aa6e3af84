"""Orders of medicines: each with its dosage in fields and in words, which say the same."""

from datetime import date
from fractions import Fraction
from functools import cache, lru_cache
from typing import Final

from trabecula.fhir.systems import UCUM
from trabecula.fhir.writing import Json
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.language.code import ATC, RXNORM, SNOMED_CT, Code
from trabecula.synthetic.person import InventedPerson, Order
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    SLOT,
    Resources,
    encoded,
    fragment,
    kind,
    members,
)

_ROUTES: Final = {
    "oral": ("26643006", "by mouth"),
    "sublingual": ("37839007", "under the tongue"),
    "buccal": ("54471007", "in the cheek"),
    "nasal": ("46713006", "in the nose"),
    "transdermal": ("45890007", ""),
    "topical": ("6064005", "on the skin"),
    "rectal": ("37161004", "in the rectum"),
    "subcutaneous": ("34206005", "under the skin"),
    "intravenous": ("47625008", "in a vein"),
    "intramuscular": ("78421000", "in a muscle"),
}
"""SNOMED CT of each route, and its words in a dosage; a patch says its route itself."""

_UNITS: Final = {"ug": "micrograms", "[iU]": "units", "ug/h": "micrograms/hour"}
_TIMES: Final = {1: "once", 2: "twice", 3: "three times", 4: "four times"}
_A_PATCH: Final = "ug/h"
_MODIFIED: Final = ("morphine", "oxycodone", "hydromorphone", "tapentadol", "tramadol")
_SELDOM: Final = 2
"""So many doses a day of one of these, by mouth and regular, are of modified release."""


def write_medicines(person: InventedPerson, written: Resources) -> None:
    """A MedicationRequest for each order."""
    for order in person.orders:
        name = f"{person.id}-{order.id}"
        written.put(_REQUEST, name, DAYS[order.since], _ordered(order, written.until))


_REQUEST: Final = kind("MedicationRequest", {"intent": "order", "authoredOn": SLOT, MORE: None})
_DOSED: Final = '{},"dosageInstruction":[{},{}]}}]'


def _ordered(order: Order, last: date) -> str:
    status = "active"
    if order.stopped_undated:
        status = "stopped"
    elif order.until is not None and order.until <= last:
        status = "completed"
    until = order.until and DAYS[order.until]
    given = (order.ingredient, order.amount, order.unit, order.route, order.times)
    return _taken(*given, order.as_needed, order.for_what) % (status, DAYS[order.since], _end(until))


def _end(day: str | None) -> str:
    return f',"end":"{day}"' if day else ""


@lru_cache(maxsize=1 << 14)
def _taken(
    ingredient: str,
    amount: float,
    unit: str,
    route: str,
    times: float,
    as_needed: bool,
    for_what: str,
) -> str:
    """All but the days of an order: its status, its start and its end are slots."""
    patch = unit == _A_PATCH
    often = Fraction(times).limit_denominator(366)
    dose = _quantity(1, "patch", "{patch}") if patch else _quantity(amount, _words(unit), unit)
    number, way = _ROUTES[route]
    how = ("patch" if patch else f"{amount:g} {_words(unit)}", way)
    said = " ".join(part for part in ("1" if patch else "", *how) if part)
    dosage = {
        "text": f"{said} {_said_often(often, as_needed)}",
        "timing": {"repeat": {"boundsPeriod": {"start": SLOT, MORE: None}, **_repeat(often)}},
        "asNeededBoolean": as_needed,
        "route": {"coding": [{"system": SNOMED_CT, "code": number}], **_worded(way)},
        "doseAndRate": [{"doseQuantity": dose}],
    }
    if as_needed:
        dosage["timing"] = {"repeat": {"boundsPeriod": {"start": SLOT, MORE: None}}}
        most = _quantity(amount * times, _words(unit), unit)
        dosage["maxDosePerPeriod"] = {"numerator": most, "denominator": _quantity(1, "d", "d")}
    reason = {"reasonCode": [{"text": for_what}]} if for_what else {}
    modified = (
        ingredient in _MODIFIED and route == "oral" and not as_needed and often <= _SELDOM
    )
    return fragment(
        {
            "status": SLOT,
            "medicationCodeableConcept": _product(ingredient, amount, patch, modified),
            **reason,
            "dosageInstruction": [dosage],
        }
    )


def _worded(way: str) -> Json:
    return {"text": way} if way else {}


def _words(unit: str) -> str:
    return _UNITS.get(unit, unit)


def _quantity(value: float, unit: str, code: str) -> Json:
    number = int(value) if float(value).is_integer() else value
    return {"value": number, "unit": unit, "system": UCUM, "code": code}


def _repeat(often: Fraction) -> Json:
    """So many times in so many days, or weeks."""
    days = often.denominator
    if days % 7 == 0:
        return {"frequency": often.numerator, "period": days // 7, "periodUnit": "wk"}
    return {"frequency": often.numerator, "period": days, "periodUnit": "d"}


def _said_often(often: Fraction, as_needed: bool) -> str:
    times = _TIMES.get(often.numerator, f"{often.numerator} times")
    if as_needed:
        return f"as needed, maximum {often.numerator} doses a day"
    if often.denominator == 1:
        return f"{times} a day"
    weeks, left = divmod(often.denominator, 7)
    return f"every {weeks} weeks" if left == 0 else f"every {often.denominator} days"


def _product(ingredient: str, amount: float, patch: bool, modified: bool) -> Json:
    name, codes = _known(ingredient)
    codings = [
        {"system": system, "code": code.code, "display": name}
        for system in (RXNORM, ATC)
        for code in [next((one for one in codes if one.system == system), None)]
        if code is not None
    ]
    words = name
    if patch:
        words = f"{name} {amount:g} micrograms/hour patch"
    elif modified:
        words = f"{name} modified release"
    return {"coding": codings, "text": words} if codings else {"text": words}


@cache
def _known(ingredient: str) -> tuple[str, tuple[Code, ...]]:
    """The name of a medicine and its codes. Raises ``KeyError`` for one that nobody knows."""
    formulary = CURRENT.formulary
    medicine = formulary.medicine(ingredient) if formulary is not None else None
    if medicine is not None:
        return medicine.group.names[0].replace("_", " "), medicine.group.codes
    one = INGREDIENTS[ingredient]
    return one.name, one.codes
