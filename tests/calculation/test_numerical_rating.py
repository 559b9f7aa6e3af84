import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.numerical_rating import (
    fall_in_pain,
    fall_in_pain_percent,
    is_background_controlled,
    is_evoked_by_movement,
    is_important_fall,
    is_substantial_fall,
    is_within_goal,
    is_worse,
)

PAIN = st.integers(0, 100).map(lambda tenths: tenths / 10)


@pytest.mark.parametrize(
    ("pain", "fall", "percent", "important", "halved"),
    [
        ((8, 5), 3, 37.5, True, False),
        ((4, 3), 1, 25, False, False),
        ((7, 5), 2, 200 / 7, True, False),
        ((6, 3), 3, 50, True, True),
        ((3, 2), 1, 100 / 3, True, False),
        ((1, 0), 1, 100, True, True),
        ((1, 0.7), 0.3, 30, True, False),
        ((1, 0.8), 0.2, 20, False, False),
        ((10, 8.1), 1.9, 19, False, False),
        ((0, 0), 0, None, False, False),
        ((0, 2), -2, None, False, False),
    ],
)
def test_a_fall_is_important_from_2_points_or_30_percent(
    pain: tuple[float, float], fall: float, percent: float | None, important: bool, halved: bool
) -> None:
    assert fall_in_pain(*pain) == fall
    assert fall_in_pain_percent(*pain) == percent
    assert is_important_fall(*pain) is important
    assert is_substantial_fall(*pain) is halved


@pytest.mark.parametrize(
    ("before", "now", "worse"), [(0, 2, True), (0, 1, False), (5, 7, True), (5, 6.9, False)]
)
def test_pain_is_worse_from_2_points(before: float, now: float, worse: bool) -> None:
    assert is_worse(before, now) is worse


@given(PAIN, PAIN)
def test_no_pain_is_better_and_worse_at_once(before: float, now: float) -> None:
    assert not (is_important_fall(before, now) and is_worse(before, now))
    assert is_important_fall(before, now) or not is_substantial_fall(before, now)


@pytest.mark.parametrize(
    ("movement", "rest", "evoked"),
    [
        (4, 2, True),
        (4, 3, False),
        (3, 0, False),
        (9, 8, False),
        (10, 8, True),
        (3, None, False),
        (4, None, None),
        (None, 9, False),
        (None, 8, None),
        (None, None, None),
    ],
)
def test_movement_evokes_pain_from_4_and_2_above_rest(
    movement: float | None, rest: float | None, evoked: bool | None
) -> None:
    assert is_evoked_by_movement(movement, rest) is evoked


@pytest.mark.parametrize(
    ("pain", "goal", "controlled"),
    [
        (3, None, True),
        (4, None, None),
        (4, 4, True),
        (4, 3, False),
        (3, 1, True),
        (None, 10, None),
    ],
)
def test_background_pain_is_controlled_up_to_3_or_the_goal(
    pain: float | None, goal: float | None, controlled: bool | None
) -> None:
    assert is_background_controlled(pain, goal) is controlled


@pytest.mark.parametrize("wrong", [-0.1, 10.1, float("nan")])
def test_ratings_out_of_range_are_refused(wrong: float) -> None:
    for calculation in (fall_in_pain, is_worse, is_within_goal, is_evoked_by_movement):
        for pair in ((wrong, 3), (3, wrong)):
            with pytest.raises(ValueError, match="must be a number from 0 to 10"):
                calculation(*pair)
    with pytest.raises(ValueError, match="background pain must be a number"):
        is_background_controlled(wrong, 3)
