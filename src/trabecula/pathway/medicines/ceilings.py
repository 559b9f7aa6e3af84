"""The ceilings that bind one person, by weight too, and whether a dose keeps to them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, Every


def need_weight(ceilings: Sequence[Ceiling]) -> bool:
    """Whether any of them goes by body weight."""
    return any(each.per_kilogram_a_day or each.per_kilogram_a_dose for each in ceilings)


def most_a_day(ceilings: Sequence[Ceiling], kilograms: Fraction | None) -> Amount | None:
    """The lowest of the ceilings for a day."""
    by_weight = (_for_person(each.per_kilogram_a_day, kilograms) for each in ceilings)
    return _lowest((*(each.per_day for each in ceilings), *by_weight))


def most_at_a_time(ceilings: Sequence[Ceiling], kilograms: Fraction | None) -> Amount | None:
    """The lowest of the ceilings for one dose."""
    by_weight = (_for_person(each.per_kilogram_a_dose, kilograms) for each in ceilings)
    return _lowest((*(each.per_dose for each in ceilings), *by_weight))


def above(dose: Dose, a_day: Amount | None, at_a_time: Amount | None) -> str:
    """What of a dose is above the most even at its lowest, in words; empty where nothing is."""
    if a_day is not None and _exceeds(_least_a_day(dose), a_day):
        return f"{dose} is above the most for a day here, {a_day}."
    if at_a_time is not None and _exceeds(dose.least, at_a_time):
        return f"{dose} is above the most at a time here, {at_a_time}."
    return ""


def upper_end_is_above(
    dose: Dose, ceilings: Sequence[Ceiling], a_day: Amount | None, at_a_time: Amount | None
) -> bool:
    """Whether a dose that keeps to the most at its lowest goes above it at its upper end."""
    most = dose.most_a_day
    often = min((each.doses_a_day for each in ceilings if each.doses_a_day), default=None)
    if often is not None and most.exceeds(dose.highest.times(often)):
        most = dose.highest.times(often)
    return (a_day is not None and _exceeds(most, a_day)) or (
        at_a_time is not None and _exceeds(dose.highest, at_a_time)
    )


def lower_end(dose: Dose) -> Dose:
    """The least of it, as seldom as it is given."""
    every = dose.every and Every(dose.every.longest, dose.every.longest)
    return replace(dose, most=None, every=every)


def _least_a_day(dose: Dose) -> Amount:
    """The least that it comes to in 24 hours, where it is taken at all."""
    per_hour = dose.least.unit is DoseUnit.MICROGRAM_PER_HOUR
    if dose.as_needed or dose.per_episode or dose.every is None or per_hour:
        return dose.least
    return dose.least.times(max(Fraction(24) / dose.every.longest, Fraction(1)))


def _for_person(for_a_kilogram: Amount | None, kilograms: Fraction | None) -> Amount | None:
    if for_a_kilogram is None or kilograms is None:
        return None
    return for_a_kilogram.times(kilograms)


def _lowest(amounts: Iterable[Amount | None]) -> Amount | None:
    lowest: Amount | None = None
    for amount in amounts:
        if amount is not None and (lowest is None or _exceeds(lowest, amount)):
            lowest = amount
    return lowest


def _exceeds(amount: Amount, other: Amount) -> bool:
    return amount.is_like(other) and amount.exceeds(other)
