"""A report on quality, as text for a terminal."""

from collections.abc import Iterable

from rich.console import RenderableType

from trabecula.cohort.over_time import LATE, NOBODY
from trabecula.cohort.over_time import NOT_KNOWN as NOT_TOLD
from trabecula.cohort.quality import LEFT_OUT, NO, NOT_KNOWN, NOT_KNOWN_WHETHER
from trabecula.report import quality_wording as own
from trabecula.report.cohort_text import table
from trabecula.report.cohort_wording import people, said, said_count
from trabecula.report.console import bullets, printed, section
from trabecula.report.console import said as line
from trabecula.report.quality_shapes import QualityJson, TableJson
from trabecula.report.wording import DRAFT_NOTICE


def render(found: QualityJson, width: int = 80, colour: bool = False) -> str:
    """All of it, wrapped to ``width``."""
    return printed(_parts(found), width, colour)


def _parts(found: QualityJson) -> Iterable[RenderableType]:
    yield line(f"{own.TITLE}: {people(found.people)}", "bold")
    yield line(f"{own.period(found)}; edition {found.edition}, policy {found.policy}")
    yield line(f"{DRAFT_NOTICE}. {own.SUPPORTS}", "bold")
    yield line(f"Died: {said(found.died)}. Could not be read: {said_count(found.not_read)}.")
    for one in found.measures:
        told = one.definition
        yield from section(f"{told.code} {told.title}")
        yield line(f"{told.asks} {own.said_table(one.table)}.", "bold")
        yield line(
            f"No: {own.number(one.table, NO)}. Not known: {own.number(one.table, NOT_KNOWN)}. "
            f"Not known whether it concerns them: {own.number(one.table, NOT_KNOWN_WHETHER)}. "
            f"Left out: {own.number(one.table, LEFT_OUT)}."
        )
        yield line(f"Does not tell: {told.limits}", "dim")
        yield from _groups(one.table)
    yield from _over_time(found)
    yield from section(own.ALL_LIMITS)
    yield bullets(found.says)


def _over_time(found: QualityJson) -> Iterable[RenderableType]:
    yield from section(f"{found.response.code} {found.response.title}")
    if not found.responses:
        yield line(own.NO_TREATMENT)
    for one in found.responses:
        said_here = own.said_table(one.table)
        yield line(f"{one.treatment}, {one.weeks} weeks: {said_here} responded", "bold")
        shown = [f"{each.outcome} {said(each.count)}" for each in one.table.outcomes]
        yield line(f"   {'; '.join(shown)}")
        yield from _groups(one.table)
    yield from section(f"{found.action.code} {found.action.title}")
    for one in found.alerts:
        yield line(f"{one.level}: {own.said_table(one.table)} in time", "bold")
        late, nobody, not_told = (own.number(one.table, each) for each in (LATE, NOBODY, NOT_TOLD))
        yield line(f"   Late: {late}. No action: {nobody}. Not known: {not_told}.")
        yield line(f"   {own.HOURS}: {own.said_time(one.hours)}.")
        yield from _groups(one.table)
    yield from section(f"{found.planning.code} {found.planning.title}")
    yield line(f"{own.DAYS_TO_PLAN}: {own.said_time(found.days_to_plan)}.")
    yield line(f"{own.DAYS_WAITING}: {own.said_time(found.days_waiting)}.")


def _groups(of: TableJson) -> Iterable[RenderableType]:
    if of.groups:
        yield table(
            ("", "", "Of", "Share"),
            [
                (one.split, one.name, said_count(one.asked), own.said_share(one.share))
                for one in of.groups
            ],
        )
