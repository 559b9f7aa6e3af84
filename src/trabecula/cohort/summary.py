"""The summary of a cohort: what applies to how many, what is not known, what is overdue.

Reckoned from the tables of a run as they lie on disk, part by part, so that a million people take
no more memory than a thousand.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import polars as pl
from msgspec import Struct

from trabecula import journey
from trabecula.cohort import counting
from trabecula.cohort.layout import ANSWERS
from trabecula.cohort.small_cells import Count, part, row, whole
from trabecula.errors import UnusableCohort
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.statement import Modality, Statement, Urgency

_TESTS: Final = (Modality.DATA_REQUEST, Modality.IMAGING, Modality.ASSESSMENT)
"""The kinds of care that are tests and examinations, and nothing else."""


class StatementCounts(Struct, frozen=True, gc=False):
    """Of how many people a statement has each answer; ``urgency`` is the clinic's own."""

    statement: Statement
    urgency: Urgency
    shown: Count
    deferred: Count
    suppressed: Count
    not_known: Count
    does_not_apply: Count

    @property
    def is_test(self) -> bool:
        """Whether it calls for a test or an examination, and nothing else."""
        return self.statement.modality in _TESTS


class MissingFact(Struct, frozen=True, gc=False):
    """A fact that could change an answer: of how many people, and how many answers wait for it.

    ``statements`` are those that wait, each with its people, the most first.
    """

    fact: Fact
    people: Count
    answers: Count
    statements: tuple[tuple[Statement, Count], ...]


class OverdueFact(Struct, frozen=True, gc=False):
    """A fact of which the newest value is too old; ``awaited`` where an answer waits for it."""

    fact: Fact
    people: Count
    awaited: Count


class CohortSummary(Struct, frozen=True, gc=False):
    """What applies to how many. With ``least``, counts below it are not told (`small_cells`).

    ``urgencies`` are people by the most urgent statement that is shown for them; None where none
    is. Lists have the most first, and what nobody has is left out of all but ``statements``.
    ``first`` and ``last`` are the days for which people were answered; None where there is nobody.
    """

    edition: str
    policy: str
    least: int | None
    people: Count
    died: Count
    first: date | None
    last: date | None
    statements: tuple[StatementCounts, ...]
    urgencies: tuple[tuple[Urgency | None, Count], ...]
    missing: tuple[MissingFact, ...]
    overdue: tuple[OverdueFact, ...]
    conflicts: tuple[tuple[Fact, Count], ...]
    lesions: Count
    with_lesions: Count
    sites: tuple[tuple[str, Count], ...]
    medicines: Count
    with_medicines: Count
    ingredients: tuple[tuple[str, Count], ...]
    problems: Count


def summarise(
    source: Path | Mapping[str, pl.LazyFrame],
    opened: OpenEdition | None = None,
    least: int | None = None,
) -> CohortSummary:
    """The summary of a run, from its folder or its tables.

    With ``least``, counts of fewer are not told, nor what would give them away. Raises
    `UnusableCohort` where the folder holds no tables of this edition.
    """
    opened = opened or journey.edition()
    tables = tables_of(source) if isinstance(source, Path) else source
    try:
        return _Summing(tables, opened, least).summary()
    except pl.exceptions.ColumnNotFoundError as error:
        raise UnusableCohort(
            f"the tables are of another edition than {opened.edition.name} (no column "
            f"{str(error).splitlines()[0]}): run the cohort again"
        ) from None


def tables_of(folder: Path) -> dict[str, pl.LazyFrame]:
    """The tables of a run, each of all its parts. Raises `UnusableCohort` where there are none."""
    found = {
        one.name: sorted(one.glob("*.parquet"))
        for one in (folder.iterdir() if folder.is_dir() else ())
        if one.is_dir()
    }
    if not found.get("people"):
        raise UnusableCohort(
            f"{folder} holds no answers of a cohort (no {folder / 'people'}/*.parquet): "
            "give the folder that 'trabecula cohort' wrote"
        )
    return {name: pl.scan_parquet(parts) for name, parts in found.items() if parts}


