"""What stands around the treatment of one person, as text for a terminal."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from trabecula.language.directory import NOT_FILLED_IN
from trabecula.report import support_shapes as shapes
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.wording import DRAFT_NOTICE, NOT_ORDERS, said_list

_NO_TARGETS: Final = "No targets are reckoned:"


def render(found: shapes.SupportJson, width: int = 80, colour: bool = False) -> str:
    """All of it, wrapped to ``width``."""
    return printed(_parts(found), width, colour)


def _parts(found: shapes.SupportJson) -> Iterable[RenderableType]:
    yield said(f"Around the treatment: {found.person}", "bold")
    yield said(f"As of {found.as_of}, edition {found.edition}")
    yield said(f"{DRAFT_NOTICE}. {NOT_ORDERS}", "bold")
    if found.directory_out_of_date:
        yield said("The clinic's directory is out of date: check its numbers before use.", "bold")
    yield from _steps(found.steps)
    yield from _adaptations(found)
    yield from _nutrition(found.nutrition)
    if found.timeline is not None:
        yield from _timeline(found.timeline)
    if found.work is not None:
        yield from _work(found.work)
    if found.intimacy is not None:
        yield from section("Intimacy, in private")
        yield bullets(found.intimacy.says)
        yield from _lesions(found.intimacy.positions)
    yield from _carer(found.carer_tasks)
    yield from _conversation(found)


def _steps(steps: Sequence[shapes.StepJson]) -> Iterable[RenderableType]:
    yield from section("Steps of care", str(len(steps)))
    if not steps:
        yield said("No statement that is shown calls for one.")
    for step in steps:
        yield said(f"{step.ladder}, step {step.step}: {step.title}", "bold")
        pairs = (("   What", " ".join(step.says)), ("   Then", step.then), *_help(step.help))
        yield rows((*pairs, ("   Because", said_list(step.because or step.deferred))))


def _help(found: shapes.HelpJson) -> Iterable[tuple[str, str]]:
    for service in found.services:
        yield "   Who", f"{service.name} ({service.kind}), {service.phone or NOT_FILLED_IN}"
    if found.not_filled_in:
        yield "   Who", f"{', '.join(found.not_filled_in)}: {NOT_FILLED_IN}"


def _adaptations(found: shapes.SupportJson) -> Iterable[RenderableType]:
    yield from section("The plan fitted to circumstances", str(len(found.adaptations)))
    if found.language:
        yield said(
            f"Language in the record: {found.language}. "
            "Where the team does not speak it: an interpreter, not the family."
        )
    yield from _found(found.adaptations)
    if found.circumstances_not_known:
        yield said(f"Not known: {', '.join(found.circumstances_not_known)}.")


def _found(adapted: Sequence[shapes.AdaptationJson]) -> Iterable[RenderableType]:
    for one in adapted:
        yield said(one.found, "bold")
        yield rows((("   What", " ".join(one.says)), *_help(one.help)))


def _nutrition(found: shapes.NutritionJson) -> Iterable[RenderableType]:
    yield from section("Food")
    if found.comfort:
        yield said("Comfort leads the eating: no targets (NUT-04).")
    elif not found.targets:
        status = found.status or found.answer
        yield said(f"{_NO_TARGETS} {found.statement}: {status}. {_asks(found.missing)}".strip())
    for target in found.targets:
        yield from _target(target)
    yield bullets(found.says)
    yield from _found(found.food)


def _target(target: shapes.TargetJson) -> Iterable[RenderableType]:
    if target.lowest is not None and target.highest is not None:
        begins = "above " if target.above_lowest else ""
        yield said(
            f"{target.of}: {begins}{target.lowest:g} to {target.highest:g} {target.unit} a day "
            f"({target.basis.checked})"
        )
        return
    yield said(f"{target.of}: not reckoned")
    yield bullets(f"{held.why} {_asks(held.asks)}".strip() for held in target.held)


def _asks(asked: Sequence[shapes.AskJson]) -> str:
    return f"Ask: {', '.join(ask.name for ask in asked)}." if asked else ""


def _timeline(found: shapes.TimelineJson) -> Iterable[RenderableType]:
    yield from section("Treatments in time")
    if not found.rows:
        yield said("No entry found.")
    lane = ""
    for row in found.rows:
        if row.lane != lane:
            lane = row.lane
            yield said(lane, "bold")
        yield rows([("   " + row.name, "; ".join(map(_bar, row.bars)))])
    if found.pauses:
        yield said("Before radiation both oncologists agree on what is paused and what goes on:")
        yield bullets(
            f"{said_list(one.treatments)}: {one.says} ({one.basis.checked})" for one in found.pauses
        )


def _bar(bar: shapes.BarJson) -> str:
    begun = bar.begun or "day not known"
    if bar.goes_on:
        return f"{bar.label}, since {begun}, no end recorded"
    if bar.begun == bar.ended:
        return f"{bar.label}, {begun}"
    return f"{bar.label}, {begun} to {bar.ended or 'day not known'}"


def _work(found: shapes.WorkJson) -> Iterable[RenderableType]:
    yield from section("Work")
    yield bullets(found.steps)
    yield from _lesions(found.limits)
    yield bullets(found.needs)
    if found.missing:
        yield said(_asks(found.missing))
    if found.letter:
        yield said("A letter, to be signed:", "bold")
        for paragraph in found.letter:
            yield said(paragraph)
    else:
        yield said("No letter yet: the limits of every lesion have to be known.")


def _lesions(found: Sequence[shapes.LesionRowJson]) -> Iterable[RenderableType]:
    for one in found:
        yield said(one.lesion, "bold")
        if one.held is not None:
            yield rows([("   Held", f"{one.held.why}. {_asks(one.held.asks)}".strip())])
        yield rows((("   Spares", " ".join(one.spares)), ("   Left out", " ".join(one.avoids))))


def _carer(found: Sequence[shapes.CarerTaskJson]) -> Iterable[RenderableType]:
    if found:
        yield from section("What a carer may take on", str(len(found)))
        yield bullets(
            f"{one.task} {one.limit} Taught by {said_list(one.taught_by)} "
            f"({', '.join(one.because)})."
            for one in found
        )


def _conversation(found: shapes.SupportJson) -> Iterable[RenderableType]:
    if found.conversation:
        yield from section("A conversation", str(len(found.conversation)))
        for topic in found.conversation:
            yield said(topic.title, "bold")
            yield bullets(topic.prompts)
            yield rows([("   Write down", "; ".join(topic.records))])
    if found.review_because:
        yield Text("")
        yield said(f"Go through what is written again: {'; '.join(found.review_because)}.")
