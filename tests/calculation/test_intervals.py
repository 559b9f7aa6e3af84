from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.intervals import (
    days_between,
    weeks_between,
    whole_years_between,
)

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
SPANS = st.integers(0, 40_000)


@given(DAYS, SPANS)
def test_days_are_exact_and_weeks_follow(start: date, span: int) -> None:
    end = start + timedelta(days=span)
    assert days_between(start, end) == span
    assert weeks_between(start, end) == span / 7


@given(DAYS, SPANS)
def test_an_age_changes_by_one_year_at_most_from_day_to_day(start: date, span: int) -> None:
    end = start + timedelta(days=span)
    step = whole_years_between(start, end + timedelta(days=1)) - whole_years_between(start, end)
    assert step in {0, 1}


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        (date(1950, 6, 15), date(2020, 6, 14), 69),
        (date(1950, 6, 15), date(2020, 6, 15), 70),
        (date(1952, 2, 29), date(2021, 2, 28), 68),
        (date(1952, 2, 29), date(2021, 3, 1), 69),
        (date(1952, 2, 29), date(2020, 2, 29), 68),
        (date(2020, 1, 1), date(2020, 1, 1), 0),
    ],
)
def test_whole_years(born: date, day: date, years: int) -> None:
    assert whole_years_between(born, day) == years


def test_an_end_before_the_start_is_refused() -> None:
    start, end = date(2020, 1, 2), date(2020, 1, 1)
    for between in (days_between, weeks_between, whole_years_between):
        with pytest.raises(ValueError, match="2020-01-01 is before 2020-01-02"):
            between(start, end)
