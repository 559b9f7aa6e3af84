"""Items: the questions of an instrument, and how many points each answer is worth.

An item is a fact. Its name is a short neutral label of our own, never an instrument's own wording.
"""

import math
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Final

from trabecula.language.choice import Chosen
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.number import Counted, Number

Mark = Raw
"""What an answer is worth: points where it has some, else the answer itself."""

_MOST_VALUES: Final = 1000


class NotAnswered(StrEnum):
    """Why there is no answer. None of them is ever read as *no*."""

    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    NOT_APPLICABLE = "not_applicable"

    @property
    def words(self) -> str:
        """As it is said everywhere."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, eq=False)
class Rated(Counted):
    """A whole number on a scale with two ends; ``reverse``: the highest answer is worth least."""

    _: KW_ONLY
    reverse: bool = False

    def __post_init__(self) -> None:
        if math.isinf(self.lowest) or math.isinf(self.highest):
            raise ValueError(f"{self.key} is rated on a scale, which has two ends")


@dataclass(frozen=True, eq=False)
class Graded(Chosen[str]):
    """One of a few named answers, each worth the points in its place."""

    _: KW_ONLY
    points: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.points) != len(self.options):
            raise ValueError(f"{self.key} has {len(self.options)} answers, each needs its points")


@dataclass(frozen=True, eq=False)
class Weighed(YesNo):
    """Yes or no; yes is worth ``points``, no is worth nothing."""

    _: KW_ONLY
    points: float = 1


def mark(item: Fact, value: Raw) -> Mark:
    """What an answer is worth, with the item's own turning round of its scale."""
    match item:
        case Rated(reverse=True):
            assert isinstance(value, int)
            return item.lowest + item.highest - value
        case Graded():
            return item.points[item.options.index(str(value))]
        case Weighed():
            return item.points if value else 0
        case _:
            return value


def marks(item: Fact) -> tuple[Mark, ...] | None:
    """All that an answer can be worth; None where answers cannot be counted."""
    match item:
        case YesNo():
            return tuple(mark(item, answer) for answer in (False, True))
        case Chosen():
            return tuple(mark(item, answer) for answer in item.options)
        case Counted() if item.highest - item.lowest <= _MOST_VALUES:
            values = range(int(item.lowest), int(item.highest) + 1, item.step)
            return tuple(mark(item, value) for value in values)
        case _:
            return None


def ends(item: Fact) -> tuple[float, float] | None:
    """The fewest and the most points of an answer; None where it has no ends, or no points."""
    if isinstance(item, Number):
        finite = math.isfinite(item.lowest) and math.isfinite(item.highest)
        return (item.lowest, item.highest) if finite else None
    numbers = [each for each in marks(item) or () if isinstance(each, int | float)]
    return (min(numbers), max(numbers)) if numbers else None
