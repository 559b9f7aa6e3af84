"""Counting over the tables of a cohort, lazily and part by part: only counts come into memory."""

from collections.abc import Mapping
from datetime import date

import polars as pl
from msgspec import Struct

from trabecula.cohort.layout import ANSWER, ANSWERS
from trabecula.language.edition import OpenEdition
from trabecula.language.statement import Urgency


class PeopleCounted(Struct, frozen=True, gc=False):
    """How many people, how many of them died, and of how many each statement has each answer.

    ``urgencies`` are people by the most urgent statement that is shown; None where none is.
    """

    people: int
    died: int
    first: date | None
    last: date | None
    answers: Mapping[tuple[str, str], int]
    urgencies: Mapping[Urgency | None, int]


class KindsCounted(Struct, frozen=True, gc=False):
    """How many rows, of how many people, and how many of each kind; the empty kind is not known."""

    rows: int
    people: int
    kinds: Mapping[str, int]


def of_people(people: pl.LazyFrame, opened: OpenEdition) -> PeopleCounted:
    """All that is counted of people by themselves, in one pass."""
    codes = [statement.code for statement in opened.edition.statements]
    asked = [
        (pl.col(code) == pl.lit(answer, dtype=ANSWER)).sum().alias(f"{code} {answer}")
        for code in codes
        for answer in ANSWERS
    ]
    one = _collected(
        people.select(
            pl.len().alias("people"),
            pl.col("died").sum(),
            pl.col("as_of").min().alias("first"),
            pl.col("as_of").max().alias("last"),
            *asked,
        )
    ).row(0, named=True)
    most = _collected(people.select(_most_urgent(opened)).group_by("rank").len())
    by_rank = {urgency.rank: urgency for urgency in Urgency}
    return PeopleCounted(
        one["people"],
        one["died"],
        one["first"],
        one["last"],
        {(code, answer): one[f"{code} {answer}"] for code in codes for answer in ANSWERS},
        {None if rank is None else by_rank[rank]: number for rank, number in most.iter_rows()},
    )


def listed(people: pl.LazyFrame, keys: pl.Expr) -> dict[str, int]:
    """How many people have each key in a list of keys."""
    found = people.select(keys.list.unique().alias("key")).explode("key").drop_nulls()
    return dict(_collected(found.group_by("key").len()).iter_rows())


def waiting(questions: pl.LazyFrame | None) -> dict[tuple[str, str], int]:
    """By fact and statement, of how many people the statement waits for the fact."""
    if questions is None:
        return {}
    found = questions.group_by("fact", "statement").agg(pl.col("people").sum())
    return {(fact, statement): number for fact, statement, number in _collected(found).iter_rows()}


def of_kinds(table: pl.LazyFrame | None, key: str) -> KindsCounted:
    """How many rows a table has, of how many people, and how many with each value of a fact.

    The rows of one person follow each other.
    """
    if table is None:
        return KindsCounted(0, 0, {})
    kinds = _collected(table.select(pl.col(key).cast(pl.String)).group_by(key).len())
    found = {kind or "": number for kind, number in kinds.iter_rows()}
    begins = pl.col("person").ne_missing(pl.col("person").shift())
    return KindsCounted(sum(found.values()), _collected(table.select(begins.sum())).item(), found)


def rows(table: pl.LazyFrame | None) -> int:
    """How many rows a table has."""
    return 0 if table is None else _collected(table.select(pl.len())).item()


def _most_urgent(opened: OpenEdition) -> pl.Expr:
    """The rank of the most urgent statement that is shown; null where none is."""
    shown = pl.lit("shown", dtype=ANSWER)
    codes: dict[int, list[str]] = {}
    for statement, urgency in opened.urgencies.items():
        codes.setdefault(urgency.rank, []).append(statement.code)
    found = pl.lit(None, dtype=pl.Int64)
    for rank in sorted(codes, reverse=True):
        any_shown = pl.any_horizontal([pl.col(code) == shown for code in codes[rank]])
        found = pl.when(any_shown).then(pl.lit(rank, dtype=pl.Int64)).otherwise(found)
    return found.alias("rank")


def _collected(frame: pl.LazyFrame) -> pl.DataFrame:
    return frame.collect(engine="streaming")
