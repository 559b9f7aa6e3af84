"""Tasks that are otherwise than before, each with what brought it about."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Final

from trabecula.pathway.care_plan.task import Whence
from trabecula.pathway.kept.changes import Cause, ItemKind, Part, TaskChange, Why
from trabecula.pathway.kept.options_changed import Options, choice_causes
from trabecula.pathway.kept.snapshot import AnswerOf, KeptTask, Snapshot
from trabecula.pathway.kept.statements_changed import Statements
from trabecula.pathway.kept.two import Two

_COME_BEFORE: Final = (Whence.PREREQUISITE, Whence.CHECK)


class Tasks:
    """The tasks of two plans, and what became of each that is otherwise."""

    def __init__(self, two: Two, statements: Statements, options: Options) -> None:
        self._two, self._statements, self._options = two, statements, options
        self._old = {task.key: task for task in two.then.tasks}
        self._new = {task.key: task for task in two.now.tasks}
        self._parts = {
            key: tuple(_parts(old, self._new[key], two))
            for key, old in self._old.items()
            if key in self._new
        }

    @cached_property
    def changed(self) -> tuple[TaskChange, ...]:
        """The changes: those of the plan as it is now in its order, then what is in it no more."""
        found = (self._change(key) for key in {**self._new, **self._old})
        return tuple(change for change in found if change is not None)

    def _change(self, key: str) -> TaskChange | None:
        kind, here = self._kind(key), self._new.get(key) or self._old[key]
        if kind is None:
            return None
        both = [held[key] for held in (self._old, self._new) if key in held]
        return TaskChange(
            key,
            here.title,
            ", ".join(dict.fromkeys(map(self._two.label, here.about))),
            kind,
            tuple(dict.fromkeys(self._causes(both))) or self._otherwise(both),
            self._parts.get(key, ()),
            here.owners,
            here.urgency,
            here.safety,
        )

    def _kind(self, key: str) -> ItemKind | None:
        if key not in self._old:
            return ItemKind.ADDED
        if key not in self._new:
            return ItemKind.REMOVED
        return ItemKind.CHANGED if self._parts[key] else None

    def _causes(self, both: list[KeptTask]) -> Iterator[Cause]:
        two, about = self._two, [key for task in both for key in task.about]
        answers = [answer for task in both for answer in task.answers]
        asked = {key for task in both for key in task.asks}
        yield from self._statements.causes(answers)
        yield from choice_causes(two) if any(task.option for task in both) else ()
        for key in dict.fromkeys(task.option for task in both):
            yield from self._options.cause(key)
        yield from self._left(both[-1], answers)
        yield from self._belongs(both)
        facts = [key for task in both for key in task.facts]
        yield from two.fact_causes(dict.fromkeys(about), (*facts, *sorted(asked)))
        yield from self._settings(answers)
        if any(code in two.other_rules for code, _ in answers):
            yield two.edition_cause()

    def _otherwise(self, both: list[KeptTask]) -> tuple[Cause, ...]:
        """What is less near: statements that wait for what it asks, another choice, the edition."""
        asked, about = {key for task in both for key in task.asks}, set(both[-1].about)
        found = [*self._statements.causes(self._waiting(asked, about)), *choice_causes(self._two)]
        if not found and self._two.other_edition:
            found.append(self._two.edition_cause())
        return tuple(dict.fromkeys(found)) or (Cause(Why.NOT_TOLD),)

    def _left(self, task: KeptTask, answers: Iterable[AnswerOf]) -> Iterator[Cause]:
        """What the plan leaves now and did not, or left and does not now."""
        for code, about in answers:
            old = _why_left(self._two.then, code, about)
            new = _why_left(self._two.now, code, about)
            if self._stood(code, about) and (old is None) is not (new is None):
                yield Cause(
                    Why.LEFT, code, self._two.label(about), old or "a task", new or "a task"
                )

    def _stood(self, code: str, about: str) -> bool:
        """Whether a statement applied then and applies now."""
        sides = (side.by_answer.get((code, about)) for side in (self._two.then, self._two.now))
        return all(answer is not None and answer.status is not None for answer in sides)

    def _belongs(self, both: list[KeptTask]) -> Iterator[Cause]:
        """Tasks for which it is there, or after which it comes, and that came, went or moved."""
        key, whence = both[-1].key, both[-1].whence
        named = {other for task in both for other in task.goes_with}
        if whence == Whence.REVIEW or len(both) > 1:
            named |= {other for task in both for other in task.after}
        if whence in _COME_BEFORE:
            for held in (self._old, self._new):
                named |= {other.key for other in held.values() if key in other.after}
        for other in sorted(named):
            kind = self._kind(other) if other in self._old or other in self._new else None
            if kind is not None:
                task = self._new.get(other) or self._old[other]
                yield Cause(Why.TASK, task.title, now=kind)

    def _waiting(self, asked: set[str], about: set[str]) -> Iterator[AnswerOf]:
        """The statements that wait for these facts, or did."""
        for side in (self._two.then, self._two.now):
            for question in side.questions:
                if question.key in asked and question.about in about:
                    for code in question.settles:
                        yield from self._statements.near(code, question.about)

    def _settings(self, answers: Iterable[AnswerOf]) -> Iterator[Cause]:
        for code in dict.fromkeys(code for code, _ in answers):
            rule = self._two.now.by_rule.get(code)
            if rule is not None and rule.clock in self._two.settings:
                yield self._two.setting_cause(rule.clock)


def _why_left(side: Snapshot, code: str, about: str) -> str | None:
    found = (left for left in side.left if (code, about) in left.answers)
    return next((f"{left.why}: {left.says}".removesuffix(": ") for left in found), None)


def _parts(old: KeptTask, new: KeptTask, two: Two) -> Iterator[Part]:
    """What of a task is otherwise; a clock that runs from a later day is the same clock."""
    labels = tuple(", ".join(map(two.label, task.about)) for task in (old, new))
    pairs = (
        ("title", old.title, new.title),
        ("how soon", old.urgency, new.urgency),
        ("for", *labels),
        ("by", ", ".join(old.owners), ", ".join(new.owners)),
        ("dose", old.dose, new.dose),
        ("says", *_lines(old, new)),
        ("note", old.note, new.note),
    )
    yield from (Part(*pair) for pair in pairs if pair[1] != pair[2])
    then, now = two.then.as_of, two.now.as_of
    same_day = (old.earliest, old.latest, old.hours) == (new.earliest, new.latest, new.hours)
    if not same_day and _clock(old, then) != _clock(new, now):
        yield Part("due", _due(old), _due(new))


def _lines(old: KeptTask, new: KeptTask) -> tuple[str, str]:
    """What it says no longer, and what it says now and did not."""
    return (
        " ".join(line for line in old.lines if line not in new.lines),
        " ".join(line for line in new.lines if line not in old.lines),
    )


def _clock(task: KeptTask, as_of: date) -> tuple[int | None, ...]:
    days = (None if day is None else (day - as_of).days for day in (task.earliest, task.latest))
    return (*days, task.hours)


def _due(task: KeptTask) -> str:
    begins = f"from {task.earliest}" if task.earliest else ""
    ends = f"by {task.latest}" if task.latest else ""
    within = f"within {task.hours} hours" if task.hours else ""
    return " ".join(filter(None, (begins, ends, within))) or "no date"
