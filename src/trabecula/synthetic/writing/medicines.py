"""Orders of medicines: each with its dosage in fields and in words, which say the same."""

from datetime import date
from fractions import Fraction
from functools import cache
from typing import Final, NamedTuple

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
    Remembered,
    Resources,
    fragment,
    kind,
    number,
)

_ROUTES: Final = {
    "oral": ("26643006", "by mouth"),
    "sublingual": ("37839007", "under the tongue"),
    "buccal": ("54471007", "buccal"),
    "nasal": ("46713006", "nasal"),
    "transdermal": ("45890007", "transdermal"),
    "topical": ("6064005", "on the skin"),
    "rectal": ("37161004", "rectal"),
    "subcutaneous": ("34206005", "subcutaneous"),
    "intravenous": ("47625008", "intravenous"),
    "intramuscular": ("78421000", "intramuscular"),
}
"""SNOMED CT of each route, and its word in a dosage."""

_UNITS: Final = {
    "ug": "micrograms", "[iU]": "units", "ug/h": "micrograms/hour", "{tbl}": "tablet",
}  # fmt: skip
_TIMES: Final = {1: "once", 2: "twice", 3: "three times", 4: "four times"}
_PATCH: Final = "patch"
_WEEK: Final = 7
_YEAR: Final = 366


def write_medicines(person: InventedPerson, written: Resources) -> None:
    """A MedicationRequest for each order."""
    for order in person.orders:
        name = f"{person.id}-{order.id}"
        written.put(_REQUEST, name, DAYS[order.since], _ordered(order, written.until))


_REQUEST: Final = kind("MedicationRequest", {"intent": "order", "authoredOn": SLOT, MORE: None})


def _ordered(order: Order, last: date) -> str:
    """What an order says beside the day on which it was written."""
    over = order.until is not None and order.until <= last
    status = "stopped" if order.stopped_undated else "completed" if over else "active"
    end = f',"end":"{DAYS[order.until]}"' if order.until and not order.stopped_undated else ""
    dose = _Dose(
        order.ingredient, order.amount, order.unit, order.route, order.release, order.times,
        order.as_needed, order.for_what,
    )  # fmt: skip
    return _TAKEN[dose] % (status, DAYS[order.since], end)


class _Dose(NamedTuple):
    """What an order has alike with others: all but its days."""

    ingredient: str
    amount: float
    unit: str
    route: str
    release: str
    times: float
    as_needed: bool
    for_what: str

    @property
    def often(self) -> Fraction:
        """How often a day."""
        return Fraction(self.times).limit_denominator(_YEAR)


def _taken(dose: _Dose) -> str:
    """All but the days of an order: its status, its start and its end are slots."""
    reason = {"reasonCode": [{"text": dose.for_what.replace("_", " ")}]} if dose.for_what else {}
    return fragment(
        {
            "status": SLOT,
            "medicationCodeableConcept": _product(dose),
            **reason,
            "dosageInstruction": [_dosage(dose)],
        }
    )


_TAKEN: Final = Remembered(_taken)


def _dosage(dose: _Dose) -> Json:
    route, way = _ROUTES[dose.route]
    bounds = {"boundsPeriod": {"start": SLOT, MORE: None}}
    given = _quantity(1, _PATCH, "{patch}") if dose.release == _PATCH else _amount(dose, 1)
    amount = f"1 {_PATCH}" if dose.release == _PATCH else f"{dose.amount:g} {given['unit']} {way}"
    how = {
        "asNeededBoolean": dose.as_needed,
        "route": {"coding": [{"system": SNOMED_CT, "code": route}], "text": way},
        "doseAndRate": [{"doseQuantity": given}],
    }
    if dose.as_needed:
        most = _amount(dose, dose.often)
        text = f"{amount} as needed, maximum {most['value']:g} {most['unit']} a day"
        ratio = {"numerator": most, "denominator": _quantity(1, "d", "d")}
        return {"text": text, "timing": {"repeat": bounds}, **how, "maxDosePerPeriod": ratio}
    text = f"{amount} {_said_often(dose.often)}"
    return {"text": text, "timing": {"repeat": bounds | _repeat(dose.often)}, **how}


def _amount(dose: _Dose, times: Fraction | int) -> Json:
    return _quantity(dose.amount * times, _UNITS.get(dose.unit, dose.unit), dose.unit)


def _quantity(value: float | Fraction, unit: str, code: str) -> Json:
    return {"value": number(round(float(value), 6)), "unit": unit, "system": UCUM, "code": code}


def _repeat(often: Fraction) -> Json:
    """So many times in so many days, or weeks."""
    weeks, left = divmod(often.denominator, _WEEK)
    period, unit = (weeks, "wk") if left == 0 else (often.denominator, "d")
    return {"frequency": often.numerator, "period": period, "periodUnit": unit}


def _said_often(often: Fraction) -> str:
    times = _TIMES.get(often.numerator, f"{often.numerator} times")
    if often.denominator == 1:
        return f"{times} a day"
    every = _repeat(often)
    units = {"wk": "weeks", "d": "days"}
    if every["period"] == 1:
        return f"{times} a week"
    return f"every {every['period']} {units[every['periodUnit']]}"


def _product(dose: _Dose) -> Json:
    name, codes = _known(dose.ingredient)
    first = {code.system: code for code in reversed(codes)}
    codings = [
        {"system": system, "code": first[system].code, "display": name}
        for system in (RXNORM, ATC)
        if system in first
    ]
    words = name
    if dose.release == _PATCH:
        words = f"{name} {dose.amount:g} micrograms/hour patch"
    elif dose.release == "modified":
        words = f"{name} modified release"
    return {"coding": codings, "text": words} if codings else {"text": words}


@cache
def _known(ingredient: str) -> tuple[str, tuple[Code, ...]]:
    """The name of a medicine, and its codes, as far as a list of ours holds it."""
    formulary = CURRENT.formulary
    medicine = formulary.medicine(ingredient) if formulary is not None else None
    if medicine is not None:
        return medicine.group.name, medicine.group.codes
    one = INGREDIENTS.get(ingredient)
    return ingredient.replace("_", " "), () if one is None else one.codes
