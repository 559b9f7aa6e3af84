import pytest

from trabecula.calculation.weight_loss import weight_loss


@pytest.mark.parametrize(
    ("earlier", "present", "percent"), [(60, 57, 5), (70, 63, 10), (82.5, 82.5, 0), (60, 63, -5)]
)
def test_a_loss_that_is_round_on_paper_is_round(
    earlier: float, present: float, percent: float
) -> None:
    assert weight_loss(earlier, present) == percent


@pytest.mark.parametrize(("earlier", "present"), [(19, 60), (351, 60), (60, -1)])
def test_what_no_person_weighs_is_refused(earlier: float, present: float) -> None:
    with pytest.raises(ValueError, match="weight in kg"):
        weight_loss(earlier, present)
