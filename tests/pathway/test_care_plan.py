"""The care plan: nothing is lost, nothing comes too early, and the same person has the same plan."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.invented_journeys import DAY, OPENED, invented

from trabecula import journey, samples
from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action
from trabecula.language.option import Option
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.left import Why
from trabecula.pathway.care_plan.task import Task, Whence, is_safety
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Status

VIGNETTES: list[dict[str, Any]] = [
    person
    for name in ("dossier", "several_lesions", "like_them")
    for person in json.loads((Path(__file__).parents[1] / f"vignettes/{name}.json").read_bytes())[
        "vignettes"
    ]
]
SAMPLES = [one.name for one in samples.people()]
people = st.builds(invented, st.integers(0, 400), st.sampled_from([0.1, 0.4, 0.7, 0.9, 1.0]))
several = settings(max_examples=60, deadline=None)


def options_of(name: str) -> Options:
    return journey.weigh(journey.recommend(journey.know(journey.read(samples.path(name)))))


def plans(options: Options) -> Iterator[CarePlan]:
    for alternative in (*options.alternatives, options.carrying_on):
        yield journey.care_plan(options, alternative)


def check_all(options: Options) -> None:
    for plan in plans(options):
        everything_is_somewhere_once(plan)
        nothing_comes_before_what_it_comes_after(plan)
        every_option_has_what_belongs_to_it(plan)
        safety_is_carried_out(plan)


def everything_is_somewhere_once(plan: CarePlan) -> None:
    found = Counter(id(item) for one in (*plan.tasks, *plan.left) for item in one.items)
    applying = [*plan.options.recommendations.applying()]
    assert [one.statement.code for one in applying if found[id(one)] != 1] == []
    assert len(found) == len(applying)
    done = {id(item) for task in plan.tasks for item in task.items}
    assert not [i for i in applying if i.status is Status.SUPPRESSED and id(i) in done]


def nothing_comes_before_what_it_comes_after(plan: CarePlan) -> None:
    place = {task.key: number for number, task in enumerate(plan.tasks)}
    assert len(place) == len(plan.tasks)
    due = {task.key: task.due for task in plan.tasks}
    as_of = plan.options.recommendations.facts.as_of
    for task in plan.tasks:
        assert task.owners, task.key
        assert task.due.latest is None or task.due.latest >= as_of
        for before in task.after:
            assert place[before] < place[task.key], (before, task.key)
            if due[before].latest is not None:
                assert due[before].rank <= task.due.rank, (before, task.key)
        if task.whence is Whence.COMPANION:
            begins = min(due[key].rank for key in task.goes_with)
            assert begins <= task.due.rank, task.key


def every_option_has_what_belongs_to_it(plan: CarePlan) -> None:
    tasks = {task.key: task for task in plan.tasks}
    suppressed = {
        item.statement
        for item in plan.options.recommendations.applying()
        if item.status is Status.SUPPRESSED
    }
    for option in plan.alternative.options:
        own = tasks[f"option:{option.key}"]
        before = [tasks[key] for key in own.after]
        beside = [task for task in plan.tasks if own.key in task.goes_with]
        for each in option.before:
            if each.answer is not Answer.APPLIES:
                row = each.prerequisite
                assert is_among(before, row.holds, row.statement), row.holds
        for each in option.beside:
            row = each.goes_with
            if each.answer is Answer.DOES_NOT_APPLY or row.statement in suppressed:
                continue
            assert is_among([*beside, own], row.holds, row.statement), row.holds


def is_among(tasks: list[Task], title: str, statement: Statement | None) -> bool:
    return any(
        task.title == title or any(item.statement is statement for item in task.items)
        for task in tasks
    )


def safety_is_carried_out(plan: CarePlan) -> None:
    """What is urgent is a task, or another option that is urgent too answers the same need."""
    for left in plan.left:
        for item in left.items:
            if item.status is not Status.SHOWN or not is_safety(item):
                continue
            assert left.why is Why.ANOTHER_CHOSEN, item.statement.code
            assert item.edition.urgencies[item.statement] <= Urgency.SAME_DAY
            assert all(option.urgency <= Urgency.SAME_DAY for option in left.options)


@pytest.mark.parametrize("name", SAMPLES)
def test_of_the_samples(name: str) -> None:
    check_all(options_of(name))


@pytest.mark.parametrize("person", VIGNETTES, ids=lambda person: person["id"])
def test_of_the_vignettes(person: dict[str, Any]) -> None:
    given_facts = {"facts": person["facts"], "lesions": person["lesions"]}
    check_all(journey.weigh(journey.recommend(journey.take(given_facts, DAY))))


@several
@given(people)
def test_of_invented_people(options: Options) -> None:
    check_all(options)


@several
@given(st.integers(0, 400), st.sampled_from([0.3, 0.9]))
def test_the_same_person_has_the_same_plan(seed: int, known: float) -> None:
    one, other = (map(written, plans(each)) for each in (invented(seed, known), again(seed, known)))
    assert [*one] == [*other]


def again(seed: int, known: float) -> Options:
    return invented.__wrapped__(seed, known)


def written(plan: CarePlan) -> tuple[object, ...]:
    return (
        [(task.key, task.title, task.due, task.after, task.goes_with) for task in plan.tasks],
        [(left.why, left.says, [i.statement.code for i in left.items]) for left in plan.left],
        plan.schedule.contacts,
        [(demand.cost, demand.fewest, demand.most) for demand in plan.demands],
    )


def test_no_options_wait_for_each_other_in_a_circle() -> None:
    """Over the whole edition: what comes before an option, what defers it, and what it goes with.

    Where a statement offers an option and is its own prerequisite, its work is a task by itself.
    """
    catalogue = OPENED.edition.options
    assert catalogue is not None
    deferring = [row for row in OPENED.edition.arbitration if row.action is Action.DEFER]

    def comes_after(option: Option) -> Iterator[Option]:
        statements = {row.statement for row in option.before}
        for row in deferring:
            if any(row.aims_at(each) for each in option.offered_by):
                statements |= set(row.when_any)
        for other in catalogue.options:
            with_it = {row.statement for row in other.with_it if not row.days}
            presupposed = other.code in {code for group in option.presupposes for code in group}
            waits = statements & set(other.offered_by) - set(option.offered_by)
            if other is not option and (waits or with_it & set(option.offered_by) or presupposed):
                yield other

    follows = {option: set(comes_after(option)) for option in catalogue.options}
    while free := {option for option, before in follows.items() if not before}:
        follows = {one: before - free for one, before in follows.items() if one not in free}
    assert {option.code: [each.code for each in follows[option]] for option in follows} == {}
