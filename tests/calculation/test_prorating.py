import pytest

from trabecula.calculation.prorating import (
    prorated_when_more_than_half,
    prorated_when_two_or_fewer_missing,
)


@pytest.mark.parametrize(
    ("marks", "points"),
    [
        ([2] * 7 + [3] * 7 + [None] * 2, 40),
        ([2] * 8 + [None] * 8, None),
        ([2] * 9 + [None] * 7, 32),
        ([1, None, None, 1], None),
        ([1, 1, None, 2], 16 / 3),
        ([None] * 4, None),
    ],
)
def test_more_than_half_must_be_answered(marks: list[int | None], points: float | None) -> None:
    assert prorated_when_more_than_half(*marks) == points


@pytest.mark.parametrize(
    ("marks", "points"),
    [
        ([3] * 7 + [None] * 2, 27),
        ([3] * 6 + [None] * 3, None),
        ([1] * 9, 9),
        ([0] * 6 + [1, None, None], 9 / 7),
    ],
)
def test_two_may_be_missing(marks: list[int | None], points: float | None) -> None:
    assert prorated_when_two_or_fewer_missing(*marks) == points


def test_a_mark_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="points"):
        prorated_when_more_than_half(1, 1, -1)
