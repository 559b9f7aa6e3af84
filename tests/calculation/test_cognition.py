from itertools import product

import pytest

from trabecula.calculation.cognition import (
    delirium_by_confusion_assessment,
    montreal_below_26,
    montreal_total,
)


@pytest.mark.parametrize(
    ("points", "years", "total"),
    [(20, 12, 21), (20, 13, 20), (29, 0, 30), (30, 0, 30), (30, 20, 30), (0, 5, 1)],
)
def test_one_point_for_little_schooling(points: int, years: int, total: int) -> None:
    assert montreal_total(points, years) == total


@pytest.mark.parametrize(("points", "below"), [(24, True), (25, False)])
def test_the_cut_off_is_for_the_total(points: int, below: bool) -> None:
    assert montreal_below_26(points, 10) is below


@pytest.mark.parametrize(("points", "years"), [(31, 10), (-1, 10), (20, -1)])
def test_out_of_range_is_refused(points: int, years: int) -> None:
    with pytest.raises(ValueError, match=r"MoCA|education"):
        montreal_total(points, years)


def test_three_of_sixteen_pictures_are_delirium() -> None:
    pictures = product((True, False), repeat=4)
    assert [each for each in pictures if delirium_by_confusion_assessment(*each)] == [
        (True, True, True, True),
        (True, True, True, False),
        (True, True, False, True),
    ]
