import pytest

from trabecula.calculation.dehydration import osmolality_is_high, osmolarity


@pytest.mark.parametrize(
    "values",
    [(79, 4, 5, 5, None), (140, 21, 5, 5, None), (140, 4, 101, 5, None), (140, 4, 5, 101, None),
     (140, 4, 5, None, 300)],
)  # fmt: skip
def test_what_is_out_of_range_is_refused(values: tuple[float | None, ...]) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        osmolarity(*values)


@pytest.mark.parametrize(("urea", "nitrogen"), [(7, 19), (7, 20), (6.6, 20), (36, 99)])
def test_urea_and_urea_nitrogen_of_one_blood_agree_but_for_rounding(
    urea: float, nitrogen: float
) -> None:
    assert osmolarity(140, 4, 5, urea, nitrogen) == osmolarity(140, 4, 5, urea, None)


@pytest.mark.parametrize(("urea", "nitrogen"), [(7, 100), (7, 7), (4.5, 50), (20, 20)])
def test_urea_and_urea_nitrogen_that_disagree_are_refused(urea: float, nitrogen: float) -> None:
    with pytest.raises(ValueError, match="urea and urea nitrogen disagree"):
        osmolarity(140, 4, 5, urea, nitrogen)


def test_an_osmolality_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="osmolality"):
        osmolality_is_high(30)
