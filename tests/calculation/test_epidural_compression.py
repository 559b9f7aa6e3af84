import pytest
from hypothesis import strategies as st

from trabecula.calculation.epidural_compression import GRADES, rank

SOME_GRADES = st.lists(st.sampled_from(GRADES))


def test_the_order_of_the_grades() -> None:
    assert [rank(grade) for grade in ("0", "1a", "1b", "1c", "2", "3")] == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("grade", ["", "1", "4", "1C"])
def test_what_is_no_grade_is_refused(grade: str) -> None:
    with pytest.raises(ValueError, match="epidural compression is one of"):
        rank(grade)
