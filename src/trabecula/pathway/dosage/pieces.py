"""What each stretch of a text says: an amount, how often, a route, or nothing understood."""

from collections.abc import Callable, Collection
from typing import Final

from trabecula.pathway.dosage.amounts import Measure, Rate, Span, Unit
from trabecula.pathway.dosage.bounds import lasting, maximum, stated_total
from trabecula.pathway.dosage.dosage import AsNeeded
from trabecula.pathway.dosage.frequency import frequency
from trabecula.pathway.dosage.meanings import (
    Continuous,
    Count,
    CountRate,
    Dose,
    Each,
    Form,
    Lasts,
    Meaning,
    Piece,
    Said,
    Total,
    Unclear,
)
from trabecula.pathway.dosage.numbers import each_in, measure, number, rate, span
from trabecula.pathway.dosage.phrases import longest, meaning, number_at, text_at
from trabecula.pathway.dosage.tokens import Kind, Token, Tokens
from trabecula.pathway.dosage.vocabulary import (
    AND,
    AS_NEEDED,
    CONTINUOUS,
    FORMS,
    HARMLESS,
    HARMLESS_MARKS,
    HARMLESS_PHRASES,
    JOINING,
    MINUTES,
    ONCE_ONLY,
    ONE_OF_THEM,
    REGULARLY,
    RELEASES,
    ROUTES,
    THEN,
    UNITS,
)

Found = tuple[Meaning, int]
_PLAIN: Final = 4
"""Up to this, a bare number is likely to count tablets; above it is as likely to be milligrams."""
_PHRASES: Final[dict[str, Meaning]] = {
    **dict.fromkeys(HARMLESS_PHRASES, Said.NOTHING),
    **dict.fromkeys(AS_NEEDED, AsNeeded.YES),
    **dict.fromkeys(REGULARLY, AsNeeded.NO),
    **dict.fromkeys(THEN, Said.THEN),
    **dict.fromkeys(AND, Said.AND),
    "or": Said.OR,
    **{words: Continuous(route) for words, route in CONTINUOUS.items()},
    **ROUTES,
    **RELEASES,
}
_NUMERIC: Final = (Kind.NUMBER, Kind.RATIO, Kind.CLOCK, Kind.STRANGE)
_STOPS: Final = (",", ";", ".")
_BETWEEN_MASS_AND_FORM: Final = {**ROUTES, **RELEASES}


def pieces(tokens: Tokens, known: Collection[str] = ()) -> tuple[Piece, ...]:
    """All of the tokens, as pieces; ``known`` are harmless words, such as the medicine's own."""
    made: list[Piece] = []
    at, depth, apart = 0, 0, False
    while at < len(tokens):
        found, end = _read(tokens, at, known)
        apart = apart or tokens[at].text in _STOPS
        if found is not Said.NOTHING:
            made.append(Piece(found, tokens[at:end], depth > 0, apart))
            apart = False
        depth += sum((token.text == "(") - (token.text == ")") for token in tokens[at:end])
        at = end
    return tuple(made)


def _read(tokens: Tokens, at: int, known: Collection[str]) -> Found:
    for reader in _READERS:
        if (found := reader(tokens, at)) is not None:
            return found
    if _parts_routes(tokens, at):
        return Said.NOTHING, at + 1
    here = tokens[at]
    if here.text in JOINING and (at + 1 == len(tokens) or tokens[at + 1].kind in _NUMERIC):
        return Unclear(here.text), at + 1
    harmless = here.text in HARMLESS or here.text in HARMLESS_MARKS or here.text in known
    if here.kind in (Kind.WORD, Kind.MARK) and harmless:
        return Said.NOTHING, at + 1
    return Unclear(here.text), at + 1


def _parts_routes(tokens: Tokens, at: int) -> bool:
    """The stroke of ``PO/SC``."""
    sides = (text_at(tokens, at - 1), text_at(tokens, at + 1))
    return text_at(tokens, at) == "/" and all(side in ROUTES for side in sides)


def _phrase(tokens: Tokens, at: int) -> Found | None:
    return meaning(tokens, at, _PHRASES)


def _once(tokens: Tokens, at: int) -> Found | None:
    end = longest(tokens, at, ONCE_ONLY)
    return None if end is None else (Said.ONCE, end)


def _multiplied(tokens: Tokens, at: int) -> Found | None:
    """``2 x 5 mg tablets``, ``two 5 mg tablets``, ``2 x 5 ml spoon``, ``2 x 25 mcg/h patches``."""
    found = number(tokens, at)
    if found is None or found[0] == 0:
        return None
    count, end = found
    joined = text_at(tokens, end) == "x"
    if not joined and not tokens[at].spelt:
        return None
    each = measure(tokens, end + joined)
    if each is None or each[0].unit is Unit.PIECE:
        return None
    hourly = each_in(tokens, each[1])
    after = each[1] if hourly is None else hourly[1]
    form = _form_after(tokens, after)
    if form is None and not (joined and hourly is None):
        return None
    if hourly is not None:
        return Rate(each[0].times(count), hourly[0]), form[1] if form else after
    whole = each[0].times(count)
    if form is None or form[0] == "spoon":
        return Dose(whole), form[1] if form else after
    return Dose(Measure(Span.of(count), Unit.PIECE, form[0]), whole), form[1]


