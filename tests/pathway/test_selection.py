"""The choice of plans: exact, by the rules, never dominated, and the same for the same problem."""

from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some
from tests.pathway.invented_problems import (
    every,
    grouped,
    invented,
    loose,
    orders,
    problems,
    standing,
    tangled,
)

from trabecula.pathway.options.problem import (
    Burden,
    Conflict,
    Group,
    Joined,
    Load,
    Mark,
    Marks,
    Presupposes,
    Problem,
    Selection,
    broken_rules,
    dominates,
    measured,
)
from trabecula.pathway.options.selection import NoPlan, best

MANY = settings(max_examples=400, deadline=None)


def chosen(problem: Problem, *order: int) -> tuple[int, ...]:
    """The options of the best plan."""
    found = best(problem, order)
    assert isinstance(found, Selection)
    return found.options


def of(*sizes: int, may_be_left: bool = False) -> tuple[Group, ...]:
    return tuple(Group(options, may_be_left) for options in grouped(sizes))


@MANY
@given(some.data())
def test_it_is_the_best_of_all_plans_one_by_one(data: some.DataObject) -> None:
    problem = data.draw(problems())
    order = data.draw(orders(problem))
    within = data.draw(some.frozensets(some.sampled_from(range(problem.size)))
                       if problem.size else some.just(frozenset[int]()))  # fmt: skip
    plans = list(every(problem, within))
    found = best(problem, order, within)
    if plans:
        assert found == min(plans, key=lambda plan: standing(plan, order))
        assert isinstance(found, Selection)
        assert not any(dominates(plan, found) for plan in plans)
    else:
        assert isinstance(found, NoPlan)


def check_one_by_one(problem: Problem, order: Sequence[int]) -> None:
    plans = list(every(problem, range(problem.size)))
    found = best(problem, order)
    if plans:
        assert found == min(plans, key=lambda plan: standing(plan, order))
    else:
        assert isinstance(found, NoPlan)


@example(1328).via("what was met already is a part of what is left")
@example(63).via("the same, where groups may be left")
@example(2527).via("what one option may meet twice is counted once")
@example(3422).via("the same, in pairs")
@MANY
@given(some.integers(0, 2**32))
def test_it_is_the_best_where_options_hang_on_others(seed: int) -> None:
    check_one_by_one(tangled(Random(seed)), (0,))


@MANY
@given(some.integers(0, 2**32))
def test_it_is_the_best_where_groups_may_be_left(seed: int) -> None:
    check_one_by_one(*loose(Random(seed)))


@MANY
@given(problems())
def test_where_there_is_no_plan_each_group_named_stands_in_the_way(problem: Problem) -> None:
    found = best(problem, range(len(problem.criteria)))
    if not isinstance(found, NoPlan):
        return

    def can_be_decided(*needed: Group) -> bool:
        freed = tuple(Group(group.options, group not in needed) for group in problem.groups)
        part = Problem(freed, problem.conflicts, problem.presupposed)
        return any(True for _ in every(part, range(problem.size)))

    assert found.groups
    assert not any(group.may_be_left for group in found.groups)
    assert not can_be_decided(*found.groups)
    alone = [not can_be_decided(group) for group in found.groups]
    if any(alone):
        assert all(alone)
    else:
        for group in found.groups:
            assert can_be_decided(*(other for other in found.groups if other is not group))


@settings(max_examples=60, deadline=None)
@given(some.data(), some.integers(0, 2**32))
def test_the_same_options_in_another_order_give_the_same_values(
    data: some.DataObject, seed: int
) -> None:
    random = Random(seed)
    problem = invented(
        random, [random.randint(1, 5) for _ in range(10)], conflicts=40, presupposed=8, lowest=-3
    )
    places = data.draw(some.permutations(range(problem.size)))
    number = dict(zip(range(problem.size), places, strict=True))
    moved = sorted(number, key=number.__getitem__)
    other = Problem(
        tuple(
            Group(frozenset(map(number.__getitem__, group.options)), group.may_be_left)
            for group in reversed(problem.groups)
        ),
        tuple(Conflict(number[rule.second], number[rule.first]) for rule in problem.conflicts),
        tuple(
            Presupposes(number[rule.option], frozenset(map(number.__getitem__, rule.any_of)))
            for rule in problem.presupposed
        ),
        tuple(
            Marks(tuple(each.of[option] for option in moved))
            if isinstance(each, Marks)
            else Burden(tuple(each.of[option] for option in moved), each.joined)
            for each in problem.criteria
        ),
    )
    order = data.draw(orders(problem))
    one, two = best(problem, order), best(other, order)
    if isinstance(one, Selection) and isinstance(two, Selection):
        assert one.values == two.values
        assert not broken_rules(other, two.options)
    else:
        assert isinstance(one, NoPlan)
        assert isinstance(two, NoPlan)


