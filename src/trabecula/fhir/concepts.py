"""Concepts and sites: their codes, their words and their sides, remembered by their bytes."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from msgspec import Struct

from trabecula.fhir.elements import Concept, Extension, Site
from trabecula.fhir.remembered import Remembered
from trabecula.language.code import SNOMED_CT, Code
from trabecula.pathway.record import NOWHERE, Place

_SIDES: Final = {"7771000": "left", "24028007": "right", "51440002": "both"}
"""SNOMED CT qualifiers. An entry about both sides has no one side, so its side is empty."""

_code = lru_cache(maxsize=65536)(Code)


def codes_of(concept: Concept | None) -> tuple[Code, ...]:
    """Every coding of a concept."""
    if concept is None or not (codings := concept.coding):
        return ()
    if len(codings) == 1:
        only = codings[0]
        return (_code(only.system or "", only.code),) if only.code else ()
    return tuple([_code(one.system or "", one.code) for one in codings if one.code])


def all_codes(concepts: Iterable[Concept | None] | None) -> tuple[Code, ...]:
    """Every coding of several concepts, each once."""
    return tuple(dict.fromkeys(code for concept in concepts or () for code in codes_of(concept)))


def words_of(concept: Concept | None) -> str:
    """A concept as the record words it."""
    if concept is None:
        return ""
    if concept.text:
        return concept.text
    return next((one.display for one in concept.coding or () if one.display), "")


def side_of(concepts: Iterable[Concept]) -> str:
    """``left`` or ``right`` where a qualifier says one of them; empty for both, or where none."""
    sides = {
        _SIDES[code.code]
        for concept in concepts
        for code in (*codes_of(concept), *_qualifiers(concept))
        if code.system == SNOMED_CT and code.code in _SIDES
    }
    return sides.pop() if len(sides) == 1 and "both" not in sides else ""


def _qualifiers(concept: Concept) -> tuple[Code, ...]:
    if not isinstance(concept, Site) or not concept.extension:
        return ()
    return all_codes(extension.value_codeable_concept for extension in concept.extension)


def first_code(concept: Concept | None) -> str:
    """The first code of a concept whose system is fixed, such as a status."""
    codings = concept.coding if concept is not None else None
    return next((one.code for one in codings or () if one.code), "")


class Located(Struct, frozen=True, gc=False):
    """A site: the place that it is by itself, and its extensions, which may name structures.

    It is ``named`` where it has a code or a text.
    """

    words: str
    place: Place
    extensions: list[Extension] | None
    named: bool


class Named(Struct, frozen=True, gc=False):
    """The codes and the words of a concept."""

    codes: tuple[Code, ...]
    words: str


def _named(concept: Concept | None) -> Named:
    return Named(codes_of(concept), words_of(concept))


def _located(site: Site) -> Located:
    codes = codes_of(site)
    place, named = Place(codes, side_of((site,))), bool(codes or site.text)
    return Located(words_of(site), place, site.extension, named)


def _each_located(sites: list[Site]) -> list[Located]:
    return [_located(site) for site in sites]


def _together(sites: list[Site]) -> Place:
    return Place(all_codes(sites), side_of(sites))


NAMED: Final = Remembered(Concept, _named, _named(None))
FIRST_CODE: Final = Remembered(Concept, first_code, "")
"""The first code of a concept, as `first_code` gives it."""
SITE: Final[Remembered[Located | None]] = Remembered(Site, _located, None)
SITES: Final[Remembered[list[Located]]] = Remembered(list[Site], _each_located, [])
TOGETHER: Final = Remembered(list[Site], _together, NOWHERE)
"""Several sites as one place."""
