"""Amounts of a day that only a slip of the unit explains: 25 mg an hour from a patch."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Final

from trabecula.language.amount import Amount, DoseUnit
from trabecula.language.dose import Dose, NoCeiling
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.pathway.dosage import HOURS_A_DAY, Daily, Unit

DOSE_UNITS: Final = {
    (Unit.MILLIGRAM, HOURS_A_DAY): DoseUnit.MILLIGRAM,
    (Unit.MICROGRAM, Fraction(1)): DoseUnit.MICROGRAM_PER_HOUR,
}
"""The unit of a dose for an amount over so many hours."""
_ABOVE: Final = 20
"""So many times a ceiling is a slip: a thousand times any start lies higher still."""
_BELOW: Final = 50
"""So many times below the lowest start is a slip: the last steps of a taper lie far higher."""
_DOSES_A_DAY: Final = 6
"""Of what has no ceiling so many of the highest single doses make a day: one every 4 hours."""


def slip(medicine: Medicine, taken: Daily) -> str:
    """What makes the amount implausible, if it is; empty where it may be meant."""
    unit = DOSE_UNITS.get((taken.rate.amount.unit, taken.rate.hours))
    if unit is None:
        return ""
    lowest, highest = _limits(medicine, unit)
    high = taken.rate.amount.span.high
    if highest is not None and high > highest:
        return f"{taken.rate} is far above any dose of {medicine.label}: is the unit right?"
    if lowest is not None and not taken.averaged and 0 < high < lowest:
        return f"{taken.rate} is far below any dose of {medicine.label}: is the unit right?"
    return ""


@lru_cache(maxsize=2048)
def _limits(medicine: Medicine, unit: DoseUnit) -> tuple[Fraction | None, Fraction | None]:
    """Below the first and above the second an amount is a slip; None where nothing tells."""
    limits = [limit for dosing in _regular(medicine) for limit in _highest(dosing, unit)]
    starts = [start for dosing in _regular(medicine) for start in _lowest(dosing, unit)]
    return min(starts, default=None), max(limits, default=None)


def _regular(medicine: Medicine) -> Iterator[Dosing]:
    """Its dosings, but for those of a rescue, which is given again within minutes."""
    for dosing in medicine.dosing:
        every = dosing.start.every if isinstance(dosing.start, Dose) else None
        if every is None or every.shortest >= 1:
            yield dosing


def _highest(dosing: Dosing, unit: DoseUnit) -> Iterator[Fraction]:
    limit = dosing.ceiling
    if isinstance(limit, NoCeiling):
        times = 1 if unit is DoseUnit.MICROGRAM_PER_HOUR else _DOSES_A_DAY
        yield from _in(unit, limit.implausible, times)
    else:
        yield from _in(unit, limit.per_day, _ABOVE)
        yield from _in(unit, limit.per_dose, _ABOVE)


def _lowest(dosing: Dosing, unit: DoseUnit) -> Iterator[Fraction]:
    for start in (dosing.start, dosing.frail_start):
        if isinstance(start, Dose) and start.every is not None:
            a_day = max(HOURS_A_DAY / start.every.longest, Fraction(1))
            times = Fraction(1) if unit is DoseUnit.MICROGRAM_PER_HOUR else a_day
            yield from _in(unit, start.least, times / _BELOW)


def _in(unit: DoseUnit, amount: Amount | None, times: Fraction | int) -> Iterator[Fraction]:
    if amount is not None and amount.is_like(Amount(Fraction(1), unit)):
        yield amount.in_unit(unit).number * times
