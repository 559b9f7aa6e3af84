"""Wilson's interval, against worked values and against what defines it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.proportion import NORMAL_95, wilson_interval


@pytest.mark.parametrize(
    ("holds", "of", "lowest", "highest"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_worked_values(holds: int, of: int, lowest: float, highest: float) -> None:
    """Newcombe RG. Stat Med 1998;17:857-872, Table I, method 3."""
    assert wilson_interval(holds, of) == pytest.approx((lowest, highest), abs=5e-5)


@given(st.integers(1, 10**6).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_an_end_is_where_the_share_is_just_as_far_as_the_deviate(case: tuple[int, int]) -> None:
    holds, of = case
    lowest, highest = wilson_interval(holds, of)
    assert 0 <= lowest <= holds / of <= highest <= 1
    for end in (lowest, highest):
        if 0 < end < 1 and end != holds / of:
            far = abs(holds / of - end) / math.sqrt(end * (1 - end) / of)
            assert far == pytest.approx(NORMAL_95, rel=1e-3)


@given(st.integers(1, 1000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_what_is_not_so_has_the_same_interval_from_the_other_side(case: tuple[int, int]) -> None:
    holds, of = case
    lowest, highest = wilson_interval(holds, of)
    assert wilson_interval(of - holds, of) == pytest.approx((1 - highest, 1 - lowest))


@pytest.mark.parametrize(("holds", "of"), [(0, 0), (3, 2), (-1, 2)])
def test_what_is_no_share_is_refused(holds: int, of: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson_interval(holds, of)
