"""The document for another team as text for a terminal."""

from collections.abc import Iterable

from rich.console import RenderableType

from trabecula.language.follow_up import Part
from trabecula.report import transfer_wording as words
from trabecula.report import wording
from trabecula.report.care_plan_shapes import FieldJson
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.handed_over_wording import said_recorded, said_task, said_title
from trabecula.report.transfer_page import TransferPage


def render(page: TransferPage, width: int = 80, colour: bool = False) -> str:
    """The document, wrapped to ``width``; in colour only where that is set."""
    return printed(_parts(page), width, colour)


def _parts(page: TransferPage) -> Iterable[RenderableType]:
    shown = page.said
    yield said(f"{words.TITLE}: {page.name}", "bold")
    yield said(f"As of {wording.said_day(shown.as_of)} ({shown.as_of_because})")
    yield said(f"Edition {page.edition}, policy {page.policy}", "dim")
    yield said(f"{wording.DRAFT_NOTICE}.", "bold")
    if page.dead:
        yield said(wording.DEAD, "bold")
    yield from section(words.DECIDED)
    yield bullets(shown.which)
    yield from section(words.GOALS)
    yield bullets(shown.goals)
    for part in Part:
        yield from section(words.HEADINGS[part])
        if part not in (Part.ACTIONS, Part.CONTINGENCIES):
            for field in page.fields(part):
                yield from _field(field)
        yield from _own(part, page)
    if shown.record_problems:
        yield from section(wording.UNREADABLE)
        yield bullets(f"{one.where}: {one.what}" for one in shown.record_problems)


def _field(field: FieldJson) -> Iterable[RenderableType]:
    yield said(wording.sentence(field.name), "bold")
    yield bullets(map(said_recorded, field.values))
    missing = words.said_missing(field)
    yield rows(
        (
            (words.NOT_RECORDED, "; ".join(missing)),
            ("Choose", ", ".join(field.choices)),
            ("Ask", field.asks),
        )
    )


def _own(part: Part, page: TransferPage) -> Iterable[RenderableType]:
    """What fills a part beside its fields."""
    shown = page.said
    if part is Part.PATIENT_SUMMARY and shown.weights:
        yield said(words.WEIGHT, "bold")
        yield said(words.WEIGHT_MEANS)
        yield bullets(map(words.said_weight, shown.weights))
    if part is Part.ACTIONS:
        tasks = {task.key: task for task in shown.tasks}
        yield bullets(f"{said_title(one)}: {said_task(one, tasks)}" for one in shown.tasks)
    if part is Part.CONTINGENCIES:
        yield bullets(f"If {one.if_}: {words.said_if_then(one)}" for one in shown.contingencies)
