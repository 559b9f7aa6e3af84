import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.femoral_fracture_risk import (
    at_axial_threshold,
    axial_cortical_risk,
    harrington_impending_fracture,
)

LENGTH = st.one_of(st.none(), st.floats(0, 100))
SHARE = st.one_of(st.none(), st.floats(0, 100))
ANSWER = st.sampled_from([None, False, True])


@given(LENGTH, SHARE, st.floats(0, 100), st.floats(0, 100))
def test_what_is_known_of_a_part_holds_for_every_completion(
    length: float | None, share: float | None, some_length: float, some_share: float
) -> None:
    known = axial_cortical_risk(length, share)
    complete = axial_cortical_risk(
        some_length if length is None else length, some_share if share is None else share
    )
    assert known in {None, complete}


def test_the_limits_are_met_where_paper_meets_them() -> None:
    assert axial_cortical_risk(30, 50) == "not_high"
    assert axial_cortical_risk(30.000001, 0) == axial_cortical_risk(0, 50.000001) == "high"
    assert at_axial_threshold(30.0)
    assert not at_axial_threshold(30.01)


@given(SHARE, LENGTH, ANSWER, ANSWER)
def test_harrington_denies_only_when_all_is_known(
    share: float | None, size: float | None, trochanter: bool | None, pain: bool | None
) -> None:
    impending = harrington_impending_fracture(share, size, trochanter, pain)
    if None in {share, size, trochanter, pain}:
        assert impending is not False
    else:
        assert impending is not None


@pytest.mark.parametrize(("length", "share"), [(-1, 0), (0, -1), (0, 101), (float("nan"), 0)])
def test_out_of_range_is_refused(length: float, share: float) -> None:
    with pytest.raises(ValueError, match="must be a number from"):
        axial_cortical_risk(length, share)
    with pytest.raises(ValueError, match="must be a number from"):
        harrington_impending_fracture(share, length, None, None)
