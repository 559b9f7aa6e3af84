"""Opioids taken: what they come to as exposure by a named table, and for how long they are taken.

Regular doses and those as needed are never mixed: what is taken as needed is said as *at most*.
An opioid whose dose or route is not known leaves the exposure not known, never lower.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from msgspec.structs import replace

from trabecula.calculation.opioid_exposure import TotalExposure, exposure
from trabecula.calculation.opioid_tolerance import TakenFor, is_opioid_tolerant
from trabecula.language.opioid import Opioid, OpioidDose, RateUnit
from trabecula.language.opioid_table import ExposureTable, Tolerance, Undefined
from trabecula.language.route import Release, Route, counts_as
from trabecula.pathway.dosage import HOURS_A_DAY, Daily, Unit
from trabecula.pathway.taken.taken import Amounts, TakenMedicine

_SWALLOWED: Final = frozenset({"tablet", "capsule", "liquid", "sachet"})


@dataclass(frozen=True, slots=True)
class OpioidTaken:
    """An opioid of a medicine: its doses of a day, from the least to the most.

    ``regular`` and ``as_needed`` are None where there is none; ``not_known`` says why the dose is
    not known, and then there are neither.
    """

    medicine: TakenMedicine
    opioid: Opioid
    route: Route | None
    regular: tuple[OpioidDose, OpioidDose] | None = None
    as_needed: OpioidDose | None = None
    not_known: str = ""

    def has_factor(self, table: ExposureTable) -> bool:
        """Whether a table of exposure counts it; while its route is not known, it may."""
        row = None if self.route is None else table.at(self.opioid, self.route)
        defined = row is not None and not isinstance(row.holds, Undefined)
        return self.route is None or defined


@dataclass(frozen=True, slots=True)
class PersonExposure:
    """The exposure of a person by one table.

    ``lowest`` and ``highest`` are of the regular doses; ``at_most`` adds every dose as needed.
    ``not_known`` are the opioids whose dose is not known: with any, no sum is whole.
    """

    lowest: TotalExposure
    highest: TotalExposure
    at_most: TotalExposure
    not_known: tuple[OpioidTaken, ...]

    @property
    def table(self) -> ExposureTable:
        """The table by which it was reckoned."""
        return self.lowest.table

    @property
    def is_whole(self) -> bool:
        """Whether every opioid has a dose and a factor."""
        return not self.not_known and self.at_most.total is not None

    @property
    def bounds(self) -> tuple[Fraction, Fraction] | None:
        """From the least regular exposure up to the most with all as needed; None if not whole."""
        low, high = self.lowest.total, self.at_most.total
        if self.not_known or low is None or high is None:
            return None
        return low.mme, high.mme


def opioids_of(taken: Iterable[TakenMedicine]) -> tuple[OpioidTaken, ...]:
    """Every opioid in what is taken."""
    return tuple(one for medicine in taken for one in _opioids(medicine))


def exposure_of(opioids: Sequence[OpioidTaken], table: ExposureTable) -> PersonExposure:
    """What opioids come to by one table."""
    regular = [one.regular for one in opioids if one.regular is not None]
    needed = [one.as_needed for one in opioids if one.as_needed is not None]
    most = [high for _, high in regular]
    return PersonExposure(
        exposure([low for low, _ in regular], table),
        exposure(most, table),
        exposure([*most, *needed], table),
        tuple(one for one in opioids if one.not_known),
    )


def tolerance_of(opioids: Sequence[OpioidTaken], tolerance: Tolerance, as_of: date) -> bool | None:
    """Whether the regular doses make a person opioid tolerant; None while that is not known."""
    taken = [
        TakenFor(one.regular[0], None if begun is None else (as_of - begun).days)
        for one in opioids
        if one.regular is not None
        for begun in (one.medicine.begun,)
    ]
    return is_opioid_tolerant(taken, tolerance)


def _opioids(medicine: TakenMedicine) -> Iterator[OpioidTaken]:
    for ingredient, amounts in zip(medicine.ingredients, medicine.amounts, strict=True):
        if ingredient.opioid is None:
            continue
        why = "; ".join(medicine.unclear)
        dailies = [one for one in (amounts.regular, amounts.as_needed) if one is not None]
        route = _route(medicine, dailies)
        if not dailies:
            yield OpioidTaken(
                medicine, ingredient.opioid, route, not_known=why or "no dose is known"
            )
        elif route is None:
            reason = "by which way it is taken is not said"
            yield OpioidTaken(medicine, ingredient.opioid, route, not_known=reason)
        else:
            yield _with_doses(medicine, ingredient.opioid, route, amounts)


def _with_doses(
    medicine: TakenMedicine, opioid: Opioid, route: Route, amounts: Amounts
) -> OpioidTaken:
    """With what may also be none at all (up to four times a day) counted at most, not regularly."""
    regular, as_needed = amounts.regular, amounts.as_needed
    if regular is not None and regular.rate.amount.span.low == 0:
        as_needed = regular if as_needed is None else _both(regular, as_needed)
        regular = None
    low, high = (None, None) if regular is None else _ends(opioid, route, regular)
    needed = None if as_needed is None else _ends(opioid, route, as_needed)[1]
    either = regular is not None and (low is None or high is None)
    if either or (as_needed is not None and needed is None):
        return OpioidTaken(medicine, opioid, route, not_known="its dose is in no unit of weight")
    both = None if low is None or high is None else (low, high)
    return OpioidTaken(medicine, opioid, route, both, needed)


def _both(one: Daily, other: Daily) -> Daily:
    """Both together, where they are in one unit; where not, in none that counts."""
    rate = one.rate
    if (other.rate.amount.unit, other.rate.hours) != (rate.amount.unit, rate.hours):
        return replace(one, rate=replace(rate, amount=replace(rate.amount, unit=Unit.PIECE)))
    span = rate.amount.span + other.rate.amount.span
    return replace(one, rate=replace(rate, amount=replace(rate.amount, span=span)))


def _ends(
    opioid: Opioid, route: Route, daily: Daily
) -> tuple[OpioidDose | None, OpioidDose | None]:
    """The doses of a day; None for a lower end of nothing, and where it is no weight."""
    amount, hours = daily.rate.amount, daily.rate.hours
    units = {
        (Unit.MILLIGRAM, HOURS_A_DAY): RateUnit.MILLIGRAMS_PER_DAY,
        (Unit.MICROGRAM, Fraction(1)): RateUnit.MICROGRAMS_PER_HOUR,
    }
    unit = units.get((amount.unit, hours))
    if unit is None:
        return None, None
    low, high = (
        OpioidDose(opioid, route, end, unit) if end > 0 else None
        for end in (amount.span.low, amount.span.high)
    )
    return low, high


def _route(medicine: TakenMedicine, dailies: Sequence[Daily]) -> Route | None:
    """By which way; what is counted in tablets is swallowed, what is given off an hour is worn."""
    if medicine.route is not None:
        return counts_as(medicine.route)
    if any(daily.rate.hours == 1 for daily in dailies):
        return Route.TRANSDERMAL
    forms = {entry.product.form for entry in medicine.entries}
    forms |= {d.dose.form for entry in medicine.entries for d in entry.dosages if d.dose}
    if forms & _SWALLOWED or medicine.release is Release.MODIFIED:
        return Route.ORAL
    return None
