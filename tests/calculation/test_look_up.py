"""Look-ups give what the table has, or between which grades answers lie, and refuse the rest."""

import pytest

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.look_up import Pattern, by_pattern, by_raw_sum

T_SCORES = {2: 30.5, 3: 41.0, 4: 57.25}
GRADES: dict[Pattern, int] = {(0, None): 0, (1, 0): 0, (1, 1): 1, (2, 0): 1, (2, 1): 3}


@pytest.mark.parametrize(("marks", "t_score"), [((1, 1), 30.5), ((1, 2), 41.0), ((2, 2), 57.25)])
def test_a_raw_sum_is_looked_up(marks: tuple[float, ...], t_score: float) -> None:
    assert by_raw_sum(T_SCORES, *marks) == t_score


@pytest.mark.parametrize("marks", [(0, 1), (2, 3), (1, 1.5)])
def test_a_sum_that_the_table_lacks_is_refused(marks: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="no row for a raw sum"):
        by_raw_sum(T_SCORES, *marks)


@pytest.mark.parametrize(
    ("answers", "grade"),
    [
        ((2, 1), 3),
        ((0, 1), 0),
        ((0, None), 0),
        ((2, None), Bounds(1, 3)),
        ((None, 0), Bounds(0, 1)),
        ((None, None), Bounds(0, 3)),
    ],
)
def test_a_missing_answer_counts_only_where_it_matters(
    answers: tuple[float | None, ...], grade: int | Bounds
) -> None:
    assert by_pattern(GRADES, *answers) == grade


@pytest.mark.parametrize("answers", [(3, 0), (2, 5), (1,), (1, 1, 1), (1.5, 0)])
def test_a_pattern_that_the_table_lacks_is_refused(answers: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="no row for the answers"):
        by_pattern(GRADES, *answers)
