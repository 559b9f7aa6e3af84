import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.epidural_compression import GRADES, is_high, is_worse, rank, worst

SOME_GRADES = st.lists(st.sampled_from(GRADES))


def test_the_order_of_the_grades() -> None:
    assert [rank(grade) for grade in ("0", "1a", "1b", "1c", "2", "3")] == [0, 1, 2, 3, 4, 5]


def test_high_grade_is_two_and_three() -> None:
    assert [grade for grade in GRADES if is_high(grade)] == ["2", "3"]


@given(SOME_GRADES)
def test_no_grade_is_worse_than_the_worst(grades: list[str]) -> None:
    found = worst(grades)
    if found is None:
        assert grades == []
    else:
        assert found in grades
        assert not any(is_worse(grade, than=found) for grade in grades)


@pytest.mark.parametrize("grade", ["1", "1d", "4", "", "1A"])
def test_what_is_no_grade_is_refused(grade: str) -> None:
    with pytest.raises(ValueError, match="one of 0, 1a, 1b, 1c, 2, 3"):
        rank(grade)
    with pytest.raises(ValueError, match="one of 0, 1a, 1b, 1c, 2, 3"):
        worst(["2", grade])
