"""Prorating: what a sum would be, had every item been answered like those that were."""

from collections.abc import Sequence
from fractions import Fraction

from trabecula.calculation.written import exactly


def prorated_when_more_than_half(*marks: float | None) -> float | None:
    """The sum times items over items answered, in points; None where half or fewer were answered.

    Raises ``ValueError`` for a mark below 0. Source: FACIT administration and scoring guidelines;
    instruments dossier 2.2.
    """
    return _prorated(marks, answered=len(marks) // 2 + 1)


def prorated_when_two_or_fewer_missing(*marks: float | None) -> float | None:
    """The mean times the number of items, in points; None where more than two are missing.

    Raises ``ValueError`` for a mark below 0. Source: the option of the PHQ-9; instruments dossier
    6.1.
    """
    return _prorated(marks, answered=len(marks) - 2)


def _prorated(marks: Sequence[float | None], answered: int) -> float | None:
    given = [exactly("points", mark, 0) for mark in marks if mark is not None]
    if len(given) < answered:
        return None
    return float(sum(given, Fraction()) * len(marks) / len(given))
