"""The opioid of a medicine: its doses of a day, from the least to the most."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.opioid import Opioid, OpioidDose, RateUnit
from trabecula.language.route import Release, Route, counts_as
from trabecula.pathway.dosage import HOURS_A_DAY, Daily, Unit
from trabecula.pathway.taken.doses_told import Amounts

_SWALLOWED: Final = frozenset({"tablet", "capsule", "liquid", "sachet"})


class OpioidDoses(Struct, frozen=True, gc=False):
    """``regular`` and ``as_needed`` are None where there is none; ``not_known`` says why the dose
    is not known, and then there are neither.
    """

    opioid: Opioid
    route: Route | None
    regular: tuple[OpioidDose, OpioidDose] | None = None
    as_needed: OpioidDose | None = None
    not_known: str = ""


class Way(NamedTuple):
    """What an entry says of the way: the route, the release, and the forms that it names."""

    route: Route | None
    release: Release
    forms: frozenset[str]


def opioid_doses(opioid: Opioid, amounts: Amounts, way: Way, unclear: Sequence[str]) -> OpioidDoses:
    """The doses of an opioid; ``unclear`` is what of its medicine was not understood."""
    dailies = [one for one in (amounts.regular, amounts.as_needed) if one is not None]
    route = _route(way, dailies)
    if not dailies:
        why = "; ".join(unclear) or "no dose is known"
        return OpioidDoses(opioid, route, not_known=why)
    if route is None:
        return OpioidDoses(opioid, route, not_known="by which way it is taken is not said")
    return _with_doses(opioid, route, amounts)


def _with_doses(opioid: Opioid, route: Route, amounts: Amounts) -> OpioidDoses:
    """With what may also be none at all (up to four times a day) counted at most, not regularly."""
    regular, as_needed = amounts.regular, amounts.as_needed
    if regular is not None and regular.rate.amount.span.low == 0:
        as_needed = regular if as_needed is None else _both(regular, as_needed)
        regular = None
    low, high = (None, None) if regular is None else _ends(opioid, route, regular)
    needed = None if as_needed is None else _ends(opioid, route, as_needed)[1]
    either = regular is not None and (low is None or high is None)
    if either or (as_needed is not None and needed is None):
        return OpioidDoses(opioid, route, not_known="its dose is in no unit of weight")
    both = None if low is None or high is None else (low, high)
    return OpioidDoses(opioid, route, both, needed)


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
    if amount.unit is Unit.MILLIGRAM and hours == HOURS_A_DAY:
        unit = RateUnit.MILLIGRAMS_PER_DAY
    elif amount.unit is Unit.MICROGRAM and hours == 1:
        unit = RateUnit.MICROGRAMS_PER_HOUR
    else:
        return None, None
    low, high = amount.span.low, amount.span.high
    most = OpioidDose(opioid, route, high, unit) if high > 0 else None
    if low == high:
        return most, most
    return OpioidDose(opioid, route, low, unit) if low > 0 else None, most


def _route(way: Way, dailies: Sequence[Daily]) -> Route | None:
    """By which way; what is counted in tablets is swallowed, what is given off an hour is worn."""
    if way.route is not None:
        return counts_as(way.route)
    if any(daily.rate.hours == 1 for daily in dailies):
        return Route.TRANSDERMAL
    if way.forms & _SWALLOWED or way.release is Release.MODIFIED:
        return Route.ORAL
    return None
