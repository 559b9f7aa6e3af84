from itertools import product

import pytest

from trabecula.calculation.spinal_cord_injury import ais_grade, ambulatory_grade


@pytest.mark.parametrize("rest", list(product((False, True), repeat=2)))
def test_without_sacral_function_it_is_complete_whatever_moves(rest: tuple[bool, bool]) -> None:
    assert ais_grade(False, False, *rest) == "A"


@pytest.mark.parametrize("rest", list(product((False, True), repeat=3)))
def test_normal_goes_before_everything(rest: tuple[bool, bool, bool]) -> None:
    assert ais_grade(True, *rest) == "E"


@pytest.mark.parametrize("grade", ["", "F", "d", "1"])
def test_what_is_no_grade_is_refused(grade: str) -> None:
    with pytest.raises(ValueError, match="a grade is one of"):
        ambulatory_grade(grade)