@settings(max_examples=30, deadline=None)
@given(some.integers(0, 2**32))
def test_no_other_order_serves_a_criterion_better_than_putting_it_first(seed: int) -> None:
    random = Random(seed)
    problem = invented(
        random, [random.randint(2, 6) for _ in range(12)], conflicts=60, presupposed=10, lowest=-2
    )
    numbers = list(range(len(problem.criteria)))
    by_first: list[Selection] = []
    for first in numbers:
        rest = random.sample(numbers, len(numbers))
        found = best(problem, (first, *(number for number in rest if number != first)))
        if isinstance(found, NoPlan):
            return
        by_first.append(found)
    for first in numbers:
        at_best = min(plan.values[first].rank for plan in by_first)
        assert by_first[first].values[first].rank == at_best
    assert not any(dominates(one, other) for one in by_first for other in by_first)


@MANY
@given(problems(), some.data())
def test_rules_that_a_plan_breaks_are_named_as_they_are_read(
    problem: Problem, data: some.DataObject
) -> None:
    options = some.sampled_from(range(problem.size)) if problem.size else some.nothing()
    plan = data.draw(some.frozensets(options))
    broken = broken_rules(problem, plan)
    for group in problem.groups:
        taken = len(plan & group.options)
        assert (group in broken) is (taken > 1 or (taken == 0 and not group.may_be_left))
    for rule in problem.conflicts:
        assert (rule in broken) is ({rule.first, rule.second} <= plan)
    for rule in problem.presupposed:
        assert (rule in broken) is (rule.option in plan and not rule.any_of & plan)


def test_a_mark_is_the_worst_then_the_best_and_never_a_sum() -> None:
    worst_first = Problem(of(2, 1), criteria=(Marks((-1, 0, 2)),))
    assert chosen(worst_first, 0) == (1, 2)
    assert best(worst_first, (0,)) == Selection((1, 2), (Mark(0, 2),))
    then_best = Problem(of(1, 2, 2), criteria=(Marks((0, 1, 2, 1, 2)),))
    assert chosen(then_best, 0) == (0, 2, 3), "a second of the best adds nothing"


def test_what_does_nothing_for_a_priority_is_not_taken_for_its_sake() -> None:
    slow_and_one_that_does_nothing = Group(frozenset((0,))), Group(frozenset((1,)), True)
    problem = Problem(slow_and_one_that_does_nothing, criteria=(Marks((-1, 0)),))
    assert best(problem, (0,)) == Selection((0,), (Mark(-1, -1),))


def test_a_plan_without_options_works_neither_for_nor_against() -> None:
    assert measured(Problem(of(1), criteria=(Marks((2,)),)), ()).values == (Mark(0, 0),)
    for mark, expected in ((-1, ()), (0, ()), (1, (0,))):
        problem = Problem(of(1, may_be_left=True), criteria=(Marks((mark,)),))
        assert chosen(problem, 0) == expected
    assert chosen(Problem(())) == ()


def test_what_is_not_known_of_a_burden_is_more_than_any_that_is_known() -> None:
    problem = Problem(of(2), criteria=(Burden((None, 1000)),))
    assert best(problem, (0,)) == Selection((1,), (Load(0, 1000),))
    assert measured(problem, (0,)).values == (Load(1, 0),)


def test_a_burden_is_added_or_the_greatest_as_it_is_declared() -> None:
    amounts = (3, Fraction(1, 2), Fraction(1, 2), 3)
    added = Problem(of(4), criteria=(Burden(amounts),))
    assert measured(added, (0, 1, 2)).values == (Load(0, 4),)
    greatest = Problem(of(4), criteria=(Burden(amounts, Joined.GREATEST),))
    assert measured(greatest, (0, 1, 2)).values == (Load(0, 3),)


