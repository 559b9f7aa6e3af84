"""Amounts and rates out of Quantity, Range and Ratio: exactly, or not understood."""

import re
from fractions import Fraction
from typing import Final

from trabecula.fhir.elements import Quantity, Range, Ratio
from trabecula.fhir.medicine_resources import Rated
from trabecula.fhir.timing import PERIODS, number
from trabecula.pathway.dosage import Measure, Rate, Span, Unit, Unreadable, unit_named

_ANNOTATION: Final = re.compile(r"[{}\[\]]")
_PERIOD: Final = re.compile(r"\(?(?P<count>[0-9]+)?\.?(?P<unit>[a-z]+)\)?")
HOURS: Final = {
    **PERIODS, "hr": PERIODS["h"], "hour": PERIODS["h"], "day": PERIODS["d"], "week": PERIODS["wk"],
}  # fmt: skip
"""Units of time in hours, as rates spell them."""


def measure(quantity: Quantity | None, what: str) -> Measure | None:
    """An amount with its unit; None where there is no value.

    Raises `Unreadable` where the unit is missing or not read, where code and unit differ, and for
    a comparator.
    """
    if quantity is None or quantity.value is None:
        return None
    value = number(quantity.value, what)
    named = unit(quantity)
    if value is None or named is None or quantity.comparator:
        raise Unreadable(f"{what} {said(quantity)}")
    return Measure(Span.of(value), *named)


def said(quantity: Quantity) -> str:
    """A quantity as it stands there."""
    parts = (quantity.comparator, f"{quantity.value:g}" if quantity.value is not None else None)
    return " ".join(filter(None, (*parts, quantity.unit or quantity.code)))


def unit(quantity: Quantity) -> tuple[Unit, str] | None:
    """What the unit and its code both say; either may say nothing that is read."""
    named = {
        found
        for text in (quantity.code, quantity.unit)
        if text and (found := unit_named(_ANNOTATION.sub("", text))) is not None
    }
    return named.pop() if len(named) == 1 else None


def measured(extent: Range | None, what: str) -> Measure | None:
    """From one amount to another."""
    if extent is None:
        return None
    low, high = measure(extent.low, what), measure(extent.high, what)
    if low is None and high is None:
        return None
    same = high.into(low.unit) if low and high else None
    if low is None or same is None or same.span.high < low.span.low:
        raise Unreadable(f"{what} from {low} to {high}")
    return Measure(Span(low.span.low, same.span.high), low.unit, low.form)


def rate(rated: Rated) -> Rate | None:
    """An amount over a time. Raises `Unreadable` where it is no such rate."""
    if (ratio := rated.rate_ratio) is not None:
        return over(ratio, "a rate of")
    if rated.rate_quantity is not None:
        return _per(rated.rate_quantity)
    extent = rated.rate_range
    low = _per(extent.low) if extent and extent.low else None
    high = _per(extent.high) if extent and extent.high else None
    if extent is None:
        return None
    most = high.over(low.hours).into(low.amount.unit) if low and high else None
    if low is None or most is None or most.span.high < low.amount.span.low:
        raise Unreadable("a range of rates")
    return Rate(Measure(Span(low.amount.span.low, most.span.high), most.unit), low.hours)


def over(ratio: Ratio, what: str) -> Rate | None:
    """An amount in each period of time."""
    amount = measure(ratio.numerator, what)
    period = ratio.denominator
    if amount is None and (period is None or period.value is None):
        return None
    hours = HOURS.get(period.code or period.unit or "") if period else None
    count = number(period.value, what) if period else None
    if amount is None or hours is None or count is None:
        raise Unreadable(f"{what} {amount} in {said(period) if period else 'no time'}")
    return Rate(amount, hours * count)


def _per(quantity: Quantity) -> Rate | None:
    """A quantity whose unit has a time: ``ug/h``, ``mg/(24.h)``."""
    if quantity.value is None:
        return None
    value = number(quantity.value, "a rate of")
    text = quantity.code or quantity.unit or ""
    name, _, period = text.partition("/")
    timed = _PERIOD.fullmatch(period)
    hours = HOURS.get(timed["unit"]) if timed else None
    named = unit_named(_ANNOTATION.sub("", name))
    if value is None or named is None or timed is None or hours is None or quantity.comparator:
        raise Unreadable(f"a rate of {said(quantity)}")
    return Rate(Measure(Span.of(value), *named), hours * Fraction(timed["count"] or 1))
