"""What changed between two plans as text for a terminal."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import RenderableType

from trabecula.report import changes_wording as words
from trabecula.report import wording
from trabecula.report.changes_page import ChangesPage, Row, Section
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.wording import sentence

_CAUSES: Final = 3
_WITH_IT: Final = 4


def render(page: ChangesPage, width: int = 80, colour: bool = False) -> str:
    """What changed, wrapped to ``width``; in colour only where that is set."""
    return printed(_parts(page), width, colour)


def _parts(page: ChangesPage) -> Iterable[RenderableType]:
    yield said(f"{words.TITLE}: {page.name}", "bold")
    yield said(page.days)
    yield said(f"Edition {page.edition}; policy {page.policy}", "dim")
    yield said(f"{wording.DRAFT_NOTICE}.", "bold")
    if page.dead:
        yield said(wording.DEAD, "bold")
    yield said("")
    yield said(page.summary)
    for each in page.sections:
        yield from _section(each)


def _section(each: Section) -> Iterable[RenderableType]:
    yield from section(each.title, str(len(each.rows)))
    if each.folded:
        yield bullets(map(_brief, each.rows))
        return
    for row in each.rows:
        yield from _row(row, each.reason)


def _head(row: Row) -> str:
    code = f" ({row.code})" if row.code else ""
    place = f", {row.about}" if row.about else ""
    return f"{sentence(row.what)}{code}{place}"


def _brief(row: Row) -> str:
    return f"{_head(row)}: {row.kind}"


def _row(row: Row, reason: str) -> Iterable[RenderableType]:
    because, said_more = row.because[:_CAUSES], row.because[_CAUSES:]
    yield said(f"{_head(row)}: {row.kind}")
    yield rows(
        (
            (words.WAS, row.was),
            (words.IS, row.now),
            *(("Changed", part) for part in row.parts),
            (words.WITH_IT, _some(row.with_it)),
            *((reason, line) for line in because),
            ("", f"and {len(said_more)} more: --json says all" if said_more else ""),
        )
    )


def _some(titles: Sequence[str]) -> str:
    more = len(titles) - _WITH_IT
    return "; ".join(titles[:_WITH_IT]) + (f"; and {more} more" if more > 0 else "")
