"""A care plan as text for a terminal: safety first, then by date, then what is left and why."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from trabecula.language.condition import About
from trabecula.pathway.care_plan.task import Whence
from trabecula.report import care_plan_wording as words
from trabecula.report.care_plan_shapes import CarePlanJson, LeftJson, StateJson, TaskJson
from trabecula.report.console import bullets, said, section
from trabecula.report.shapes import AboutJson
from trabecula.report.wording import said_list

_QUESTIONS: Final = 6


def parts(care: CarePlanJson, others: Iterable[str]) -> Iterable[RenderableType]:
    """The sections of one alternative; ``others`` are the names of all that there are."""
    titles = {task.key: task.title for task in care.tasks}
    yield from section(words.PLAN)
    yield said(words.which(care), "bold")
    yield said(words.others(others))
    yield from _tasks(words.SAFETY, [one for one in care.tasks if one.safety], titles)
    yield from _by_date([one for one in care.tasks if not one.safety], titles)
    if care.left:
        yield from section(words.LEFT, str(len(care.left)))
        yield bullets(map(_left, care.left))
    yield from _schedule(care)
    yield from section(words.ASKED)
    yield bullets(demand.in_words for demand in care.demands)


def _tasks(
    title: str, tasks: list[TaskJson], titles: Mapping[str, str]
) -> Iterable[RenderableType]:
    yield from section(title, str(len(tasks)))
    if not tasks:
        yield said(words.NONE)
    yield bullets(f"{task.due.in_words}: {_task(task, titles)}" for task in tasks)


def _by_date(tasks: list[TaskJson], titles: Mapping[str, str]) -> Iterable[RenderableType]:
    yield from section(words.BY_DATE, str(len(tasks)))
    for when, group in groupby(tasks, lambda task: task.due.in_words):
        yield Text("")
        yield said(when[:1].upper() + when[1:], "bold")
        yield bullets(_task(task, titles) for task in group)


def _task(task: TaskJson, titles: Mapping[str, str]) -> str:
    """One task in a paragraph: what, of whom, by whom, after what."""
    codes = f" ({', '.join(task.statements)})" if task.statements else ""
    whence = words.WHENCE[Whence(task.whence)]
    about = _about(task.about)
    pieces = [f"{whence}{task.title}{codes}{f', {about}' if about else ''}"]
    if task.dose:
        pieces.append(f"Dose: {task.dose}")
    pieces.append(f"Who: {said_list(task.owners)}")
    if task.after:
        first = [titles[key] for key in task.after]
        pieces.append(f"After: {'; '.join(first)}")
    if task.goes_with:
        pieces.append(f"With: {'; '.join(titles[key] for key in task.goes_with)}")
    if task.asks:
        more = len(task.lines) - _QUESTIONS
        asked = [*task.lines[:_QUESTIONS], *([f"and {more} more"] if more > 0 else [])]
        pieces.append(" ".join(asked))
    if task.note:
        pieces.append(task.note)
    return ". ".join(piece.rstrip(".") for piece in pieces) + "."


def _about(about: Iterable[AboutJson]) -> str:
    return said_list([each.label for each in about if each.kind != About.PERSON])


def _left(left: LeftJson) -> str:
    codes = ", ".join(left.statements)
    about = _about(left.about)
    of = f", {about}" if about else ""
    asked = f" Ask: {' '.join(one.asks for one in left.asks)}" if left.asks else ""
    return f"{left.title} ({codes}){of}: {left.why}. {_sentence(left.says)}{asked}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""


def _schedule(care: CarePlanJson) -> Iterable[RenderableType]:
    schedule = care.schedule
    yield from section(words.SCHEDULE)
    yield said(_state(schedule.now))
    if schedule.beside:
        yield bullets(_state(each) for each in schedule.beside)
    may = [each for each in schedule.may if each.state != schedule.now.state]
    if may:
        yield said(words.MAY)
        yield bullets(_state(each) for each in may)
    yield bullets(f"{one.in_words} ({one.state})" for one in schedule.contacts)
    yield said(words.video(schedule))


def _state(state: StateJson) -> str:
    says = f" {state.says}" if state.says else ""
    asks = f" Ask: {' '.join(one.asks for one in state.asks)}" if state.asks else ""
    sure = "" if state.sure else words.NOT_SURE
    return f"{state.state}{sure}: {_sentence(state.because)}{says}{asks}"
