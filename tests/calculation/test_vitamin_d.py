import pytest

from trabecula.calculation.vitamin_d import vitamin_d_mass


def test_thresholds_of_mass_are_met_exactly() -> None:
    assert (vitamin_d_mass(49.92), vitamin_d_mass(74.88)) == (20, 30)


def test_less_than_none_is_refused() -> None:
    with pytest.raises(ValueError, match="25-hydroxyvitamin"):
        vitamin_d_mass(-1)
