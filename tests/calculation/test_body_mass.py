"""The body mass index, from weight and height as they were written."""

import pytest

from trabecula.calculation.body_mass import body_mass_index
from trabecula.calculation.bounds import Bounds
from trabecula.calculation.nutrition_screening import must
from trabecula.knowledge.derivations import DERIVATIONS
from trabecula.knowledge.instruments.nutrition.weight import body_mass_index_tool
from trabecula.language.derivation import Calculated


@pytest.mark.parametrize(
    ("kg", "cm", "index"), [(81, 180, 25), (39.2, 140, 20), (53.465, 170, 18.5), (64.8, 180, 20)]
)
def test_it_is_the_weight_by_the_square_of_the_height_in_metres(
    kg: float, cm: float, index: float
) -> None:
    assert body_mass_index(kg, cm) == index


def test_an_index_of_20_scores_1_however_it_came_about() -> None:
    assert must(body_mass_index(39.2, 140), 0, False) == Bounds(1, 1)


@pytest.mark.parametrize(("kg", "cm"), [(50, 0), (50, 1.7), (19, 150), (351, 180), (80, 231)])
def test_what_is_not_plausible_is_refused(kg: float, cm: float) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        body_mass_index(kg, cm)


def test_the_record_and_the_instrument_reckon_it_alike() -> None:
    (score,) = body_mass_index_tool.scores
    reckoned = [
        each.by
        for each in DERIVATIONS
        if isinstance(each, Calculated) and each.gives is score.gives
    ]
    assert reckoned == [score.by]
