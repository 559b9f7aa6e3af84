import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.pain_flare import pain_flare

PAIN = st.integers(0, 10)
DOSE = st.integers(0, 400)


@given(st.tuples(PAIN, PAIN), st.tuples(DOSE, DOSE), st.integers(0, 30), st.booleans())
def test_a_flare_is_worse_in_one_and_better_in_none(
    pains: tuple[int, int], doses: tuple[int, int], day: int, back: bool
) -> None:
    (before, highest), (dose_before, dose_then) = pains, doses
    if pain_flare(*pains, *doses, day, back):
        assert back
        assert day <= 10
        assert highest >= before
        assert dose_then >= dose_before
        assert (highest, dose_then) != (before, dose_before)


@pytest.mark.parametrize(
    ("course", "flared"),
    [
        ((5, 6.9, 40, 40, 3), False),
        ((5, 5, 40, 49.9, 3), False),
        ((5, 5, 0, 5, 3), True),
        ((5, 5, 0, 0, 3), False),
        ((0.1, 2.1, 0, 0, 10), True),
    ],
)
def test_the_edges(course: tuple[float, float, float, float, float], flared: bool) -> None:
    assert pain_flare(*course, True) is flared


@pytest.mark.parametrize(
    "course", [(11, 5, 0, 0, 1), (5, -1, 0, 0, 1), (5, 5, -1, 0, 1), (5, 5, 0, 0, -1)]
)
def test_out_of_range_is_refused(course: tuple[float, float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="must be a number from"):
        pain_flare(*course, True)
