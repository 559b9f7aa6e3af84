"""Columns from what was gathered in Python, at the speed of copying bytes."""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import Final, cast

import polars as pl

from trabecula.cohort.layout import kind_of
from trabecula.language.answer import NEVER
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.fact import Fact, Raw
from trabecula.language.number import TimeSince

_ONE_BYTE: Final = 255


def of_fact(fact: Fact, values: Sequence[Raw | None]) -> pl.Series:
    """The column of a fact (`layout.kind_of`); None is not known."""
    kind = kind_of(fact)
    match fact:
        case TimeSince():
            return pl.Series(fact.key, [_time(value) for value in values], kind)
        case Checklist():
            return _checklist(fact, cast("Sequence[frozenset[str] | None]", values))
        case Chosen():
            places = {item: place for place, item in enumerate(fact.allowed)} | {None: None}
            found = [places[cast("str | None", value)] for value in values]
            return _words(pl.Series(fact.key, found, _places_of(fact.allowed)), fact.allowed)
        case _:
            return pl.Series(fact.key, values, kind)


def lists(
    name: str, marks: Sequence[int] | pl.Series, height: int, among: Sequence[str]
) -> pl.Series:
    """A column of lists of words, each once, in their order.

    A mark is the number of a row times that of all words, and the place of a word in it.
    """
    if not len(marks):
        return pl.Series(name, [[]], pl.List(pl.Enum(among))).new_from_index(0, height)
    found = pl.Series("mark", marks, pl.UInt32).sort()
    words = _words((found % len(among)).cast(_places_of(among)).alias(name), among)
    rows = (found // len(among)).alias("row")
    together = pl.DataFrame([rows, words]).group_by("row", maintain_order=True).agg(name)
    every = pl.DataFrame({"row": pl.int_range(height, dtype=pl.UInt32, eager=True)})
    return every.join(together, on="row", how="left", maintain_order="left")[name].fill_null([])


def marked(name: str, marks: bytes, height: int, among: Sequence[str]) -> pl.Series:
    """A column of lists of words: in each row those with a 1, of a byte for each of all words."""
    return lists(name, _numbers(marks).cast(pl.Boolean).arg_true(), height, among)


def from_bytes(content: bytes, among: Sequence[str]) -> pl.Series:
    """Words, each a byte that is its place among all; null for any other byte."""
    if not content:
        return pl.Series([], dtype=pl.Enum(among))
    return _words(_numbers(content), among)


def _numbers(content: bytes) -> pl.Series:
    whole = pl.Series([content]).bin.reinterpret(dtype=pl.Array(pl.UInt8, len(content)))
    return whole.explode()


def _words(places: pl.Series, among: Sequence[str]) -> pl.Series:
    return places.cat.to(pl.Enum(among), strict=False)


def _places_of(among: Collection[str]) -> pl.DataType:
    return pl.UInt8() if len(among) <= _ONE_BYTE else pl.UInt16()


def _time(value: Raw | None) -> object:
    return math.nan if value is NEVER else value


def _checklist(fact: Fact, values: Sequence[frozenset[str] | None]) -> pl.Series:
    """Each list as a byte for each item: one more than its place where it is in it, or else 0."""
    places = {item: place for place, item in enumerate(fact.allowed)}
    marks = {value: None if value is None else _marks(value, places) for value in set(values)}
    found = pl.Series(fact.key, [marks[value] for value in values], pl.Binary)
    each = found.bin.reinterpret(dtype=pl.Array(pl.UInt8, len(places))).arr.to_list()
    items = (pl.element().filter(pl.element() > 0) - 1).cast(pl.UInt8)
    # Not strict, as Polars looks at the words of what the filter leaves out, too.
    return each.list.eval(items.cat.to(pl.Enum(fact.allowed), strict=False))


def _marks(items: frozenset[str], places: Mapping[str, int]) -> bytes:
    marks = bytearray(len(places))
    for item in items:
        marks[places[item]] = places[item] + 1
    return bytes(marks)
