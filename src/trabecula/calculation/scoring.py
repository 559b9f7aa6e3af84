"""Scoring: the named ways in which questionnaires add up their answers.

Marks are points, already turned round where an item is. Where a function takes None for a missing
answer, it keeps the rule that its docstring names, and returns None where too few were given.
Every number is taken as it was written, so that a cut-off is met where paper meets it.
"""

from collections.abc import Sequence
from fractions import Fraction

from trabecula.calculation.written import exactly


def total(*marks: float) -> float:
    """The sum, in points. Source: the manual of each instrument that names it."""
    return _plain(sum(map(_number, marks)))


def mean(*marks: float) -> float:
    """The arithmetic mean, in points. Source: the manual of each instrument that names it."""
    return float(_mean([_number(mark) for mark in marks]))


def mean_of_at_least_four(*marks: float | None) -> float | None:
    """The mean of what was answered, where that is four items or more.

    Source: BPI user guide (Cleeland), interference; instruments dossier 1.2.
    """
    given = _given(marks)
    return float(_mean(given)) if len(given) >= 4 else None


def only(mark: float) -> float:
    """The one item itself."""
    return mark


def _given(marks: Sequence[float | None]) -> list[Fraction | int]:
    return [_number(mark) for mark in marks if mark is not None]


def _mean(marks: Sequence[Fraction | int]) -> Fraction:
    return Fraction(sum(marks)) / len(marks)


def _number(mark: float) -> Fraction | int:
    return mark if isinstance(mark, int) else exactly("points", mark, -1000)


def _plain(points: Fraction | int) -> float:
    return int(points) if points.denominator == 1 else float(points)
