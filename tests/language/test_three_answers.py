"""Applies, does not apply, or not known: Kleene's logic, and never only two answers."""

import pytest
from tests.language.examples import bedbound, confused, falls
from tests.language.readings import answer

from trabecula.language.answer import Answer
from trabecula.language.fact import Raw

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
VALUES = {YES: True, NO: False, OPEN: None}
AND = [
    (YES, YES, YES), (YES, OPEN, OPEN), (YES, NO, NO),
    (OPEN, YES, OPEN), (OPEN, OPEN, OPEN), (OPEN, NO, NO),
    (NO, YES, NO), (NO, OPEN, NO), (NO, NO, NO),
]  # fmt: skip
OR = [
    (YES, YES, YES), (YES, OPEN, YES), (YES, NO, YES),
    (OPEN, YES, YES), (OPEN, OPEN, OPEN), (OPEN, NO, OPEN),
    (NO, YES, YES), (NO, OPEN, OPEN), (NO, NO, NO),
]  # fmt: skip


def person(first: Answer, second: Answer) -> dict[str, Raw | None]:
    return {"confused": VALUES[first], "bedbound": VALUES[second]}


@pytest.mark.parametrize(("first", "second", "whole"), AND)
def test_and_applies_where_both_do_and_fails_where_either_does(
    first: Answer, second: Answer, whole: Answer
) -> None:
    assert answer(confused & bedbound, person(first, second)) is whole
    assert first & second == whole


@pytest.mark.parametrize(("first", "second", "whole"), OR)
def test_or_applies_where_either_does_and_fails_where_both_do(
    first: Answer, second: Answer, whole: Answer
) -> None:
    assert answer(confused | bedbound, person(first, second)) is whole
    assert first | second == whole


@pytest.mark.parametrize(("given", "negated"), [(YES, NO), (NO, YES), (OPEN, OPEN)])
def test_not_turns_an_answer_round_and_leaves_what_is_not_known(
    given: Answer, negated: Answer
) -> None:
    assert answer(~confused, person(given, OPEN)) is negated
    assert given.negated() is negated


def test_what_was_not_recorded_is_neither_no_nor_zero() -> None:
    for values in ({}, {"confused": None, "falls": None}):
        assert answer(confused, values) is OPEN
        assert answer(confused.is_no, values) is OPEN
        assert answer(falls >= 1, values) is OPEN
        assert answer(falls <= 0, values) is OPEN
        assert answer(falls.equals(0), values) is OPEN


def test_each_answer_has_the_same_words_everywhere() -> None:
    assert [one.words for one in (YES, NO, OPEN)] == [
        "applies",
        "does not apply",
        "not known",
    ]
