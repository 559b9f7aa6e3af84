"""The report on quality: of the rows of everybody, how many, by measure and by group.

Counts are told as `small_cells` lets them be. What happens over time counts treatments, alerts and
plans: where a count of these is of fewer people than the least count, its table is not told.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import polars as pl
from msgspec import Struct

from trabecula.cohort.over_time import ANSWERED, RESPONSES
from trabecula.cohort.quality import OUTCOMES
from trabecula.cohort.small_cells import NOT_SHOWN, Count, groups, part, whole
from trabecula.cohort.splits import order
from trabecula.language.edition import OpenEdition
from trabecula.language.monitoring import Level
from trabecula.language.quality import Quality, QualityMeasure
from trabecula.language.response import Verdict

_QUARTILES: Final = (0.25, 0.5, 0.75)


class Group(Struct, frozen=True, gc=False):
    """A group of people, and how many of them have each outcome of the table."""

    split: str
    name: str
    counts: tuple[Count, ...]

    @property
    def is_told(self) -> bool:
        """Whether anything of it is told: else that there is such a group is not told either."""
        return any(one.number or one.below for one in self.counts)


class Tabled(Struct, frozen=True, gc=False):
    """How many have each of the ``outcomes``: all together, and of each group of each split."""

    outcomes: tuple[str, ...]
    together: tuple[Count, ...]
    groups: tuple[Group, ...]

    def count(self, outcome: str) -> Count:
        """Of how many it is so."""
        return self.together[self.outcomes.index(outcome)]


class Spread(Struct, frozen=True, gc=False):
    """Of how many a time is known, its quartiles and median; None where they are not told."""

    number: Count
    lower: float | None = None
    median: float | None = None
    upper: float | None = None


class ResponsesTold(Struct, frozen=True, gc=False):
    """What came of a treatment, so many weeks after it."""

    treatment: str
    weeks: int
    table: Tabled


class AlertsTold(Struct, frozen=True, gc=False):
    """What became of alerts of a level, and after how many hours somebody acted."""

    level: Level
    table: Tabled
    hours: Spread


class QualityReport(Struct, frozen=True, gc=False):
    """What a service did, of all who were read, in a period.

    ``planned`` is in how many days a plan came that was called for, ``waiting`` for how many days
    those have waited who still do. ``first`` and ``last`` are the days that were answered for.
    """

    edition: str
    policy: str
    least: int | None
    since: date | None
    first: date | None
    last: date | None
    by: tuple[str, ...]
    people: Count
    died: Count
    measures: tuple[tuple[QualityMeasure, Tabled], ...]
    responses: tuple[ResponsesTold, ...]
    alerts: tuple[AlertsTold, ...]
    planned: Spread
    waiting: Spread
    problems: Count


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is asked for: from when on, by which splits, and the least count told."""

    since: date | None = None
    by: tuple[str, ...] = ()
    least: int | None = None


def report(
    tables: Mapping[str, pl.LazyFrame],
    opened: OpenEdition,
    asked: Asked,
) -> QualityReport:
    """The report, from the tables of `measure`, read part by part.

    Raises ``ValueError`` where the edition asks nothing of a service.
    """
    quality = opened.edition.quality
    if quality is None:
        raise ValueError("this edition asks nothing of a service")
    return _Reporting(tables, opened, quality, asked).report()


