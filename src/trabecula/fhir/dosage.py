"""Dosages: fields and text of an order, a statement, a dispensing, and what was given."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from trabecula.fhir import amounts, timing
from trabecula.fhir.agreement import together
from trabecula.fhir.concepts import codes_of, words_of
from trabecula.fhir.elements import Concept, Ratio, decoder
from trabecula.fhir.medicine_resources import DosageInstruction, DoseAndRate, GivenDosage
from trabecula.language.code import SNOMED_CT
from trabecula.language.route import Route
from trabecula.pathway.dosage import (
    AsNeeded,
    Dosage,
    Maximum,
    Measure,
    Unreadable,
    continuously,
    read,
)

Part = TypeVar("Part")

_SNOMED_ROUTES: Final = {
    "26643006": Route.ORAL, "37839007": Route.SUBLINGUAL, "54471007": Route.BUCCAL,
    "46713006": Route.NASAL, "45890007": Route.TRANSDERMAL, "6064005": Route.TOPICAL,
    "37161004": Route.RECTAL, "34206005": Route.SUBCUTANEOUS, "47625008": Route.INTRAVENOUS,
    "78421000": Route.INTRAMUSCULAR, "404820008": Route.EPIDURAL, "72607000": Route.INTRATHECAL,
    "447694001": Route.INHALED, "127492001": Route.FEEDING_TUBE,
}  # fmt: skip
_HL7_ROUTES: Final = {
    "PO": Route.ORAL, "SL": Route.SUBLINGUAL, "BU": Route.BUCCAL, "NS": Route.NASAL,
    "TD": Route.TRANSDERMAL, "TRNSDERM": Route.TRANSDERMAL, "PR": Route.RECTAL,
    "SC": Route.SUBCUTANEOUS, "SQ": Route.SUBCUTANEOUS, "IV": Route.INTRAVENOUS,
    "IM": Route.INTRAMUSCULAR, "EP": Route.EPIDURAL, "IT": Route.INTRATHECAL,
    "NG": Route.FEEDING_TUBE,
}  # fmt: skip
_OF_HL7: Final = ("RouteOfAdministration", "v2-0162")
"""How the systems of HL7's routes end; a route of another system is read by its words."""


_MOST: Final = 16_384
"""How many dosages are remembered."""

_instructions: Final = decoder(list[DosageInstruction])
_giving: Final = decoder(GivenDosage)


class Dosing(NamedTuple):
    """On which day each dosage of an order ends, and what they ``say`` beside that."""

    ends: tuple[str | None, ...]
    say: bytes


@lru_cache(maxsize=_MOST)
def dosing(part: bytes) -> Dosing:
    """The dosages of an order: the days apart, since these differ where all else is the same."""
    instructions = _instructions.decode(part) or []
    ends: list[str | None] = []
    for instruction in instructions:
        repeat = instruction.timing.repeat if instruction.timing else None
        bounds = repeat.bounds_period if repeat else None
        ends.append(bounds.end if bounds else None)
        if repeat is not None:
            repeat.bounds_period = None
    return Dosing(tuple(ends), msgspec.json.encode(instructions))


@lru_cache(maxsize=_MOST)
def dosages(say: bytes, names: tuple[str, ...]) -> tuple[Dosage, ...]:
    """What the dosages of one order ``say``; ``names`` are the words for its medicine."""
    made = [one for each in _instructions.decode(say) or () for one in _dosage(each, names)]
    if len({one.step for one in made}) == 1:
        made = [replace(one, step=0) for one in made]
    return tuple(made)


@lru_cache(maxsize=_MOST)
def given(part: bytes, names: tuple[str, ...]) -> tuple[Dosage, ...]:
    """What was given at one time; a rate without a dose goes on."""
    dosage = _giving.decode(part)
    if dosage is None:
        return ()
    unclear: list[str] = []
    dose = _read(lambda: amounts.measure(dosage.dose, "a dose of"), unclear)
    rate = _read(lambda: amounts.rate(dosage), unclear)
    routes, remarks = _routes(dosage.route)
    fields = Dosage(
        dose=dose,
        rate=rate if dose is None else None,
        continuous=rate is not None and dose is None,
        once=rate is None,
        routes=tuple(map(continuously, routes)) if rate and not dose else routes,
        not_understood=tuple(unclear),
        remarks=remarks,
    )
    return together(fields, read(dosage.text or "", names))


def _dosage(instruction: DosageInstruction, names: Collection[str]) -> tuple[Dosage, ...]:
    text = instruction.text or instruction.patient_instruction or ""
    return together(_fields(instruction), read(text, names))


