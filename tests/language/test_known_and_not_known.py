"""Whether a fact is known is itself always known."""

import pytest
from tests.language.examples import FACTS, calcium, confused, edition, statement
from tests.language.readings import answer

from trabecula.language.answer import Answer
from trabecula.language.condition import atoms, known, not_known
from trabecula.language.fact import Fact
from trabecula.language.quantity import MillimolesPerLitre

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_what_is_not_recorded_is_known_to_be_not_known(fact: Fact) -> None:
    for values in ({}, {fact.key: None}):
        assert answer(known(fact), values) is NO
        assert answer(not_known(fact), values) is YES


@pytest.mark.parametrize("value", [True, False])
def test_a_no_is_as_known_as_a_yes(value: bool) -> None:
    assert answer(known(confused), {"confused": value}) is YES
    assert answer(not_known(confused), {"confused": value}) is NO


def test_a_statement_can_ask_for_what_is_missing() -> None:
    ask_for_it = statement(confused & not_known(calcium))
    assert answer(ask_for_it.condition, {"confused": True}) is YES
    assert answer(ask_for_it.condition, {"confused": True, "calcium": 2.4}) is NO


def test_a_statement_that_asks_for_a_fact_turns_on_it() -> None:
    ask_for_it = statement(not_known(calcium) & (calcium >= MillimolesPerLitre(3)))
    opened = edition(ask_for_it).open()
    only = dict.fromkeys(atoms(ask_for_it.condition), YES)
    assert opened.turning.by(ask_for_it, only.__getitem__) == ((calcium, False),)


def test_known_and_its_negation_are_the_two_words() -> None:
    for values in ({}, {"confused": False}):
        assert answer(~known(confused), values) is answer(not_known(confused), values)
