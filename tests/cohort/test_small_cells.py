"""Small counts are kept back, and nothing that is shown gives them away.

Somebody who knows the method and every total looks for all counts that would be shown alike: a
small one is kept back where more than one number is left for it.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from trabecula.cohort.small_cells import Count, groups, part, row, whole

LEAST = st.integers(3, 5)


def adding_up(cells: int, total: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many counts make a total."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        yield from ((first, *rest) for rest in adding_up(cells - 1, total - first))


def possible(alike: Sequence[Sequence[int]], place: int) -> set[int]:
    return {counts[place] for counts in alike}


@settings(max_examples=150)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=4), LEAST)
def test_a_small_count_of_a_row_cannot_be_told_from_the_total(
    counts: list[int], least: int
) -> None:
    shown = row(counts, least)
    total = sum(counts)
    alike = [each for each in adding_up(len(counts), total) if row(each, least) == shown]
    for place, count in enumerate(counts):
        if shown[place].below is not None:
            assert possible(alike, place) == set(range(1, least))
        if 0 < count < least:
            assert len(possible(alike, place)) > 1


@settings(max_examples=60)
@given(
    st.integers(2, 3).flatmap(
        lambda columns: st.lists(st.tuples(*[st.integers(0, 4)] * columns), min_size=2, max_size=2)
    ),
    st.integers(3, 4),
)
def test_a_small_count_of_a_group_cannot_be_told_from_the_other_groups(
    rows: list[tuple[int, ...]], least: int
) -> None:
    """Also by who knows the exact number wherever one is shown for all together."""
    columns = len(rows[0])

    def seen(counts: Sequence[Sequence[int]]) -> object:
        together, each = groups(counts, least)
        exact = [
            sum(column) if count.number is not None else None
            for column, count in zip(zip(*counts, strict=True), together, strict=True)
        ]
        return together, each, exact

    total = sum(map(sum, rows))
    alike = [
        each
        for each in adding_up(columns * len(rows), total)
        if seen([each[begin : begin + columns] for begin in range(0, len(each), columns)])
        == seen(rows)
    ]
    for place, count in enumerate(each for one in rows for each in one):
        if 0 < count < least:
            assert len(possible(alike, place)) > 1


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_without_a_least_count_every_count_is_shown_as_it_is(counts: list[int]) -> None:
    assert [one.number for one in row(counts, None)] == counts
    together, each = groups([counts, counts], None)
    assert [one.number for one in together] == [2 * one for one in counts]
    assert [one.number for one in each[0]] == counts


@given(st.integers(0, 10**6), st.integers(3, 100))
def test_what_is_shown_is_a_multiple_and_as_near_as_can_be(number: int, least: int) -> None:
    shown = whole(number, least)
    if 0 < number < least:
        assert shown == Count(None, below=least)
    else:
        assert shown.number is not None
        assert shown.number % least == 0
        assert abs(shown.number - number) <= least / 2


def test_zero_is_shown_and_is_not_taken_for_few() -> None:
    assert row([0, 100], 5) == (Count(0), Count(100))


def test_those_who_are_few_are_not_told_by_all_the_others() -> None:
    assert part(98, 100, 5) == Count(None)
    assert part(2, 100, 5) == Count(None, below=5)
    assert part(60, 100, 5) == Count(60)


def test_what_is_left_out_does_not_hang_on_what_it_is() -> None:
    for large in product((50, 60), repeat=2):
        told = row([*large, 3], 5)
        assert [one == Count(None) for one in told] == [True, False, False]


def test_where_all_together_is_not_shown_no_group_tells_it() -> None:
    together, each = groups([(50, 2), (50, 0)], 5)
    assert together == (Count(None), Count(None, below=5))
    assert all(one[0] == Count(None) for one in each)
