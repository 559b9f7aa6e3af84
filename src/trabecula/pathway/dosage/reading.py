"""Dosage text as clinicians write it. At worst it is not understood; it is never guessed."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Rate, Span
from trabecula.pathway.dosage.bounds import Counted
from trabecula.pathway.dosage.dosage import AsNeeded, Dosage, Frequency, Maximum
from trabecula.pathway.dosage.group import dosage
from trabecula.pathway.dosage.meanings import (
    Count,
    CountRate,
    Dose,
    Each,
    Form,
    Lasts,
    Piece,
    Said,
    Total,
    Unclear,
)
from trabecula.pathway.dosage.pieces import pieces
from trabecula.pathway.dosage.schedule import Unreadable
from trabecula.pathway.dosage.tokens import Kind, Token, tokens
from trabecula.pathway.dosage.vocabulary import NEVER_HARMLESS, UNITS

_AMOUNTS: Final = (Dose, Count, Rate, CountRate)
_COMPLETING: Final = (Frequency, CountRate, Maximum, Counted, Lasts, AsNeeded)


class _Group(Struct):
    """The pieces of one dosage, its step, and whether anything parts it from the one before."""

    pieces: list[Piece]
    step: int
    joined: bool = True


def read(text: str, known: Collection[str] = ()) -> tuple[Dosage, ...]:
    """What dosage text says; several dosages where doses are unequal, or follow one another.

    ``known`` are words that say nothing of the dose, such as the name of the medicine. Whatever
    else is neither read nor known to be harmless goes in ``not_understood`` of each dosage.
    """
    return _read(text, tuple(known))


@lru_cache(maxsize=8192)
def _read(text: str, known: tuple[str, ...]) -> tuple[Dosage, ...]:
    """Remembered, since the same words come again and again."""
    found = tokens(text)
    if not found:
        return ()
    return of_pieces(text, pieces(found, harmless(known)), remarks(found))


def harmless(words: Collection[str]) -> frozenset[str]:
    """The words of a medicine's name, but for those that are never passed over."""
    named = (token for word in words for token in tokens(word) if token.kind is Kind.WORD)
    return frozenset(token.text for token in named) - UNITS.keys() - NEVER_HARMLESS


def remarks(found: tuple[Token, ...]) -> tuple[str, ...]:
    """How doubtful spellings of numbers were read."""
    return tuple(dict.fromkeys(token.remark for token in found if token.remark))


def of_pieces(
    text: str, found: tuple[Piece, ...], noted: tuple[str, ...] = ()
) -> tuple[Dosage, ...]:
    """The dosages that pieces make up."""
    unclear = list(_unclear(found))
    if found and found[-1].meaning in (Said.AND, Said.OR, Said.THEN):
        unclear.append(f"it breaks off after {found[-1].tokens[-1].text}")
    groups = _groups([piece for piece in found if not isinstance(piece.meaning, Unclear)])
    made: list[Dosage] = []
    form = _form(found)
    for group in groups:
        try:
            one = dosage(tuple(group.pieces), form)
        except Unreadable as reason:
            unclear.append(str(reason))
            one = Dosage()
        made.append(replace(one, text=text, step=group.step, remarks=noted))
    if not unclear:
        unclear += _disagreements(made, groups, found)
    if len(made) > 1:
        made = [replace(one, stated=None) for one in _with_routes(made)]
    return tuple(replace(one, not_understood=tuple(unclear)) for one in made)


def _unclear(found: tuple[Piece, ...]) -> Iterator[str]:
    """What was not understood, neighbours together."""
    run: list[str] = []
    for piece in found:
        if isinstance(piece.meaning, Unclear):
            run.append(piece.meaning.text)
        elif run:
            yield " ".join(run)
            run = []
    if run:
        yield " ".join(run)


def _form(found: tuple[Piece, ...]) -> str:
    """The one form that the text counts; empty where it names several."""
    forms = {piece.meaning.form for piece in found if isinstance(piece.meaning, Form)}
    forms |= {piece.meaning.amount.form for piece in found if isinstance(piece.meaning, Dose)}
    forms |= {piece.meaning.of.form for piece in found if isinstance(piece.meaning, Each)}
    forms.discard("")
    return forms.pop() if len(forms) == 1 else ""


