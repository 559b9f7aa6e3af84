"""Points of factors of which some are missing: what each can be worth, and their sum.

Source: instruments dossier, section 0.2, rule 1: a missing factor leaves bounds, never a no.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

from trabecula.calculation.bounds import Bounds

Known = TypeVar("Known")


def part(
    value: Known | None, points: Callable[[Known], float], fewest: float, most: float
) -> Bounds:
    """The points of a value; from ``fewest`` to ``most``, where it is missing."""
    if value is None:
        return Bounds(fewest, most)
    worth = points(value)
    return Bounds(worth, worth)


def points(table: Mapping[str, int], answer: str | None, item: str) -> Bounds:
    """The points of one answer; of every possible answer, where it is missing.

    Raises ``ValueError`` for an answer that the table does not have. Source: instruments dossier,
    section 0.2, rules 1 and 2.
    """
    if answer is None:
        return Bounds(min(table.values()), max(table.values()))
    if answer not in table:
        raise ValueError(f"{item} must be one of {', '.join(table)}, not {answer!r}")
    return Bounds(table[answer], table[answer])


def met(value: Known | None, criterion: Callable[[Known], bool], points: float = 1) -> Bounds:
    """The points of a criterion that is met; none where it is not; either, where that is open."""
    return part(value, lambda known: points if criterion(known) else 0, 0, points)


def given(points: float | None, most: float) -> Bounds:
    """Points already; from none to ``most``, where they are missing."""
    return part(points, float, 0, most)


def sum_of(*parts: Bounds) -> float | Bounds:
    """The sum, in points; its bounds, where it is open. Halves and wholes are exact."""
    return sum(parts, Bounds(0, 0)).settled


def highest_of(*parts: Bounds) -> Bounds:
    """The points of the highest; its bounds, where it is open."""
    return Bounds(max(each.lowest for each in parts), max(each.highest for each in parts))


def step(value: float, *thresholds: float) -> int:
    """How many of the thresholds a value reaches."""
    return sum(value >= threshold for threshold in thresholds)


def ten(status: int) -> int:
    """A performance status in tens from 0 to 100. Raises ``ValueError`` for another number."""
    if status % 10 or not 0 <= status <= 100:
        raise ValueError(f"performance status is a ten from 0 to 100, not {status}")
    return status
