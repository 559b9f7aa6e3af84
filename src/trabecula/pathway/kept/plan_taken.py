"""What a plan holds and what it was chosen by, for a snapshot: options, tasks, goals, decisions."""

from collections.abc import Iterable, Iterator, Mapping

from trabecula.language.condition import Condition, atoms, facts_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.left import Why
from trabecula.pathway.care_plan.task import Task, Whence
from trabecula.pathway.kept.snapshot import (
    AnswerOf,
    KeptDecision,
    KeptGoal,
    KeptLeft,
    KeptOption,
    KeptTask,
)
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.what_matters import WhatMatters

Keys = Mapping[int, str]
"""The keys of subjects, by their identity."""


def options_of(care: CarePlan, keys: Keys) -> Iterator[KeptOption]:
    """Every option, whether or not it can be chosen."""
    chosen = {option.key for option in care.alternative.options}
    for option in care.options.every:
        yield _option(option, keys, chosen=option.key in chosen)


def _option(option: OptionForPerson, keys: Keys, *, chosen: bool) -> KeptOption:
    reasons = option.because
    findings = (finding.fact.key for reason in reasons for finding in reason.findings)
    by = (statement.code for reason in reasons for statement in reason.by)
    return KeptOption(
        option.key,
        option.title,
        option.option.need.name,
        keys[id(option.about)],
        option.standing.value,
        chosen,
        tuple(dict.fromkeys(reason.says for reason in reasons)),
        _answers(option.statements, keys),
        tuple(dict.fromkeys((*by, *(each.code for each in option.after)))),
        tuple(dict.fromkeys((*findings, *(fact.key for fact in option.asks)))),
        _asked(_conditions(option)),
    )


def _conditions(option: OptionForPerson) -> Iterator[Condition | None]:
    yield option.option.only_if
    yield from (strike.when for strike in option.option.struck)


def _around(care: CarePlan) -> Mapping[str, tuple[str, ...]]:
    """By its title what tells whether a task before or beside a chosen option is needed."""
    found: dict[str, tuple[str, ...]] = {}
    for option in care.alternative.options:
        for before in option.option.before:
            found[before.holds] = (*found.get(before.holds, ()), *_asked((before.met,)))
        for beside in option.option.with_it:
            found[beside.holds] = (*found.get(beside.holds, ()), *_asked((beside.only_where,)))
    return found


def _asked(conditions: Iterable[Condition | None]) -> tuple[str, ...]:
    """The facts that conditions ask, each once."""
    every = (atom for each in conditions if each is not None for atom in atoms(each))
    return tuple(dict.fromkeys(fact.key for atom in every for fact in facts_of(atom)))


def tasks_of(care: CarePlan, keys: Keys) -> Iterator[KeptTask]:
    """The tasks in their order."""
    as_of = care.plan.recommendations.facts.as_of
    names = {task.key: _name(task, (task.due.latest or as_of).toordinal() - as_of.toordinal())
             for task in care.tasks}  # fmt: skip
    waiting = {
        f"question:{left.items[0].statement.code}": left.items
        for left in care.left
        if left.why is Why.WAITS
    }
    around = _around(care)
    for task in care.tasks:
        dose = task.dose
        reasons = () if dose is None else dose.because
        dosing = (fact.key for each in reasons for fact in each.facts)
        yield KeptTask(
            names[task.key],
            task.title,
            task.whence.value,
            task.urgency.words,
            tuple(keys[id(subject)] for subject in task.about),
            tuple(map(str, task.owners)),
            task.due.earliest,
            task.due.latest,
            task.due.hours,
            task.lines,
            tuple(names.get(key, key) for key in task.after),
            tuple(names.get(key, key) for key in task.goes_with),
            _answers(task.items or waiting.get(task.key, ()), keys),
            None if task.option is None else task.option.key,
            "" if dose is None else str(dose.dose),
            tuple(dict.fromkeys((*dosing, *around.get(task.title, ())))),
            tuple(fact.key for fact in task.asks),
            task.note,
            task.safety,
        )


def _name(task: Task, days: int) -> str:
    """The key of a task; of a look how many days after the plan it is, so that it stays the same
    when the plan is made on another day."""
    return f"{task.key.rpartition(':')[0]}:{days}" if task.whence is Whence.REVIEW else task.key


def left_of(care: CarePlan, keys: Keys) -> Iterator[KeptLeft]:
    """What applies and is no task."""
    for left in care.left:
        yield KeptLeft(_answers(left.items, keys), left.why.value, left.says)


def goals_of(matters: WhatMatters) -> Iterator[KeptGoal]:
    """The goals with their newest level."""
    for one in matters.goals:
        goal = one.goal
        yield KeptGoal(goal.origin, goal.text, goal.status, goal.achievement, one.level)


def decisions_of(matters: WhatMatters) -> Iterator[KeptDecision]:
    """The decisions, the newest first."""
    for one in matters.decisions:
        choices = (f"{choice.title} ({choice.code}): {choice.outcome}" for choice in one.choices)
        day = None if one.when is None else one.when.day
        yield KeptDecision(one.origin, day, one.by, tuple(choices))


def _answers(items: Iterable[Recommendation], keys: Keys) -> tuple[AnswerOf, ...]:
    return tuple(dict.fromkeys((item.statement.code, keys[id(item.about)]) for item in items))
