"""The summary of a cohort, as text for a terminal."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import RenderableType
from rich.table import Table

from trabecula.report import cohort_wording as own
from trabecula.report.cohort_shapes import CohortSummaryJson, HavingJson
from trabecula.report.console import bullets, printed, said, section
from trabecula.report.wording import DRAFT_NOTICE, sentence

_MOST: Final = 12
"""So many of the facts, the statements and the kinds; all of them are in the JSON and the page."""


def render(found: CohortSummaryJson, width: int = 80, colour: bool = False) -> str:
    """The most of it, wrapped to ``width``."""
    return printed(_parts(found), width, colour)


def _parts(found: CohortSummaryJson) -> Iterable[RenderableType]:
    yield said(f"{own.TITLE}: {own.people(found.people)}", "bold")
    yield said(f"As of {own.said_days(found)}, edition {found.edition}, policy {found.policy}")
    yield said(f"{DRAFT_NOTICE}. {own.SUPPORTS}", "bold")
    yield said(f"Died: {own.said(found.died)}. Could not be read: {own.said(found.not_read)}.")
    yield from section(own.BY_URGENCY)
    yield table(
        ("", "People"),
        [
            (sentence(one.urgency or own.NOTHING_SHOWN), own.said(one.people))
            for one in found.urgencies
            if one.people.number != 0
        ],
    )
    yield from _statements(found, own.APPLIES, tests=False)
    yield from _statements(found, own.TESTS, tests=True)
    yield from _facts(found)
    for title, having in ((own.LESIONS, found.lesions), (own.MEDICINES, found.medicines)):
        yield from _having(title, having)
    yield from section(own.LIMITS)
    yield bullets(found.says)


def _statements(found: CohortSummaryJson, title: str, *, tests: bool) -> Iterable[RenderableType]:
    some = [one for one in found.statements if one.is_test is tests and one.shown.number != 0]
    yield from section(title)
    yield table(
        ("", "", "Shown", "Not known"),
        [
            (one.code, f"{one.title}, {one.urgency}", own.said(one.shown), own.said(one.not_known))
            for one in some[:_MOST]
        ],
    )
    yield from _more(len(some))


def _facts(found: CohortSummaryJson) -> Iterable[RenderableType]:
    yield from section(own.MISSING)
    yield said(own.MISSING_MEANS, "dim")
    yield table(("", "People"), [(one.name, own.said(one.people)) for one in found.missing[:_MOST]])
    yield from section(own.SETTLES)
    yield said(own.SETTLES_MEANS, "dim")
    yield table(
        ("", "Answers", "Waiting"),
        [
            (one.name, own.said_count(one.answers), own.waiting(one, 3))
            for one in own.settling(found)[:_MOST]
        ],
    )
    yield from section(own.OVERDUE)
    yield said(own.OVERDUE_MEANS, "dim")
    yield table(
        ("", "People", "Awaited"),
        [(one.name, own.said(one.people), own.said(one.awaited)) for one in found.overdue[:_MOST]],
    )
    yield from section(own.CONFLICTS)
    yield table(
        ("", "People"), [(one.name, own.said(one.people)) for one in found.conflicts[:_MOST]]
    )


def _having(title: str, having: HavingJson) -> Iterable[RenderableType]:
    yield from section(title, f"{own.said_count(having.number)}, of {own.people(having.people)}")
    yield table(("", "Number"), [(one.name, own.said(one.count)) for one in having.kinds[:_MOST]])
    yield from _more(len(having.kinds))


def _more(number: int) -> Iterable[RenderableType]:
    if number > _MOST:
        yield said(f"and {number - _MOST} more, in the page and in the JSON", "dim")


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> RenderableType:
    """Rows under their heads: words to the left, numbers to the right; a word where there is none.

    The second of two columns without a head wraps.
    """
    if not rows:
        return said(own.NONE)
    made = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    words = [not head or head == "Waiting" for head in heads]
    for head, is_words in zip(heads, words, strict=True):
        made.add_column(head, justify="left" if is_words else "right", no_wrap=not is_words)
    for row in rows:
        made.add_row(*map(said, row))
    return made
