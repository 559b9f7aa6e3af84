import math

import pytest

from trabecula.calculation.nutrition_screening import (
    must,
    nrs_2002,
    nrs_2002_nutrition,
    nrs_2002_prescreen,
)


@pytest.mark.parametrize(
    ("index", "loss"), [(-1, 0), (151, 0), (math.nan, 0), (20, 101), (20, -101), (20, math.inf)]
)
def test_must_refuses_what_no_body_has(index: float, loss: float) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        must(index, loss, False)


@pytest.mark.parametrize("grades", [(4, 0, 60), (0, -1, 60), (0, 0, 131)])
def test_nrs_2002_clamps_nothing(grades: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        nrs_2002(*grades)


def test_the_parts_of_nrs_2002_refuse_what_no_body_has() -> None:
    with pytest.raises(ValueError, match="body mass index"):
        nrs_2002_prescreen(200, False, False, False)
    with pytest.raises(ValueError, match="intake"):
        nrs_2002_nutrition(0, 0, 0, 201, 22, False)
    with pytest.raises(ValueError, match="loss in 2 months"):
        nrs_2002_nutrition(0, 101, 0, 100, 22, False)


def test_a_grade_that_is_the_highest_needs_nothing_else() -> None:
    assert nrs_2002_nutrition(5.1, None, None, None, None, None).exact == 3
