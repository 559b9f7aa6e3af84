import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds, points
from trabecula.language.answer import Answer

ENDS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)


@given(ENDS, st.integers(-1, 21))
def test_an_answer_is_given_only_where_every_completion_agrees(
    ends: list[int], points_asked: int
) -> None:
    bounds = Bounds(*ends)
    answers = {total >= points_asked for total in range(ends[0], ends[1] + 1)}
    expected = {
        frozenset({True}): Answer.APPLIES,
        frozenset({False}): Answer.DOES_NOT_APPLY,
        frozenset({True, False}): Answer.NOT_KNOWN,
    }[frozenset(answers)]
    assert bounds.at_least(points_asked) is expected
    assert bounds.at_most(points_asked - 1) is expected.negated()


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
