import pytest
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import points

ENDS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)


def test_exact_only_where_both_ends_agree() -> None:
    assert Bounds(9, 9).exact == 9
    assert Bounds(0, 0).exact == 0
    assert Bounds(8, 9).exact is None


def test_bounds_add_end_by_end() -> None:
    assert Bounds(1, 3) + Bounds(2, 2) == Bounds(3, 5)


def test_bounds_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(ValueError, match="wrong way round"):
        Bounds(3, 2)


def test_a_missing_answer_spans_the_table_and_a_foreign_one_is_refused() -> None:
    assert points({"no": 0, "yes": 4}, None, "item") == Bounds(0, 4)
    assert points({"no": 0, "yes": 4}, "yes", "item") == Bounds(4, 4)
    with pytest.raises(ValueError, match="item must be one of no, yes, not 'perhaps'"):
        points({"no": 0, "yes": 4}, "perhaps", "item")
