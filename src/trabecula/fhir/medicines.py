"""Orders, statements, administrations and dispensings of medicines, and lists of medicines."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Final, NamedTuple

import msgspec
from msgspec import Raw

from trabecula.fhir.amounts import measure
from trabecula.fhir.contained import inside
from trabecula.fhir.dosage import dosages, given
from trabecula.fhir.elements import Concept, Identified, Quantity
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
from trabecula.fhir.remembered import BYTES, Remembered
from trabecula.fhir.resources import Composition, Section
from trabecula.fhir.units import convert
from trabecula.language.code import Code
from trabecula.pathway.dosage import Dosage, Measure, Product, Unreadable
from trabecula.pathway.record import Entry, MedicineEntry, Moment


class _Named(NamedTuple):
    """Which medicine: where that stands, its codes, and what its product holds."""

    element: str
    codes: tuple[Code, ...]
    ingredients: tuple[Code, ...]
    text: str
    product: Product
    none: bool
    """Whether it says that there are no medicines."""

    @property
    def words(self) -> tuple[str, ...]:
        """All words for it."""
        return (self.text, *self.product.words)


class _Said(NamedTuple):
    """What a resource says of the taking, beside which medicine it is."""

    when: Moment | None
    until: Moment | None
    refused: bool = False
    category: str = ""
    supplied: Measure | None = None
    told: Moment | None = None


_MOST: Final = 65_536
"""How many products and dosages are held."""
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
    category = _FIRST_CODES[BYTES + order.category]
    said = _Said(when, until, bool(order.do_not_perform), category)
    _put(order, origin, said, _instructed, order.dosage_instruction, reading)


def statement(said: MedicationStatement, origin: str, reading: Reading) -> None:
    """What the person, or somebody for them, says is taken."""
    began = reading.began(origin, said.effective_date_time, said.effective_period)
    asserted = reading.when(origin, said.date_asserted)
    end = said.effective_period.end if said.effective_period else None
    over = said.status in ("completed", "stopped")
    until = (reading.when if over else reading.planned)(origin, end)
    refused = said.status == "not-taken"
    category = _FIRST_CODE[BYTES + said.category]
    found = _Said(began or asserted, until, refused, category, told=asserted)
    _put(said, origin, found, _instructed, said.dosage, reading)


def administration(given: MedicationAdministration, origin: str, reading: Reading) -> None:
    """One giving of a medicine: it lasts as long as the giving itself."""
    began = reading.began(origin, given.effective_date_time, given.effective_period)
    end = reading.ended(origin, given.effective_date_time, given.effective_period)
    until = None if given.status == "in-progress" else end
    said = _Said(began, until, category=_FIRST_CODE[BYTES + given.category])
    _put(given, origin, said, _given, given.dosage, reading)


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
    category = _FIRST_CODE[BYTES + dispensed.category]
    said = _Said(when, until, False, category, _supplied(dispensed, origin, reading))
    _put(dispensed, origin, said, _instructed, dispensed.dosage_instruction, reading)


def _supplied(dispensed: MedicationDispense, origin: str, reading: Reading) -> Measure | None:
    try:
        return measure(_QUANTITIES[BYTES + dispensed.quantity], "a supply of")
    except Unreadable as reason:
        reading.problem(f"{origin}.quantity", f"{reason} was not understood")
        return None


def _put(
    medicine: Medicine,
    origin: str,
    said: _Said,
    dosed: Callable[[bytes, tuple[str, ...]], tuple[Dosage, ...]],
    dosing: Raw,
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
        dosages=dosed(bytes(dosing), named.words),
        supplied=said.supplied,
        halted=(status in _HALTED or said.refused) and kind in _OF_THE_MEDICINE,
        told=said.told,
        recorded=came,
    )
    kept = reading.record.medicines_not_taken if said.refused else reading.record.medicines
    kept.append(entry)


def _named(medicine: Medicine, origin: str, reading: Reading) -> _Named:
    """Which medicine: by its own codes, or those of the medication referred to."""
    if (own := _CODED[BYTES + medicine.medication_codeable_concept]) is not None:
        return own
    reference = medicine.medication_reference
    found = _referred(medicine, origin, reading)
    said = reference.display or "" if reference is not None else ""
    content = None if found is None else (found.code, found.form, found.ingredient)
    return _product(msgspec.json.encode(content), said)


def _coded(concept: Concept) -> _Named:
    codes = all_codes((concept,))
    none = not NO_MEDICINES.isdisjoint(codes)
    words, product = words_of(concept), product_of(concept)
    return _Named("medicationCodeableConcept", codes, (), words, product, none)


@lru_cache(maxsize=_MOST)
def _product(content: bytes, said: str) -> _Named:
    """A product by its code, its form and its ingredients; or by what is said alone."""
    found = _products.decode(content)
    if found is None:
        product = product_of(Concept(text=said))
        return _Named("medicationReference", (), (), said, product, none=False)
    code, form, ingredients = found
    parts = [one.item_codeable_concept for one in ingredients or ()]
    concepts = (code, *parts)
    words = next((words for one in concepts if (words := words_of(one))), said)
    product, codes = product_of(code, form, ingredients), all_codes(concepts)
    none = not NO_MEDICINES.isdisjoint(codes)
    return _Named("medicationReference", codes, all_codes(parts), words, product, none)


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
    for text in _DOSINGS[BYTES + order.dosage_instruction].ends:
        end = reading.planned(origin, text)
        if end is None:
            return None
        ends.append(end)
    return max(ends, key=lambda end: end.latest, default=None)


class _Dosing(NamedTuple):
    """On which day each dosage ends, and what they say beside that."""

    ends: tuple[str | None, ...]
    said: bytes


def _dosing(instructions: list[DosageInstruction]) -> _Dosing:
    """The days apart, since these differ from order to order where all else is the same."""
    ends: list[str | None] = []
    for instruction in instructions:
        repeat = instruction.timing.repeat if instruction.timing else None
        bounds = repeat.bounds_period if repeat else None
        ends.append(bounds.end if bounds else None)
        if repeat is not None:
            repeat.bounds_period = None
    return _Dosing(tuple(ends), msgspec.json.encode(instructions))


def _instructed(dosing: bytes, words: tuple[str, ...]) -> tuple[Dosage, ...]:
    """What was ordered, said or supplied, of a medicine with these words."""
    return _dosages(_DOSINGS[dosing].said, words)


@lru_cache(maxsize=_MOST)
def _dosages(said: bytes, words: tuple[str, ...]) -> tuple[Dosage, ...]:
    return dosages(_instructions.decode(said), words)


@lru_cache(maxsize=_MOST)
def _given(dosing: bytes, words: tuple[str, ...]) -> tuple[Dosage, ...]:
    """What was given at one time."""
    return given(_one_giving.decode(dosing), words)


def _first_of(concepts: list[Concept]) -> str:
    return first_code(concepts[0]) if concepts else ""


def _itself(quantity: Quantity) -> Quantity | None:
    return quantity


_CODED: Final[Remembered[_Named | None]] = Remembered(Concept, _coded, None)
_FIRST_CODE: Final = Remembered(Concept, first_code, "")
_FIRST_CODES: Final = Remembered(list[Concept], _first_of, "")
_QUANTITIES: Final[Remembered[Quantity | None]] = Remembered(Quantity, _itself, None)
_DOSINGS: Final = Remembered(list[DosageInstruction], _dosing, _Dosing((), b"[]"))
_instructions: Final = msgspec.json.Decoder(list[DosageInstruction])
_one_giving: Final = msgspec.json.Decoder(GivenDosage | None)
_products: Final = msgspec.json.Decoder(
    tuple[Concept | None, Concept | None, list[Ingredient] | None] | None
)


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
