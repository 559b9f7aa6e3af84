import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.consensus_response import both_worsened, consensus_endpoint, is_responder
from trabecula.calculation.radiotherapy_response import response_category

PAIN = st.integers(0, 10)
DOSE = st.integers(0, 400)


@given(PAIN, PAIN, DOSE, DOSE)
def test_the_four_readings_of_one_course_agree(
    pain_before: int, pain_now: int, before: int, now: int
) -> None:
    course = (pain_before, pain_now, before, now)
    paper, acted_on = consensus_endpoint(*course), response_category(*course)
    if paper == "not_evaluable":
        assert pain_before == 0
        assert acted_on is is_responder(*course) is both_worsened(*course) is None
    elif both_worsened(*course):
        assert (paper, acted_on) == ("ir", "pp")
    else:
        assert paper == acted_on


@pytest.mark.parametrize("course", [(11, 5, 60, 60), (5, 5, -1, 60)])
def test_out_of_range_is_refused(course: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="must be a number from"):
        consensus_endpoint(*course)
