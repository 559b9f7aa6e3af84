"""Laws of options and plans, for anybody: what a plan never holds, and what never changes it."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from random import Random
from typing import Final, TypeAlias

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as some
from tests.pathway.invented_choices import (
    CATALOGUE,
    Given,
    by_key,
    facts_in,
    keys_of,
    known_well,
    people,
    weighed,
    without,
)

from trabecula.language.priority import Priority
from trabecula.pathway.options.alternative import Alternative, Cost, cost_of
from trabecula.pathway.options.for_person import NeedForPerson, OptionForPerson, Standing
from trabecula.pathway.options.plans import Plans
from trabecula.pathway.options.weighed import Options

chances = some.integers(0, 10_000).map(Random)
quickly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ITEMS: Final = sorted({item for option in CATALOGUE.options for item in option.declined_with})
FEW: Final = 3000
"""How many plans are looked at one by one."""

Chosen: TypeAlias = tuple[OptionForPerson, ...]


def plans_of(options: Options) -> Iterator[Alternative]:
    """All plans that a page may show: those laid side by side, and with each priority first."""
    yield from options.alternatives
    yield options.carrying_on
    plans = Plans(options.needs, options.conflicts, options.ranking)
    for priority in Priority:
        yield plans.in_order((priority, *(p for p in options.ranking if p is not priority)))


def in_conflict(options: Options) -> set[frozenset[OptionForPerson]]:
    return {frozenset((one.first, one.second)) for one in options.conflicts}


def lacks(option: OptionForPerson, chosen: Sequence[OptionForPerson]) -> bool:
    """Whether something that it presupposes is not there."""
    return any(
        not any(option.may_presuppose(other, codes) for other in chosen)
        for codes in option.option.presupposes
    )


def keeps_every_rule(options: Options) -> None:
    apart = in_conflict(options)
    for plan in plans_of(options):
        for option in plan.options:
            assert option.can_be_chosen, option.key
            assert not lacks(option, plan.options), option.key
        for need in options.needs:
            assert len(set(plan.options) & set(need.options)) <= 1, need.need.title
        for pair in combinations(plan.options, 2):
            assert frozenset(pair) not in apart


@quickly
@given(people())
def test_a_plan_keeps_every_rule(person: Given) -> None:
    keeps_every_rule(weighed(person))


@pytest.mark.parametrize("person", known_well())
def test_a_plan_of_somebody_known_well_keeps_every_rule(person: Given) -> None:
    keeps_every_rule(weighed(person))


@quickly
@given(people())
def test_a_need_that_calls_for_an_answer_has_one_or_is_named(person: Given) -> None:
    options = weighed(person)
    for plan in plans_of(options):
        for need in options.needs:
            answered = plan.option_for(need) is not None
            assert answered or not need.open or need in plan.left
            if need.required and plan is not options.carrying_on:
                assert answered or not need.open or need in plan.unmet
        assert set(plan.unmet) <= set(plan.left)


Worth: TypeAlias = tuple[tuple[int, int], ...]


def worth(chosen: Chosen) -> Worth:
    """What a plan is judged by, reckoned anew; by each less is better."""
    marks = [[each.marks[priority] for each in chosen] or [0] for priority in Priority]
    asked = [[cost_of(each, cost) for each in chosen] for cost in Cost]
    return (
        *((-min(many), -max(0, *many)) for many in marks),
        *((many.count(None), sum(one or 0 for one in many)) for many in asked),
    )


def is_dominated(plan: Worth, by: Worth) -> bool:
    return by != plan and all(mine >= theirs for mine, theirs in zip(plan, by, strict=True))


def every(
    needs: Sequence[NeedForPerson], apart: set[frozenset[OptionForPerson]]
) -> Iterator[Chosen]:
    """Every plan in which nothing is in conflict or lacks what it presupposes, one by one."""
    for choice in product(*((None, *need.open) for need in needs)):
        chosen = tuple(each for each in choice if each is not None)
        if any(frozenset(pair) in apart for pair in combinations(chosen, 2)):
            continue
        if not any(lacks(each, chosen) for each in chosen):
            yield chosen


def small(needs: Sequence[NeedForPerson]) -> list[NeedForPerson]:
    """The first needs of which all plans can be looked at."""
    found: list[NeedForPerson] = []
    count = 1
    for need in needs:
        if need.open and count * (len(need.open) + 1) <= FEW:
            count *= len(need.open) + 1
            found.append(need)
    return found


def unmet(needs: Sequence[NeedForPerson], chosen: Chosen) -> set[NeedForPerson]:
    return {need for need in needs if need.required and not set(need.open) & set(chosen)}


@quickly
@given(people(), chances)
def test_no_plan_beside_another_is_worse_in_everything(person: Given, chance: Random) -> None:
    options = weighed(person)
    needs = small(chance.sample(options.needs, len(options.needs)))
    kept = {each for need in needs for each in need.open}
    between = tuple(c for c in options.conflicts if c.first in kept and c.second in kept)
    plans = Plans(tuple(needs), between, options.ranking).alternatives()
    worths = [(worth(plan.options), set(plan.unmet)) for plan in plans]
    for plan, left in worths:
        for other, _ in worths:
            assert not is_dominated(plan, other)
        for chosen in every(needs, in_conflict(options)):
            if unmet(needs, chosen) <= left:
                assert not is_dominated(plan, worth(chosen)), [each.key for each in chosen]


@quickly
@given(people())
def test_plans_side_by_side_are_few_and_differ(person: Given) -> None:
    plans = weighed(person).alternatives
    assert 1 <= len(plans) <= 3
    assert len({plan.options for plan in plans}) == len(plans)


def struck_by_itself(option: OptionForPerson) -> set[str]:
    """What strikes it out, of its own strikes."""
    if option.standing is not Standing.STRUCK:
        return set()
    held = {strike.holds for strike in option.option.struck}
    return held & {reason.says for reason in option.because}


@quickly
@given(people(most_changed=4), some.data())
def test_what_speaks_against_an_option_is_not_forgotten_where_a_fact_is_lost(
    person: Given, data: some.DataObject
) -> None:
    struck = [one for one in weighed(person).every if struck_by_itself(one)]
    assume(struck)
    option = data.draw(some.sampled_from(struck))
    held = struck_by_itself(option)
    strikes = [strike for strike in option.option.struck if strike.holds in held]
    asked = {fact.key for strike in strikes for fact in facts_in(strike.when)}
    key = data.draw(some.sampled_from(sorted(asked & set(keys_of(person)))))
    now = by_key(weighed(without(person, key))).get(option.key)
    if now is None or not now.can_be_chosen:
        return
    said = {reason.says.removeprefix("not known whether ") for reason in now.because}
    assert held <= said, (key, option.key)
    assert key in {fact.key for fact in now.asks}, (key, option.key)
    assert not any(strike.waits for strike in strikes), (key, option.key)


@quickly
@given(people(), chances)
def test_the_order_in_which_facts_are_told_changes_nothing(person: Given, chance: Random) -> None:
    facts = list(person["facts"].items())
    chance.shuffle(facts)
    lesions = [dict(chance.sample(list(one.items()), len(one))) for one in person["lesions"]]
    again = {**person, "facts": dict(facts), "lesions": lesions}
    one, other = weighed(person), weighed(again)
    assert [_keys(plan) for plan in one.alternatives] == [
        _keys(plan) for plan in other.alternatives
    ]
    assert [plan.kinds for plan in one.alternatives] == [plan.kinds for plan in other.alternatives]


def _keys(plan: Alternative) -> list[str]:
    return [option.key for option in plan.options]


@quickly
@given(people(), some.sampled_from(ITEMS))
def test_what_is_declined_is_in_no_plan_and_nothing_else_is_lost(person: Given, item: str) -> None:
    already: list[str] = person["facts"].get("declined") or []
    others = [one for one in already if one != item]
    before, after = (
        by_key(weighed({**person, "facts": {**person["facts"], "declined": declined}}))
        for declined in (others, [*others, item])
    )
    assume(before)
    for name, option in before.items():
        now = after[name]
        if item in option.option.declined_with:
            assert not now.can_be_chosen, name
        elif option.can_be_chosen and not turns_on_refusals(option):
            assert now.can_be_chosen, name


def turns_on_refusals(option: OptionForPerson) -> bool:
    """Whether the option, or what it hangs on, is offered or struck out by what is declined."""
    asked = {
        fact.key for statement in option.option.offered_by for fact in facts_in(statement.condition)
    }
    of_option = (
        condition for condition, code in CATALOGUE.conditions if code == option.option.code
    )
    asked |= {fact.key for condition in of_option for fact in facts_in(condition)}
    return "declined" in asked or bool(option.option.presupposes or option.option.in_place_of)


@pytest.mark.parametrize("item", ITEMS)
def test_each_thing_that_may_be_declined_declines_an_option(item: str) -> None:
    assert any(item in option.declined_with for option in CATALOGUE.options)
