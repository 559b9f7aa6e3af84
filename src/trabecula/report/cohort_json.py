"""The summary of a cohort as JSON in the published shape."""

from datetime import date

from trabecula.cohort.small_cells import Count
from trabecula.cohort.summary import CohortSummary, MissingFact, StatementCounts
from trabecula.report.cohort_shapes import (
    CohortSummaryJson,
    ConflictingFactJson,
    CountJson,
    HavingJson,
    KindJson,
    MissingFactJson,
    OverdueFactJson,
    StatementCountsJson,
    UrgencyJson,
    WaitingJson,
)
from trabecula.report.cohort_wording import limits


def cohort_json(found: CohortSummary) -> CohortSummaryJson:
    """The summary; statements that are shown for most people come first."""
    return _Shaping(found).shape()


def count_json(count: Count, whole: Count | None = None) -> CountJson:
    """A count, and what percentage it is of a whole, where both are shown."""
    percent = None
    if whole is not None and whole.number and count.number is not None:
        percent = round(100 * count.number / whole.number, 1)
    return CountJson(count.number, count.below, percent)


class _Shaping:
    def __init__(self, found: CohortSummary) -> None:
        self._found = found

    def shape(self) -> CohortSummaryJson:
        found = self._found
        statements = sorted(
            found.statements, key=lambda one: (-one.shown.order, one.urgency, one.statement.code)
        )
        return CohortSummaryJson(
            found.edition,
            found.policy,
            found.least,
            _iso(found.first),
            _iso(found.last),
            count_json(found.people),
            self._people(found.died),
            [
                UrgencyJson(None if urgency is None else urgency.words, self._people(count))
                for urgency, count in found.urgencies
            ],
            [self._statement(one) for one in statements],
            [self._missing(one) for one in found.missing],
            [
                OverdueFactJson(
                    one.fact.key, one.fact.name, self._people(one.people), self._people(one.awaited)
                )
                for one in found.overdue
            ],
            [
                ConflictingFactJson(fact.key, fact.name, self._people(count))
                for fact, count in found.conflicts
            ],
            self._having(found.lesions, found.with_lesions, found.sites),
            self._having(found.medicines, found.with_medicines, found.ingredients),
            count_json(found.problems),
            list(limits(found.least)),
        )

    def _people(self, count: Count) -> CountJson:
        return count_json(count, self._found.people)

    def _statement(self, one: StatementCounts) -> StatementCountsJson:
        return StatementCountsJson(
            one.statement.code,
            one.statement.title,
            one.statement.about,
            one.urgency.words,
            one.is_test,
            self._people(one.shown),
            self._people(one.deferred),
            self._people(one.suppressed),
            self._people(one.not_known),
            self._people(one.does_not_apply),
        )

    def _missing(self, one: MissingFact) -> MissingFactJson:
        return MissingFactJson(
            one.fact.key,
            one.fact.name,
            one.fact.asks,
            self._people(one.people),
            count_json(one.answers),
            [
                WaitingJson(statement.code, statement.title, self._people(count))
                for statement, count in one.statements
            ],
        )

    def _having(
        self, number: Count, people: Count, kinds: tuple[tuple[str, Count], ...]
    ) -> HavingJson:
        return HavingJson(
            count_json(number),
            self._people(people),
            [KindJson(name, count_json(count, number)) for name, count in kinds],
        )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
