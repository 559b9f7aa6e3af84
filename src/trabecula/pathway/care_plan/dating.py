"""Dating: the order of the tasks and the day of each, never before what it comes after.

A task is due by its own clock, or where something comes before it that is due later, then.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from heapq import heapify, heappop, heappush

from trabecula.pathway.care_plan.draft import Draft
from trabecula.pathway.care_plan.task import Due, Task, Whence, due_by


def dated(drafts: Iterable[Draft], as_of: date) -> tuple[Task, ...]:
    """The tasks with their dates. Raises ``ValueError`` where they wait for each other."""
    by_key = {draft.key: draft for draft in drafts}
    waits = {key: _waits_for(draft, by_key) for key, draft in by_key.items()}
    due: dict[str, Due] = {}
    places = {key: (as_of, 0, place) for place, key in enumerate(by_key)}
    for key in _first_things_first(waits, places):
        due[key] = _due(by_key[key], due, as_of)
    return tuple(by_key[key].task(due[key]) for key in by_key)


def in_order(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks by their dates, and what comes after another after it."""
    by_key = {task.key: task for task in tasks}
    ranks = {task.key: (*task.due.rank, place) for place, task in enumerate(tasks)}
    found = _first_things_first({task.key: task.after for task in tasks}, ranks)
    return tuple(by_key[key] for key in found)


def _waits_for(draft: Draft, drafts: Mapping[str, Draft]) -> list[str]:
    """What is dated before it: what it comes after; of an option or a companion, what it is part
    of."""
    keys = [*draft.after]
    if draft.whence in {Whence.OPTION, Whence.COMPANION}:
        keys += draft.goes_with
    return [key for key in dict.fromkeys(keys) if key in drafts]


def _due(draft: Draft, due: Mapping[str, Due], as_of: date) -> Due:
    own = due_by(as_of, draft.urgency)
    parents = [
        due[key].later_by(days, as_of) for key, days in draft.goes_with.items() if key in due
    ]
    if parents and draft.whence is Whence.COMPANION:
        own = min(parents, key=_rank)
    elif parents and draft.whence is Whence.OPTION:
        own = max(own, min(parents, key=_rank), key=_rank)
    before = [
        due[key].later_by(days, as_of)
        for key, days in draft.after.items()
        if due[key].latest is not None
    ]
    return max([own, *before], key=_rank)


def _rank(due: Due) -> tuple[date, int]:
    return due.rank


def _first_things_first(
    after: Mapping[str, Sequence[str]], ranks: Mapping[str, tuple[date, int, int]]
) -> list[str]:
    """Every key after those that it waits for; of those that are free, the lowest rank first."""
    left = {key: set(waits) for key, waits in after.items()}
    then: dict[str, list[str]] = {key: [] for key in after}
    for key, waits in left.items():
        for each in waits:
            then[each].append(key)
    free = [(ranks[key], key) for key, waits in left.items() if not waits]
    heapify(free)
    found: list[str] = []
    while free:
        _, key = heappop(free)
        found.append(key)
        for each in then[key]:
            left[each].discard(key)
            if not left[each]:
                heappush(free, (ranks[each], each))
    if len(found) < len(after):
        circle = ", ".join(sorted(set(after) - set(found)))
        raise ValueError(f"these tasks wait for each other in a circle: {circle}")
    return found
