"""What ``trabecula medicines`` is asked about: doses, opioids, medicines, routes, numbers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import Final, TypeVar

from trabecula.cli.spelling import near
from trabecula.errors import UnknownMedicine, UnusableDose
from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.medicine_classes.brands import BRANDS
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.knowledge.opioids.names import OPIOID_NAMES
from trabecula.language.dose import Amount, Dose, DoseUnit, NoCeiling
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.route import Release, Route
from trabecula.pathway.dosage import read_medicine
from trabecula.pathway.medicines.written_dose import OpioidLine, WrittenDose, read_opioid
from trabecula.pathway.taken.brands import Brands

FOURFOLD: Final = 4
"""Of a dose without a time: so many of the highest single doses make a day, at most."""
_A_SLIP: Final = 100
"""So many times below the lowest start, or ten times above the most, is a slip of the unit."""
_ROUTES: Final[Mapping[str, Route]] = {
    **{route.name.lower().replace("_", " "): route for route in Route},
    **{route.value: route for route in Route},
    "mouth": Route.ORAL, "po": Route.ORAL, "patch": Route.TRANSDERMAL, "td": Route.TRANSDERMAL,
    "sl": Route.SUBLINGUAL, "sc": Route.SUBCUTANEOUS, "subcut": Route.SUBCUTANEOUS,
    "iv": Route.INTRAVENOUS, "im": Route.INTRAMUSCULAR,
}  # fmt: skip
Thing = TypeVar("Thing")


@cache
def names() -> frozenset[str]:
    """Every name of an ingredient that a line may hold; never one that also tells the route."""
    own = {name for one in FORMULARY.medicines for name in one.group.names if name.isalpha()}
    listed = {name for one in INGREDIENTS.values() for name in one.names}
    return frozenset({name.casefold() for name in own | listed} | set(OPIOID_NAMES) | {"apap"})


def is_medicine(words: str) -> bool:
    """Whether these words are the name of a medicine."""
    return words.casefold() in names()


def by_ingredients(text: str) -> str:
    """The text with the ingredients of each brand, and what the brand tells, in its place."""
    return _brands().written_out(text)


@cache
def _brands() -> Brands:
    return Brands(BRANDS)


def opioid_line(text: str) -> OpioidLine:
    """A line that is of one opioid. Raises `UnusableDose`."""
    try:
        line = read_opioid(by_ingredients(text), is_medicine, OPIOID_NAMES)
    except UnusableDose as error:
        raise UnusableDose(f"{error}{_meant(text)}") from None
    line = replace(line, written=replace(line.written, text=text))
    _check_plausible(line)
    return line


def dosings(opioid: Opioid, route: Route) -> Iterator[tuple[Medicine, Dosing]]:
    """How the formulary doses an opioid by a route."""
    for medicine in FORMULARY.medicines:
        if opioid in medicine.group.names:
            for dosing in medicine.dosing:
                if route in dosing.routes:
                    yield medicine, dosing


def named_opioid(text: str) -> tuple[Opioid, Route | None]:
    """An opioid, and the route where it is named with it: ``SC morphine``, ``fentanyl patch``.

    Raises `UnknownMedicine`.
    """
    line = read_medicine(by_ingredients(text), is_medicine)
    found = [
        OPIOID_NAMES[name.casefold()] for name in line.names if name.casefold() in OPIOID_NAMES
    ]
    if len(set(found)) != 1:
        raise UnknownMedicine(
            f"{text!r} is not one opioid; "
            + near(text.casefold(), OPIOID_NAMES, "'trabecula medicines list opioid' names them")
        )
    routes = {route for dosage in line.dosages for route in dosage.routes}
    if "patch" in text.casefold().split():
        routes.add(Route.TRANSDERMAL)
    return found[0], routes.pop() if len(routes) == 1 else None


def named_route(text: str) -> Route:
    """A route by its name or its usual letters. Raises `UnusableDose`."""
    return one_of(text.casefold().replace("-", " "), _ROUTES, "way to give a medicine")


def named_release(text: str) -> Release:
    """Immediate or modified."""
    releases = {"immediate": Release.IMMEDIATE, "modified": Release.MODIFIED}
    return one_of(text.casefold().removesuffix(" release"), releases, "release")


def named_medicine(text: str) -> Medicine:
    """A medicine of the formulary by its name or label. Raises `UnknownMedicine`."""
    found = FORMULARY.medicine(text)
    if found is not None:
        return found
    called = [name for one in FORMULARY.medicines for name in (one.name, one.label)]
    raise UnknownMedicine(
        f"there is no medicine {text!r}; "
        + near(text.casefold(), dict.fromkeys(called), "'trabecula medicines list' names them")
    )


def one_of(text: str, held: Mapping[str, Thing], what: str) -> Thing:
    """What is called so. Raises `UnusableDose` with what may have been meant."""
    if text in held:
        return held[text]
    raise UnusableDose(f"there is no {what} {text!r}; {near(text, held, f'use {_said(held)}')}")


def part(given: str | float, what: str) -> Fraction:
    """A part or a ratio as it is written: 1/6, 0.1 or 10 %. Raises `UnusableDose`."""
    text = str(given).strip()
    try:
        found = Fraction(text.removesuffix("%").strip())
    except (ValueError, ZeroDivisionError):
        raise UnusableDose(f"{what} takes a number like 0.1 or 1/6, not {text!r}") from None
    return found / 100 if text.endswith("%") else found


def _said(held: Iterable[str]) -> str:
    return ", ".join(held)


def _meant(text: str) -> str:
    """Opioids whose name is nearly a word of the text that is no name."""
    words = [word for word in text.casefold().split() if word.isalpha() and len(word) > 5]
    for word in words:
        if not is_medicine(word) and (said := near(word, OPIOID_NAMES, "")):
            return f"; {said}"
    return ""


def _check_plausible(line: OpioidLine) -> None:
    """Raise `UnusableDose` for what only a slip of the unit explains."""
    written, dose = line.written, line.dose
    for found, limit in _limits(line):
        if found > limit:
            unit = "micrograms an hour" if dose.route is Route.TRANSDERMAL else "mg"
            raise UnusableDose(
                f"{written.text!r} comes to {float(found):g} {unit}; above {float(limit):g} "
                f"nothing is plausible for {dose.opioid} {dose.route}: is the unit right?"
            )
    if (single := _single(written)) is not None:
        starts = [
            start for _, dosing in dosings(dose.opioid, dose.route) for start in _starts(dosing)
        ]
        if starts and single * _A_SLIP < min(starts):
            raise UnusableDose(
                f"{written.text!r} is {float(single):g} mg at a time, less than a hundredth of the "
                f"lowest dose of {dose.opioid} {dose.route}: is the unit right?"
            )


def _limits(line: OpioidLine) -> Iterator[tuple[Fraction, Fraction]]:
    """Amounts, each with the highest limit of all dosings of this route."""
    written, dose = line.written, line.dose
    ceilings = [dosing.ceiling for _, dosing in dosings(dose.opioid, dose.route)]
    singles = [c.implausible for c in ceilings if isinstance(c, NoCeiling)]
    wholes = [c.per_day for c in ceilings if not isinstance(c, NoCeiling) and c.per_day]
    if dose.route is Route.TRANSDERMAL:
        rates = [a.number for a in (*singles, *wholes) if a.unit is DoseUnit.MICROGRAM_PER_HOUR]
        if rates:
            yield written.highest, max(rates)
        return
    if singles and (most := _mg(singles)):
        single = _single(written)
        yield (written.highest, most * FOURFOLD) if single is None else (single, most)
    elif wholes and (most := _mg(wholes)):
        yield written.highest, most * 10


def _single(written: WrittenDose) -> Fraction | None:
    if written.unit is not RateUnit.MILLIGRAMS_PER_DAY or written.at_a_time is None:
        return None
    return written.at_a_time


def _mg(amounts: Iterable[Amount]) -> Fraction | None:
    milligram = DoseUnit.MILLIGRAM
    like = [one for one in amounts if one.is_like(Amount(Fraction(1), milligram))]
    return max((one.in_unit(milligram).number for one in like), default=None)


def _starts(dosing: Dosing) -> Iterator[Fraction]:
    milligram = Amount(Fraction(1), DoseUnit.MILLIGRAM)
    for start in (dosing.start, dosing.frail_start):
        if isinstance(start, Dose) and start.least.is_like(milligram):
            yield start.least.in_unit(DoseUnit.MILLIGRAM).number
