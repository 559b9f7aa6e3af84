"""Reviewing: when to look whether what was chosen helps, and when it has failed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from trabecula.language.criterion import Criterion
from trabecula.language.follow_up import Looks
from trabecula.language.policy import Policy
from trabecula.language.statement import Urgency
from trabecula.language.table import Entry
from trabecula.pathway.care_plan.task import Due, Task, Whence
from trabecula.pathway.times import span


def reviews(
    tasks: Iterable[Task], looks: Mapping[str, Entry[Any, Looks]], policy: Policy, as_of: date
) -> tuple[Task, ...]:
    """The looks at each chosen option, counted from the day on which it is due at the latest.

    Options of one kind that begin on the same day are looked at together.
    """
    found: dict[str, Task] = {}
    for task in tasks:
        if task.option is not None and task.option.option.intervention:
            row = looks[task.option.option.intervention]
            for each in _looks(task, row, policy, as_of):
                there = found.get(each.key)
                found[each.key] = each if there is None else _together(there, each)
    return tuple(found.values())


def _looks(task: Task, row: Entry[Any, Looks], policy: Policy, as_of: date) -> Iterator[Task]:
    start = task.due.latest or as_of
    first = () if row.holds.first is None else (row.holds.first,)
    windows = [*first, *row.holds.main]
    for number, window in enumerate(windows):
        earliest, latest = span(window, start, policy)
        name = "First look" if number == 0 and first else "Look"
        yield Task(
            f"review:{task.option and task.option.option.intervention}:{latest}",
            f"{name}: {row.name}",
            whence=Whence.REVIEW,
            lines=tuple(_lines(row.holds, number == len(windows) - 1)),
            owners=task.owners,
            about=task.about,
            due=Due(latest, earliest=earliest),
            urgency=Urgency.ROUTINE,
            after=(task.key,),
            sources=row.sources,
            checked=row.checked,
        )


def _lines(looks: Looks, last: bool) -> Iterator[str]:
    if looks.says:
        yield looks.says
    if last and looks.failed is not None:
        yield f"It has failed if: {_said(looks.failed)}"


def _said(criterion: Criterion) -> str:
    return criterion.says[:1].lower() + criterion.says[1:]


def _together(one: Task, other: Task) -> Task:
    about = {id(each): each for each in (*one.about, *other.about)}
    return replace(
        one,
        about=tuple(about.values()),
        owners=tuple(dict.fromkeys((*one.owners, *other.owners))),
        after=tuple(dict.fromkeys((*one.after, *other.after))),
    )
