"""Grades of a spinal cord injury: letters from A, nothing below the lesion, to E, normal."""

from typing import Literal

Grade = Literal["A", "B", "C", "D", "E"]


def ais_grade(
    all_normal: bool, sacral_sparing: bool, motor_below: bool, half_of_key_muscles: bool
) -> Grade:
    """The ASIA Impairment Scale, in the order E, A, B, then C or D.

    ``all_normal`` presumes an earlier deficit. ``sacral_sparing`` is any function of S4 to S5,
    ``motor_below`` motor function more than three levels below the motor level or voluntary anal
    contraction, ``half_of_key_muscles`` that at least half of the key muscles below the
    neurological level reach grade 3. Source: Kirshblum, J Spinal Cord Med 2011;34:535; instruments
    dossier 3.8.
    """
    if all_normal:
        return "E"
    if not sacral_sparing:
        return "A"
    if not motor_below:
        return "B"
    return "D" if half_of_key_muscles else "C"


def ambulatory_grade(grade: str) -> bool:
    """Whether a Frankel or AIS grade stands in for being able to walk: D and E.

    Raises ``ValueError`` for what is no grade. Source: instruments dossier 3.8.
    """
    if grade not in {"A", "B", "C", "D", "E"}:
        raise ValueError(f"a grade is one of A, B, C, D, E, not {grade!r}")
    return grade in {"D", "E"}
