"""Summaries of cohorts and reports on quality, of the sample people, for tests of their pages."""

from functools import cache
from pathlib import Path

from trabecula import journey, samples
from trabecula.cohort.batch import answer
from trabecula.cohort.given import Given, Tables
from trabecula.cohort.quality import measure
from trabecula.cohort.quality_report import Asked, report
from trabecula.cohort.splits import SPLITS
from trabecula.cohort.summary import summarise
from trabecula.report.cohort_json import cohort_json
from trabecula.report.cohort_shapes import CohortSummaryJson
from trabecula.report.quality_json import quality_json
from trabecula.report.quality_shapes import QualityJson

OPENED = journey.edition()


@cache
def summary(least: int | None = None, *, nobody: bool = False) -> CohortSummaryJson:
    """The summary of the sample people, or of nobody."""
    tables = answer([] if nobody else _given(), OPENED)
    return cohort_json(summarise({name: one.lazy() for name, one in tables.items()}, OPENED, least))


@cache
def quality(least: int | None = None, *, nobody: bool = False) -> QualityJson:
    """The report on quality of the sample people, by every split, or of nobody."""
    tables = {name: one.lazy() for name, one in _measured(nobody=nobody).items()}
    return quality_json(report(tables, OPENED, Asked(by=SPLITS, least=least)), OPENED)


@cache
def _measured(*, nobody: bool) -> Tables:
    return measure([] if nobody else _given(), OPENED)


def _given() -> list[Given]:
    return [
        Given(Path(samples.path(sample.name)).read_bytes(), sample.name)
        for sample in samples.people()
    ]
