"""Rankings: nothing that shares a place is put in an order, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.ranking import COINS, coin_ranking, ranking

THINGS = "abcdefg"
places = st.dictionaries(st.sampled_from(THINGS), st.none() | st.integers(1, 7), max_size=7)


@given(places)
def test_everything_stands_once_and_only_the_sure_is_settled(given_places: dict[str, int]) -> None:
    order = ranking(given_places)
    ranked = [thing for group in order.groups for thing in group]
    assert sorted((*ranked, *order.unranked)) == sorted(given_places)
    assert list(order.settled) == ranked[: len(order.settled)]
    assert [given_places[thing] for thing in order.settled] == list(
        range(1, len(order.settled) + 1)
    )
    assert not {thing for group in order.ties for thing in group} & set(order.settled)


@given(st.permutations(THINGS))
def test_seven_different_places_are_settled_whole(order: list[str]) -> None:
    given_places = {thing: place for place, thing in enumerate(order, start=1)}
    assert ranking(given_places).settled == tuple(order)


def test_a_tie_and_a_gap_are_named() -> None:
    order = ranking({"a": 1, "b": 1, "c": 5, "d": None})
    assert order.ties == (("a", "b"),)
    assert order.gaps == (3, 4)
    assert order.unranked == ("d",)
    assert order.settled == ()


def test_coins_give_an_order_with_its_ties() -> None:
    order = coin_ranking({"a": 5, "b": 3, "c": 2, "d": 0, "e": 0})
    assert order.groups == (("a",), ("b",), ("c",), ("d", "e"))
    assert order.settled == ("a", "b", "c")
    assert order.gaps == ()


@given(st.lists(st.integers(0, COINS), min_size=2, max_size=7))
def test_coins_that_make_ten_have_no_gaps_and_others_are_refused(numbers: list[int]) -> None:
    coins = dict(zip(THINGS, numbers, strict=False))
    if sum(numbers) == COINS:
        assert coin_ranking(coins).gaps == ()
    else:
        with pytest.raises(ValueError, match="10 coins"):
            coin_ranking(coins)


def test_there_are_no_coins_below_none_and_no_place_below_the_first() -> None:
    with pytest.raises(ValueError, match="-1 coins"):
        coin_ranking({"a": 11, "b": -1})
    with pytest.raises(ValueError, match="begin with 1"):
        ranking({"a": 0})
