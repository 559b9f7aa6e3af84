from typing import Any

import pytest

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.physical_performance import (
    balance_points,
    battery_points,
    chair_points,
    walk_points,
)


@pytest.mark.parametrize(
    ("held", "lowest", "highest"),
    [
        ((9.9, 10, 10), 0, 0),
        ((10, 9.9, 10), 1, 1),
        ((10, 10, 2.9), 2, 2),
        ((10, 10, 3), 3, 3),
        ((10, 10, 9.99), 3, 3),
        ((10, 10, 10), 4, 4),
        ((10, 4, None), 1, 1),
        ((10, 10, None), 2, 4),
        ((None, None, None), 0, 4),
    ],
)
def test_balance(held: tuple[Any, ...], lowest: int, highest: int) -> None:
    assert balance_points(*held) == Bounds(lowest, highest)


@pytest.mark.parametrize(
    ("metres", "seconds", "points"),
    [
        ("4", 4.81, 4), ("4", 4.82, 3), ("4", 6.20, 3), ("4", 6.205, 3), ("4", 6.21, 2), ("4", 8.70, 2), ("4", 8.71, 1),
        ("3", 3.61, 4), ("3", 3.62, 3), ("3", 4.65, 3), ("3", 4.655, 3), ("3", 4.66, 2), ("3", 6.52, 2), ("3", 6.53, 1),
        (None, 3.0, 4), (None, 9.0, 1), (None, 5.0, None),
    ],
)  # fmt: skip
def test_walk(metres: str | None, seconds: float, points: int | None) -> None:
    assert walk_points(metres, seconds, None, None) == points


@pytest.mark.parametrize(
    ("walks", "points"),
    [((9, 4.8, None), 4), ((4.8, 9, None), 4), ((None, 4.8, None), 4), ((None, None, True), 0),
     ((None, None, None), None), ((None, None, False), None), ((4.8, None, True), None)],
)  # fmt: skip
def test_the_faster_walk_counts_and_unable_is_0(walks: tuple[Any, ...], points: int | None) -> None:
    assert walk_points("4", *walks) == points


@pytest.mark.parametrize(
    ("seconds", "unable", "points"),
    [
        (11.19, None, 4), (11.195, None, 4), (11.20, None, 3), (13.69, None, 3), (13.70, None, 2),
        (16.69, None, 2), (16.70, None, 1), (60, None, 1), (60.1, None, 0),
        (None, True, 0), (None, None, None), (None, False, None), (20, True, None), (20, False, 1),
    ],
)  # fmt: skip
def test_chair_stands(seconds: float | None, unable: bool | None, points: int | None) -> None:
    assert chair_points(seconds, unable) == points


def test_a_part_that_was_not_done_leaves_no_total() -> None:
    assert battery_points(10, 10, 10, "4", 4, None, None, None, None) is None
    assert battery_points(10, 10, 10, "4", 4, None, None, None, True) == 8


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="stance"):
        balance_points(10, 10, 10.1)
    with pytest.raises(ValueError, match="3 metres"):
        walk_points("6", 5, None, None)
    with pytest.raises(ValueError, match="chair stands"):
        chair_points(-1, None)
