"""The patient's plan as text for a terminal, and to be read out."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import patient_plan_wording as words
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.patient_plan_shapes import AgreedJson, PatientPlanJson


def render(plan: PatientPlanJson, width: int = 80, colour: bool = False) -> str:
    """The plan, wrapped to ``width``; in colour only where that is set."""
    return printed(_parts(plan), width, colour)


def _parts(plan: PatientPlanJson) -> Iterable[RenderableType]:
    yield said(f"{words.TITLE}: {plan.name}, {words.said_whole_day(plan.as_of)}", "bold")
    yield said(words.TO_BE_SIGNED)
    if not plan.decided:
        yield said(words.NOTHING_DECIDED)
    if plan.agreed:
        yield from section(words.DECIDED)
    for number, one in enumerate(plan.agreed, start=1):
        yield from _agreed(number, one)
    yield from _shorter(plan)
    yield from section(words.STEPS)
    yield _to_fill(words.STEPS_TO_FILL)
    yield from section(words.BREAKS_THROUGH)
    yield said(plan.if_pain_breaks_through or words.NO_TEXT)
    yield from section(words.SIGNED_BY)
    yield _to_fill(words.SIGN)
    yield from _safety(plan)
    yield from _call(plan)


def _agreed(number: int, one: AgreedJson) -> Iterable[RenderableType]:
    yield Text("")
    yield said(f"{number}. {words.named(one)}", "bold")
    yield said(one.more)
    if one.comes_later:
        yield said(words.COMES_LATER)
    if where := words.said_where(one):
        yield said(where)
    yield rows(
        [
            (words.YOU_DO, one.to_do),
            (words.GO_WRONG, one.can_go_wrong),
            (words.IF_NOT, one.if_not),
        ]
    )
    if one.medicine:
        yield said(f"{words.DOSE}: {words.TO_FILL}")
    yield said(words.said_decided(one))


def _shorter(plan: PatientPlanJson) -> Iterable[RenderableType]:
    for title, why, things in words.shorter(plan):
        yield from section(title)
        if why:
            yield said(why)
        yield bullets(words.said_all(things))
    if plan.without_words:
        yield Text("")
        yield said(words.WITHOUT_WORDS)
        yield said(words.TO_FILL)


def _safety(plan: PatientPlanJson) -> Iterable[RenderableType]:
    for sheet in plan.safety:
        yield Text("")
        yield said(sheet.title, "bold")
        for part in sheet.sections:
            yield from section(part.heading)
            yield bullets(part.lines)


def _call(plan: PatientPlanJson) -> Iterable[RenderableType]:
    yield from section(words.CALL)
    if plan.numbers_out_of_date:
        yield said(words.OLD_NUMBERS)
    yield bullets(map(words.said_number, plan.call))


def _to_fill(labels: Iterable[str]) -> RenderableType:
    return bullets(f"{label}: {words.TO_FILL}" for label in labels)
