"""What bounds a dosage, among tokens: the most in a period, the total of a day, how long."""

from fractions import Fraction
from typing import Final

from msgspec import Struct

from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Span
from trabecula.pathway.dosage.dosage import Maximum
from trabecula.pathway.dosage.numbers import each_in, measure, number, span
from trabecula.pathway.dosage.phrases import longest, starts, text_at
from trabecula.pathway.dosage.tokens import Kind, Tokens
from trabecula.pathway.dosage.vocabulary import HOURS, MAXIMUM, MAXIMUM_A_DAY, TOTAL_A_DAY

_IS: Final = ("of", ":", "=", "is", "at", "be", "dose")
_GOES_ON: Final = frozenset(
    {"a", "an", "per", "each", "every", "/", "in", "out", "on", "off", "of"}
)
"""Words after ``5 days`` that make it something else than how long: ``5 days a week``."""
_LONG_AGO: Final = {Fraction(7): Fraction(24), Fraction(52): Fraction(168)}
"""British shorthand: ``10/7`` is ten days, ``3/52`` three weeks."""


class Counted(Struct, frozen=True, gc=False):
    """A maximum whose number has no unit: tablets, where the dose is in tablets."""

    count: Fraction
    hours: Fraction


def maximum(tokens: Tokens, at: int) -> tuple[Maximum | Counted, int] | None:
    """``max 8/day``, ``mdd 3 tablets``, ``up to 60 mg in 24 hours``, ``max 4 doses a day``."""
    daily = longest(tokens, at, MAXIMUM_A_DAY)
    end = daily if daily is not None else longest(tokens, at, MAXIMUM)
    if end is None:
        end = longest(tokens, at, ("up to", "upto"))
    if end is None:
        return None
    while text_at(tokens, end) in _IS:
        end += 1
    return _most(tokens, end, HOURS_A_DAY if daily is not None else None)


def _most(tokens: Tokens, at: int, hours: Fraction | None) -> tuple[Maximum | Counted, int] | None:
    here = tokens[at] if at < len(tokens) else None
    if here is not None and here.kind is Kind.RATIO and here.other == HOURS_A_DAY:
        return Counted(here.value, here.other), at + 1
    if (found := measure(tokens, at)) is not None:
        period = _ended(tokens, found[1], hours)
        exact = found[0].span.low == found[0].span.high
        return (Maximum(period[0], found[0]), period[1]) if period and exact else None
    counted = number(tokens, at)
    if counted is None or counted[0] == 0:
        return None
    count, end = counted
    doses = text_at(tokens, end) in ("doses", "dose", "times")
    period = _ended(tokens, end + doses, hours)
    if period is None:
        return None
    most = Maximum(period[0], doses=count) if doses else Counted(count, period[0])
    return most, period[1]


def _ended(tokens: Tokens, at: int, hours: Fraction | None) -> tuple[Fraction, int] | None:
    """The period of a maximum; the one that its words gave already, where none follows."""
    if text_at(tokens, at) == "daily":
        return HOURS_A_DAY, at + 1
    for words in ("in any", "within", "in a", "in each", "in every", "every"):
        end = starts(tokens, at, words)
        found = number(tokens, end) if end is not None else None
        count, end = found or (Fraction(1), end)
        unit = HOURS.get(text_at(tokens, end)) if end is not None else None
        if end is not None and unit is not None and count > 0:
            return count * unit, end + 1 + (text_at(tokens, end + 1) == "period")
    found = each_in(tokens, at)
    if found is None:
        return None if hours is None else (hours, at)
    return found[0], found[1] + (text_at(tokens, found[1]) == "period")


def stated_total(tokens: Tokens, at: int) -> tuple[Rate, int] | None:
    """``total daily dose 60 mg``, ``total 60 mg/day``."""
    daily = longest(tokens, at, TOTAL_A_DAY)
    end = daily if daily is not None else longest(tokens, at, ("total", "total dose"))
    if end is None:
        return None
    while text_at(tokens, end) in _IS:
        end += 1
    found: tuple[Measure, int] | None = measure(tokens, end)
    period = _ended(tokens, found[1], HOURS_A_DAY if daily is not None else None) if found else None
    return (Rate(found[0], period[0]), period[1]) if found and period else None


def lasting(tokens: Tokens, at: int) -> tuple[Span, int] | None:
    """``for 7 days``, ``x 2 weeks``, ``x 10/7``, ``30 days``: the hours of it."""
    begun = longest(tokens, at, ("for", "x", "for up to"))
    at = at if begun is None else begun
    here = tokens[at] if at < len(tokens) else None
    if begun and here is not None and here.kind is Kind.RATIO and here.other in _LONG_AGO:
        return Span.of(here.value * _LONG_AGO[here.other]), at + 1
    found = span(tokens, at)
    hours = HOURS.get(text_at(tokens, found[1])) if found else None
    if found is None or hours is None or found[0].low * hours < HOURS_A_DAY:
        return None
    end = found[1] + 1
    return None if text_at(tokens, end) in _GOES_ON else (found[0] * hours, end)
