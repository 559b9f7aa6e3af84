"""The points of prognosis: laws of the crosswalks and sums, and what they refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.katagiri import any_abnormal, any_critical
from trabecula.calculation.last_weeks import palliative_prognostic_score
from trabecula.calculation.open_points import sum_of
from trabecula.calculation.palliative_performance import (
    ACTIVITY,
    AMBULATION,
    CONSCIOUSNESS,
    INTAKE,
    SELF_CARE,
    palliative_performance,
)
from trabecula.calculation.performance_crosswalk import (
    ecog_by_buccheri,
    ecog_by_ma,
    ecog_of_the_living,
    karnofsky_by_buccheri,
    karnofsky_by_ma,
)
from trabecula.calculation.survival_points import tokuhashi

TENS = range(0, 101, 10)
LEVELS = [AMBULATION, ACTIVITY, SELF_CARE, INTAKE, CONSCIOUSNESS]


@pytest.mark.parametrize("karnofsky", TENS)
def test_each_crosswalk_leads_back(karnofsky: int) -> None:
    for there, back in (
        (ecog_by_buccheri, karnofsky_by_buccheri),
        (ecog_by_ma, karnofsky_by_ma),
    ):
        statuses = back(there(karnofsky))
        assert statuses.lowest <= karnofsky <= statuses.highest


BUCCHERI = {100: 0, 90: 0, 80: 1, 70: 1, 60: 2, 50: 2, 40: 3, 30: 3, 20: 4, 10: 4}


@pytest.mark.parametrize(("karnofsky", "ecog"), BUCCHERI.items())
def test_the_crosswalk_is_that_of_buccheri(karnofsky: int, ecog: int) -> None:
    assert ecog_by_buccheri(karnofsky) == ecog_of_the_living(karnofsky) == ecog


def test_the_dead_have_no_derived_grade() -> None:
    assert ecog_of_the_living(0) is None


def test_the_crosswalks_differ_where_the_dossier_says() -> None:
    differing = [each for each in TENS if ecog_by_buccheri(each) != ecog_by_ma(each)]
    assert differing == [30, 50, 70, 90]


@pytest.mark.parametrize("status", [-1, 6])
def test_no_ecog_grade_is_refused(status: int) -> None:
    with pytest.raises(ValueError, match="0 to 5"):
        karnofsky_by_ma(status)


@given(*(st.sampled_from(sorted(column)) for column in LEVELS))
def test_getting_about_is_never_overruled(
    ambulation: str, activity: str, self_care: str, intake: str, consciousness: str
) -> None:
    level = palliative_performance(ambulation, activity, self_care, intake, consciousness)
    assert level in AMBULATION[ambulation]


@pytest.mark.parametrize("level", range(10, 101, 10))
def test_a_row_of_the_table_that_fits_whole_is_found(level: int) -> None:
    row = [next(answer for answer in column if level in column[answer]) for column in LEVELS]
    assert palliative_performance(*row) == level


def test_a_foreign_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="not 'walking'"):
        palliative_performance("walking", "no_normal_work", "full", "normal", "full")


def test_no_blood_value_known_says_nothing() -> None:
    assert any_abnormal(None, None, None) is None
    assert any_critical(None, None, None) is None


@pytest.mark.parametrize("value", [-0.1, float("nan"), float("inf")])
def test_impossible_blood_values_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="number from 0"):
        any_abnormal(value, None, None)
    with pytest.raises(ValueError, match="number from 0"):
        any_critical(None, value, None)


def test_a_sum_is_a_number_only_where_it_is_certain() -> None:
    assert sum_of(Bounds(1, 1), Bounds(2.5, 2.5)) == 3.5
    assert sum_of(Bounds(1, 1), Bounds(0, 2.5)) == Bounds(1, 3.5)


def test_fewer_than_one_vertebra_is_refused() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        tokuhashi(90, 0, 0, 2, 5, "E")


def test_more_lymphocytes_than_white_cells_are_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 100"):
        palliative_prognostic_score(0, 0, 50, 20, 7, 100.5)
