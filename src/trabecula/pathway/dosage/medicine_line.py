"""One line that names a medicine and its dose: ``morphine MR 30 mg bd``."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.route import Route
from trabecula.pathway.dosage.amounts import Measure, Rate, Span, Unit
from trabecula.pathway.dosage.dosage import Dosage
from trabecula.pathway.dosage.meanings import Count, Dose, Each, Form, Piece, Unclear
from trabecula.pathway.dosage.pieces import pieces
from trabecula.pathway.dosage.product import Product
from trabecula.pathway.dosage.reading import of_pieces, remarks
from trabecula.pathway.dosage.strength import product, strengths_at
from trabecula.pathway.dosage.tokens import Kind, Token, Tokens, clean, tokens

_MOST_WORDS: Final = 5
_SMALLEST_PATCH: Final = 5
"""From this on a bare number names a patch; a smaller one counts them."""


class MedicineLine(Struct, frozen=True, gc=False):
    """What one line says: the medicine by its name, the product, and the dosages.

    ``names`` are those of the medicines named, as they were recognised; nothing is recognised
    where it is empty.
    """

    text: str
    names: tuple[str, ...] = ()
    product: Product = Product()
    dosages: tuple[Dosage, ...] = ()


def read_medicine(text: str, is_name: Callable[[str], bool]) -> MedicineLine:
    """Read a line; ``is_name`` says whether lower-case words are the name of a medicine.

    What is neither the name nor understood is in ``not_understood`` of the dosages. A bare number
    of a patch is read as micrograms an hour, as opioid patches are named, with a remark.
    """
    found = tokens(text)
    names, rest = _without_names(found, is_name)
    end = _combination_end(found, rest)
    held = product(clean(text)[:end]) if end else Product(words=(text,))
    read = pieces(tuple(token for token in rest if token.start >= end))
    read, assumed = _as_patch(read)
    counted = held.strengths or any(isinstance(one.meaning, Form | Each) for one in read)
    read = read if counted else tuple(map(_no_bare_count, read))
    made = of_pieces(text, read, remarks(found) + held.remarks + assumed)
    release = held.release or next((one.release for one in made if one.release), held.release)
    return MedicineLine(text, names, replace(held, release=release), made)


def _without_names(found: Tokens, is_name: Callable[[str], bool]) -> tuple[tuple[str, ...], Tokens]:
    """The names, and what is left."""
    names: list[str] = []
    rest: list[Token] = []
    at = 0
    while at < len(found):
        name, end = _name(found, at, is_name)
        if name:
            names.append(name)
        else:
            rest.append(found[at])
        at = end
    return tuple(dict.fromkeys(names)), tuple(rest)


def _name(found: Tokens, at: int, is_name: Callable[[str], bool]) -> tuple[str, int]:
    """The longest name here; else the end of the one token here."""
    for end in range(min(len(found), at + _MOST_WORDS), at, -1):
        words = " ".join(token.text for token in found[at:end]).replace(" - ", "-")
        if is_name(words):
            return words, end
    return "", at + 1


def _combination_end(found: Tokens, rest: Tokens) -> int:
    """Where the strengths of a product with several ingredients end; 0 where there is none.

    ``co-codamol 30/500``, ``oxycodone 5 mg / paracetamol 325 mg``.
    """
    for at, token in enumerate(found):
        strengths = strengths_at(found, at)
        several = strengths is not None and len(strengths.strengths) > 1
        named = strengths is not None and _is_another_ingredient(found, at, rest)
        if strengths is not None and (several or named) and token.kind is not Kind.WORD:
            return found[strengths.end - 1].end
    return 0


def _is_another_ingredient(found: Tokens, at: int, rest: Tokens) -> bool:
    """Whether a stroke and a name stand before this strength: ``/ paracetamol 325 mg``."""
    before = at - 1
    while before >= 0 and found[before] not in rest:
        before -= 1
    return 0 < before < at - 1 and found[before].text in ("/", "+")


def _as_patch(read: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
    """``TD 12`` and ``25 microgram patch``: micrograms an hour."""
    amounts = [one for one in read if isinstance(one.meaning, Count | Dose | Each | Rate)]
    if len(amounts) != 1 or (span := _micrograms(amounts[0], _is_worn(read))) is None:
        return read, ()
    only = amounts[0]
    rate = Rate(Measure(span, Unit.MICROGRAM), Fraction(1))
    made = tuple(replace(one, meaning=rate) if one is only else one for one in read)
    made += (Piece(Route.TRANSDERMAL, ()),)
    remark = f"{' '.join(token.text for token in only.tokens)} was read as micrograms an hour"
    return made, (remark,)


def _is_worn(read: tuple[Piece, ...]) -> bool:
    patch = {Form("patch", one=True), Form("patch", one=False), Route.TRANSDERMAL}
    return any(one.meaning in patch for one in read)


def _micrograms(piece: Piece, worn: bool) -> Span | None:
    """The number that names a patch, if this is one."""
    what = piece.meaning
    if isinstance(what, Each) and what.of.form == "patch" and what.mass.unit is Unit.MICROGRAM:
        return what.mass.span
    if isinstance(what, Dose) and worn and what.amount.unit is Unit.MICROGRAM:
        return what.amount.span
    counted = what.amount if isinstance(what, Dose) and what.amount.form == "patch" else None
    span = counted.span if counted else what.span if isinstance(what, Count) and worn else None
    return span if span is not None and span.low >= _SMALLEST_PATCH else None


def _no_bare_count(piece: Piece) -> Piece:
    """Beside a name a number without unit may be milligrams: ``hydromorphone 2 q4h``."""
    if not isinstance(piece.meaning, Count) or piece.tokens[0].spelt:
        return piece
    return replace(piece, meaning=Unclear(" ".join(token.text for token in piece.tokens)))