def test_what_is_known_to_relieve_stays_in_the_plan_whatever_is_compared_next() -> None:
    groups = (*of(1), Group(frozenset({1}), may_be_left=True))
    problem = Problem(groups, (), (), (Burden((None, -2), Joined.GREATEST), Marks((0, -2))))
    assert best(problem, (0, 1)) == Selection((0, 1), (Load(1, -2), Mark(-2, 0)))
    assert chosen(problem, 1, 0) == (0,)


def test_no_amount_of_what_comes_later_outweighs_what_comes_first() -> None:
    burdens = (Burden((1, 0, 0, 0)), Burden((0, 5, 0, 0)))
    assert chosen(Problem(of(2, 2), criteria=burdens), 0, 1) == (1, 2)


def test_an_option_that_relieves_is_taken_where_the_group_may_be_left() -> None:
    pills = Burden((2, -3, 0))
    assert chosen(Problem(of(3, may_be_left=True), criteria=(pills,)), 0) == (1,)


def test_what_an_option_presupposes_comes_with_it() -> None:
    groups = (*of(1), Group(frozenset({1, 2}), may_be_left=True))
    problem = Problem(groups, (), (Presupposes(0, frozenset({1, 2})),), (Burden((0, 2, 1)),))
    assert chosen(problem, 0) == (0, 2)
    assert best(problem, (0,), within=(0,)) == NoPlan(of(1))


def test_groups_that_cannot_be_decided_together_are_named_and_no_other() -> None:
    problem = Problem(of(1, 1, 1), (Conflict(0, 2),))
    assert best(problem, ()) == NoPlan((problem.groups[0], problem.groups[2]))


def test_of_equal_plans_that_without_the_highest_option_is_taken() -> None:
    assert chosen(Problem(of(3, 3)), *()) == (0, 3)
    assert chosen(Problem(of(1, 1, may_be_left=True), criteria=(Marks((1, 1)),)), 0) == (0,)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda: Problem((Group(frozenset({0, 2})),)), "belongs to exactly one group"),
        (lambda: Problem((*of(2), Group(frozenset({1})))), "belongs to exactly one group"),
        (lambda: Problem(of(2), (Conflict(0, 2),)), r"a rule names \[2\]"),
        (lambda: Problem(of(2), (), (Presupposes(0, frozenset({-1})),)), r"a rule names \[-1\]"),
        (lambda: Problem(of(2), (Conflict(1, 1),)), "in conflict with itself"),
        (lambda: Problem(of(2), criteria=(Marks((0,)),)), "criterion 0 has 1 figures"),
        (lambda: Marks((0, 3)), "option 1 is marked 3"),
        (lambda: best(Problem(of(1), criteria=(Marks((0,)),)), ()), "each criterion once"),
        (lambda: best(Problem(of(1)), (), within=(0, 1)), r"\[1\] are no options"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: object, says: str) -> None:
    assert callable(wrong)
    with pytest.raises(ValueError, match=says):
        wrong()


def pigeons(holes: int, birds: int) -> Problem:
    """Each bird takes one hole, and no two the same."""
    conflicts = (
        Conflict(one * holes + hole, other * holes + hole)
        for one in range(birds)
        for other in range(one)
        for hole in range(holes)
    )
    return Problem(of(*[holes] * birds), tuple(conflicts))


def test_more_birds_than_holes_have_no_plan() -> None:
    found = best(pigeons(holes=8, birds=9), ())
    assert isinstance(found, NoPlan)
    assert len(found.groups) == 9


HARD = {
    "every option with every other": partial(invented, sizes=[10] * 8),
    "six groups of twelve": partial(invented, sizes=[12] * 6, conflicts=900),
    "forty groups of two": partial(invented, sizes=[2] * 40, conflicts=60, may_be_left=0),
    "each its own group, and some relieve": partial(
        invented, sizes=[1] * 80, conflicts=200, may_be_left=1, lowest=-10
    ),
    "much presupposed": partial(invented, sizes=[4] * 20, conflicts=100, presupposed=60),
    "wide amounts": partial(invented, sizes=[5] * 16, conflicts=250, lowest=-1000, highest=100_000),
}


@pytest.mark.parametrize("kind", HARD)
@settings(max_examples=8, deadline=None)
@given(some.integers(0, 2**32))
def test_what_is_made_to_be_hard_is_chosen_by_the_rules(kind: str, seed: int) -> None:
    random = Random(seed)
    problem = HARD[kind](random)
    order = random.sample(range(len(problem.criteria)), len(problem.criteria))
    found = best(problem, order)
    assert isinstance(found, NoPlan) or not broken_rules(problem, found.options)
