"""A dose as it is asked about, on one line: of which medicine, by which way, how much in a day.

At worst it is not understood, and that is said: nothing is guessed, and nothing is dropped.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from trabecula.errors import UnusableDose
from trabecula.language.opioid import Opioid, OpioidDose, RateUnit
from trabecula.language.route import Release, Route, counts_as
from trabecula.pathway.dosage import (
    Daily,
    Dosage,
    MedicineLine,
    Unit,
    WhyNot,
    daily,
    read_medicine,
)

_NEGATIVE: Final = re.compile(r"(?<![\w.])[-−]\s?[.\d]")
_SALT: Final = re.compile(
    r"(?P<name>[^\W\d_]+)\s+(?:hydrochloride|hcl|sul(?:f|ph)ate|phosphate|(?:bi)?tartrate|citrate"
    r"|hydrobromide|hydrogen tartrate)(?![\w-])",
    re.IGNORECASE,
)
"""An opioid with its salt; labels of opioids count the salt in their strengths."""
_WORDS_FOR_LETTERS: Final = {"apap": "paracetamol"}


@dataclass(frozen=True)
class WrittenDose:
    """What one line comes to. ``lowest`` and ``highest`` are of a day, or of an hour from a patch.

    ``remarks`` say how doubtful words were read. ``at_a_time`` is the highest single dose in mg,
    where one is said, and ``times_a_day`` how often.
    """

    text: str
    names: tuple[str, ...]
    route: Route | None
    release: Release
    lowest: Fraction
    highest: Fraction
    unit: RateUnit
    as_needed: bool
    remarks: tuple[str, ...]
    at_a_time: Fraction | None = None
    times_a_day: Fraction | None = None


@dataclass(frozen=True)
class OpioidLine:
    """A line that is of an opioid. ``dose`` is the most that it comes to."""

    written: WrittenDose
    dose: OpioidDose

    @property
    def exact(self) -> OpioidDose:
        """The dose, where it is one amount that is taken each day; else `UnusableDose`."""
        written = self.written
        if written.as_needed or written.lowest != written.highest:
            raise UnusableDose(
                f"{written.text!r} is no one amount of a day: give what was taken in the last "
                "24 hours, like 'morphine 60 mg/day'"
            )
        return self.dose


def read_dose(
    text: str, is_name: Callable[[str], bool], part: str | None = None, *, second: bool = False
) -> WrittenDose:
    """What a line says; of a combination, of the ingredient called ``part``.

    ``second`` is for the second ingredient of a combination with one name, such as co-codamol.

    Raises `UnusableDose` with what was not understood.
    """
    if _NEGATIVE.search(text):
        raise UnusableDose(f"{text!r}: an amount below zero is no dose")
    line = read_medicine(text, is_name)
    found = [_one(each, line, part, second=second) for each in line.dosages]
    if not found:
        raise UnusableDose(f"{text!r} says no dose")
    if len({one.step for one in line.dosages}) > 1:
        raise UnusableDose(f"{text!r}: the dose changes step by step; ask about one step")
    units = {_unit(one) for one in found}
    if len(units) > 1:
        raise UnusableDose(f"{text!r} holds a patch and other doses: give each by itself")
    amounts = [one.rate.amount.span for one in found]
    return WrittenDose(
        text,
        line.names,
        _route(line),
        line.product.release or Release.NOT_SAID,
        sum((one.low for one in amounts), Fraction(0)),
        sum((one.high for one in amounts), Fraction(0)),
        units.pop(),
        any(one.as_needed or one.at_most for one in found),
        tuple(dict.fromkeys(remark for one in line.dosages for remark in one.remarks)),
        _at_a_time(line.dosages),
        _times_a_day(line.dosages),
    )


def read_opioid(
    text: str, is_name: Callable[[str], bool], opioids: Mapping[str, Opioid]
) -> OpioidLine:
    """The same of an opioid; with no route said, by mouth where it is taken so, with a remark.

    Raises `UnusableDose`, also where the line names no opioid or several.
    """
    text = _SALT.sub(lambda one: one["name"] if is_name(one["name"].lower()) else one[0], text)
    names = read_medicine(text, is_name).names
    found = {opioids[name]: name for name in map(str.casefold, names) if name in opioids}
    if len(found) != 1:
        said = "names no opioid" if not found else f"names {' and '.join(found)}"
        raise UnusableDose(f"{text!r} {said}: give one opioid with its dose")
    ((opioid, name),) = found.items()
    written = read_dose(text, is_name, name)
    by_mouth = Route.ORAL if opioid in _BY_MOUTH else None
    route = counts_as(written.route) if written.route else by_mouth
    if route is None:
        raise UnusableDose(
            f"{text!r} does not say how it is given: a patch, in the cheek, under the skin?"
        )
    if (written.unit is RateUnit.MICROGRAMS_PER_HOUR) is not (route is Route.TRANSDERMAL):
        raise UnusableDose(f"{text!r}: a patch is given in micrograms an hour, nothing else is")
    if written.highest <= 0:
        raise UnusableDose(f"{text!r}: a dose is above zero")
    return OpioidLine(written, OpioidDose(opioid, route, written.highest, written.unit))


_BY_MOUTH: Final = frozenset(
    {
        Opioid.CODEINE, Opioid.DEXTROPROPOXYPHENE, Opioid.DIHYDROCODEINE, Opioid.HYDROCODONE,
        Opioid.HYDROMORPHONE, Opioid.LEVORPHANOL, Opioid.METHADONE, Opioid.MORPHINE,
        Opioid.OXYCODONE, Opioid.OXYMORPHONE, Opioid.PENTAZOCINE, Opioid.PETHIDINE,
        Opioid.TAPENTADOL, Opioid.TRAMADOL,
    }
)  # fmt: skip
"""What is taken by mouth unless another way is said."""


def _one(dosage: Dosage, line: MedicineLine, part: str | None, *, second: bool) -> Daily:
    found = daily(dosage, line.product)
    if isinstance(found, WhyNot):
        raise UnusableDose(f"{line.text!r}: {found.reason}")
    if len(found) == 1 and not second:
        return found[0]
    if second:
        if len(found) != 2:
            raise UnusableDose(f"{line.text!r}: give the strengths of both ingredients")
        return found[1]
    return _of_part(found, line, part)


def _of_part(found: Sequence[Daily], line: MedicineLine, part: str | None) -> Daily:
    """Of a combination, the ingredient: by its name, or by its place among the names.

    In a combination with one name, such as co-codamol, the opioid comes first.
    """
    names = [_called(one.ingredient) for one in found]
    if not any(names):
        names = [_called(name) for name in line.names]
    place = names.index(part) if part in names else None
    if len(names) == 1 and part in names:
        place = 0
    if place is None or (len(names) != len(found) and len(names) != 1):
        raise UnusableDose(f"{line.text!r}: which amount is of which ingredient is not said")
    return found[place]


def _called(name: str) -> str:
    return _WORDS_FOR_LETTERS.get(name.casefold(), name.casefold())


def _unit(one: Daily) -> RateUnit:
    if one.rate.amount.unit is Unit.MICROGRAM and one.rate.hours == 1:
        return RateUnit.MICROGRAMS_PER_HOUR
    if one.rate.amount.unit is not Unit.MILLIGRAM:
        raise UnusableDose(f"{one.rate} is no weight: give the dose in mg or micrograms")
    return RateUnit.MILLIGRAMS_PER_DAY


def _route(line: MedicineLine) -> Route | None:
    said = {route for one in line.dosages for route in one.routes}
    said |= {line.product.route} if line.product.route else set()
    if len(said) > 1:
        raise UnusableDose(f"{line.text!r} names several ways: {', '.join(sorted(said))}")
    return said.pop() if said else None


def _at_a_time(dosages: Sequence[Dosage]) -> Fraction | None:
    each = [amount.into(Unit.MILLIGRAM) for one in dosages if (amount := one.makes or one.dose)]
    return max((one.span.high for one in each if one is not None), default=None)


def _times_a_day(dosages: Sequence[Dosage]) -> Fraction | None:
    often = [one.frequency.a_day() for one in dosages if one.frequency is not None]
    return often[0].high if len(often) == 1 and often[0].low == often[0].high else None
