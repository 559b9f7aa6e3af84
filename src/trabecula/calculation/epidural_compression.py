"""Epidural spinal cord compression after Bilsky: grades that look like numbers and are not."""

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
