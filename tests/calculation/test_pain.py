import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.pain import change_in_pain, pain_response, painful_sites

PAIN = st.integers(0, 10)
SITES = st.lists(st.none() | PAIN)


@given(PAIN, PAIN)
def test_clinically_important_in_whole_numbers(before: int, now: int) -> None:
    expected = before > 0 and (before - now >= 2 or 10 * (before - now) >= 3 * before)
    assert pain_response(before, now).clinically_important is expected


@given(PAIN, PAIN)
def test_a_rise_worsens_where_the_fall_back_would_count_in_points(before: int, now: int) -> None:
    assert pain_response(before, now).worsened is (pain_response(now, before).fall_points >= 2)


@given(PAIN, PAIN)
def test_substantial_is_important_and_never_worse(before: int, now: int) -> None:
    response = pain_response(before, now)
    assert response.clinically_important or not response.substantial
    assert not (response.clinically_important and response.worsened)


@given(PAIN, st.integers(1, 10))
def test_less_pain_keeps_every_gain(before: int, now: int) -> None:
    worse, better = pain_response(before, now, goal=3), pain_response(before, now - 1, goal=3)
    assert better.clinically_important >= worse.clinically_important
    assert better.substantial >= worse.substantial
    assert bool(better.goal_met) >= bool(worse.goal_met)


def test_three_tenths_are_met_where_binary_fractions_would_miss_them() -> None:
    assert 10 * (1.6 - 1.12) < 3 * 1.6
    assert pain_response(1.6, 1.12).clinically_important


def test_substantial_from_exactly_half() -> None:
    assert pain_response(8, 4).substantial
    assert not pain_response(8, 4.1).substantial


def test_the_goal_is_met_at_the_goal() -> None:
    assert pain_response(6, 3, goal=3).goal_met is True
    assert pain_response(6, 4, goal=3).goal_met is False
    assert pain_response(6, 3).goal_met is None


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


@pytest.mark.parametrize("pain", [-1, 10.5, float("nan")])
def test_pain_out_of_range_is_refused(pain: float) -> None:
    with pytest.raises(ValueError, match="from 0 to 10"):
        pain_response(pain, 3)
    with pytest.raises(ValueError, match="from 0 to 10"):
        pain_response(3, 3, goal=pain)
    with pytest.raises(ValueError, match="from 0 to 10"):
        change_in_pain(3, pain, 60)
    with pytest.raises(ValueError, match="from 0 to 10"):
        painful_sites([None, pain])


def test_days_cannot_be_negative() -> None:
    with pytest.raises(ValueError, match="from 0 upward"):
        change_in_pain(4, 6, -1)
