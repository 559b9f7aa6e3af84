"""The summary of a cohort as one page that needs nothing else, with charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from trabecula.report import cohort_wording as own
from trabecula.report.charts import Chart
from trabecula.report.cohort_shapes import CohortSummaryJson, CountJson, HavingJson
from trabecula.report.count_charts import Measured, bars
from trabecula.report.templating import rendered
from trabecula.report.wording import sentence

_MOST: Final = 15
"""So many bars of a chart; all of it is in the table below."""


@dataclass(frozen=True, slots=True)
class Headed:
    """What stands in the head of a page about many people."""

    name: str
    dead: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its place, title and number, what it means, a chart of the most, and all of it.

    ``chart`` is None where there is nothing; ``rows`` are all rows, the heads in ``heads``.
    """

    anchor: str
    title: str
    means: str
    chart: Chart | None
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def render(found: CohortSummaryJson) -> str:
    """The page of a cohort; no person is named in it."""
    return rendered(
        "cohort.html",
        page=Headed(sentence(own.people(found.people))),
        own=own,
        said=found,
        sections=sections(found),
    )


def sections(found: CohortSummaryJson) -> tuple[Section, ...]:
    """The sections of the page, in their order."""
    return (
        _urgencies(found),
        _statements(found, "applies", own.APPLIES, tests=False),
        _statements(found, "tests", own.TESTS, tests=True),
        _missing(found),
        _settling(found),
        _overdue(found),
        _of(
            "conflicts",
            own.CONFLICTS,
            ("Fact", "People"),
            [(one.name, one.people) for one in found.conflicts],
        ),
        _having("lesions", own.LESIONS, found.lesions),
        _having("medicines", own.MEDICINES, found.medicines),
    )


def _urgencies(found: CohortSummaryJson) -> Section:
    shown = [
        (sentence(one.urgency or own.NOTHING_SHOWN), one.people)
        for one in found.urgencies
        if one.people.number != 0
    ]
    return _of("urgency", own.BY_URGENCY, ("Urgency", "People"), shown, means=own.BY_URGENCY_MEANS)


def _statements(found: CohortSummaryJson, anchor: str, title: str, *, tests: bool) -> Section:
    some = [one for one in found.statements if one.is_test is tests]
    return _of(
        anchor,
        title,
        ("Statement", "Shown to"),
        [(f"{one.title} ({one.code})", one.shown) for one in some if one.shown.number != 0],
        all_heads=(
            "Statement",
            "Urgency",
            "Shown",
            "Deferred",
            "Suppressed",
            "Not known",
            "Does not apply",
        ),
        rows=[
            (
                f"{one.title} ({one.code})",
                one.urgency,
                own.said(one.shown),
                own.said(one.deferred),
                own.said(one.suppressed),
                own.said(one.not_known),
                own.said(one.does_not_apply),
            )
            for one in some
        ],
    )


def _missing(found: CohortSummaryJson) -> Section:
    return _of(
        "missing",
        own.MISSING,
        ("Fact", "People"),
        [(one.name, one.people) for one in found.missing],
        means=own.MISSING_MEANS,
        all_heads=("Fact", "Asked as", "People", "Answers that wait"),
        rows=[
            (one.name, one.asks, own.said(one.people), own.said_count(one.answers))
            for one in found.missing
        ],
    )


def _settling(found: CohortSummaryJson) -> Section:
    order = own.settling(found)
    return _of(
        "settles",
        own.SETTLES,
        ("Fact", "Answers"),
        [(one.name, one.answers) for one in order],
        means=own.SETTLES_MEANS,
        all_heads=("Fact", "Answers", "Statements that wait"),
        rows=[(one.name, own.said_count(one.answers), own.waiting(one, 12)) for one in order],
    )


def _overdue(found: CohortSummaryJson) -> Section:
    return _of(
        "overdue",
        own.OVERDUE,
        ("Fact", "Awaited in"),
        [(one.name, one.awaited) for one in found.overdue],
        means=own.OVERDUE_MEANS,
        all_heads=("Fact", "People", "An answer waits for it"),
        rows=[(one.name, own.said(one.people), own.said(one.awaited)) for one in found.overdue],
    )


def _having(anchor: str, title: str, having: HavingJson) -> Section:
    means = f"{own.said_count(having.number)}, of {own.people(having.people)}."
    kinds = [(one.name, one.count) for one in having.kinds]
    return _of(anchor, title, ("Kind", "Number"), kinds, means=means)


def _of(
    anchor: str,
    title: str,
    heads: tuple[str, str],
    counts: Sequence[tuple[str, CountJson]],
    *,
    means: str = "",
    all_heads: tuple[str, ...] = (),
    rows: Sequence[tuple[str, ...]] = (),
) -> Section:
    """The most of what was counted as a chart; all of it as a table, where that holds more."""
    top = counts[:_MOST]
    whole = rows or [(name, own.said(count)) for name, count in counts]
    if not top:
        return Section(anchor, title, means, None, all_heads or heads, tuple(whole))
    chart = bars(
        title,
        _sentence(title, counts),
        [
            Measured(name, own.said(count), (float(count.number),) if count.number else ())
            for name, count in top
        ],
        heads=heads,
        rows=[(name, own.said(count)) for name, count in top],
    )
    more = tuple(whole) if rows or len(counts) > _MOST else ()
    return Section(anchor, title, means, chart, all_heads or heads, more)


def _sentence(title: str, counts: Sequence[tuple[str, CountJson]]) -> str:
    name, count = counts[0]
    told = f"{title}: {name}, {own.said(count)}"
    if len(counts) == 1:
        return f"{told}."
    second, next_count = counts[1]
    return f"{told}; then {second}, {own.said(next_count)}."
