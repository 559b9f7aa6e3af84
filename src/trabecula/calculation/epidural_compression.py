"""Epidural spinal cord compression after Bilsky: grades that look like numbers and are not."""

from collections.abc import Iterable
from typing import Final

GRADES: Final = ("0", "1a", "1b", "1c", "2", "3")
"""From bone only to compression without visible cerebrospinal fluid."""


def rank(grade: str) -> int:
    """The place of a grade in their order, 0 to 5; for sorting only.

    Raises ``ValueError`` for what is no grade. Source: Bilsky, J Neurosurg Spine 2010;13:324,
    grading scale; instruments dossier 3.6.
    """
    if grade not in GRADES:
        raise ValueError(f"epidural compression is one of {', '.join(GRADES)}, not {grade!r}")
    return GRADES.index(grade)


def is_worse(grade: str, than: str) -> bool:
    """Whether one grade is above another. Errors and source as for `rank`."""
    return rank(grade) > rank(than)


def is_high(grade: str) -> bool:
    """High grade, 2 and 3, against low grade, 0 to 1c. Errors and source as for `rank`."""
    return rank(grade) >= rank("2")


def worst(grades: Iterable[str]) -> str | None:
    """The worst of the levels whose grade is known; None where none is.

    Where a level's grade is not known, the worst of all can be higher. Errors and source as for
    `rank`.
    """
    return max(grades, key=rank, default=None)
