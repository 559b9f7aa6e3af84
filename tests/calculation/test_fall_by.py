"""A fall in pain by points or by a share: exactly, whatever the amounts that a clinic sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.numerical_rating import is_fall_by, is_important_fall

RATINGS = st.integers(0, 10)


@pytest.mark.parametrize(
    ("before", "now", "points", "percent", "expected"),
    [
        (10, 7, None, 30, True),
        (10, 7.1, None, 30, False),
        (5, 3, 2, None, True),
        (4, 3, 2, None, False),
        (4, 3, 2, 20, True),
        (0, 0, 0, 0, False),
        (5, 4, None, None, False),
    ],
)
def test_one_amount_is_enough_and_no_pain_is_none(
    before: float, now: float, points: float | None, percent: float | None, expected: bool
) -> None:
    assert is_fall_by(before, now, points, percent) is expected


@given(RATINGS, RATINGS)
def test_two_points_or_thirty_percent_is_the_important_fall(before: int, now: int) -> None:
    assert is_fall_by(before, now, 2, 30) is is_important_fall(before, now)


def test_a_rating_above_ten_is_an_error() -> None:
    with pytest.raises(ValueError, match="pain before"):
        is_fall_by(11, 3, 2)
