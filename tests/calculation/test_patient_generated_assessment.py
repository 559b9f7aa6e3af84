import math

import pytest

from trabecula.calculation.patient_generated_assessment import SYMPTOM_POINTS, weight_box


def test_all_symptoms_together_are_24_points() -> None:
    assert sum(SYMPTOM_POINTS.values()) == 24


def test_the_loss_in_6_months_counts_only_without_that_in_1_month() -> None:
    assert weight_box(0, 25, False).exact == 0
    assert weight_box(None, 25, False).exact == 4


@pytest.mark.parametrize("loss", [100.1, math.nan, math.inf])
def test_a_loss_of_more_than_everything_is_refused(loss: float) -> None:
    with pytest.raises(ValueError, match="loss in 1 month"):
        weight_box(loss, None, False)