class _Summing:
    def __init__(
        self, tables: Mapping[str, pl.LazyFrame], opened: OpenEdition, least: int | None
    ) -> None:
        self._tables, self._opened, self._least = tables, opened, least
        self._statements = {one.code: one for one in opened.edition.statements}
        self._counted = counting.of_people(tables["people"], opened)
        self._people = self._counted.people

    def summary(self) -> CohortSummary:
        counted, least = self._counted, self._least
        conflicting = counting.listed(self._tables["people"], pl.col("conflicting"))
        return CohortSummary(
            self._opened.edition.name,
            self._opened.policy_digest,
            least,
            whole(self._people, least),
            part(counted.died, self._people, least),
            counted.first,
            counted.last,
            tuple(map(self._statement, self._statements.values())),
            self._urgencies(),
            self._missing(),
            self._overdue(),
            self._of_facts(conflicting),
            *self._having("lesions", self._opened.edition.site_key),
            *self._having("medicines", self._opened.edition.ingredient_key),
            whole(counting.rows(self._tables.get("problems")), least),
        )

    def _statement(self, statement: Statement) -> StatementCounts:
        counts = [self._counted.answers[statement.code, answer] for answer in ANSWERS]
        does_not_apply, not_known, suppressed, deferred, shown = row(counts, self._least)
        return StatementCounts(
            statement,
            self._opened.urgencies[statement],
            shown,
            deferred,
            suppressed,
            not_known,
            does_not_apply,
        )

    def _urgencies(self) -> tuple[tuple[Urgency | None, Count], ...]:
        """By urgency, the most urgent first; where one must be left out, the least urgent is."""
        found = self._counted.urgencies
        order = [None, *reversed(Urgency)]
        told = zip(order, row([found.get(each, 0) for each in order], self._least), strict=True)
        used = {None, *self._opened.urgencies.values()}
        return tuple((each, count) for each, count in reversed(list(told)) if each in used)

    def _missing(self) -> tuple[MissingFact, ...]:
        waiting = counting.waiting(self._tables.get("questions"))
        by_fact: dict[str, list[tuple[str, int]]] = {}
        for (fact, statement), people in waiting.items():
            by_fact.setdefault(fact, []).append((statement, people))
        people = counting.listed(self._tables["people"], pl.col("missing"))
        found = [
            MissingFact(
                self._opened.facts[key],
                self._part(number),
                whole(sum(each for _, each in by_fact.get(key, ())), self._least),
                _most(
                    (self._statements[code], self._part(each))
                    for code, each in by_fact.get(key, ())
                ),
            )
            for key, number in people.items()
        ]
        return tuple(sorted(found, key=lambda one: (-one.people.order, one.fact.name)))

    def _overdue(self) -> tuple[OverdueFact, ...]:
        people = self._tables["people"]
        stale = counting.listed(people, pl.col("stale"))
        awaited = counting.listed(people, pl.col("stale").list.set_intersection("missing"))
        found = [
            OverdueFact(
                self._opened.facts[key], self._part(number), self._part(awaited.get(key, 0))
            )
            for key, number in stale.items()
        ]
        return tuple(
            sorted(found, key=lambda one: (-one.awaited.order, -one.people.order, one.fact.name))
        )

    def _having(self, table: str, key: str) -> tuple[Count, Count, tuple[tuple[str, Count], ...]]:
        """How many there are, of how many people, and how many of each kind."""
        counted = counting.of_kinds(self._tables.get(table), key)
        kinds = sorted(counted.kinds)
        told = row([counted.kinds[kind] for kind in kinds], self._least)
        fact = self._opened.facts[key]
        named = (
            (fact.say(kind) if kind else "not known", count)
            for kind, count in zip(kinds, told, strict=True)
        )
        return (
            whole(counted.rows, self._least),
            self._part(counted.people),
            tuple(sorted(named, key=lambda one: (-one[1].order, one[0]))),
        )

    def _of_facts(self, counts: Mapping[str, int]) -> tuple[tuple[Fact, Count], ...]:
        found = ((self._opened.facts[key], self._part(number)) for key, number in counts.items())
        return tuple(sorted(found, key=lambda one: (-one[1].order, one[0].name)))

    def _part(self, number: int) -> Count:
        return part(number, self._people, self._least)


def _most(found: Iterable[tuple[Statement, Count]]) -> tuple[tuple[Statement, Count], ...]:
    return tuple(sorted(found, key=lambda one: (-one[1].order, one[0].code)))
