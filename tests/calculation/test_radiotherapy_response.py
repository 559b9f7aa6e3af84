import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.radiotherapy_response import (
    Category,
    Response,
    response_to_radiotherapy,
)

PAIN_BEFORE = st.integers(1, 10)
PAIN = st.integers(0, 10)
DOSE = st.integers(0, 400)


def respond(pain_before: float, pain_now: float, dose_before: float, dose_now: float) -> Response:
    response = response_to_radiotherapy(pain_before, pain_now, dose_before, dose_now)
    assert response is not None
    return response


def definitions_met(pain_before: int, pain_now: int, before: int, now: int) -> set[Category]:
    rise, increased = pain_now - pain_before, now > before
    up = now > 0 if before == 0 else 100 * (now - before) >= 25 * before
    down = before > 0 and 100 * (before - now) >= 25 * before
    met: set[Category] = set()
    if pain_now == 0 and not increased:
        met.add("cr")
    if (rise <= -2 and not increased) or (down and rise <= 0):
        met.add("pr")
    if (rise >= 2 and not up and not down) or (up and rise in {0, 1}):
        met.add("pp")
    return met


@given(PAIN_BEFORE, PAIN, DOSE, DOSE)
def test_every_course_has_one_category_and_progression_excludes_response(
    pain_before: int, pain_now: int, before: int, now: int
) -> None:
    met = definitions_met(pain_before, pain_now, before, now)
    assert met in (set(), {"cr"}, {"pr"}, {"cr", "pr"}, {"pp"})
    first = next((category for category in ("cr", "pr", "pp") if category in met), "ir")
    assert respond(pain_before, pain_now, before, now).strict == first


@given(PAIN_BEFORE, PAIN, DOSE, DOSE)
def test_less_pain_now_never_turns_a_response_into_none(
    pain_before: int, pain_now: int, before: int, now: int
) -> None:
    if pain_now > 0 and respond(pain_before, pain_now, before, now).response in {"cr", "pr"}:
        assert respond(pain_before, pain_now - 1, before, now).response in {"cr", "pr"}


@given(PAIN_BEFORE, PAIN, DOSE, DOSE)
def test_only_both_worsened_parts_the_two_readings(
    pain_before: int, pain_now: int, before: int, now: int
) -> None:
    response = respond(pain_before, pain_now, before, now)
    if response.both_worsened:
        assert (response.strict, response.response) == ("ir", "pp")
    else:
        assert response.strict == response.response


def test_both_worsened_is_progression_by_the_fact_dictionary_where_the_example_says_ir() -> None:
    response = respond(5, 7, 40, 60)
    assert response == Response(strict="ir", both_worsened=True)
    assert response.response == "pp"


@pytest.mark.parametrize(
    ("course", "category"),
    [
        ((8, 0, 60, 60.1), "ir"),
        ((8, 0, 60, 40), "cr"),
        ((1, 0, 0, 0), "cr"),
        ((8, 6, 60, 60), "pr"),
        ((8, 6.5, 60, 60), "ir"),
        ((6, 6, 60, 45), "pr"),
        ((6, 6, 60, 45.1), "ir"),
        ((6, 7, 60, 40), "ir"),
        ((5, 7, 40, 49.9), "pp"),
        ((5, 7, 40, 30), "ir"),
        ((5, 5, 40, 50), "pp"),
        ((5, 6, 40, 50), "pp"),
        ((5, 6.5, 40, 50), "ir"),
        ((5, 4, 40, 50), "ir"),
        ((5, 5, 0, 5), "pp"),
        ((5, 5, 0, 0), "ir"),
        ((5, 7, 0, 0), "pp"),
    ],
)
def test_the_edges_of_each_definition(
    course: tuple[float, float, float, float], category: str
) -> None:
    assert respond(*course).response == category


def test_without_pain_before_it_cannot_be_judged() -> None:
    assert response_to_radiotherapy(0, 3, 20, 40) is None


@pytest.mark.parametrize("missing", range(4))
def test_a_missing_item_gives_no_response(missing: int) -> None:
    course: list[float | None] = [8, 0, 60, 60]
    course[missing] = None
    assert response_to_radiotherapy(*course) is None


@pytest.mark.parametrize(
    "course", [(11, 5, 60, 60), (8, -1, 60, 60), (8, 5, -1, 60), (8, 5, 60, float("inf"))]
)
def test_out_of_range_is_refused(course: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="must be a number from"):
        response_to_radiotherapy(*course)
