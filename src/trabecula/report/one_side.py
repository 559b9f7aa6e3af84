"""One side of A4: as much as fits on it, and how much of each part was left out.

Lines are counted by the widths of Helvetica and of the fonts of the same widths. They are those of
its bold letters, so that what is counted is never less than what is set.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import Final

_WIDTHS: Final = (
    (re.compile(r"[ijlI.,:;'|!]"), 0.34),
    (re.compile(r"[ frt()\[\]/\-`\"*]"), 0.48),
    (re.compile(r"[a-z0-9]"), 0.612),
    (re.compile(r"[mwMW@%]"), 0.98),
    (re.compile(r"[\x21-\x7e]"), 0.78),
    (re.compile(r"[\u0080-\u024f\u2010-\u2026°]"), 0.8),
)
_WIDEST: Final = 1.05
_NARROW: Final = {" ": 0.28}


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a part: what it begins with, in bold, and what is said of it."""

    lead: str
    says: str = ""

    @property
    def text(self) -> str:
        """Both in one."""
        return f"{self.lead}: {self.says}" if self.lead and self.says else self.lead or self.says


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a column. At least ``keep`` points stay; the higher ``cut_at`` counts, the earlier
    the others are left out. ``left_out`` is how many were.
    """

    key: str
    title: str
    points: tuple[Point, ...]
    keep: int
    cut_at: int
    left_out: int = 0

    def shorter(self) -> "Part":
        """Without its last point."""
        return replace(self, points=self.points[:-1], left_out=self.left_out + 1)


@dataclass(frozen=True, slots=True)
class Column:
    """How wide a column is, in the height of its letters, and how many lines it holds.

    In lines, ``heading`` is what a heading takes, ``gap`` what stands free under a point, and
    ``most`` how much one point may take.
    """

    width: float
    lines: float
    heading: float = 1.9
    gap: float = 0.15
    most: int = 3

    def fitted(self, parts: Sequence[Part]) -> tuple[Part, ...]:
        """The parts with as many points as fit: each cut to its most lines, the rest left out."""
        shown = [
            replace(part, points=tuple(self.cut(point) for point in part.points)) for part in parts
        ]
        while self._height(shown) > self.lines and any(part.points for part in shown):
            over = [part for part in shown if len(part.points) > part.keep] or [
                part for part in shown if part.points
            ]
            cut = max(over, key=lambda part: part.cut_at)
            shown[shown.index(cut)] = cut.shorter()
        return tuple(shown)

    def _height(self, parts: Sequence[Part]) -> float:
        return sum(
            self.heading
            + sum(self.lines_of(point.text) + self.gap for point in part.points)
            + (1 if part.left_out else 0)
            for part in parts
        )

    def cut(self, point: Point) -> Point:
        """The point, its end cut off where it takes too many lines."""
        if self.lines_of(point.text) <= self.most:
            return point
        possible = int(self.most * self.width / _NARROW[" "])
        words = (point.says or point.lead)[:possible].split()
        while words:
            words.pop()
            short = f"{' '.join(words)} …"
            cut = replace(point, says=short) if point.says else replace(point, lead=short)
            if self.lines_of(cut.text) <= self.most:
                return cut
        return self.cut(replace(point, lead=f"{point.lead[: len(point.lead) // 2]} …", says=""))

    def lines_of(self, text: str) -> int:
        """How many lines a text takes: broken at spaces, in a word only where it must be."""
        return _lines(text, self.width)


@lru_cache(maxsize=2048)
def _lines(text: str, most: float) -> int:
    lines, used = 1, 0.0
    for word in text.split():
        width = sum(map(_width, word))
        if used and used + _width(" ") + width > most:
            lines, used = lines + 1, 0.0
        elif used:
            used += _width(" ")
        if width > most:
            more = ceil(width / most) - 1
            lines, width = lines + more, width - more * most
        used += width
    return lines


@lru_cache(maxsize=1024)
def _width(sign: str) -> float:
    if sign in _NARROW:
        return _NARROW[sign]
    return next((width for kind, width in _WIDTHS if kind.match(sign)), _WIDEST)


def left_out(parts: Sequence[Part]) -> Iterator[str]:
    """What was left out, part by part, in words."""
    for part in parts:
        if part.left_out:
            yield f'{part.left_out} under "{part.title}"'
