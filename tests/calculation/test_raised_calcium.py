import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.calcium import adjusted_calcium
from trabecula.calculation.raised_calcium import (
    above_upper_limit,
    adjusted_calcium_from_us_units,
    adjusted_calcium_mg_per_dl,
    calcium_is_low,
    calcium_is_urgent,
    severity_is_disputed,
)


@given(st.integers(60, 200), st.integers(15, 60))
def test_both_formulas_agree_to_one_part_in_a_hundred(calcium: int, albumin: int) -> None:
    us = adjusted_calcium_from_us_units(calcium / 10, albumin / 10)
    assert us == pytest.approx(adjusted_calcium(calcium / 10 / 4.008, albumin), rel=0.01)


def test_14_mg_per_dl_is_below_3_5_mmol() -> None:
    assert adjusted_calcium_mg_per_dl(12.4, 2.0) == 14.0
    assert round(adjusted_calcium_from_us_units(12.4, 2.0), 3) == 3.493


@pytest.mark.parametrize(("calcium", "albumin"), [(3.9, 4), (24.1, 4), (9, 0.9), (9, 40)])
def test_what_is_out_of_range_or_in_other_units_is_refused(calcium: float, albumin: float) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        adjusted_calcium_mg_per_dl(calcium, albumin)


@pytest.mark.parametrize("calcium", [0.4, 7.1, 14.0])
def test_an_adjusted_calcium_out_of_range_is_refused(calcium: float) -> None:
    for function in (calcium_is_low, calcium_is_urgent, severity_is_disputed):
        with pytest.raises(ValueError, match="adjusted calcium"):
            function(calcium)
    with pytest.raises(ValueError, match="adjusted calcium"):
        above_upper_limit(calcium, None)
    with pytest.raises(ValueError, match="upper limit"):
        above_upper_limit(2.5, 10.4)
