"""A time since is a number or never; never is known, and it fails every comparison."""

import pytest
from tests.language.examples import prognosis, since_radiotherapy, since_surgery
from tests.language.readings import answer

from trabecula.language.answer import NEVER, Answer
from trabecula.language.condition import Condition, known, not_known
from trabecula.language.quantity import Weeks
from trabecula.language.words import in_words

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
SIX = Weeks(6)
WITH_A_NUMBER = [
    since_radiotherapy < SIX,
    since_radiotherapy <= SIX,
    since_radiotherapy > SIX,
    since_radiotherapy >= SIX,
]
WITH_A_FACT = [
    since_radiotherapy < since_surgery,
    since_radiotherapy >= since_surgery,
    since_surgery > since_radiotherapy,
    prognosis <= since_radiotherapy,
]


@pytest.mark.parametrize("comparison", WITH_A_NUMBER)
def test_never_fails_every_comparison_with_a_number(comparison: Condition) -> None:
    assert answer(comparison, {"rt_weeks": NEVER}) is NO


@pytest.mark.parametrize("comparison", WITH_A_FACT)
def test_never_fails_every_comparison_with_a_fact(comparison: Condition) -> None:
    values = {"rt_weeks": NEVER, "surgery_weeks": 3.0, "prognosis": 4.0}
    assert answer(comparison, values) is NO
    assert answer(comparison, {**values, "surgery_weeks": NEVER}) is NO


@pytest.mark.parametrize("comparison", WITH_A_FACT)
def test_never_beside_what_is_not_known_is_not_known(comparison: Condition) -> None:
    assert answer(comparison, {"rt_weeks": NEVER}) is OPEN


@pytest.mark.parametrize("comparison", WITH_A_NUMBER)
def test_a_time_that_is_not_recorded_is_not_never(comparison: Condition) -> None:
    assert answer(comparison, {}) is OPEN


def test_never_is_known() -> None:
    assert answer(known(since_radiotherapy), {"rt_weeks": NEVER}) is YES
    assert answer(not_known(since_radiotherapy), {"rt_weeks": NEVER}) is NO


def test_whether_it_is_never_can_be_asked() -> None:
    assert answer(since_radiotherapy.is_never, {"rt_weeks": NEVER}) is YES
    assert answer(since_radiotherapy.is_never, {"rt_weeks": 6.0}) is NO
    assert answer(since_radiotherapy.is_never, {}) is OPEN
    assert in_words(since_radiotherapy.is_never) == "time since radiotherapy: never"


def test_not_within_six_weeks_holds_for_never() -> None:
    assert answer(~(since_radiotherapy < SIX), {"rt_weeks": NEVER}) is YES
    assert answer(since_radiotherapy >= SIX, {"rt_weeks": NEVER}) is NO


def test_a_number_is_compared_as_a_number() -> None:
    assert answer(since_radiotherapy >= SIX, {"rt_weeks": 6.0}) is YES
    assert answer(since_radiotherapy < SIX, {"rt_weeks": 6.0}) is NO
