from typing import Any

import pytest

from trabecula.calculation.walking import (
    below_the_lower_limit,
    gait_speed,
    lower_limit_of_six_minute_walk,
    predicted_six_minute_walk,
)


@pytest.mark.parametrize(("metres", "seconds", "speed"), [(4, 5, 0.8), (2.4, 3, 0.8), (3, 5, 0.6)])
def test_gait_speed_meets_a_threshold_where_paper_meets_it(
    metres: float, seconds: float, speed: float
) -> None:
    assert gait_speed(metres, seconds) == speed


@pytest.mark.parametrize(("metres", "seconds"), [(0, 5), (4, 0), (-4, 5), (4, float("nan"))])
def test_a_walk_that_is_none_is_refused(metres: float, seconds: float) -> None:
    with pytest.raises(ValueError, match=r"distance|time"):
        gait_speed(metres, seconds)


@pytest.mark.parametrize(("age", "there"), [(39.9, False), (40, True), (80.9, True), (81, False)])
def test_the_prediction_holds_from_40_to_80_years(age: float, there: bool) -> None:
    body: tuple[Any, ...] = ("female", 162, age, 64)
    assert (predicted_six_minute_walk(*body) is not None) is there
    assert (lower_limit_of_six_minute_walk(*body) is not None) is there
    assert (below_the_lower_limit(400, *body) is not None) is there


@pytest.mark.parametrize(
    "body", [("male", 100, 80, 150), ("male", 0, 70, 80), ("male", 170, 70, 0)]
)
def test_a_body_that_the_equation_was_not_made_for_has_no_prediction(body: tuple[Any, ...]) -> None:
    assert predicted_six_minute_walk(*body) is None


def test_a_limit_may_come_to_nothing_where_the_prediction_does_not() -> None:
    body: tuple[Any, ...] = ("male", 140, 80, 120)
    predicted = predicted_six_minute_walk(*body)
    assert predicted is not None
    assert 0 < predicted < 153
    assert lower_limit_of_six_minute_walk(*body) is None
    assert below_the_lower_limit(100, *body) is None


def test_a_sex_without_an_equation_is_refused() -> None:
    with pytest.raises(ValueError, match="male and female"):
        predicted_six_minute_walk("other", 170, 60, 70)
