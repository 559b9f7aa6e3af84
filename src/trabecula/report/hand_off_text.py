"""A hand-off as text for a terminal."""

from collections.abc import Iterable

from rich.console import RenderableType

from trabecula.report import hand_off_wording as words
from trabecula.report.console import bullets, printed, said, section
from trabecula.report.hand_off_shapes import HandOffJson, PartJson, PointJson
from trabecula.report.wording import DRAFT_NOTICE, said_day


def render(page: HandOffJson, width: int = 80, colour: bool = False) -> str:
    """The hand-off, wrapped to ``width``; in colour only where that is set."""
    return printed(_parts(page), width, colour)


def _parts(page: HandOffJson) -> Iterable[RenderableType]:
    yield said(f"{words.TITLE}: {page.name}", "bold")
    yield said(words.said_who(page))
    yield said(f"As of {said_day(page.as_of)} ({page.as_of_because}); edition {page.edition}")
    yield said(f"{DRAFT_NOTICE}. {words.NOT_SIGNED}.", "bold")
    yield said(page.status)
    for part in (*page.left, *page.right):
        yield from _part(part)
    yield said("")
    yield said(words.said_left_out(page))


def _part(part: PartJson) -> Iterable[RenderableType]:
    yield from section(part.title)
    yield bullets(map(_point, part.points))
    if part.left_out:
        yield said(words.said_more(part))


def _point(point: PointJson) -> str:
    return ": ".join(filter(None, (point.lead, point.says)))
