"""Orders, statements, administrations and dispensings of medicines, and lists of medicines."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final, NamedTuple

from trabecula.fhir.amounts import measure
from trabecula.fhir.contained import inside
from trabecula.fhir.dosage import dosages, given
from trabecula.fhir.elements import Concept, Identified
from trabecula.fhir.medicine_resources import (
    DosageInstruction,
    GivenDosage,
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
from trabecula.fhir.products import product_of
from trabecula.fhir.reading import Reading, all_codes, codes_of, first_code, words_of
from trabecula.fhir.resources import Composition, Section
from trabecula.fhir.units import convert
from trabecula.pathway.dosage import Dosage, Measure, Product, Unreadable
from trabecula.pathway.record import Entry, MedicineEntry, Moment


class _Named(NamedTuple):
    """Which medicine: where that stands, its codes, and what its product holds."""

    element: str
    concepts: tuple[Concept | None, ...]
    ingredients: tuple[Concept | None, ...]
    text: str
    product: Product


class _Said(NamedTuple):
    """What a resource says of the taking, beside which medicine it is."""

    when: Moment | None
    until: Moment | None
    refused: bool = False
    category: Concept | None = None
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


class _Contained(Identified):
    code: Concept | None = None
    form: Concept | None = None
    ingredient: list[Ingredient] | None = None


def request(order: MedicationRequest, origin: str, reading: Reading) -> None:
    """An order; one not to give the medicine is kept apart, a mere plan is left out."""
    if order.intent in _NOT_ORDERED:
        return
    when = reading.when(origin, order.authored_on)
    until = _dosage_end(order, origin, reading)
    category = next(iter(order.category or ()), None)
    said = _Said(when, until, bool(order.do_not_perform), category)
    _put(order, origin, said, order.dosage_instruction, reading)


def statement(said: MedicationStatement, origin: str, reading: Reading) -> None:
    """What the person, or somebody for them, says is taken."""
    began = reading.began(origin, said.effective_date_time, said.effective_period)
    asserted = reading.when(origin, said.date_asserted)
    end = said.effective_period.end if said.effective_period else None
    over = said.status in ("completed", "stopped")
    until = (reading.when if over else reading.planned)(origin, end)
    refused = said.status == "not-taken"
    found = _Said(began or asserted, until, refused, said.category, told=asserted)
    _put(said, origin, found, said.dosage, reading)


def administration(given: MedicationAdministration, origin: str, reading: Reading) -> None:
    """One giving of a medicine: it lasts as long as the giving itself."""
    began = reading.began(origin, given.effective_date_time, given.effective_period)
    end = reading.ended(origin, given.effective_date_time, given.effective_period)
    until = None if given.status == "in-progress" else end
    _put(given, origin, _Said(began, until, category=given.category), given.dosage, reading)


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
    said = _Said(when, until, False, dispensed.category, _supplied(dispensed, origin, reading))
    _put(dispensed, origin, said, dispensed.dosage_instruction, reading)


def _supplied(dispensed: MedicationDispense, origin: str, reading: Reading) -> Measure | None:
    try:
        return measure(dispensed.quantity, "a supply of")
    except Unreadable as reason:
        reading.problem(f"{origin}.quantity", f"{reason} was not understood")
        return None


def _put(
    medicine: Medicine,
    origin: str,
    said: _Said,
    dosing: list[DosageInstruction] | GivenDosage | None,
    reading: Reading,
) -> None:
    status = medicine.status or ""
    if status in _NO_WORD:
        return
    if status not in (*_TAKEN, *_HALTED, "not-taken"):
        what = f"the status {status or 'is missing'}: it does not say whether this is taken"
        reading.problem(f"{origin}.status", what)
        return
    named = _named(medicine, origin, reading)
    codes = all_codes(named.concepts)
    if not codes and not named.text:
        reading.problem(origin, "it does not say which medicine, so it counts for none")
        return
    over_without_an_end = status == "completed" and said.until is None
    taken = status in _TAKEN and not said.refused and not over_without_an_end
    came = reading.recorded(origin)
    if not NO_MEDICINES.isdisjoint(codes):
        if taken:
            none = Entry(origin, named.element, codes, said.when, text=named.text, recorded=came)
            reading.record.medicine_lists.append(none)
        return
    kind = _KINDS[type(medicine)]
    entry = MedicineEntry(
        origin,
        named.element,
        codes,
        said.when,
        said.until,
        taken,
        named.text,
        about=reading.names(medicine.reason_reference, origin),
        kind=kind,
        category=first_code(said.category),
        ingredients=all_codes(named.ingredients),
        product=named.product,
        dosages=_dosages(dosing, named),
        supplied=said.supplied,
        halted=(status in _HALTED or said.refused) and kind in _OF_THE_MEDICINE,
        told=said.told,
        recorded=came,
    )
    kept = reading.record.medicines_not_taken if said.refused else reading.record.medicines
    kept.append(entry)


def _dosages(
    dosing: list[DosageInstruction] | GivenDosage | None, named: _Named
) -> tuple[Dosage, ...]:
    words = (named.text, *named.product.words)
    if isinstance(dosing, GivenDosage):
        return given(dosing, words)
    return dosages(dosing, words)


def _named(medicine: Medicine, origin: str, reading: Reading) -> _Named:
    """Which medicine: by its own codes, or those of the medication referred to."""
    if (concept := medicine.medication_codeable_concept) is not None:
        words, product = words_of(concept), product_of(concept)
        return _Named("medicationCodeableConcept", (concept,), (), words, product)
    reference = medicine.medication_reference
    found = _referred(medicine, origin, reading)
    said = reference.display or "" if reference is not None else ""
    if found is None:
        return _Named("medicationReference", (), (), said, product_of(Concept(text=said)))
    ingredients = tuple(one.item_codeable_concept for one in found.ingredient or ())
    concepts = (found.code, *ingredients)
    words = next((words for one in concepts if (words := words_of(one))), said)
    product = product_of(found.code, found.form, found.ingredient)
    return _Named("medicationReference", concepts, ingredients, words, product)


def _referred(medicine: Medicine, origin: str, reading: Reading) -> Medication | _Contained | None:
    named = reading.collection.origin(medicine.medication_reference, origin)
    if "#" in named:
        found = inside(medicine.contained or (), named.partition("#")[2], _Contained)
    else:
        found = reading.collection.get(named, Medication)
    if found is None and named:
        what = f"the medicine is in {named}, which the record does not hold"
        reading.problem(f"{origin}.medicationReference", what)
    return found


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
    came = reading.recorded(origin)
    items = [entry.item for entry in listed.entry or () if not entry.deleted]
    if items:
        about = reading.names((item for item in items if item), origin)
        entry = Entry(origin, "entry", codes, when, about=about, recorded=came)
        if len(about) < len(items):
            reading.problem(
                origin, "an entry of the list cannot be found: it is not taken as whole"
            )
        else:
            reading.record.whole_medicine_lists.append(entry)
    elif first_code(listed.empty_reason) == "nilknown":
        none = Entry(origin, "emptyReason", codes, when, recorded=came)
        reading.record.medicine_lists.append(none)


def composition(document: Composition, origin: str, reading: Reading) -> None:
    """A document whose section of medicines says that there are none."""
    if document.status == "entered-in-error":
        return
    for element, section in _sections("section", document.section):
        codes = codes_of(section.code)
        nothing = first_code(section.empty_reason) == "nilknown" and not section.entry
        if MEDICINES in codes and nothing:
            when = reading.when(origin, document.date)
            came = reading.recorded(origin)
            none = Entry(origin, f"{element}.emptyReason", codes, when, recorded=came)
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
