from typing import Any

import pytest

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.orthostatic import is_orthostatic, largest_drop


@pytest.mark.parametrize(
    ("pressures", "drop"),
    [((140, 130, 115), 25), ((140, 115, 130), 25), ((120, 125, 130), -5), ((140, None, 130), Bounds(10, 140)),
     ((140, None, None), None), ((None, 120, 120), None)],
)  # fmt: skip
def test_the_larger_fall_counts(pressures: tuple[Any, ...], drop: float | None) -> None:
    assert largest_drop(*pressures) == drop


@pytest.mark.parametrize(
    ("systolic", "diastolic", "found"),
    [
        ((140, 120, 140), (80, 80, 80), True),
        ((140, 140, 120), (80, 80, 80), True),
        ((140, 120.5, 140), (80, 70.5, 80), False),
        ((140, 140, 140), (80, 70, 80), True),
        ((140, 140, 140), (80, 80, 70), True),
        ((140, 140, 140), (None, None, None), None),
        ((140, None, 140), (80, 80, 80), None),
        ((140, 140, 140), (80, 80, 80), False),
    ],
)
def test_no_is_said_only_where_all_were_measured(
    systolic: tuple[Any, ...], diastolic: tuple[Any, ...], found: bool | None
) -> None:
    assert is_orthostatic(*systolic, *diastolic) is found


def test_a_pressure_below_0_is_refused() -> None:
    with pytest.raises(ValueError, match="blood pressure"):
        largest_drop(-1, 120, 120)
