"""Pictographs: of 100 people, how many. The denominator is the same wherever one is drawn.

A filled figure is one of those to whom it happens. A half-filled one may be: the count lies between
two bounds. An outline is one to whom it does not happen. Shape and filling tell them apart, so that
black and white is enough. What is not 0 and less than 1 of 100 fills no figure: it is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import floor
from typing import Final

from markupsafe import Markup

from trabecula.language.effect import Outcome, OutOf100
from trabecula.report.printable import printable

FILLED: Final = "Filled: it happens to them."
HALF: Final = "Half filled: it may happen to them; the counts differ."
OUTLINED: Final = "Outline: it does not happen to them."
TOO_FEW: Final = "Fewer than 1 of 100 is less than one figure: it is said, not drawn."
_SIDE: Final = 10
_ACROSS, _DOWN = 15, 19
_LARGER: Final = (1_000, 10_000, 100_000, 1_000_000)
_WHOLE: Final = (
    "m7.5 1.5a2.6 2.6 0 0 1 0 5.2a2.6 2.6 0 0 1 0-5.2z"
    "m0 6.2c2.8 0 4.5 1.7 4.5 4.4v4.4h-9v-4.4c0-2.7 1.7-4.4 4.5-4.4z"
)
_LEFT_HALF: Final = "m7.5 1.5a2.6 2.6 0 0 0 0 5.2zm0 6.2c-2.8 0-4.5 1.7-4.5 4.4v4.4h4.5z"
_PLACES: Final = tuple((x * _ACROSS, y * _DOWN) for y, x in product(range(_SIDE), repeat=2))


@dataclass(frozen=True, slots=True)
class Pictograph:
    """A hundred figures, of whom, and the same in one sentence; ``legend`` explains the figures."""

    svg: Markup
    label: str
    sentence: str
    legend: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Pictographs to be compared, each of a hundred people."""

    each: tuple[Pictograph, ...]

    @property
    def legend(self) -> tuple[str, ...]:
        """What the figures mean, once."""
        return tuple(dict.fromkeys(kind for one in self.each for kind in one.legend))


def pictograph(people: OutOf100, label: str) -> Pictograph:
    """So many of 100 people; ``label`` says of whom."""
    least, most = _figures(people.lowest), _figures(people.highest)
    label, sentence = printable(label), f"{said(people)[:1].upper()}{said(people)[1:]}."
    svg = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" class="pictograph" role="img" '
        'width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        "<title>{label}: {sentence}</title>"
        '<path fill="currentColor" d="{filled}"/><path fill="currentColor" d="{half}"/>'
        '<path fill="none" stroke="currentColor" d="{outlined}"/></svg>'
    ).format(
        w=_SIDE * _ACROSS,
        h=_SIDE * _DOWN,
        label=label,
        sentence=sentence,
        filled=_drawn(_WHOLE, 0, least),
        half=_drawn(_LEFT_HALF, least, most),
        outlined=_drawn(_WHOLE, least, len(_PLACES)),
    )
    return Pictograph(svg, label, sentence, tuple(_legend(people, least, most)))


def both_arms(outcome: Outcome) -> SideBySide:
    """The arm of an outcome, and the one with which it was compared, where there is one."""
    arms = (outcome.arm, *(() if outcome.against is None else (outcome.against,)))
    return SideBySide(tuple(pictograph(arm.people, arm.name) for arm in arms))


def _legend(people: OutOf100, least: int, most: int) -> Iterator[str]:
    if least:
        yield FILLED
    if least < most:
        yield HALF
    if most < len(_PLACES):
        yield OUTLINED
    if any(0 < bound < 1 or 99 < bound < 100 for bound in (people.lowest, people.highest)):
        yield TOO_FEW


def said(people: OutOf100) -> str:
    """How many of 100 people, or of what is counted: *about 60 of 100 people*."""
    least, most, of = _counted(people.lowest), _counted(people.highest), people.counted
    if least != most:
        return f"{least} to {most} of 100 {of}"
    if people.lowest > 0 and people.highest < 1:
        return f"fewer than 1 of 100 {of}: {_of_more(people)}"
    if people.lowest > 99 and people.highest < 100:
        rest = OutOf100(100 - people.highest, 100 - people.lowest)
        return f"more than 99 of 100 {of}: all but {_of_more(rest)}"
    return f"{least if people.lowest in (0, 100) else f'about {least}'} of 100 {of}"


def _figures(number: Fraction) -> int:
    """The nearest whole number of figures; none for less than one, not all for less than all."""
    if number < 1:
        return 0
    return 99 if 99 < number < 100 else floor(number + Fraction(1, 2))


def _counted(number: Fraction) -> str:
    if 0 < number < 1:
        return "fewer than 1"
    return "more than 99" if 99 < number < 100 else str(_figures(number))


def _of_more(people: OutOf100) -> str:
    """The same of so many more people that the least is at least one of them."""
    more = next((many for many in _LARGER if people.lowest * many >= 100), _LARGER[-1])
    least, most = (
        floor(bound * more / 100 + Fraction(1, 2)) for bound in (people.lowest, people.highest)
    )
    between = f"{least}" if least == most else f"{least} to {most}"
    return f"{between} of {more:,}"


def _drawn(figure: str, first: int, end: int) -> str:
    return "".join(f"M{x} {y}{figure}" for x, y in _PLACES[first:end])
