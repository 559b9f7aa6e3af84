import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.pain import change_in_pain, painful_sites

PAIN = st.integers(0, 10)
SITES = st.lists(st.none() | PAIN)


@given(PAIN, PAIN, st.integers(1, 14))
def test_change_is_antisymmetric(before: int, now: int, days: int) -> None:
    change = change_in_pain(before, now, days)
    back = change_in_pain(now, before, days)
    assert change == now - before
    assert back == before - now


@pytest.mark.parametrize(
    ("days", "change"), [(0, None), (0.9, None), (1, 2), (14, 2), (14.1, None), (60, None)]
)
def test_a_report_is_comparable_from_1_to_14_days(days: float, change: float | None) -> None:
    assert change_in_pain(4, 6, days) == change


@given(SITES, PAIN)
def test_bounds_contain_every_completion(pains: list[int | None], guess: int) -> None:
    bounds = painful_sites(pains)
    completed = painful_sites(guess if pain is None else pain for pain in pains).exact
    assert completed is not None
    assert bounds.lowest <= completed <= bounds.highest


def test_a_site_is_painful_from_4() -> None:
    assert painful_sites([4, 3.9, 10, 0, None]) == Bounds(2, 3)
    assert painful_sites([]) == Bounds(0, 0)


def test_days_cannot_be_negative() -> None:
    with pytest.raises(ValueError, match="from 0 upward"):
        change_in_pain(4, 6, -1)


@pytest.mark.parametrize("pain", [-0.1, 10.1, float("nan")])
def test_pain_out_of_range_is_refused(pain: float) -> None:
    with pytest.raises(ValueError, match="must be a number from 0 to 10"):
        change_in_pain(pain, 3, 2)
    with pytest.raises(ValueError, match="must be a number from 0 to 10"):
        painful_sites([pain])
