"""One batch of people, to the rows of a report on quality: who is concerned, and for whom it holds.

=============== =====================================================================
``people``      one row a person, with an outcome for each measure of one day
``responses``   one row a treatment and a time after it
``alerts``      one row an alert
``plans``       one row a plan that was called for, or that is still waited for
``problems``    one row for what could not be read
=============== =====================================================================

Each row has by what people are set apart (`SPLITS`); none has a name.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, Final

import polars as pl

from trabecula import journey
from trabecula.cohort.answering import ClinicTexts
from trabecula.cohort.batch import records
from trabecula.cohort.given import BatchFunction, Given, Tables
from trabecula.cohort.over_time import OVER_TIME, OverTime
from trabecula.cohort.splits import SPLITS, apart
from trabecula.errors import TrabeculaError
from trabecula.language.answer import Answer
from trabecula.language.condition import About, bind
from trabecula.language.edition import OpenEdition
from trabecula.language.interpret import KnownValues, interpret
from trabecula.language.quality import Quality, QualityMeasure
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record

OUTCOMES: Final = (
    "does not concern them", "not known whether it concerns them", "left out",
    "not known", "no", "yes",
)  # fmt: skip
"""What a measure comes to for a person; the last three are of those whom it concerns."""
NOT_CONCERNED, NOT_KNOWN_WHETHER, LEFT_OUT, NOT_KNOWN, NO, YES = OUTCOMES

_WORDS: Final = {Answer.APPLIES: YES, Answer.DOES_NOT_APPLY: NO, Answer.NOT_KNOWN: NOT_KNOWN}


def measure(
    given: Iterable[Given],
    opened: OpenEdition,
    as_of: date | None = None,
    since: date | None = None,
) -> Tables:
    """The rows of every table, of these people, on a day.

    Treatments, alerts and plans count from ``since`` on, by default all of them. By default each
    person is looked at on the newest clinical date of their record. Where a Bundle holds several
    people, each has their row. Raises ``ValueError`` where the edition asks nothing of a service.
    """
    quality = opened.edition.quality
    if quality is None:
        raise ValueError("this edition asks nothing of a service")
    rows = _Rows(opened, quality, since or date.min)
    for one in given:
        try:
            for record in records(one):
                rows.add(one, record, journey.know(record, as_of, opened))
        except TrabeculaError as error:
            rows.problems.append({"where": one.where, "what": str(error)})
    return rows.tables()


def measuring(clinic: ClinicTexts, as_of: date, since: date | None = None) -> BatchFunction:
    """`measure`, for this clinic, day and period."""
    return partial(measure, opened=clinic.opened(), as_of=as_of, since=since)


def columns(table: str, quality: Quality) -> dict[str, Any]:
    """The columns of a table with one row a person, a treatment, an alert or a plan."""
    splits: dict[str, Any] = {"person": pl.String, "where": pl.String}
    splits |= dict.fromkeys(SPLITS, pl.String)
    if table == "people":
        outcome = pl.Enum(OUTCOMES)
        return (
            splits
            | {"died": pl.Boolean, "as_of": pl.Date}
            | {one.code: outcome for one in quality.measures}
        )
    return splits | OVER_TIME[table]


@dataclass
class _Rows:
    opened: OpenEdition
    quality: Quality
    since: date
    held: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {table: [] for table in ("people", *OVER_TIME)}
    )
    problems: list[dict[str, str]] = field(default_factory=list[dict[str, str]])

    def __post_init__(self) -> None:
        self._asked = [_Asked(one, self.opened) for one in self.quality.measures]

    def add(self, given: Given, record: Record, known: Facts) -> None:
        self.problems += [
            {"where": given.place(one.where), "what": one.what} for one in known.problems
        ]
        splits = {"person": record.person.id, "where": given.where}
        splits |= apart(record, known, self.quality)
        over_time = OverTime(record, known, self.opened, self.quality, self.since)
        found = {table: list(rows) for table, rows in over_time.rows()}
        outcomes = {one.code: one.of(known) for one in self._asked}
        self.held["people"].append(splits | {"died": known.died, "as_of": known.as_of} | outcomes)
        for table, rows in found.items():
            self.held[table] += [splits | row for row in rows]

    def tables(self) -> Tables:
        made = {
            table: pl.DataFrame(rows, schema=columns(table, self.quality))
            for table, rows in self.held.items()
        }
        told = {"where": pl.String, "what": pl.String}
        return made | {"problems": pl.DataFrame(self.problems, schema=told)}


class _Asked:
    """A measure under one clinic's policy."""

    def __init__(self, asked: QualityMeasure, opened: OpenEdition) -> None:
        self.code, self._about = asked.code, asked.about
        self._among = bind(asked.among, opened.policy)
        self._counts = bind(asked.counts, opened.policy)
        excludes = asked.excludes
        self._excludes = None if excludes is None else bind(excludes, opened.policy)

    def of(self, known: Facts) -> str:
        """What it comes to for a person; who has died is left out."""
        person = _values(known.person.findings)
        if known.died or self._is_excluded(person):
            return LEFT_OUT
        each = [person]
        if self._about is not About.PERSON:
            each = [person | _values(one.findings) for one in known.of(self._about)]
        among = [(values, interpret(self._among, values)) for values in each]
        concerned = [values for values, answer in among if answer is Answer.APPLIES]
        if concerned:
            return _WORDS[min(interpret(self._counts, values) for values in concerned)]
        sure = bool(among) and all(answer is Answer.DOES_NOT_APPLY for _, answer in among)
        return NOT_CONCERNED if sure else NOT_KNOWN_WHETHER

    def _is_excluded(self, values: KnownValues) -> bool:
        excludes = self._excludes
        return excludes is not None and interpret(excludes, values) is Answer.APPLIES


def _values(findings: Mapping[str, Any]) -> dict[str, Any]:
    return {key: finding.known for key, finding in findings.items()}
