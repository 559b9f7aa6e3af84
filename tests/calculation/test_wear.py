"""Hours of wear out of signs, against the rule told minute by minute."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.wear import minutes_of_wear

MINUTES = st.sets(st.integers(0, 1439), max_size=60)


def bits(minutes: set[int]) -> int:
    return sum(1 << minute for minute in minutes)


def told_by_minute(signs: set[int]) -> set[int]:
    """The minutes between two signs that are no more than 120 apart, and the signs."""
    worn = set(signs)
    ordered = sorted(signs)
    for one, other in pairwise(ordered):
        if other - one - 1 < 120:
            worn |= set(range(one, other))
    return worn


@given(MINUTES, MINUTES)
def test_wear_is_signs_and_short_pauses_while_awake(signs: set[int], asleep: set[int]) -> None:
    expected = told_by_minute(signs) - asleep
    assert minutes_of_wear(bits(signs), bits(asleep)) == len(expected)


def test_a_pause_of_two_hours_is_not_worn() -> None:
    assert minutes_of_wear(bits({480, 600})) == 121
    assert minutes_of_wear(bits({480, 601})) == 2


def test_without_a_sign_nothing_was_worn() -> None:
    assert minutes_of_wear(0, bits(set(range(100)))) == 0
