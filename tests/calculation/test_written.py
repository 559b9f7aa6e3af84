from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.written import exactly


@given(st.integers(0, 10_000))
def test_a_decimal_is_what_was_written(hundredths: int) -> None:
    assert exactly("weight", hundredths / 100, 0, 100) == Fraction(hundredths, 100)


@pytest.mark.parametrize("value", [-0.1, 100.1, float("nan"), float("inf"), float("-inf")])
def test_the_message_says_what_and_what_is_allowed(value: float) -> None:
    with pytest.raises(ValueError, match=f"weight must be a number from 0 to 100, not {value}"):
        exactly("weight", value, 0, 100)


def test_a_range_can_be_open_upward_but_never_infinite() -> None:
    assert exactly("dose", 1e6, 0) == 1_000_000
    with pytest.raises(ValueError, match="dose must be a number from 0 upward, not inf"):
        exactly("dose", float("inf"), 0)
