"""How often, out of the Timing of a dosage: its repeat and its code."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Final

from trabecula.fhir.concepts import words_of
from trabecula.fhir.elements import Quantity
from trabecula.fhir.medicine_resources import Repeat, Timing
from trabecula.pathway.dosage import Dosage, Frequency, Span, Unreadable, read, schedule

PERIODS: Final = {
    "s": Fraction(1, 3600), "min": Fraction(1, 60), "h": Fraction(1), "d": Fraction(24),
    "wk": Fraction(168), "mo": Fraction(1461, 2), "a": Fraction(8766),
}  # fmt: skip
_PARTS: Final = {
    **dict.fromkeys(
        ("MORN", "MORN.early", "MORN.late", "WAKE", "CM", "ACM", "PCM"), "in the morning"
    ),
    **dict.fromkeys(("NOON", "CD", "ACD", "PCD"), "at midday"),
    **dict.fromkeys(("AFT", "AFT.early", "AFT.late"), "in the afternoon"),
    **dict.fromkeys(("EVE", "EVE.early", "EVE.late", "CV", "ACV", "PCV"), "in the evening"),
    **dict.fromkeys(("NIGHT", "PHS", "HS"), "at night"),
}  # fmt: skip
_AT_MEALS: Final = frozenset({"C", "AC", "PC"})
"""Before, with or after meals: how many there are in a day is not said."""
_DAYS: Final = {
    "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_CODES: Final = {
    "AM": "in the morning", "PM": "in the evening", "BED": "at night", "WK": "weekly",
    "MO": "monthly",
}  # fmt: skip
"""Codes of a timing whose letters are no words of a dosage themselves."""


def number(value: float | None, what: str) -> Fraction | None:
    """Exactly the number that was written; one that is not above zero is not understood."""
    if value is None:
        return None
    if not 0 < value < 1e12:
        raise Unreadable(f"{what} {value:g}")
    return Fraction(repr(value))


def span(low: float | None, high: float | None, what: str) -> Span | None:
    """From a number to the other one, where that is given too."""
    least, most = number(low, what), number(high, what)
    if least is None:
        if most is not None:
            raise Unreadable(f"{what} up to {high:g}, from nothing")
        return None
    if most is not None and most < least:
        raise Unreadable(f"{what} from {low:g} to {high:g}")
    return Span(least, most or least)


def often(timing: Timing | None) -> Frequency | None:
    """How often; None where neither the repeat nor the code says it.

    Raises `Unreadable` where a part of it is not understood, or where both disagree.
    """
    if timing is None:
        return None
    repeated = _repeated(timing.repeat) if timing.repeat else None
    coded = _coded(timing)
    if repeated is not None and coded is not None and not repeated.agrees(coded):
        raise Unreadable(f"{repeated} by its repeat, {coded} by its code")
    return repeated or coded


def is_once(timing: Timing | None) -> bool:
    """Whether it is given at stated moments, or so many times, and not again and again."""
    if timing is None:
        return False
    repeat = timing.repeat
    counted = repeat is not None and repeat.count is not None
    return bool(timing.event) or counted


def lasts(repeat: Repeat | None) -> Span | None:
    """For how many hours the dosing goes on."""
    bounds = repeat.bounds_duration if repeat else None
    if bounds is None or bounds.value is None:
        return None
    hours = duration(bounds, "for")
    return Span.of(hours)


def duration(quantity: Quantity, what: str) -> Fraction:
    """A length of time in hours. Raises `Unreadable` for what is none."""
    unit = PERIODS.get(quantity.code or quantity.unit or "")
    value = number(quantity.value, what)
    if unit is None or value is None or quantity.comparator:
        raise Unreadable(f"{what} {quantity.value} {quantity.unit or quantity.code or ''}".strip())
    return value * unit


def _repeated(repeat: Repeat) -> Frequency | None:
    days = (_known(_DAYS, day, "the day") for day in _named(repeat.day_of_week))
    return schedule(_base(repeat), _parts(repeat), tuple(days))


def _named(values: Iterable[str | None] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values or () if value))


def _known(names: Mapping[str, str], code: str, what: str) -> str:
    if code not in names:
        raise Unreadable(f"{what} {code}")
    return names[code]


def _base(repeat: Repeat) -> Frequency | None:
    times = span(repeat.frequency, repeat.frequency_max, "how many times")
    period = span(repeat.period, repeat.period_max, "a period of")
    if period is None:
        if times is not None:
            raise Unreadable(f"{times} times, in no period")
        return None
    unit = PERIODS.get(repeat.period_unit or "")
    if unit is None:
        raise Unreadable(f"a period of {period} {repeat.period_unit or 'without a unit'}")
    return Frequency(times or Span.of(1), period * unit)


def _parts(repeat: Repeat) -> tuple[str, ...]:
    """Parts and times of the day."""
    when = [code for code in _named(repeat.when) if code not in _AT_MEALS]
    parts = tuple(_known(_PARTS, code, "the time") for code in when)
    return tuple(dict.fromkeys(parts + tuple(time[:5] for time in _named(repeat.time_of_day))))


def _coded(timing: Timing) -> Frequency | None:
    """The code of a timing: ``BID``, ``Q4H``, ``AM``; or its words."""
    if timing.code is None:
        return None
    codes = [one.code for one in timing.code.coding or () if one.code]
    for said in (*(_CODES.get(code, code) for code in codes), words_of(timing.code)):
        found = read(said)
        if _is_frequency(found):
            return found[0].frequency
    if timing.repeat is None and not timing.event:
        raise Unreadable(f"the timing {words_of(timing.code) or ', '.join(codes)}")
    return None


def _is_frequency(found: tuple[Dosage, ...]) -> bool:
    return len(found) == 1 and found[0].frequency is not None and not found[0].not_understood
