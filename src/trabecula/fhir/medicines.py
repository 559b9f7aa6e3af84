"""Orders, statements, administrations and dispensings of medicines."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final, NamedTuple

from trabecula.fhir.amounts import measure
from trabecula.fhir.concepts import FIRST_CODE, first_code
from trabecula.fhir.dosage import dosages, dosing, given
from trabecula.fhir.elements import Concept, Quantity
from trabecula.fhir.medicine_resources import (
    MedicationAdministration,
    MedicationDispense,
    MedicationRequest,
    MedicationStatement,
    Medicine,
)
from trabecula.fhir.reading import Reading
from trabecula.fhir.remembered import BYTES, Remembered
from trabecula.fhir.units import convert
from trabecula.fhir.which_medicine import which_medicine
from trabecula.pathway.dosage import Measure, Unreadable
from trabecula.pathway.record import Entry, MedicineEntry, Moment


class _Said(NamedTuple):
    """What a resource says of the taking, beside which medicine it is.

    ``dosing`` is the bytes of what `dosages` reads, or `given` for one giving.
    """

    when: Moment | None
    until: Moment | None
    dosing: bytes
    refused: bool = False
    category: str = ""
    supplied: Measure | None = None
    told: Moment | None = None


_NOT_ORDERED: Final = ("proposal", "plan", "option")
_TAKEN: Final = ("active", "completed", "in-progress")
_HALTED: Final = ("stopped", "on-hold")
_NO_WORD: Final = (
    "entered-in-error", "draft", "cancelled", "intended", "preparation", "declined", "not-done",
)  # fmt: skip
"""Statuses that say nothing of whether the medicine is taken."""
_KINDS: Final[dict[type[Medicine], str]] = {
    MedicationRequest: "request",
    MedicationStatement: "statement",
    MedicationAdministration: "administration",
    MedicationDispense: "dispense",
}
_OF_THE_MEDICINE: Final = ("request", "statement")
"""What tells of a medicine as a whole; the others tell of one giving, or one supply."""


def request(order: MedicationRequest, origin: str, reading: Reading) -> None:
    """An order; one not to give the medicine is kept apart, a mere plan is left out."""
    if order.intent in _NOT_ORDERED:
        return
    when = reading.when(origin, order.authored_on)
    ends, instructed = dosing(BYTES + order.dosage_instruction)
    until = _dosage_end(ends, origin, reading)
    category = _FIRST_CODES[BYTES + order.category]
    said = _Said(when, until, instructed, bool(order.do_not_perform), category)
    _put(order, origin, said, reading)


def statement(said: MedicationStatement, origin: str, reading: Reading) -> None:
    """What the person, or somebody for them, says is taken."""
    began = reading.began(origin, said.effective_date_time, said.effective_period)
    asserted = reading.when(origin, said.date_asserted)
    end = said.effective_period.end if said.effective_period else None
    over = said.status in ("completed", "stopped")
    until = (reading.when if over else reading.planned)(origin, end)
    refused = said.status == "not-taken"
    category = FIRST_CODE[BYTES + said.category]
    instructed = dosing(BYTES + said.dosage).say
    found = _Said(began or asserted, until, instructed, refused, category, told=asserted)
    _put(said, origin, found, reading)


def administration(giving: MedicationAdministration, origin: str, reading: Reading) -> None:
    """One giving of a medicine: it lasts as long as the giving itself."""
    began = reading.began(origin, giving.effective_date_time, giving.effective_period)
    end = reading.ended(origin, giving.effective_date_time, giving.effective_period)
    until = None if giving.status == "in-progress" else end
    category = FIRST_CODE[BYTES + giving.category]
    _put(giving, origin, _Said(began, until, bytes(giving.dosage), category=category), reading)


def dispense(dispensed: MedicationDispense, origin: str, reading: Reading) -> None:
    """A medicine handed over; it is taken until the supply ends, where its length is said."""
    when = reading.when(origin, dispensed.when_handed_over or dispensed.when_prepared)
    supply = dispensed.days_supply
    until = None
    if when is not None and supply is not None and supply.value is not None:
        days = convert(supply.value, supply.code or supply.unit or "d", "d")
        if days is None or not 0 <= days <= 36_525:
            reading.problem(f"{origin}.daysSupply", "the supply is no number of days")
        else:
            until = Moment(when.day + timedelta(days), when.latest + timedelta(days))
    category = FIRST_CODE[BYTES + dispensed.category]
    instructed = dosing(BYTES + dispensed.dosage_instruction).say
    supplied = _supplied(dispensed, origin, reading)
    said = _Said(when, until, instructed, category=category, supplied=supplied)
    _put(dispensed, origin, said, reading)


def _supplied(dispensed: MedicationDispense, origin: str, reading: Reading) -> Measure | None:
    try:
        return measure(_QUANTITIES[BYTES + dispensed.quantity], "a supply of")
    except Unreadable as reason:
        reading.problem(f"{origin}.quantity", f"{reason} was not understood")
        return None


def _put(medicine: Medicine, origin: str, said: _Said, reading: Reading) -> None:
    status = medicine.status or ""
    if status in _NO_WORD:
        return
    if status not in (*_TAKEN, *_HALTED, "not-taken"):
        what = f"the status {status or 'is missing'}: it does not say whether this is taken"
        reading.problem(f"{origin}.status", what)
        return
    named = which_medicine(medicine, origin, reading)
    codes = named.codes
    if not codes and not named.text:
        reading.problem(origin, "it does not say which medicine, so it counts for none")
        return
    over_without_an_end = status == "completed" and said.until is None
    taken = status in _TAKEN and not said.refused and not over_without_an_end
    came = reading.recorded(origin)
    if named.none:
        if taken:
            none = Entry(origin, named.element, codes, said.when, text=named.text, recorded=came)
            reading.record.medicine_lists.append(none)
        return
    kind = _KINDS[type(medicine)]
    reads = given if kind == "administration" else dosages
    entry = MedicineEntry(
        origin,
        named.element,
        codes,
        said.when,
        said.until,
        taken,
        named.text,
        about=reading.named(medicine.reason_reference, origin),
        kind=kind,
        category=said.category,
        ingredients=named.ingredients,
        product=named.product,
        dosages=reads(said.dosing, named.words),
        supplied=said.supplied,
        halted=(status in _HALTED or said.refused) and kind in _OF_THE_MEDICINE,
        told=said.told,
        recorded=came,
    )
    kept = reading.record.medicines_not_taken if said.refused else reading.record.medicines
    kept.append(entry)


def _dosage_end(texts: Iterable[str | None], origin: str, reading: Reading) -> Moment | None:
    """The last day of the dosing, where every dosage has one."""
    ends: list[Moment] = []
    for text in texts:
        end = reading.planned(origin, text)
        if end is None:
            return None
        ends.append(end)
    return max(ends, key=lambda end: end.latest, default=None)


def _first_of(concepts: list[Concept]) -> str:
    return first_code(concepts[0]) if concepts else ""


def _itself(quantity: Quantity) -> Quantity | None:
    return quantity


_FIRST_CODES: Final = Remembered(list[Concept], _first_of, "")
_QUANTITIES: Final[Remembered[Quantity | None]] = Remembered(Quantity, _itself, None)