@dataclass(frozen=True)
class _Reporting:
    tables: Mapping[str, pl.LazyFrame]
    opened: OpenEdition
    quality: Quality
    asked: Asked

    def report(self) -> QualityReport:
        people = self.tables["people"]
        one = _collected(
            people.select(
                pl.len().alias("people"),
                pl.col("died").sum(),
                pl.col("as_of").min().alias("first"),
                pl.col("as_of").max().alias("last"),
            )
        ).row(0, named=True)
        waits = pl.col("waits")
        return QualityReport(
            self.opened.edition.name,
            self.opened.policy_digest,
            self.asked.least,
            self.asked.since,
            one["first"],
            one["last"],
            self.asked.by,
            whole(one["people"], self.asked.least),
            part(one["died"], one["people"], self.asked.least),
            tuple(
                (each, self._tabled(people, each.code, OUTCOMES)) for each in self.quality.measures
            ),
            tuple(self._responses()),
            tuple(self._alerts()),
            self._spread("plans", ~waits, "days"),
            self._spread("plans", waits, "days"),
            whole(_collected(self.tables["problems"].select(pl.len())).item(), self.asked.least),
        )

    def _responses(self) -> Iterator[ResponsesTold]:
        rows = self.tables["responses"]
        kinds = _collected(rows.select("treatment", "weeks").unique()).sort("treatment", "weeks")
        for treatment, weeks in kinds.iter_rows():
            of_kind = rows.filter(pl.col("treatment") == treatment, pl.col("weeks") == weeks)
            found = set(_collected(of_kind.select(pl.col("outcome").unique())).to_series())
            verdicts = {verdict.value for verdict in Verdict}
            outcomes = tuple(one for one in RESPONSES if one in found or one not in verdicts)
            yield ResponsesTold(treatment, weeks, self._events(of_kind, "outcome", outcomes))

    def _alerts(self) -> Iterator[AlertsTold]:
        rows = self.tables["alerts"]
        for level in Level:
            of_level = pl.col("level") == level.value
            table = self._events(rows.filter(of_level), "answered", ANSWERED)
            yield AlertsTold(level, table, self._spread("alerts", of_level, "hours"))

    def _events(self, rows: pl.LazyFrame, column: str, outcomes: Sequence[str]) -> Tabled:
        """A table of what several of can be of one person."""
        least = self.asked.least
        if least is not None:
            people = rows.group_by(column).agg(pl.struct("person", "where").n_unique().alias("n"))
            if any(number < least for number in _collected(people)["n"]):
                return Tabled(tuple(outcomes), (NOT_SHOWN,) * len(outcomes), ())
        return self._tabled(rows, column, outcomes, () if least else self.asked.by)

    def _tabled(
        self,
        rows: pl.LazyFrame,
        column: str,
        outcomes: Sequence[str],
        by: Sequence[str] | None = None,
    ) -> Tabled:
        together = _counted(rows, column, outcomes, None)
        told, _ = groups([together.get("", [0] * len(outcomes))], self.asked.least)
        found: list[Group] = []
        for split in self.asked.by if by is None else by:
            counts = _counted(rows, column, outcomes, split)
            names = sorted(counts, key=order)
            _, each = groups([counts[name] for name in names], self.asked.least)
            told_of = [Group(split, *one) for one in zip(names, each, strict=True)]
            found += [one for one in told_of if self.asked.least is None or one.is_told]
        return Tabled(tuple(outcomes), told, tuple(found))

    def _spread(self, table: str, chosen: pl.Expr, column: str) -> Spread:
        rows = self.tables[table].filter(chosen, pl.col(column).is_not_null())
        one = _collected(
            rows.select(
                pl.len().alias("number"),
                pl.struct("person", "where").n_unique().alias("people"),
                *(pl.col(column).quantile(q, "linear").alias(str(q)) for q in _QUARTILES),
            )
        ).row(0, named=True)
        least = self.asked.least
        if least is not None and one["people"] < least:
            return Spread(whole(0, None) if one["number"] == 0 else NOT_SHOWN)
        return Spread(whole(one["number"], least), *(one[str(q)] for q in _QUARTILES))


def _counted(
    rows: pl.LazyFrame, column: str, outcomes: Sequence[str], split: str | None
) -> dict[str, list[int]]:
    """By group, how many have each of the outcomes; of no split, all are in one without a name."""
    key: Any = pl.lit("") if split is None else pl.col(split)
    found = rows.group_by(key.alias("group"), pl.col(column).cast(pl.String)).len()
    counts: dict[str, list[int]] = {}
    for group, outcome, number in _collected(found).iter_rows():
        counts.setdefault(group, [0] * len(outcomes))[outcomes.index(outcome)] = number
    return counts


def _collected(frame: pl.LazyFrame) -> pl.DataFrame:
    return frame.collect(engine="streaming")
