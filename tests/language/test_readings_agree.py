"""The interpreter, the compiled Python and the columns of a cohort never disagree."""

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.language.examples import (
    FACTS,
    prognosis,
    signs,
    since_radiotherapy,
    since_surgery,
    time_to_benefit,
)
from tests.language.readings import answers, conditions, persons, questions

from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.condition import known, not_known
from trabecula.language.fact import Fact
from trabecula.language.number import TimeSince


@settings(max_examples=100, deadline=None)
@given(st.data(), st.booleans())
def test_the_readings_agree_on_nested_conditions(data: st.DataObject, immediate: bool) -> None:
    trees = data.draw(st.lists(conditions(), min_size=1, max_size=5))
    people = data.draw(st.lists(persons(trees), min_size=1, max_size=5))
    answers(trees, people, immediate=immediate)


@settings(max_examples=200, deadline=None)
@given(st.data(), st.booleans())
def test_the_readings_agree_on_each_question_and_on_its_negation(
    data: st.DataObject, immediate: bool
) -> None:
    question = data.draw(questions())
    people = data.draw(st.lists(persons([question]), min_size=4, max_size=8))
    answers([question, ~question, ~~question], people, immediate=immediate)


def test_the_readings_agree_on_every_comparison_of_two_times() -> None:
    """Never, not known and numbers on both sides, by every comparison."""
    times = (prognosis, time_to_benefit, since_radiotherapy, since_surgery)
    trees = [
        comparison
        for first, second in product(times, times)
        for comparison in (first < second, first <= second, first > second, first >= second)
    ]
    values = [
        (None, 1.0, 2.0, NEVER) if isinstance(time, TimeSince) else (None, 1.0, 2.0)
        for time in times
    ]
    keys = [time.key for time in times]
    answers(trees, [dict(zip(keys, some, strict=True)) for some in product(*values)])


@pytest.mark.parametrize("immediate", [False, True])
def test_the_readings_agree_on_every_state_of_a_checklist(immediate: bool) -> None:
    some = [found for size in (1, 2, 3) for found in combinations(signs.items, size)]
    found = [signs.found(*items) for items in some]
    states = [None, frozenset[str](), *map(frozenset[str], some), *map(AtLeast, some)]
    trees = [*found, *(~tree for tree in found), known(signs), not_known(signs)]
    answers(trees, [{"signs": state} for state in states], immediate=immediate)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_the_readings_agree_on_whether_a_fact_is_known(fact: Fact) -> None:
    answers([known(fact), not_known(fact), ~known(fact)], [{}, {fact.key: None}])
