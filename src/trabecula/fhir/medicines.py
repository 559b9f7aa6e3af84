"""Orders, statements, administrations and dispensings of medicines, and lists of medicines."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final, TypeAlias

from trabecula.fhir.contained import inside
from trabecula.fhir.elements import Concept, Identified
from trabecula.fhir.medicine_resources import (
    Ingredient,
    Medication,
    MedicationAdministration,
    MedicationDispense,
    MedicationRequest,
    MedicationStatement,
    Medicine,
    MedicineList,
)
from trabecula.fhir.observations import MEDICINES, NO_MEDICINES
from trabecula.fhir.reading import Reading, all_codes, codes_of, first_code, words_of
from trabecula.fhir.resources import Composition, Section
from trabecula.fhir.units import convert
from trabecula.pathway.record import Entry, MedicineEntry, Moment

_Named: TypeAlias = tuple[tuple[Concept | None, ...], str]

_NOT_ORDERED: Final = ("proposal", "plan", "option")
_TAKEN: Final = ("active", "completed", "in-progress")
_HALTED: Final = ("stopped", "on-hold")
_NO_WORD: Final = (
    "entered-in-error", "draft", "cancelled", "intended", "preparation", "declined", "not-done",
)  # fmt: skip
"""Statuses that say nothing of whether the medicine is taken."""


class _Contained(Identified):
    code: Concept | None = None
    ingredient: list[Ingredient] | None = None


def request(order: MedicationRequest, origin: str, reading: Reading) -> None:
    """An order; one not to give the medicine is kept apart, a mere plan is left out."""
    if order.intent in _NOT_ORDERED:
        return
    when = reading.when(origin, order.authored_on)
    until = _dosage_end(order, origin, reading)
    _put(order, origin, when, until, reading, refused=bool(order.do_not_perform))


def statement(said: MedicationStatement, origin: str, reading: Reading) -> None:
    """What the person, or somebody for them, says is taken."""
    began = reading.began(origin, said.effective_date_time, said.effective_period)
    asserted = reading.when(origin, said.date_asserted)
    end = said.effective_period.end if said.effective_period else None
    over = said.status in ("completed", "stopped")
    until = (reading.when if over else reading.planned)(origin, end)
    refused = said.status == "not-taken"
    _put(said, origin, began or asserted, until, reading, refused=refused)


def administration(given: MedicationAdministration, origin: str, reading: Reading) -> None:
    """One giving of a medicine: it lasts as long as the giving itself."""
    began = reading.began(origin, given.effective_date_time, given.effective_period)
    end = reading.ended(origin, given.effective_date_time, given.effective_period)
    _put(given, origin, began, None if given.status == "in-progress" else end, reading)


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
    _put(dispensed, origin, when, until, reading)


def _put(
    medicine: Medicine, origin: str, when: Moment | None, until: Moment | None, reading: Reading,
    *, refused: bool = False,
) -> None:  # fmt: skip
    status = medicine.status or ""
    if status in _NO_WORD:
        return
    if status not in (*_TAKEN, *_HALTED, "not-taken"):
        what = f"the status {status or 'is missing'}: it does not say whether this is taken"
        reading.problem(f"{origin}.status", what)
        return
    element, concepts, text = _named(medicine, origin, reading)
    codes = all_codes(concepts)
    if not codes and not text:
        reading.problem(origin, "it does not say which medicine, so it counts for none")
        return
    over_without_an_end = status == "completed" and until is None
    taken = status in _TAKEN and not refused and not over_without_an_end
    about = reading.names(medicine.reason_reference, origin)
    entry = MedicineEntry(origin, element, codes, when, until, taken, text, about)
    if not NO_MEDICINES.isdisjoint(codes):
        if taken:
            none = Entry(origin, element, codes, when, text=text)
            reading.record.medicine_lists.append(none)
    elif refused:
        reading.record.medicines_not_taken.append(entry)
    else:
        reading.record.medicines.append(entry)


def _named(
    medicine: Medicine, origin: str, reading: Reading
) -> tuple[str, tuple[Concept | None, ...], str]:
    """Which medicine: by its own codes, or those of the medication referred to."""
    if (concept := medicine.medication_codeable_concept) is not None:
        return "medicationCodeableConcept", (concept,), words_of(concept)
    reference = medicine.medication_reference
    concepts, words = _referred(medicine, origin, reading)
    said = reference.display or "" if reference is not None else ""
    return "medicationReference", concepts, words or said


def _referred(medicine: Medicine, origin: str, reading: Reading) -> _Named:
    named = reading.collection.origin(medicine.medication_reference, origin)
    if "#" in named:
        found = inside(medicine.contained or (), named.partition("#")[2], _Contained)
    else:
        found = reading.collection.get(named, Medication)
    if found is None:
        if named:
            what = f"the medicine is in {named}, which the record does not hold"
            reading.problem(f"{origin}.medicationReference", what)
        return (), ""
    ingredients = (one.item_codeable_concept for one in found.ingredient or ())
    concepts = (found.code, *ingredients)
    return concepts, next((words for one in concepts if (words := words_of(one))), "")


def _dosage_end(order: MedicationRequest, origin: str, reading: Reading) -> Moment | None:
    """The last day of the dosing, where every dosage has one."""
    ends: list[Moment] = []
    for dosage in order.dosage_instruction or ():
        repeat = dosage.timing.repeat if dosage.timing else None
        bounds = repeat.bounds_period if repeat else None
        end = reading.planned(origin, bounds.end) if bounds else None
        if end is None:
            return None
        ends.append(end)
    return max(ends, key=lambda end: end.latest, default=None)


def medicine_list(listed: MedicineList, origin: str, reading: Reading) -> None:
    """A list of medicines: it confirms none, or these; one that is merely empty says nothing."""
    if listed.status != "current" or listed.mode == "changes":
        return
    codes = codes_of(listed.code)
    if MEDICINES not in codes:
        return
    when = reading.when(origin, listed.date)
    items = [entry.item for entry in listed.entry or () if not entry.deleted]
    if items:
        about = reading.names((item for item in items if item), origin)
        entry = Entry(origin, "entry", codes, when, about=about)
        if len(about) < len(items):
            reading.problem(
                origin, "an entry of the list cannot be found: it is not taken as whole"
            )
        else:
            reading.record.whole_medicine_lists.append(entry)
    elif first_code(listed.empty_reason) == "nilknown":
        reading.record.medicine_lists.append(Entry(origin, "emptyReason", codes, when))


def composition(document: Composition, origin: str, reading: Reading) -> None:
    """A document whose section of medicines says that there are none."""
    if document.status == "entered-in-error":
        return
    for element, section in _sections("section", document.section):
        codes = codes_of(section.code)
        nothing = first_code(section.empty_reason) == "nilknown" and not section.entry
        if MEDICINES in codes and nothing:
            when = reading.when(origin, document.date)
            none = Entry(origin, f"{element}.emptyReason", codes, when)
            reading.record.medicine_lists.append(none)


def _sections(path: str, sections: list[Section] | None) -> Iterator[tuple[str, Section]]:
    for number, section in enumerate(sections or ()):
        element = f"{path}[{number}]"
        yield element, section
        yield from _sections(f"{element}.section", section.section)


def settle_lists(reading: Reading) -> None:
    """Take a list as whole only where each of its entries is a medicine of this record."""
    read = {medicine.origin for medicine in reading.record.medicines}
    read |= {medicine.origin for medicine in reading.record.medicines_not_taken}
    whole: list[Entry] = []
    for entry in reading.record.whole_medicine_lists:
        if missing := [origin for origin in entry.about if origin not in read]:
            what = f"it names {missing[0]}, which the record does not hold as a medicine"
            reading.problem(entry.origin, f"{what}: the list is not taken as whole")
        else:
            whole.append(entry)
    reading.record.whole_medicine_lists = whole
