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


def test_an_osmolality_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="osmolality"):
        osmolality_is_high(30)
