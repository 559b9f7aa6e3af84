"""How values of the record and tasks are said where they are handed over."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from trabecula.pathway.care_plan.task import Whence
from trabecula.report.care_plan_shapes import TaskJson, ValueJson
from trabecula.report.shapes import AboutJson
from trabecula.report.wording import counted, said_day, said_list, sentence

BEFORE: Final = (Whence.PREREQUISITE, Whence.CHECK)
"""Tasks that come before an option."""
AROUND: Final = (*BEFORE, Whence.COMPANION, Whence.REVIEW)
"""Tasks that an option brings with it."""


def of_whom(about: AboutJson) -> str:
    """The lesion or the pain; empty for the person, and for a medicine, which is named anyway."""
    return "" if about.kind in ("person", "medicine") else about.label


def said_recorded(one: ValueJson) -> str:
    """A value, of which lesion or pain, with its day, its origin, and why it is in doubt."""
    whom = of_whom(one.about)
    return f"{whom}, {said_value(one)}" if whom else said_value(one)


def said_value(one: ValueJson) -> str:
    """The same, where it is clear of whom."""
    doubt = f"; {one.wrong}" if one.wrong else ""
    return f"{one.name}: {one.says} ({said_day(day_of(one.date))}, {origin(one.from_)}{doubt})"


def day_of(day: str | None) -> date | None:
    """A day as JSON has it."""
    return None if day is None else date.fromisoformat(day)


def origin(origins: str) -> str:
    """The resources from which a value comes, each once."""
    names = (part.split(".")[0] for part in origins.split(" and "))
    return ", ".join(dict.fromkeys(names))


def said_places(about: Sequence[AboutJson]) -> str:
    """The lesions and pains that something is about."""
    return said_list([place for one in about if (place := of_whom(one))])


def said_title(task: TaskJson) -> str:
    """What a task is called, and that it is to be decided."""
    lead = "To decide: " if task.whence == Whence.DECISION else ""
    dose = f", {task.dose}" if task.dose else ""
    return f"{lead}{sentence(task.title)}{dose}"


def said_task(task: TaskJson, tasks: Mapping[str, TaskJson]) -> str:
    """Of which lesion, by whom, until when, how much comes before it, and what is noted."""
    parts = (
        said_places(task.about),
        said_list(task.owners),
        task.due.in_words,
        _before(tasks[key] for key in task.after if key in tasks),
        task.note,
    )
    return "; ".join(filter(None, parts))


def _before(tasks: Iterable[TaskJson]) -> str:
    before = [task for task in tasks if task.whence in BEFORE]
    if not before:
        return ""
    unsure = sum(task.whence == Whence.CHECK for task in before)
    more = f", {unsure} of them not known to be done" if unsure else ""
    return f"before it: {counted(len(before), 'task')}{more}"