def _groups(found: list[Piece]) -> list[_Group]:
    """One dosage ends where another amount begins after how often, or how long, was said."""
    groups = [_Group([], 0)]
    join = False
    for piece in found:
        here = groups[-1]
        if piece.meaning is Said.THEN:
            groups.append(_Group([], here.step + 1))
        elif piece.meaning in (Said.AND, Said.OR):
            join = True
            continue
        elif _begins(piece, here.pieces):
            follows = not join and any(isinstance(one.meaning, Lasts) for one in here.pieces)
            apart = join or piece.apart or follows
            groups.append(_Group([piece], here.step + follows, apart))
        else:
            here.pieces.append(_as_total(piece, here.pieces))
        join = False
    return [group for group in groups if group.pieces] or groups[:1]


def _complete(group: list[Piece]) -> bool:
    amount = any(isinstance(piece.meaning, _AMOUNTS) for piece in group)
    bound = any(
        isinstance(piece.meaning, _COMPLETING) or piece.meaning is Said.ONCE for piece in group
    )
    return amount and bound


def _begins(piece: Piece, group: list[Piece]) -> bool:
    is_amount = isinstance(piece.meaning, _AMOUNTS)
    return is_amount and _complete(group) and not _is_total(piece, group)


def _is_total(piece: Piece, group: list[Piece]) -> bool:
    """``20 mg tid (60 mg/d)``: an amount of a day after a dose and how often is their total."""
    rate = piece.meaning
    dosed = any(isinstance(one.meaning, Dose | Count) for one in group)
    often = any(isinstance(one.meaning, Frequency) for one in group)
    return isinstance(rate, Rate) and rate.hours == HOURS_A_DAY and dosed and often


def _as_total(piece: Piece, group: list[Piece]) -> Piece:
    if _is_total(piece, group) and isinstance(piece.meaning, Rate):
        return replace(piece, meaning=Total(piece.meaning))
    return piece


def _with_routes(made: list[Dosage]) -> list[Dosage]:
    """A route that is said once is meant for all."""
    said = {one.routes for one in made if one.routes}
    only = said.pop() if len(said) == 1 else None
    return [replace(one, routes=one.routes or only or ()) for one in made]


def _disagreements(
    made: list[Dosage], groups: list[_Group], found: tuple[Piece, ...]
) -> Iterator[str]:
    """What several dosages leave open between them, and totals that are no total."""
    several = len(made) > 1
    if several and any(piece.meaning is Said.OR for piece in found):
        yield "whether it is the one dosage or the other"
    if several and not isinstance(groups[0].pieces[0].meaning, (*_AMOUNTS, *_BEFORE_AMOUNTS)):
        yield "which dose goes with which time"
    for step in sorted({one.step for one in made}):
        together = [
            (one, group) for one, group in zip(made, groups, strict=True) if one.step == step
        ]
        if len(together) > 1:
            yield from _side_by_side(together)
        if any(one.stated for one, _ in together):
            yield from _total([one for one, _ in together])


_BEFORE_AMOUNTS: Final = (Form, Each)


def _side_by_side(together: list[tuple[Dosage, _Group]]) -> Iterator[str]:
    for one, group in together:
        bound = one.frequency or one.maximum or one.once or one.as_needed is AsNeeded.YES
        if (one.dose is None and one.rate is None) or not bound:
            yield "how often each of the doses is taken"
            return
        parted = group.joined or (one.frequency is not None and one.frequency.at)
        if not parted:
            yield "whether the doses go together"
            return
    by_day = [one for one, _ in together if one.frequency is not None and one.frequency.at]
    if len({one.as_needed for one in by_day}) > 1:
        yield "which of the doses is taken as needed"


def _total(together: list[Dosage]) -> Iterator[str]:
    """Whether the total that is written is that of the doses, as far as they are by weight."""
    stated = next(one.stated for one in together if one.stated)
    whole = stated.over(HOURS_A_DAY)
    sums: list[Span] = []
    for one in together:
        weight = one.makes or one.dose
        by_unit = weight.into(whole.unit) if weight is not None else None
        if by_unit is None or one.frequency is None:
            if len(together) > 1:
                yield f"whether the doses make {whole} a day"
            return
        sums.append(by_unit.span * one.frequency.a_day())
    total = sum(sums[1:], sums[0])
    if total != whole.span:
        yield f"the doses make {total} {whole.unit} a day, and {whole} is written"
