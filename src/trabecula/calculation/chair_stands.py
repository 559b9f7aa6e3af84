"""Chair stands: how many in 30 seconds, and how many people of that age and sex do."""

from typing import Final

from trabecula.calculation.written import exactly

_FIRST_AGE: Final = 60
_YEARS_PER_GROUP: Final = 5
BELOW_AVERAGE_BELOW: Final = {
    "male": (14, 12, 12, 11, 10, 8, 7),
    "female": (12, 11, 10, 10, 9, 8, 4),
}
"""Stands in 30 seconds, for ages 60-64, 65-69, and so on to 90-94."""


def stands_that_count(stands: int, arms_used: bool) -> int:
    """How many stands count: none, where the arms were used.

    Raises ``ValueError`` for a number below 0. Source: CDC STEADI, 30-second chair stand.
    """
    return 0 if arms_used else int(exactly("stands", stands, 0))


def average_from(age: float, sex: str) -> int | None:
    """From how many stands a person of this age (years) and sex is not below average.

    None below 60 and from 95, where there is no norm. Raises ``ValueError`` for an age outside 0
    to 130 or a sex without a norm. Source: CDC STEADI; Jones 1999; instruments dossier, 5.2.
    """
    if sex not in BELOW_AVERAGE_BELOW:
        raise ValueError(f"chair stands have norms for {', '.join(BELOW_AVERAGE_BELOW)}, not {sex}")
    norms = BELOW_AVERAGE_BELOW[sex]
    group = (exactly("age", age, 0, 130) - _FIRST_AGE) // _YEARS_PER_GROUP
    return norms[group] if 0 <= group < len(norms) else None


def below_average(stands: int, arms_used: bool, age: float, sex: str) -> bool | None:
    """Whether fewer stands count than people of this age and sex do; None without a norm.

    Errors and source as for `average_from` and `stands_that_count`.
    """
    average = average_from(age, sex)
    return None if average is None else stands_that_count(stands, arms_used) < average
