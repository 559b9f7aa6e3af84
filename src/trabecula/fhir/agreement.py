"""What a dosage says in its fields and in its text: together, or in conflict."""

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from msgspec.structs import replace

from trabecula.language.route import Route
from trabecula.pathway.dosage import AsNeeded, Dosage, Measure, Rate, Unit

Part = TypeVar("Part")

_ALIKE: Final = {
    Route.TRANSDERMAL: Route.TOPICAL,
    Route.CONTINUOUS_SUBCUTANEOUS: Route.SUBCUTANEOUS,
}
"""Routes that may be named by a wider one."""


def together(fields: Dosage, text: tuple[Dosage, ...]) -> tuple[Dosage, ...]:
    """One dosage out of both. The text fills what the fields leave open.

    Where they disagree, both sides stand in ``not_understood``, so there is no amount.
    """
    if not text:
        return (fields,)
    if len(text) == 1:
        return (_both(fields, text[0]),)
    if _says_an_amount(fields):
        clash = "the fields say one dosage, the text several"
        unclear = (*fields.not_understood, *text[0].not_understood, clash)
        return (replace(fields, text=text[0].text, not_understood=unclear),)
    return tuple(_both(fields, one) for one in text)


def _says_an_amount(fields: Dosage) -> bool:
    return any((fields.dose, fields.rate, fields.frequency, fields.maximum, fields.once))


def _both(fields: Dosage, text: Dosage) -> Dosage:
    dose, makes = _dose(fields, text)
    total = fields.dose is not None and fields.rate is None and text.dose is None
    stated = text.stated or (text.rate if total else None)
    unclear = (*fields.not_understood, *text.not_understood, *_clashes(fields, text))
    return Dosage(
        text=text.text,
        dose=dose,
        makes=makes,
        frequency=fields.frequency or text.frequency,
        once=fields.once or text.once,
        as_needed=text.as_needed if fields.as_needed is AsNeeded.NOT_SAID else fields.as_needed,
        maximum=fields.maximum or text.maximum,
        routes=_narrower(fields.routes, text.routes),
        release=text.release,
        rate=fields.rate or (None if total else text.rate),
        continuous=fields.continuous or text.continuous,
        stated=stated,
        lasts=fields.lasts or text.lasts,
        step=fields.step or text.step,
        not_understood=tuple(dict.fromkeys(unclear)),
        remarks=tuple(dict.fromkeys(fields.remarks + text.remarks)),
    )


def _dose(fields: Dosage, text: Dosage) -> tuple[Measure | None, Measure | None]:
    """The dose, and the same by weight where only one of the two gives a weight."""
    if fields.dose is None or text.dose is None:
        found = fields if fields.dose is not None else text
        return found.dose, found.makes
    if fields.dose.is_mass and not text.dose.is_mass:
        return text.dose, text.makes or fields.dose
    if text.dose.is_mass and not fields.dose.is_mass:
        return fields.dose, text.dose
    return fields.dose if fields.dose.form or not text.dose.form else text.dose, text.makes


def _clashes(fields: Dosage, text: Dosage) -> Iterator[str]:
    yield from _unless(_same_dose, "the dose", fields.dose, text.dose)
    if text.makes is not None and fields.dose is not None and fields.dose.is_mass:
        yield from _unless(Measure.equals, "the dose", fields.dose, text.makes)
    yield from _unless(_same_rate, "the rate", fields.rate, text.rate)
    if fields.frequency is not None and text.frequency is not None:
        if not fields.frequency.agrees(text.frequency):
            yield _clash("how often", fields.frequency, text.frequency)
    elif (fields.once and text.frequency) or (text.once and fields.frequency):
        yield _clash("how often", fields.frequency or "once", text.frequency or "once")
    if {fields.as_needed, text.as_needed} == {AsNeeded.YES, AsNeeded.NO}:
        yield _clash("whether as needed", fields.as_needed, text.as_needed)
    if fields.maximum and text.maximum and fields.maximum != text.maximum:
        yield _clash("the maximum", fields.maximum, text.maximum)
    if fields.routes and text.routes and not _same_routes(fields.routes, text.routes):
        yield _clash("the route", ", ".join(fields.routes), ", ".join(text.routes))


def _unless(
    same: Callable[[Part, Part], bool], what: str, fields: Part | None, text: Part | None
) -> Iterator[str]:
    if fields is not None and text is not None and not same(fields, text):
        yield _clash(what, fields, text)


def _same_dose(fields: Measure, text: Measure) -> bool:
    """A weight beside a count or a volume may be the same: the product tells."""
    counted = {fields.unit, text.unit} & {Unit.PIECE, Unit.MILLILITRE}
    return fields.equals(text) or (bool(counted) and fields.is_mass != text.is_mass)


def _same_rate(fields: Rate, text: Rate) -> bool:
    return fields.over(text.hours).equals(text.amount)


def _same_routes(fields: tuple[Route, ...], text: tuple[Route, ...]) -> bool:
    return _wider(fields) == _wider(text)


def _wider(routes: tuple[Route, ...]) -> set[Route]:
    return {_ALIKE.get(route, route) for route in routes}


def _narrower(fields: tuple[Route, ...], text: tuple[Route, ...]) -> tuple[Route, ...]:
    """The routes of the fields, or of the text where only these say more."""
    return text if any(route in _ALIKE for route in text) or not fields else fields


def _clash(what: str, fields: object, text: object) -> str:
    return f"{what}: {fields} in the fields, {text} in the text"