def _fields(instruction: DosageInstruction) -> Dosage:
    """What the fields alone say; each that is not understood is listed."""
    unclear = ["a modifier extension"] if instruction.modifier_extension else []
    dose = _read(lambda: _only(instruction.dose_and_rate, _dose, "dose"), unclear)
    rate = _read(lambda: _only(instruction.dose_and_rate, amounts.rate, "rate"), unclear)
    frequency = _read(lambda: timing.often(instruction.timing), unclear)
    repeat = instruction.timing.repeat if instruction.timing else None
    if rate is not None and dose is None and repeat is not None and repeat.duration:
        unclear.append(f"{rate}, for a while each time")
    needed = _as_needed(instruction)
    maximum = _read(lambda: _maximum(instruction, needed), unclear)
    routes, remarks = _routes(instruction.route)
    return Dosage(
        dose=dose,
        frequency=frequency,
        once=frequency is None and timing.is_once(instruction.timing),
        as_needed=needed,
        maximum=maximum,
        routes=tuple(map(continuously, routes)) if rate and not dose else routes,
        rate=rate if dose is None else None,
        continuous=rate is not None and dose is None,
        lasts=_read(lambda: timing.lasts(repeat), unclear),
        step=int(instruction.sequence or 0),
        not_understood=tuple(unclear),
        remarks=(*remarks, *_remarks(instruction)),
    )


def _read(reader: Callable[[], Part | None], unclear: list[str]) -> Part | None:
    try:
        return reader()
    except Unreadable as reason:
        unclear.append(str(reason))
        return None


def _only(
    elements: Iterable[DoseAndRate] | None, reader: Callable[[DoseAndRate], Part | None], what: str
) -> Part | None:
    found = {one for element in elements or () if (one := reader(element)) is not None}
    if len(found) > 1:
        raise Unreadable(f"more than one {what}: {' and '.join(sorted(map(str, found)))}")
    return found.pop() if found else None


def _dose(element: DoseAndRate) -> Measure | None:
    quantity = amounts.measure(element.dose_quantity, "a dose of")
    return quantity or amounts.measured(element.dose_range, "a dose")


def _as_needed(instruction: DosageInstruction) -> AsNeeded:
    if instruction.as_needed_codeable_concept is not None:
        return AsNeeded.YES
    said = {True: AsNeeded.YES, False: AsNeeded.NO}
    needed = instruction.as_needed_boolean
    return AsNeeded.NOT_SAID if needed is None else said[needed]


def _maximum(instruction: DosageInstruction, needed: AsNeeded) -> Maximum | None:
    """The most in a period. One without a unit is passed over where the dose is regular."""
    ratio = instruction.max_dose_per_period
    if ratio is None or (_lacks_unit(ratio) and needed is not AsNeeded.YES):
        return None
    most = amounts.over(ratio, "at most")
    return Maximum(most.hours, most.amount) if most else None


def _lacks_unit(ratio: Ratio) -> bool:
    return ratio.numerator is not None and not (ratio.numerator.unit or ratio.numerator.code)


def _routes(concept: Concept | None) -> tuple[tuple[Route, ...], tuple[str, ...]]:
    """The route, by its code or its words; and a remark where it is none of those read."""
    for code in codes_of(concept):
        hl7 = code.system.endswith(_OF_HL7)
        known = _SNOMED_ROUTES if code.system == SNOMED_CT else _HL7_ROUTES if hl7 else {}
        if code.code in known:
            return (known[code.code],), ()
    words = words_of(concept)
    said = {
        route for one in read(words, ("use", "route", "qualifier", "value")) for route in one.routes
    }
    if len(said) == 1:
        return (said.pop(),), ()
    return (), ((f"the route {words or 'in its code'} was not understood",) if concept else ())


def _remarks(instruction: DosageInstruction) -> Iterator[str]:
    """What is kept as it stands, because it is for the person, or changes no amount."""
    if instruction.text and instruction.patient_instruction:
        yield f"to the person: {instruction.patient_instruction}"
    for concept in instruction.additional_instruction or ():
        if words := words_of(concept):
            yield f"with it: {words}"
    most = instruction.max_dose_per_period
    if most is not None and _lacks_unit(most):
        yield "a maximum without a unit"
    single = instruction.max_dose_per_administration
    if single is not None and single.value is not None:
        yield f"at most {amounts.said(single)} at a time"
    for element in instruction.dose_and_rate or ():
        if _dose_given(element) and (speed := element.rate_quantity) is not None:
            yield f"at {amounts.said(speed)}"


def _dose_given(element: DoseAndRate) -> bool:
    return element.dose_quantity is not None or element.dose_range is not None
