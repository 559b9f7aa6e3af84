"""Numbers and amounts among tokens: ``1½``, ``2.5-5 mg``, ``one or two tablets``, ``25 mcg/h``."""

from fractions import Fraction
from typing import Final

from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Span, Unit
from trabecula.pathway.dosage.phrases import number_at, starts, text_at
from trabecula.pathway.dosage.tokens import Kind, Tokens, clean
from trabecula.pathway.dosage.vocabulary import FORMS, HOURS, ONE_OF_THEM, ONE_PERIOD, UNITS

_BETWEEN: Final = ("-", "to", "or")
_PARTS: Final = (2, 3, 4)
_WIDEST: Final = 5
"""A range whose ends lie further apart than this is none: ``5-325 mg`` names two ingredients."""
_NEW: Final = ("new", "fresh", "whole")


def unit_named(word: str) -> tuple[Unit, str] | None:
    """The unit that a word names, and the form where that is a piece: ``TAB`` is one tablet."""
    plain = clean(word).strip()
    if plain in UNITS:
        return UNITS[plain], ""
    return (Unit.PIECE, FORMS[plain]) if plain in FORMS else None


def number(tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
    """A number, also a mixed one: ``1 1/2``, ``one and a half``, ``half``, ``½``."""
    first = number_at(tokens, at)
    if first is None:
        return _part(tokens, at)
    after = at + 1
    if first.value.denominator != 1:
        return first.value, after
    part = _part(tokens, after)
    if part is not None and not first.spelt:
        return first.value + part[0], part[1]
    if first.text == "one" and text_at(tokens, after) == "half":
        return Fraction(1, 2), after + 1
    for words in ("and a", "and one", "and"):
        end = starts(tokens, after, words)
        rest = number_at(tokens, end) if end is not None else None
        if end is not None and rest is not None and rest.text in ("half", "quarter"):
            return first.value + rest.value, end + 1
    return first.value, after


def _part(tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
    """A part of one, written as a ratio; ``10/7`` and ``30/500`` are none."""
    here = tokens[at] if at < len(tokens) else None
    if here is None or here.kind is not Kind.RATIO:
        return None
    if here.other not in _PARTS or here.value >= here.other or here.value.denominator != 1:
        return None
    return here.value / here.other, at + 1


def span(tokens: Tokens, at: int) -> tuple[Span, int] | None:
    """A number or a range of them; None where the second one is not the greater."""
    low = number(tokens, at)
    if low is None:
        return None
    value, end = low
    high = number(tokens, end + 1) if text_at(tokens, end) in _BETWEEN else None
    if high is None:
        return Span.of(value), end
    if not value < high[0] <= value * _WIDEST:
        return None
    return Span(value, high[0]), high[1]


def measure(tokens: Tokens, at: int) -> tuple[Measure, int] | None:
    """An amount with its unit or its form: ``5 mg``, ``2.5 mg to 5 mg``, ``a patch``."""
    if text_at(tokens, at) in ("a", "an"):
        return _counted(tokens, at, Span.of(1), at + 1)
    if (both := _with_both_units(tokens, at)) is not None:
        return both
    found = span(tokens, at)
    if found is None or found[0].low == 0:
        return None
    amount, end = found
    unit = UNITS.get(text_at(tokens, end))
    if unit is not None and not _is_per_body(tokens, end + 1):
        return Measure(amount, unit), end + 1
    return _counted(tokens, at, amount, end) if unit is None else None


def _with_both_units(tokens: Tokens, at: int) -> tuple[Measure, int] | None:
    """A range whose ends each have their unit: ``500 microgram to 1 mg``."""
    low = number(tokens, at)
    unit = UNITS.get(text_at(tokens, low[1])) if low else None
    if low is None or unit is None or text_at(tokens, low[1] + 1) not in _BETWEEN:
        return None
    high = number(tokens, low[1] + 2)
    high_unit = UNITS.get(text_at(tokens, high[1])) if high else None
    if high is None or high_unit is None or low[0] == 0:
        return None
    most = Measure(Span.of(high[0]), high_unit).into(unit)
    if most is None or not low[0] < most.span.low <= low[0] * _WIDEST:
        return None
    return Measure(Span(low[0], most.span.low), unit), high[1] + 1


def _is_per_body(tokens: Tokens, at: int) -> bool:
    return text_at(tokens, at) == "/" and text_at(tokens, at + 1) in ("kg", "m")


def _counted(tokens: Tokens, start: int, amount: Span, at: int) -> tuple[Measure, int] | None:
    """Pieces of a form. ``1/2 tablets`` may be half a tablet, or one or two: it is neither."""
    for words in ("of a", "a", "of an", "x"):
        if amount.high < 1 and (end := starts(tokens, at, words)) is not None:
            at = end
            break
    at += text_at(tokens, at) in _NEW
    word = text_at(tokens, at)
    form = FORMS.get(word)
    if form is None or (_is_bare_ratio(tokens, start) and word not in ONE_OF_THEM):
        return None
    return Measure(amount, Unit.PIECE, form), at + 1


def _is_bare_ratio(tokens: Tokens, at: int) -> bool:
    ranged = text_at(tokens, at + 1) in _BETWEEN
    return at < len(tokens) and tokens[at].kind is Kind.RATIO and not ranged


def each_in(tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
    """A period after an amount: ``/h``, ``per day``, ``over 24 hours``, ``a week``."""
    if text_at(tokens, at) not in ("/", "per", "over", "in", "a", "an", "each"):
        return None
    joined = text_at(tokens, at)
    at += 1
    count, end = Fraction(1), at
    if (found := number(tokens, at)) is not None:
        count, end = found
    elif joined in ("over", "in"):
        return None
    unit = text_at(tokens, end)
    hours = HOURS.get(unit) if end > at or unit in ONE_PERIOD else None
    if hours is None or count == 0:
        return None
    if joined in ("over", "in") and count * hours != HOURS_A_DAY:
        return None
    return count * hours, end + 1


def rate(tokens: Tokens, at: int) -> tuple[Rate, int] | None:
    """An amount in each hour, day or so many hours: ``25 mcg/hr``, ``30 mg over 24 hours``."""
    found = measure(tokens, at)
    period = each_in(tokens, found[1]) if found else None
    if found is None or period is None:
        return None
    return Rate(found[0], period[0]), period[1]
