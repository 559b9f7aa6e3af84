"""Reading what a product holds out of its name: ``oxycodone 5 MG / acetaminophen 325 MG``."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final, TypeVar

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage.amounts import Measure, Span, Unit
from trabecula.pathway.dosage.numbers import measure, number
from trabecula.pathway.dosage.phrases import meaning, number_at, text_at
from trabecula.pathway.dosage.product import Product, Strength
from trabecula.pathway.dosage.tokens import Kind, Token, Tokens, tokens
from trabecula.pathway.dosage.vocabulary import FORMS, HOURS, RELEASES, ROUTES, UNITS

_Said = TypeVar("_Said")

_PIECES: Final = {**FORMS, "actuat": "spray", "actuation": "spray", "dose": ""}
_FORMS: Final = {
    **FORMS, "system": "patch", "solution": "liquid", "suspension": "liquid", "syrup": "liquid",
    "injection": "injection", "gel": "gel", "cream": "cream", "ointment": "ointment",
}  # fmt: skip
_ROUTE_OF_FORM: Final = {"patch": Route.TRANSDERMAL, "suppository": Route.RECTAL}
_LEAST_SECOND: Final = 100
"""From this on the second of two bare numbers can be no volume: ``30/500`` are milligrams."""
_MANY_TIMES: Final = 10
"""Two numbers this far apart are no range but two ingredients: ``5-325 mg``."""
_SHORTEST_NAME: Final = 4


class _Found(Struct, frozen=True, gc=False):
    """Strengths that stand at one place, and where they end."""

    strengths: tuple[Strength, ...]
    end: int
    remark: str = ""


class _Read(Struct):
    """One wording of a product, as far as it has been read."""

    strengths: list[Strength]
    unclear: list[str]
    remarks: list[str]
    lasts: Fraction | None = None


@lru_cache(maxsize=8192)
def product(words: str) -> Product:
    """What one wording of a product says. A number in it that is not read voids its strengths."""
    found = tokens(words)
    read = _Read([], [], [])
    names: list[Token] = []
    at, depth = 0, 0
    while at < len(found):
        here = found[at]
        depth += (here.text == "[") - (here.text == "]")
        if depth:
            at += 1
        elif here.text in ("/", "+"):
            names, at = [], at + 1
        elif here.kind in (Kind.WORD, Kind.MARK):
            names.append(here)
            at += 1
        else:
            at = _numeric(found, at, names, read)
            names = []
    return _made(words, found, read)


def _made(words: str, found: Tokens, read: _Read) -> Product:
    forms = [_FORMS[token.text] for token in found if token.text in _FORMS]
    form = forms[-1] if forms else ""
    routes = [ROUTES[token.text] for token in found if token.text in ROUTES]
    return Product(
        words=(words,),
        strengths=() if read.unclear else tuple(read.strengths),
        form=form,
        release=_release(found),
        route=_ROUTE_OF_FORM.get(form) or (routes[0] if len(set(routes)) == 1 else None),
        lasts=read.lasts,
        not_understood=tuple(f"{unclear} in {words}" for unclear in read.unclear),
        remarks=tuple(read.remarks),
    )


def _release(found: Tokens) -> Release:
    said = {what[0] for at in range(len(found)) if (what := meaning(found, at, RELEASES))}
    return said.pop() if len(said) == 1 else Release.NOT_SAID


def _numeric(found: Tokens, at: int, names: Sequence[Token], read: _Read) -> int:
    """What begins with a number: strengths, for how long it works, or a size of a pack."""
    strengths = strengths_at(found, at)
    if strengths is not None:
        read.strengths += _named(strengths.strengths, names)
        read.remarks += [strengths.remark] if strengths.remark else []
        return strengths.end
    counted = number(found, at)
    if counted is None:
        read.unclear.append(found[at].text)
        return at + 1
    count, end = counted
    word = text_at(found, end)
    if word in HOURS:
        read.lasts = count * HOURS[word]
    elif word not in FORMS and word != "%" and UNITS.get(word) is not Unit.MILLILITRE:
        read.unclear.append(found[at].text)
        return end
    return end + 1


def _named(strengths: Sequence[Strength], names: Sequence[Token]) -> Iterable[Strength]:
    """Strengths with the names before them, where there are as many of both."""
    other = {*ROUTES, *RELEASES, *_FORMS, *HOURS, "x", ",", "(", ")", ":"}
    words = [token.text for token in names if token.text not in other]
    if len(strengths) == 1:
        whole = " ".join(words).replace(" - ", "-")
        return [_with_name(strengths[0], whole.strip(" -"))]
    parts = [part.strip() for part in " ".join(words).replace(" and ", " - ").split(" - ")]
    if len(parts) != len(strengths) or any(len(part) < _SHORTEST_NAME for part in parts):
        return strengths
    return [_with_name(one, name) for one, name in zip(strengths, parts, strict=True)]


def _with_name(strength: Strength, name: str) -> Strength:
    return Strength(strength.amount, name, strength.millilitres, strength.an_hour)


def strengths_at(found: Tokens, at: int) -> _Found | None:
    """One strength, or those of a combination, if they stand here."""
    return _combination(found, at) or _single(found, at)


def _single(found: Tokens, at: int) -> _Found | None:
    """``5 mg``, ``10 mg/5 ml``, ``0.025 MG/HR``, ``100 micrograms/dose``."""
    one = measure(found, at)
    if one is None or one[0].unit in (Unit.PIECE, Unit.MILLILITRE):
        return None
    amount, end = one
    if amount.span.low != amount.span.high:
        return None
    joined = text_at(found, end) in ("/", "per", "in")
    counted = number(found, end + 1) if joined else None
    count, after = counted or (Fraction(1), end + 1)
    unit = text_at(found, after) if joined else ""
    if count and unit in HOURS:
        hourly = amount.times(1 / (count * HOURS[unit]))
        return _Found((Strength(hourly, an_hour=True),), after + 1)
    if count and UNITS.get(unit) is Unit.MILLILITRE:
        return _Found((Strength(amount, millilitres=count),), after + 1)
    if count == 1 and unit in _PIECES:
        return _Found((Strength(amount),), after + 1)
    of_a_weight = joined and (counted is not None or unit in UNITS)
    return None if of_a_weight else _Found((Strength(amount),), end)


def _combination(found: Tokens, at: int) -> _Found | None:
    """``30mg/500mg``, ``5-325 mg``, ``5/325 MG``, ``30/500``."""
    low = number(found, at)
    unit = UNITS.get(text_at(found, low[1])) if low else None
    joined = text_at(found, low[1] + 1) if low and unit else ""
    if low and unit and joined in ("/", "-"):
        second = measure(found, low[1] + 2)
        if second is None or not second[0].is_mass or second[0].span.low != second[0].span.high:
            return None
        first = Measure(Span.of(low[0]), unit)
        apart = joined == "/" or _are_two(first, second[0])
        return _Found((Strength(first), Strength(second[0])), second[1]) if apart else None
    here = found[at]
    if here.kind is Kind.RATIO:
        return _of_ratio(found, at)
    numbers = number_at(found, at), number_at(found, at + 2)
    unit = UNITS.get(text_at(found, at + 3))
    if not all(numbers) or unit is None or text_at(found, at + 1) != "-":
        return None
    first, second = (Measure(Span.of(one.value), unit) for one in numbers if one)
    return _Found((Strength(first), Strength(second)), at + 4) if _are_two(first, second) else None


def _are_two(first: Measure, second: Measure) -> bool:
    """Whether two amounts with a dash between them can be no range of one."""
    same = second.into(first.unit)
    if same is None:
        return True
    low, high = first.span.low, same.span.low
    return high < low or high >= low * _MANY_TIMES


def _of_ratio(found: Tokens, at: int) -> _Found | None:
    here = found[at]
    unit = UNITS.get(text_at(found, at + 1))
    if unit is not None:
        pair = (Strength(Measure(Span.of(side), unit)) for side in (here.value, here.other))
        return _Found(tuple(pair), at + 2)
    if here.other < _LEAST_SECOND:
        return None
    pair = (Strength(Measure(Span.of(side), Unit.MILLIGRAM)) for side in (here.value, here.other))
    return _Found(tuple(pair), at + 1, f"{here.text} was read as milligrams")


def products(words: Iterable[str]) -> Product:
    """What all of the record's words for one product say together.

    Where two wordings give different strengths, none is known, and both are listed.
    """
    said = tuple(dict.fromkeys(one for one in words if one.strip()))
    read = [product(one) for one in said]
    strong = [one for one in read if one.strengths]
    best = max(strong, key=lambda one: len(one.words[0]), default=Product())
    unclear = [part for one in read for part in one.not_understood]
    if any(not same_strengths(one.strengths, best.strengths) for one in strong):
        unclear.append(f"different strengths in {' and in '.join(one.words[0] for one in strong)}")
    return Product(
        words=said,
        strengths=() if unclear else best.strengths,
        form=_agreed([one.form for one in read]) or "",
        release=_agreed([one.release for one in read]) or Release.NOT_SAID,
        route=_agreed([one.route for one in read]),
        lasts=_agreed([one.lasts for one in read]),
        not_understood=tuple(dict.fromkeys(unclear)),
        remarks=tuple(dict.fromkeys(remark for one in read for remark in one.remarks)),
    )


def same_strengths(some: Iterable[Strength], others: Iterable[Strength]) -> bool:
    """Whether both hold the same amounts, whatever the ingredients are called."""
    return _amounts(some) == _amounts(others)


def _amounts(strengths: Iterable[Strength]) -> list[tuple[Measure, Fraction | None, bool]]:
    """Without names and in one unit, so that wordings can be compared."""
    return sorted(
        (
            (one.amount.into(Unit.MICROGRAM) or one.amount, one.millilitres, one.an_hour)
            for one in strengths
        ),
        key=str,
    )


def _agreed(said: Iterable[_Said | None]) -> _Said | None:
    """What those that say anything agree on."""
    found = {one for one in said if one}
    return found.pop() if len(found) == 1 else None
