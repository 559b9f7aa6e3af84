"""The body mass index, from weight and height."""

import pytest

from trabecula.calculation.body_mass import body_mass_index


def test_it_is_the_weight_by_the_square_of_the_height_in_metres() -> None:
    assert body_mass_index(81, 180) == pytest.approx(25)
    assert body_mass_index(50, 0) is None
