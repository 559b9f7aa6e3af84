from typing import Any

import pytest

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.falls import (
    MOST_FALLS,
    may_fall_by_balance,
    may_fall_by_questions,
    number_of_falls,
    short_fes_i,
    tier_of_2013,
)


@pytest.mark.parametrize(
    ("told", "falls"),
    [
        ((2, 3, False), 3),
        ((0, None, None), 0),
        ((0, None, False), 0),
        ((None, 0, None), 0),
        ((None, None, None), None),
        ((None, None, False), None),
        ((2, None, None), Bounds(1, MOST_FALLS)),
        ((None, None, True), Bounds(1, MOST_FALLS)),
        ((0, 2, None), 2),
        ((2, 0, None), Bounds(1, MOST_FALLS)),
        ((2, 0, True), Bounds(1, MOST_FALLS)),
        ((2, 1, None), 1),
    ],
)
def test_a_fall_that_is_told_in_any_way_is_a_fall(told: tuple[Any, ...], falls: Any) -> None:
    assert number_of_falls(*told) == falls
    fell, number, injured = told
    fallen = may_fall_by_questions(fell, number, injured, 0, 0)
    assert fallen is (None if falls is None else falls != 0)


@pytest.mark.parametrize(
    ("answers", "tier"),
    [
        ((None, None, None, 1, None, True), "high"),
        ((None, None, None, 1, None, False), None),
        ((2, None, True, None, None, None), "high"),
        ((0, None, None, 0, 0, None), "low"),
        ((0, None, None, 0, None, False), None),
        ((0, None, None, 0, 1, False), "moderate"),
        ((2, 0, False, 0, 0, False), None),
        ((2, 0, False, 0, 0, True), "high"),
        ((2, 1, False, 0, 0, False), "moderate"),
    ],
)
def test_tiers_are_known_as_soon_as_they_are_decided(answers: tuple[Any, ...], tier: Any) -> None:
    assert tier_of_2013(*answers) == tier


@pytest.mark.parametrize(
    ("answers", "total"),
    [((1, 1, 2, 2, 1, None, 1), 10), ((1,) * 6 + (None,), 7), ((2, 2, 2, 2, 2, 3, None), 16),
     ((4, 4, 4, 4, 4, 1, None), 25), ((None, None, 1, 1, 1, 1, 1), None)],
)  # fmt: skip
def test_one_missing_answer_is_prorated_and_rounded_up(
    answers: tuple[Any, ...], total: Any
) -> None:
    assert short_fes_i(*answers) == total


@pytest.mark.parametrize("answer", [0, 5, float("nan")])
def test_fear_outside_1_to_4_is_refused(answer: float) -> None:
    with pytest.raises(ValueError, match="answer"):
        short_fes_i(1, 1, 1, 1, 1, 1, answer)


def test_a_stance_longer_than_the_test_is_refused() -> None:
    with pytest.raises(ValueError, match="stance"):
        may_fall_by_balance(10, 10, 11)
