"""A report on quality as JSON in the published shape."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from trabecula.calculation.proportion import wilson_interval
from trabecula.cohort.over_time import IN_TIME, LEFT_OUT
from trabecula.cohort.quality import NO, NOT_KNOWN, YES
from trabecula.cohort.quality_report import QualityReport, Spread, Tabled
from trabecula.cohort.small_cells import NOT_SHOWN, Count
from trabecula.language.edition import OpenEdition
from trabecula.language.quality import CourseMeasure, Quality, QualityMeasure
from trabecula.language.response import Verdict
from trabecula.language.source import Citation
from trabecula.report.cohort_json import count_json
from trabecula.report.cohort_shapes import CountJson
from trabecula.report.quality_shapes import (
    AlertsJson,
    CitedJson,
    DefinitionJson,
    GroupJson,
    MeasureJson,
    OutcomeJson,
    QualityJson,
    ResponsesJson,
    ShareJson,
    TableJson,
    TimeJson,
)
from trabecula.report.quality_wording import definition_of, limits
from trabecula.report.wording import said_checked

RESPONDED: Final = frozenset(
    {Verdict.COMPLETE, Verdict.PARTIAL, Verdict.SUBSTANTIAL, Verdict.ENOUGH}
)
"""The verdicts that a treatment helped."""
_ASKED: Final = frozenset({YES, NO, NOT_KNOWN})


def quality_json(found: QualityReport, opened: OpenEdition) -> QualityJson:
    """The report. Raises ``ValueError`` where the edition asks nothing of a service."""
    quality: Quality | None = opened.edition.quality
    if quality is None:
        raise ValueError("this edition asks nothing of a service")
    return QualityJson(
        found.edition,
        found.policy,
        found.least,
        _iso(found.since),
        _iso(found.first),
        _iso(found.last),
        list(found.by),
        count_json(found.people),
        count_json(found.died, found.people),
        [
            MeasureJson(_definition(one, opened), _table(table, _ASKED, {YES}))
            for one, table in found.measures
        ],
        _definition(quality.response, opened),
        [
            ResponsesJson(one.treatment, one.weeks, _table(one.table, _but(one.table), RESPONDED))
            for one in found.responses
        ],
        _definition(quality.alerts, opened),
        [
            AlertsJson(one.level, _table(one.table, _but(one.table), {IN_TIME}), _time(one.hours))
            for one in found.alerts
        ],
        _definition(quality.plans, opened),
        _time(found.planned),
        _time(found.waiting),
        count_json(found.problems),
        list(limits(found.least)),
    )


def _but(table: Tabled) -> Collection[str]:
    return [one for one in table.outcomes if one not in LEFT_OUT]


def _table(table: Tabled, asked: Collection[str], counts: Collection[str]) -> TableJson:
    told = _Told(table.outcomes, asked, counts)
    return TableJson(
        *told.of(table.together),
        [GroupJson(one.split, one.name, *told.of(one.counts)) for one in table.groups],
    )


class _Told:
    """How the counts of a table are told: which are of those asked, and which make the share."""

    def __init__(
        self, outcomes: Sequence[str], asked: Collection[str], counts: Collection[str]
    ) -> None:
        self._outcomes, self._asked, self._counts = outcomes, asked, counts

    def of(self, counts: Sequence[Count]) -> tuple[CountJson, list[OutcomeJson], ShareJson | None]:
        """Of how many something is asked, how many have each outcome, best first; the share."""
        named = list(zip(self._outcomes, counts, strict=True))
        asked = _sum([count for name, count in named if name in self._asked])
        holds = _sum([count for name, count in named if name in self._counts])
        not_known = _sum([count for name, count in named if name == NOT_KNOWN])
        outcomes = [
            OutcomeJson(name, count_json(count, asked if name in self._asked else None))
            for name, count in reversed(named)
        ]
        return count_json(asked), outcomes, _share(holds, not_known, asked)


def _sum(counts: Sequence[Count]) -> Count:
    numbers = [one.number for one in counts]
    known = [one for one in numbers if one is not None]
    return Count(sum(known)) if len(known) == len(numbers) else NOT_SHOWN


def _share(holds: Count, not_known: Count, asked: Count) -> ShareJson | None:
    if holds.number is None or not_known.number is None or not asked.number:
        return None
    least, most, of = holds.number, holds.number + not_known.number, asked.number
    ends = (least / of, most / of, wilson_interval(least, of)[0], wilson_interval(most, of)[1])
    return ShareJson(*(round(100 * end, 1) for end in ends))


def _time(one: Spread) -> TimeJson:
    ends = (one.median, one.lower, one.upper)
    told = [None if each is None else round(each, 1) for each in ends]
    return TimeJson(count_json(one.number), *told)


def _definition(one: QualityMeasure | CourseMeasure, opened: OpenEdition) -> DefinitionJson:
    among, counts, left_out = definition_of(one, opened)
    follows = one.follows if isinstance(one, QualityMeasure) else ()
    return DefinitionJson(
        one.code,
        one.title,
        one.asks,
        among,
        counts,
        left_out,
        [f"{each.title} ({each.code})" for each in follows],
        list(map(_cited, one.sources)),
        said_checked(one.checked),
        one.limits,
    )


def _cited(one: Citation) -> CitedJson:
    return CitedJson(one.source.key, one.source.citation, one.place)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
