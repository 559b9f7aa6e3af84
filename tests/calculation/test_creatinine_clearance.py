import pytest

from trabecula.calculation.creatinine_clearance import (
    clearance_by_weight_rule,
    weight_for_clearance,
    which_weight,
)


@pytest.mark.parametrize(
    ("kilograms", "which"), [(73.9, "actual"), (99.9, "actual"), (100, "adjusted")]
)
def test_the_weight_is_adjusted_from_a_body_mass_index_of_25(kilograms: float, which: str) -> None:
    assert which_weight("male", kilograms, 200) == which
    weight = weight_for_clearance("male", kilograms, 200)
    assert clearance_by_weight_rule(60, 88.4, "male", kilograms, 200) == pytest.approx(
        80 * (weight or 0) / 72
    )


def test_an_age_that_the_equation_is_not_for_is_refused() -> None:
    with pytest.raises(ValueError, match="age in years"):
        clearance_by_weight_rule(17, 88.4, "male", 70, None)
