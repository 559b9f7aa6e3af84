"""Answers of many people in columns: from lanes of bytes to words, by copying alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

import polars as pl
from msgspec import Struct

from trabecula.cohort import series
from trabecula.cohort.layout import ANSWERS, TABLES, statements_in
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.row import Lanes
from trabecula.pathway.arbitration import Answered

_NOBODY: Final = 255
"""The byte of whom a statement is not answered."""

Waiting: TypeAlias = Mapping[tuple[str, str], int]
"""By fact and statement: the lane of those who lack the fact (1), where it could change theirs."""


class OneSide(Struct, frozen=True, gc=False):
    """An answer that rests on one side of a conflict: about which, whose, and what is missing."""

    about: tuple[About, int]
    lane: int
    statement: int
    missing: tuple[Fact, ...]


def answer_columns(
    table: str,
    everyone: Sequence[Answered],
    lanes: Sequence[tuple[int, int]],
    people: int,
    opened: OpenEdition,
) -> dict[str, pl.Series]:
    """A column of `ANSWERS` for each statement of a table.

    ``lanes`` are its rows: the first, second … of the lane. Of the person, the answer that counts
    most among all that a statement is about.
    """
    about = TABLES[table]
    statements = statements_in(about, opened)
    own = {each: place for some in opened.about.values() for place, each in enumerate(some)}
    groups = _by_about(everyone)
    if about is About.PERSON:
        codes = [_codes(groups[each.about], own[each], people) for each in statements]
    else:
        codes = [
            b"".join(_codes([one], own[each], people) for one in groups[about])
            for each in statements
        ]
    height = people if about is About.PERSON else people * len(groups[about])
    words = series.from_bytes(b"".join(codes), ANSWERS)
    found = pl.DataFrame(
        [
            words.slice(place * height, height).alias(each.code)
            for place, each in enumerate(statements)
        ]
    )
    if about is not About.PERSON:
        rows = pl.Series([which * people + lane for which, lane in lanes], dtype=pl.UInt32)
        found = found.select(pl.all().gather(rows))
    return {each.name: each for each in found}


def waiting(
    everyone: Iterable[Answered], one_sided: Sequence[OneSide], opened: OpenEdition
) -> Waiting:
    """Who lacks which fact that could change the answer of which statement."""
    found: dict[tuple[str, str], int] = {}
    for about, some in _by_about(everyone).items():
        program, statements = opened.programs[about], opened.about[about]
        merged = [0] * len(program.asks)
        for which, one in enumerate(some):
            missing = program.missing(one.rows, one.answers)
            for each in one_sided:
                if each.about == (about, which):
                    _put_one_side(each, missing, program.asks)
            merged = [one | other for one, other in zip(merged, missing, strict=True)]
        for (place, key), lane in zip(program.asks, merged, strict=True):
            if lane:
                found[key, statements[place].code] = lane
    return found


def missing_of_each(lacking: Waiting, people: int, opened: OpenEdition) -> pl.Series:
    """The column of the facts that each person lacks, in the order of the edition."""
    by_fact = dict.fromkeys(opened.slots, 0)
    for (key, _), lane in lacking.items():
        by_fact[key] |= lane
    whole = b"".join(lane.to_bytes(people, "little") for lane in by_fact.values())
    of_each = b"".join([whole[lane::people] for lane in range(people)])
    return series.marked("missing", of_each, people, list(by_fact))


def _by_about(everyone: Iterable[Answered]) -> dict[About, list[Answered]]:
    found: dict[About, list[Answered]] = {about: [] for about in About}
    for one in everyone:
        found[one.about].append(one)
    return found


def _codes(ones: Sequence[Answered], place: int, people: int) -> bytes:
    """Of each person the place in `ANSWERS` of what counts most, as a sum of *at least this*."""
    known = applies = active = shown = here = 0
    for one in ones:
        here |= one.here
        applies |= one.applies[place]
        known |= one.not_known(place)
        active |= one.active[place]
        shown |= one.active[place] & ~one.deferred.get(place, 0)
    everyone = int.from_bytes(b"\x01" * people, "little")
    codes = (known | applies) + applies + active + shown + (here ^ everyone) * _NOBODY
    return codes.to_bytes(people, "little")


def _put_one_side(one: OneSide, missing: Lanes, asks: Sequence[tuple[int, str]]) -> None:
    keys, bit = {fact.key for fact in one.missing}, 1 << 8 * one.lane
    for number, (statement, key) in enumerate(asks):
        if statement == one.statement:
            missing[number] = missing[number] & ~bit | (bit if key in keys else 0)
