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
VIEWS: Final[tuple[View, ...]] = ("front", "back")
MIDDLE: Final = 85.0
WIDTH: Final = 2 * MIDDLE
_SIDES: Final = ("left", "right")
_APART: Final = 26.0
_EDGE: Final = 11.0
_STEPS: Final = sorted(
    product((0, 1, -1, 2, -2, 3, -3), (0, 1, -1, 2, -2, 3, -3)),
    key=lambda step: (abs(step[0]) + abs(step[1]), abs(step[1])),
)
"""Steps aside and up or down from a place, the nearest first."""


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
        """Whether the mark stands beside its place, since another is there."""
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
    taken: list[tuple[float, float]] = []
    for one in marked:
        spot = None if one.place is None else _at(one.place, view)
        if spot is not None:
            at = _free(spot, taken)
            taken.append(at)
            yield Spot(one, *at, *spot)


def _free(spot: tuple[float, float], taken: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The nearest free place beside a spot, never across the midline; else the spot itself."""
    x, y = spot
    tried = ((x + _APART * aside, y + _APART * down) for aside, down in _STEPS)
    return next(
        (
            at
            for at in tried
            if _EDGE <= at[0] <= WIDTH - _EDGE
            and (x - MIDDLE) * (at[0] - MIDDLE) >= (abs(x - MIDDLE) > 0)
            and all(dist(at, one) >= _APART for one in taken)
        ),
        spot,
    )
