"""Points of factors of which some are missing: what each can be worth, and their sum.

Source: instruments dossier, section 0.2, rule 1: a missing factor leaves bounds, never a no.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from trabecula.calculation.bounds import Bounds

Known = TypeVar("Known")


class Part(NamedTuple):
    """The fewest and the most points that one factor can still be worth."""

    fewest: float
    most: float


def part(value: Known | None, points: Callable[[Known], float], fewest: float, most: float) -> Part:
    """The points of a value; from ``fewest`` to ``most``, where it is missing."""
    if value is None:
        return Part(fewest, most)
    worth = points(value)
    return Part(worth, worth)


def met(value: Known | None, criterion: Callable[[Known], bool], points: float = 1) -> Part:
    """The points of a criterion that is met; none where it is not; either, where that is open."""
    return part(value, lambda known: points if criterion(known) else 0, 0, points)


def given(points: float | None, most: float) -> Part:
    """Points already; from none to ``most``, where they are missing."""
    return part(points, float, 0, most)


def sum_of(*parts: Part) -> float | Bounds:
    """The sum, in points; its bounds, where it is open. Halves and wholes are exact."""
    fewest, most = sum(each.fewest for each in parts), sum(each.most for each in parts)
    return fewest if fewest == most else Bounds(fewest, most)


def step(value: float, *thresholds: float) -> int:
    """How many of the thresholds a value reaches."""
    return sum(value >= threshold for threshold in thresholds)


def ten(status: int) -> int:
    """A performance status in tens from 0 to 100. Raises ``ValueError`` for another number."""
    if status % 10 or not 0 <= status <= 100:
        raise ValueError(f"performance status is a ten from 0 to 100, not {status}")
    return status
