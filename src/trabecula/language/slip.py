"""Slips of a unit: a dose above its ceiling, or so far below that one of the two is wrong."""

from collections.abc import Iterator

from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, NoCeiling, mg

_SLIP = 500
"""A starting dose so many times below the ceiling is a slip of the unit, not a cautious start."""


def refuse_slip(purpose: str, dose: Dose, ceiling: Ceiling | NoCeiling) -> None:
    """A ``ValueError`` where a dose does not keep to its ceiling, or cannot be held against it."""
    for given, limit in _limits(dose, ceiling):
        if limit is None:
            continue
        if given.exceeds(limit):
            raise ValueError(f"{purpose}: {given} is above the ceiling of {limit}")
        if limit.exceeds(given.times(_SLIP)):
            raise ValueError(f"{purpose}: {given} is so far below {limit} that one is a slip")


def _limits(dose: Dose, ceiling: Ceiling | NoCeiling) -> Iterator[tuple[Amount, Amount | None]]:
    a_day, a_dose = dose.most_a_day, dose.highest
    if isinstance(ceiling, NoCeiling):
        yield a_dose, ceiling.implausible
    elif a_dose.unit is DoseUnit.MILLIGRAM_PER_KILOGRAM and ceiling.per_kilogram_a_day:
        yield mg(str(a_day.number)), ceiling.per_kilogram_a_day
        yield mg(str(a_dose.number)), ceiling.per_kilogram_a_dose
    else:
        yield a_day, ceiling.per_day
        yield a_dose, ceiling.per_dose
