"""Slips of a unit: a dose above its ceiling, or so far below that one of the two is wrong."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from trabecula.language.dose import Amount, Ceiling, Dose, NoCeiling

SLIP: Final = 500
"""So many times apart, of two doses that belong together one is a slip of the unit."""


def refuse_slip(purpose: str, dose: Dose, ceiling: Ceiling | NoCeiling) -> None:
    """A ``ValueError`` where a dose does not keep to its ceiling, or one of the two is a slip.

    An amount for each kilogram is held against a ceiling for each kilogram alone.
    """
    for given, limit in _limits(dose, ceiling):
        if limit is None or given.is_by_weight != limit.is_by_weight:
            continue
        if given.exceeds(limit):
            raise ValueError(f"{purpose}: {given} is above the ceiling of {limit}")
        if limit.exceeds(given.times(SLIP)):
            raise ValueError(f"{purpose}: {given} is so far below {limit} that one is a slip")


def _limits(dose: Dose, ceiling: Ceiling | NoCeiling) -> Iterator[tuple[Amount, Amount | None]]:
    if isinstance(ceiling, NoCeiling):
        yield dose.highest, ceiling.implausible
        return
    a_day, a_dose = dose.most_a_day, dose.highest
    if ceiling.doses_a_day is not None:
        often = a_dose.times(ceiling.doses_a_day)
        a_day = often if a_day.exceeds(often) else a_day
    yield a_day, ceiling.per_day
    yield a_dose, ceiling.per_dose
    if a_dose.is_by_weight:
        one = Fraction(1)
        yield a_day.for_weight(one), ceiling.per_kilogram_a_day
        yield a_dose.for_weight(one), ceiling.per_kilogram_a_dose
