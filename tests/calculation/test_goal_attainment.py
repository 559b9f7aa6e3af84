"""Goal attainment scaling: the formula's own properties, and reviews without gain."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.goal_attainment import attainment_score, two_reviews_without_gain

levels = st.integers(-2, 2)
weights = st.integers(1, 10)
goals = st.lists(st.tuples(weights, levels), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("goals_of_a_person", "score"),
    [
        ([(1, 0), (1, 0), (1, 0)], 50),
        ([(7, 1)], 60),
        ([(3, -2)], 30),
        ([(1, 1), (1, 1)], 50 + 20 / sqrt(0.7 * 2 + 0.3 * 4)),
        ([(2, 1), (1, -1)], 50 + 10 / sqrt(0.7 * 5 + 0.3 * 9)),
        ([(0, 2), (5, 0)], 50),
    ],
)
def test_worked_by_hand(goals_of_a_person: list[tuple[float, int]], score: float) -> None:
    assert attainment_score(goals_of_a_person) == pytest.approx(score)


def test_without_any_weight_there_is_no_score() -> None:
    assert attainment_score([]) is None
    assert attainment_score([(0, 2), (0, -1)]) is None


@given(goals)
def test_all_levels_turned_round_lie_as_far_on_the_other_side(
    given_goals: list[tuple[int, int]],
) -> None:
    score = attainment_score([(float(w), x) for w, x in given_goals])
    mirrored = attainment_score([(float(w), -x) for w, x in given_goals])
    assert score is not None
    assert mirrored is not None
    assert score + mirrored == pytest.approx(100)


@given(goals, st.integers(2, 9))
def test_only_how_weights_stand_to_each_other_counts(
    given_goals: list[tuple[int, int]], times: int
) -> None:
    once = attainment_score([(float(w), x) for w, x in given_goals])
    more = attainment_score([(float(w * times), x) for w, x in given_goals])
    assert once == pytest.approx(more)


@pytest.mark.parametrize("wrong", [[(1.0, 3)], [(1.0, -3)], [(-1.0, 0)], [(float("nan"), 0)]])
def test_what_is_out_of_range_is_refused(wrong: list[tuple[float, int]]) -> None:
    with pytest.raises(ValueError, match="not"):
        attainment_score(wrong)


@pytest.mark.parametrize(
    ("reviews", "without"),
    [
        ([], None), ([-2], None), ([-2, -2], None),
        ([-2, -2, -2], True), ([-1, -1, -2], True), ([-2, -1, -2], False), ([-2, -2, -1], False),
        ([-1, 0, 0], False), ([0, 0, 0], False), ([1, 0, -1], True), ([-2, -1, -1, -1], True),
    ],
)  # fmt: skip
def test_two_reviews_without_gain(reviews: list[int], without: bool | None) -> None:
    assert two_reviews_without_gain(reviews) is without
