import pytest

from trabecula.calculation.steps import (
    change_from_baseline,
    enough_valid_days,
    fell_by_a_quarter,
    fell_by_half,
    is_valid_day,
    mean_of_the_week,
    sudden_change,
)


@pytest.mark.parametrize(
    ("baseline_days", "week_days", "enough"),
    [(7, 4, True), (6, 4, False), (7, 3, False), (14, 7, True), (15, 7, None), (7, 8, None)],
)
def test_valid_days(baseline_days: int, week_days: int, enough: bool | None) -> None:
    assert enough_valid_days(baseline_days, week_days) is enough
    there = change_from_baseline(3000, baseline_days, 3000, week_days)
    assert there == (0 if enough else None)


@pytest.mark.parametrize(
    ("baseline", "now", "quarter", "half"),
    [(3200, 2400, True, False), (3200, 2400.1, False, False), (3200, 1600, True, True),
     (3200, 1600.1, True, False), (0.3, 0.225, True, False)],
)  # fmt: skip
def test_falls_meet_their_limits_where_paper_meets_them(
    baseline: float, now: float, quarter: bool, half: bool
) -> None:
    assert fell_by_a_quarter(baseline, 7, now, 4) is quarter
    assert fell_by_half(baseline, 7, now) is half


def test_nothing_is_a_percentage_of_a_baseline_of_0() -> None:
    assert change_from_baseline(0, 7, 100, 4) is None
    assert sudden_change(0, 7, 100) is None


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="steps"):
        mean_of_the_week(-1, 4)
    with pytest.raises(ValueError, match="hours"):
        is_valid_day(25)
    with pytest.raises(ValueError, match="valid days"):
        enough_valid_days(-1, 4)