def _form_after(tokens: Tokens, at: int) -> tuple[str, int] | None:
    while (between := meaning(tokens, at, _BETWEEN_MASS_AND_FORM)) is not None:
        at = between[1]
    form = FORMS.get(text_at(tokens, at))
    return None if form is None else (form, at + 1)


def _concentration(tokens: Tokens, at: int) -> Found | None:
    """``10 mg/5 ml``, ``1 mg in 1 ml``, ``2 mg/ml``."""
    mass = measure(tokens, at)
    if mass is None or not mass[0].is_mass or text_at(tokens, mass[1]) not in ("/", "in", "per"):
        return None
    volume = measure(tokens, mass[1] + 1)
    if volume is None and text_at(tokens, mass[1] + 1) in ("ml", "mls"):
        volume = Measure(Span.of(1), Unit.MILLILITRE), mass[1] + 2
    if volume is None or volume[0].unit is not Unit.MILLILITRE:
        return None
    return Each(mass[0], volume[0]), volume[1]


def _amount(tokens: Tokens, at: int) -> Found | None:
    """A rate; an amount at a time; or what one piece holds."""
    if (found := rate(tokens, at)) is not None:
        return found
    if (one := measure(tokens, at)) is None:
        return None
    amount, end = one
    form = _form_after(tokens, end) if amount.is_mass else None
    if form is not None:
        of = Measure(Span.of(1), Unit.PIECE, form[0])
        return Each(amount, of, text_at(tokens, form[1] - 1) in ONE_OF_THEM), form[1]
    if text_at(tokens, end) == "total":
        return Dose(amount, amount), end + 1
    return Dose(amount), end


def _up_to(tokens: Tokens, at: int) -> Found | None:
    end = longest(tokens, at, ("up to", "upto"))
    found = measure(tokens, end) if end is not None else None
    if found is None:
        return None
    most = found[0]
    return Dose(Measure(Span(most.span.low * 0, most.span.high), most.unit, most.form)), found[1]


def _over_minutes(tokens: Tokens, at: int) -> Found | None:
    """How long one infusion runs, which does not change how much it gives."""
    found = span(tokens, at + 1) if text_at(tokens, at) == "over" else None
    if found is None or text_at(tokens, found[1]) not in MINUTES:
        return None
    return Said.NOTHING, found[1] + 1


def _count(tokens: Tokens, at: int) -> Found | None:
    """A bare number; ``2 am`` may be two in the morning or two o'clock: it is not read."""
    found = span(tokens, at)
    if found is None or found[0].low == 0 or tokens[at].kind is Kind.RATIO:
        return None
    amount, end = found
    if text_at(tokens, end) in ("am", "pm") and not tokens[end - 1].spelt:
        return None
    if _is_torn(tokens, end):
        return None
    period = each_in(tokens, end)
    if period is not None:
        return CountRate(amount, Rate(Measure(amount, Unit.PIECE), period[0])), period[1]
    spelt = all(_is_plain(token) for token in tokens[at:end])
    return Count(amount, spelt and amount.high <= _PLAIN), end


def _is_torn(tokens: Tokens, at: int) -> bool:
    """Digits and digits with a unit (``1 5 mg``) may be one number or two."""
    after = number_at(tokens, at)
    return after is not None and not tokens[at - 1].spelt and text_at(tokens, at + 1) in UNITS


def _is_plain(token: Token) -> bool:
    return token.kind is not Kind.NUMBER or token.spelt or token.value.denominator == 1


def _form(tokens: Tokens, at: int) -> Found | None:
    """A form without a number, which one word before it may make one: ``new patch``."""
    at += text_at(tokens, at) in ("new", "fresh")
    word = text_at(tokens, at)
    return (Form(FORMS[word], word in ONE_OF_THEM), at + 1) if word in FORMS else None


def _lasts(tokens: Tokens, at: int) -> Found | None:
    found = lasting(tokens, at)
    return None if found is None else (Lasts(found[0]), found[1])


def _total(tokens: Tokens, at: int) -> Found | None:
    found = stated_total(tokens, at)
    return None if found is None else (Total(found[0]), found[1])


_READERS: Final[tuple[Callable[[Tokens, int], Found | None], ...]] = (
    maximum, _total, frequency, _once, _multiplied, _concentration, _lasts, _over_minutes, _up_to,
    _amount, _count, _form, _phrase,
)  # fmt: skip
