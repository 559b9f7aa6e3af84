from typing import Any

import pytest

from trabecula.calculation.analgesia_cost import (
    moves_safely_at_the_goal,
    relief_that_costs_mobility,
)

NOTHING: tuple[Any, ...] = (0, 0, 0, 0, 10, 10, False, 0)


@pytest.mark.parametrize(
    ("before", "now", "improved"),
    [(8, 6, True), (8, 6.1, False), (5, 3.5, True), (5, 3.6, False), (0, 0, False), (4, 6, False)],
)
def test_only_relief_can_cost(before: float, now: float, improved: bool) -> None:
    assert relief_that_costs_mobility(before, now, 1, *NOTHING[1:]) is improved
    assert relief_that_costs_mobility(before, now, *NOTHING) is False


@pytest.mark.parametrize(
    ("place", "worse"), [(0, 1), (1, 1), (2, 1), (3, 2), (5, 12), (6, True), (7, -25)]
)
def test_each_cost_alone_is_one(place: int, worse: Any) -> None:
    changed = (*NOTHING[:place], worse, *NOTHING[place + 1 :])
    alone: tuple[Any, ...] = (None,) * place + (worse,) + (None,) * (len(NOTHING) - place - 1)
    alone = (*alone[:4], 10, *alone[5:])
    assert relief_that_costs_mobility(8, 5, *changed) is True
    assert relief_that_costs_mobility(8, 5, *alone) is True


@pytest.mark.parametrize(("place", "same"), [(0, 0), (3, 1), (5, 11.9), (7, -24.9)])
def test_what_is_less_than_a_cost_is_none(place: int, same: Any) -> None:
    changed = (*NOTHING[:place], same, *NOTHING[place + 1 :])
    assert relief_that_costs_mobility(8, 5, *changed) is False


def test_a_goal_is_met_where_pain_equals_it() -> None:
    assert moves_safely_at_the_goal(3, 3, fell=False, sedation=1) is True
    assert moves_safely_at_the_goal(3.1, 3, fell=False, sedation=1) is False


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="sedation"):
        moves_safely_at_the_goal(3, 3, fell=False, sedation=5)
    with pytest.raises(ValueError, match="grade"):
        relief_that_costs_mobility(8, 5, 4, *NOTHING[1:])
