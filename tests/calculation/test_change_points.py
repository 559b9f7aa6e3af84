"""Change points: the cheapest levels are found, and scatter alone is no change."""

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.change_points import change_points, penalty_of


def partitions(count: int, shortest: int) -> Iterator[tuple[int, ...]]:
    """Every way to cut so many values into stretches that are long enough."""
    if count >= shortest:
        yield ()
    for last in range(shortest, count - shortest + 1):
        for earlier in partitions(last, shortest):
            yield (*earlier, last)


def cost(values: Sequence[float], cuts: Sequence[int], penalty: float) -> float:
    places = [0, *cuts, len(values)]
    stretches = [values[begin:end] for begin, end in pairwise(places)]
    return sum(
        penalty + sum(abs(value - median(stretch)) for value in stretch) for stretch in stretches
    )


@given(
    st.lists(st.integers(0, 10), min_size=4, max_size=13),
    st.integers(0, 24).map(lambda half: half / 2),
    st.integers(1, 4),
)
def test_no_other_levels_cost_less(values: list[int], penalty: float, shortest: int) -> None:
    found = change_points(values, penalty, shortest)
    every = partitions(len(values), shortest)
    assert cost(values, found, penalty) == min(cost(values, one, penalty) for one in every)


def test_one_odd_day_is_no_change_and_a_new_level_is() -> None:
    assert change_points([7] * 10 + [0] + [7] * 10, 9) == ()
    assert change_points([7] * 10 + [3] * 6, 9) == (10,)
    assert change_points([7] * 10 + [3] * 3, 9) == ()


def test_scatter_alone_is_seldom_a_change_and_a_fall_of_two_is_found() -> None:
    dice = random.Random(5)
    found = fell = 0
    for _ in range(40):
        steady = [round(dice.gauss(6, 1)) for _ in range(120)]
        found += len(change_points(steady, penalty_of(steady)))
        lower = [value - 2 if place >= 60 else value for place, value in enumerate(steady)]
        places = change_points(lower, penalty_of(lower))
        fell += any(abs(place - 60) <= 5 for place in places)
    assert found <= 4
    assert fell >= 36


def test_many_different_values_are_searched_at_some_of_their_levels() -> None:
    dice = random.Random(5)
    steps = [dice.uniform(2900, 3300) for _ in range(200)] + [
        dice.uniform(1800, 2200) for _ in range(165)
    ]
    assert change_points(steps, penalty_of(steps)) == (200,)


@pytest.mark.parametrize("values", [[], [3], [3, 9, 3]])
def test_too_few_values_have_no_change(values: list[int]) -> None:
    assert change_points(values, penalty_of(values)) == ()


@pytest.mark.parametrize(("penalty", "shortest"), [(-1, 4), (1, 0)])
def test_a_penalty_below_nothing_and_levels_of_nothing_are_refused(
    penalty: float, shortest: int
) -> None:
    with pytest.raises(ValueError, match="penalty"):
        change_points([1, 2], penalty, shortest)
