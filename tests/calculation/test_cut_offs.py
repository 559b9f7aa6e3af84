import pytest

from trabecula.calculation.cut_offs import reaches, stays_below


@pytest.mark.parametrize(
    ("marks", "reached"), [((2.9,), False), ((3,), True), ((0.1, 2.9), True), ((1, 1), False)]
)
def test_a_cut_off_is_met_where_paper_meets_it(marks: tuple[float, ...], reached: bool) -> None:
    assert reaches(3)(*marks) is reached
    assert stays_below(3)(*marks) is not reached


def test_tenths_are_tenths() -> None:
    assert reaches(0.3)(0.1, 0.2) is True
