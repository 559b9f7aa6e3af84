"""The body map: where pains and lesions are, on a front and a back view.

The table beside this module has for every place its distance from the midline and its height in
each view. Left and right are the person's own: on the front view the left is drawn on the right.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import product
from math import dist
from typing import Final, Literal

from trabecula.language.body_site import BodySite
from trabecula.pathway.facts import Subject
from trabecula.pathway.pains import PlacedPain

View = Literal["front", "back"]
Point = tuple[float, float]
Line = tuple[Point, Point]
"""From a place to the sign that stands for it."""
VIEWS: Final[tuple[View, ...]] = ("front", "back")
MIDDLE: Final = 85.0
WIDTH: Final = 2 * MIDDLE
_SIDES: Final = ("left", "right")
SIGN: Final = 10.5
"""From the middle of a sign to its edge."""
DOT: Final = 2.5
_APART: Final = 2 * SIGN + 1
_CLEAR: Final = SIGN + DOT + 0.5
_LOWEST: Final = 388.0
_STEPS: Final = tuple(product(range(-80, 81, 8), repeat=2))
"""How far aside and down a sign may stand from its place."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A pain or a lesion with its mark (``P1``, ``B``) and where it is, if that can be drawn."""

    mark: str
    kind: Literal["pain", "lesion"]
    label: str
    place: PlacedPain | None

    @property
    def drawn(self) -> bool:
        """Whether it can be put on the figure: a sided place needs its side."""
        return self.place is not None and _at(self.place, "front") is not None


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark on a figure: where it is drawn, and the place itself where the mark stands aside."""

    marked: Marked
    x: float
    y: float
    place_x: float
    place_y: float

    @property
    def aside(self) -> bool:
        """Whether the mark stands beside its place, so that no other place is covered."""
        return (self.x, self.y) != (self.place_x, self.place_y)


@dataclass(frozen=True, slots=True)
class Figure:
    """One view of the body with its marks, and the same in words."""

    view: View
    spots: tuple[Spot, ...]

    @property
    def sides(self) -> tuple[str, str]:
        """What is printed at the left and at the right of the figure."""
        return ("right", "left") if self.view == "front" else ("left", "right")

    @property
    def words(self) -> str:
        """What the figure shows, for who does not see it."""
        said = [
            f"{spot.marked.mark}, {spot.marked.kind}: {spot.marked.label}" for spot in self.spots
        ]
        return f"{self.view.capitalize()} view. {'; '.join(said) or 'Nothing is marked'}."


def figures(marked: Sequence[Marked]) -> tuple[Figure, ...]:
    """The front and the back view."""
    return tuple(Figure(view, tuple(_spots(marked, view))) for view in VIEWS)


def place_of(lesion: Subject, sites: Iterable[BodySite], site_key: str) -> PlacedPain | None:
    """Where a lesion is, by the words or the code of its label, or else by its site alone."""
    every = tuple(sites)
    label = " ".join(lesion.label.split()).casefold()
    side = next((one for one in _SIDES if label.startswith(f"{one} ")), "")
    words = label.removeprefix(f"{side} ") if side else label
    for site in every:
        if words in (site.label.casefold(), site.code.casefold()):
            return PlacedPain(site, side)
    found = lesion.findings.get(site_key)
    whole = [one for one in every if found and one.site == found.value and not one.level]
    return PlacedPain(whole[0], side) if len(whole) == 1 else _unsided(whole)


def places() -> Mapping[tuple[str, View], tuple[float, float]]:
    """By code and view: the distance from the midline, and the height."""
    return _PLACES


def _unsided(whole: Sequence[BodySite]) -> PlacedPain | None:
    middle = [site for site in whole if not site.sided]
    return PlacedPain(middle[0], "") if len(middle) == 1 else None


def _read() -> Iterator[tuple[tuple[str, View], tuple[float, float]]]:
    table = files("trabecula.report").joinpath("body_map.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        for view in VIEWS:
            yield (row["code"], view), (float(row[f"{view}_x"]), float(row[f"{view}_y"]))


_PLACES: Final = dict(_read())


def _at(place: PlacedPain, view: View) -> tuple[float, float] | None:
    spot = _PLACES.get((place.site.code, view))
    if spot is None or (place.site.sided and place.side not in _SIDES):
        return None
    out, height = spot
    toward = 1 if (place.side == "left") is (view == "front") else -1
    return MIDDLE + toward * out, height


def _spots(marked: Iterable[Marked], view: View) -> Iterator[Spot]:
    """Signs that cover nobody's place stand on their own; then the others find room beside it."""
    placed = [(one, at) for one in marked if one.place and (at := _at(one.place, view)) is not None]
    places = [at for _, at in placed]
    drawn: dict[int, Line] = {}
    for number, at in enumerate(places):
        near = sum(_gap(at, other) < _CLEAR for other in places)
        if near == 1 and all(_gap(at, sign) >= _APART for _, sign in drawn.values()):
            drawn[number] = (at, at)
    for number, at in enumerate(places):
        if number not in drawn:
            drawn[number] = (at, _beside(at, places, tuple(drawn.values())))
    for number, (one, place) in enumerate(placed):
        yield Spot(one, *drawn[number][1], *place)


def _beside(place: Point, places: Sequence[Point], drawn: Sequence[Line]) -> Point:
    """The nearest room for a sign beside its place; where there is none, where it hides least."""

    def hides(at: Point) -> tuple[int, int]:
        others = [one for one in places if one != place]
        covered = sum(_gap(at, one) < _CLEAR for one in places)
        covered += sum(_gap(at, sign) < _APART for _, sign in drawn)
        crossed = sum(_past(place, at, one) < 2 * DOT for one in others)
        crossed += sum(_past(place, at, sign) < SIGN + DOT for _, sign in drawn)
        crossed += sum(_past(*line, at) < SIGN + DOT for line in drawn)
        return covered, crossed

    tried = sorted(_around(place), key=lambda at: _far(place, at))
    return next((at for at in tried if hides(at) == (0, 0)), None) or min(tried, key=hides)


def _around(place: Point) -> Iterator[Point]:
    """Within the figure; never nearer to the midline, nor on the other side of it."""
    x, y = place
    for aside, down in _STEPS:
        at = (x + aside, y + down)
        inside = SIGN <= at[0] <= WIDTH - SIGN and SIGN <= at[1] <= _LOWEST
        if inside and (at[0] - MIDDLE) * (x - MIDDLE) >= (x - MIDDLE) ** 2:
            yield at


def _far(place: Point, at: Point) -> float:
    """How far aside a sign stands; on the midline the way up or down counts less than sideways."""
    aside, down = abs(at[0] - place[0]), abs(at[1] - place[1])
    return down + 3 * aside if place[0] == MIDDLE else aside + 1.5 * down


def _gap(one: Point, other: Point) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


def _past(start: Point, end: Point, point: Point) -> float:
    """How near to a point a line from start to end goes."""
    along, down = end[0] - start[0], end[1] - start[1]
    length = along**2 + down**2
    ahead = (point[0] - start[0]) * along + (point[1] - start[1]) * down
    share = min(1.0, max(0.0, ahead / length)) if length else 0.0
    return dist(point, (start[0] + share * along, start[1] + share * down))
