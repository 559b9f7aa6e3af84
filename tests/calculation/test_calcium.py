import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.calcium import adjusted_calcium

CALCIUM = st.integers(100, 600).map(lambda hundredths: hundredths / 100)
ALBUMIN = st.integers(10, 70)


@given(CALCIUM)
def test_an_albumin_of_40_changes_nothing(calcium: float) -> None:
    assert adjusted_calcium(calcium, 40) == calcium


@given(CALCIUM, ALBUMIN)
def test_the_answer_is_the_one_reckoned_on_paper(calcium: float, albumin: int) -> None:
    hundredths = round(calcium * 100) + 2 * (40 - albumin)
    assert adjusted_calcium(calcium, albumin) == hundredths / 100


def test_a_threshold_is_met_where_binary_fractions_would_miss_it() -> None:
    assert 2.26 + 0.02 * (40 - 48) < 2.1
    assert adjusted_calcium(2.26, 48) == 2.1


@given(CALCIUM, st.integers(10, 69))
def test_more_albumin_means_less_adjusted_calcium(calcium: float, albumin: int) -> None:
    assert adjusted_calcium(calcium, albumin + 1) < adjusted_calcium(calcium, albumin)


@pytest.mark.parametrize(
    ("calcium", "albumin"),
    [(10.2, 30), (0.9, 30), (2.4, 3.8), (2.4, 71), (float("nan"), 30), (2.4, float("inf"))],
)
def test_an_implausible_value_or_unit_is_refused(calcium: float, albumin: float) -> None:
    with pytest.raises(ValueError, match="must be a number from"):
        adjusted_calcium(calcium, albumin)


@pytest.mark.parametrize("edge", [(1, 10), (6, 70)])
def test_both_ends_of_the_range_are_allowed(edge: tuple[float, float]) -> None:
    adjusted_calcium(*edge)
