"""The interpreter, the compiled Python and the columns of a cohort never disagree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.language.examples import FACTS
from tests.language.readings import answers, conditions, persons, questions

from trabecula.language.condition import known, not_known
from trabecula.language.fact import Fact


@settings(max_examples=150, deadline=None)
@given(st.data(), st.booleans())
def test_the_readings_agree_on_nested_conditions(data: st.DataObject, immediate: bool) -> None:
    trees = data.draw(st.lists(conditions(), min_size=1, max_size=5))
    people = data.draw(st.lists(persons(trees), min_size=1, max_size=5))
    answers(trees, people, immediate=immediate)


@settings(max_examples=300, deadline=None)
@given(st.data(), st.booleans())
def test_the_readings_agree_on_each_question_and_on_its_negation(
    data: st.DataObject, immediate: bool
) -> None:
    question = data.draw(questions())
    people = data.draw(st.lists(persons([question]), min_size=4, max_size=8))
    answers([question, ~question, ~~question], people, immediate=immediate)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_the_readings_agree_on_whether_a_fact_is_known(fact: Fact) -> None:
    answers([known(fact), not_known(fact), ~known(fact)], [{}, {fact.key: None}])
