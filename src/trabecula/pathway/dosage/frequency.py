"""How often, among tokens: ``bd``, ``q4-6h``, ``4 hourly``, ``up to 4 times a day``, ``mane``."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Span
from trabecula.pathway.dosage.dosage import Frequency
from trabecula.pathway.dosage.numbers import span
from trabecula.pathway.dosage.phrases import longest, starts, text_at
from trabecula.pathway.dosage.tokens import Kind, Tokens
from trabecula.pathway.dosage.vocabulary import (
    BEFORE_PARTS,
    HOURLY,
    HOURS,
    OFTEN,
    ONE_PERIOD,
    PARTS_OF_DAY,
    TIMES,
    WEEKDAYS,
)

Found = tuple[Frequency, int]

_DAY: Final = Span.of(HOURS_A_DAY)
_WEEK: Final = Span.of(HOURS_A_DAY * 7)
_ONCE: Final = Span.of(1)
_EVERY: Final = ("every", "each", "q")
_CHANGE: Final = ("remove after", "change after", "replace after", "changed after")
_AND: Final = ("and", "&", "+", ",")
_TO: Final = ("to", "or", "-")
_ALTERNATE: Final = ("on alternate days", "alternate days", "alternate nights", "alternate day")
_MOST_HOURS: Final = 12


def frequency(tokens: Tokens, at: int) -> Found | None:
    """How often, if that stands here, and where it ends."""
    readers: tuple[Callable[[Tokens, int], Found | None], ...] = (
        _every, _hourly, _times, _ranged, _alternate, _parts, _clocks, _weekdays,
    )  # fmt: skip
    for reader in readers:
        if (found := reader(tokens, at)) is not None:
            return found
    return None


def _every(tokens: Tokens, at: int) -> Found | None:
    """``every 4 to 6 hours``, ``q72h``, ``every other day``, ``each week``, ``remove after``."""
    at += text_at(tokens, at) == "once"
    end = longest(tokens, at, _CHANGE)
    if end is None:
        if text_at(tokens, at) not in _EVERY:
            return None
        end = at + 1
    count, start = Span.of(1), end
    if text_at(tokens, end) in ("other", "second", "alternate"):
        count, end = Span.of(2), end + 1
    elif (found := span(tokens, end)) is not None:
        count, end = found
        if text_at(tokens, end) in HOURLY:
            return _interval(count, Fraction(1), end + 1)
    period = text_at(tokens, end)
    hours = HOURS.get(period) if end > start or period in ONE_PERIOD else None
    return _interval(count, hours, end + 1)


def _interval(count: Span, hours: Fraction | None, end: int) -> Found | None:
    if hours is None or count.low * hours < 1:
        return None
    return Frequency(_ONCE, count * hours), end


def _hourly(tokens: Tokens, at: int) -> Found | None:
    """``4 hourly``, ``4-hourly``, ``6-8 hrly``, ``every 6hrly``."""
    found = span(tokens, at)
    if found is None:
        return None
    count, end = found
    end += text_at(tokens, end) == "-"
    return _interval(count, Fraction(1), end + 1) if text_at(tokens, end) in HOURLY else None


def _times(tokens: Tokens, at: int) -> Found | None:
    """``four times a day``, ``twice daily``, ``3x/day``, ``x3/d``, ``2 to 3 times per week``."""
    counted = text_at(tokens, at) == "x"
    found = _count(tokens, at + counted)
    if found is None or found[0].low == 0:
        return None
    times, end = found
    worded = text_at(tokens, end - 1) in TIMES
    if text_at(tokens, end) in ("times", "time", "x"):
        end, counted = end + 1, True
    if not (counted or worded):
        return None
    period = _period(tokens, end)
    return None if period is None else (Frequency(times, Span.of(period[0])), period[1])


def _count(tokens: Tokens, at: int) -> tuple[Span, int] | None:
    low = TIMES.get(text_at(tokens, at))
    if low is None:
        return span(tokens, at)
    high = TIMES.get(text_at(tokens, at + 2))
    if text_at(tokens, at + 1) in _TO and high is not None and high > low:
        return Span(Fraction(low), Fraction(high)), at + 3
    return Span.of(low), at + 1


def _period(tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
    """``daily``, ``a day``, ``/d``, ``per week``, ``in 24 hours``: the hours of it."""
    times, hours = OFTEN.get(text_at(tokens, at), (0, Fraction(0)))
    if times == 1 and text_at(tokens, at) in ("daily", "weekly", "monthly", "fortnightly"):
        return hours, at + 1
    end = longest(tokens, at, ("in 24", "per 24", "/ 24", "every 24", "in any 24"))
    if end is not None and HOURS.get(text_at(tokens, end)) == 1:
        return HOURS_A_DAY, end + 1
    if text_at(tokens, at) not in ("a", "per", "/", "each", "every", "in a"):
        return None
    period = text_at(tokens, at + 1)
    hours = HOURS[period] if period in ONE_PERIOD else Fraction(0)
    return (hours, at + 2) if hours > 1 else None


def _ranged(tokens: Tokens, at: int) -> Found | None:
    """One word, or from one to another: ``bd``, ``bd to tds``."""
    low = OFTEN.get(text_at(tokens, at))
    if low is None:
        return None
    high = OFTEN.get(text_at(tokens, at + 2)) if text_at(tokens, at + 1) in _TO else None
    if high is None:
        return Frequency(Span.of(low[0]), Span.of(low[1])), at + 1
    if high[1] != low[1] or high[0] <= low[0]:
        return None
    return Frequency(Span(Fraction(low[0]), Fraction(high[0])), Span.of(low[1])), at + 3


def _alternate(tokens: Tokens, at: int) -> Found | None:
    end = longest(tokens, at, _ALTERNATE)
    return None if end is None else (Frequency(_ONCE, Span.of(HOURS_A_DAY * 2)), end)


def _listed(
    tokens: Tokens, at: int, one: Callable[[Tokens, int], tuple[str, int] | None]
) -> tuple[tuple[str, ...], int] | None:
    """Several of a kind: ``mane and nocte``, ``8am, 2pm & 8pm``."""
    found = one(tokens, at)
    if found is None:
        return None
    names, end = [found[0]], found[1]
    while True:
        comma = text_at(tokens, end) in _AND
        comma += comma and text_at(tokens, end + 1) in _AND
        following = one(tokens, end + comma) if comma else None
        if following is None:
            return tuple(dict.fromkeys(names)), end
        names.append(following[0])
        end = following[1]


def _parts(tokens: Tokens, at: int) -> Found | None:
    if text_at(tokens, at - 1) == "for":
        return None
    found = _listed(tokens, at, _part)
    return None if found is None else (Frequency(Span.of(len(found[0])), _DAY, found[0]), found[1])


def _part(tokens: Tokens, at: int) -> tuple[str, int] | None:
    while text_at(tokens, at) in BEFORE_PARTS:
        at += 1
    if (end := longest(tokens, at, ("bed time", "evening meal", "the evening meal"))) is not None:
        return PARTS_OF_DAY["bed" if text_at(tokens, at) == "bed" else "evening"], end
    word = PARTS_OF_DAY.get(text_at(tokens, at))
    return None if word is None else (word, at + 1)


def _clocks(tokens: Tokens, at: int) -> Found | None:
    """``at 8am and 8pm``, ``(6pm)``, ``at 08:00``. ``2 am`` alone may be two in the morning."""
    if text_at(tokens, at) not in ("at", "("):
        return None
    found = _listed(tokens, at + 1, _clock)
    if found is None:
        return None
    names, end = found
    if text_at(tokens, at) == "(":
        if text_at(tokens, end) != ")":
            return None
        end += 1
    return Frequency(Span.of(len(names)), _DAY, names), end


def _clock(tokens: Tokens, at: int) -> tuple[str, int] | None:
    here = tokens[at] if at < len(tokens) else None
    half = longest(tokens, at + 1, ("am", "pm"))
    if here is None or here.kind not in (Kind.CLOCK, Kind.NUMBER):
        return None
    if here.kind is Kind.CLOCK:
        return here.text, at + 1 if half is None else half
    hour = here.value.denominator == 1 and 1 <= here.value <= _MOST_HOURS and not here.spelt
    return (f"{here.text} {text_at(tokens, at + 1)}", half) if half and hour else None


def _weekdays(tokens: Tokens, at: int) -> Found | None:
    found = _listed(tokens, at, _weekday)
    if found is None:
        return None
    return Frequency(Span.of(len(found[0])), _WEEK, on=found[0]), found[1]


def _weekday(tokens: Tokens, at: int) -> tuple[str, int] | None:
    for words in ("on a", "on", "every", "each"):
        if (end := starts(tokens, at, words)) is not None:
            at = end
            break
    day = WEEKDAYS.get(text_at(tokens, at))
    return None if day is None else (day, at + 1)
