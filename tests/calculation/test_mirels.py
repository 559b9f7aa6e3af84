import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.mirels import (
    LOOK_POINTS,
    OTHER_SITES,
    PAIN_POINTS,
    SITE_POINTS,
    SIZE_POINTS,
    mirels,
)

SITES = st.sampled_from(list(SITE_POINTS))
PAINS = st.sampled_from(list(PAIN_POINTS))
LOOKS = st.sampled_from(list(LOOK_POINTS))
SIZES = st.sampled_from(list(SIZE_POINTS))


@given(SITES, PAINS, LOOKS, SIZES, st.tuples(st.booleans(), st.booleans(), st.booleans()))
def test_bounds_contain_every_completion(
    site: str, pain: str, look: str, size: str, known: tuple[bool, bool, bool]
) -> None:
    complete = mirels(site, pain, look, size)
    partial = mirels(
        site, pain if known[0] else None, look if known[1] else None, size if known[2] else None
    )
    assert complete is not None
    assert partial is not None
    assert partial.lowest <= complete.lowest <= complete.highest <= partial.highest


@given(SITES, PAINS, LOOKS, SIZES)
def test_a_complete_score_is_exact_but_for_the_femoral_neck(
    site: str, pain: str, look: str, size: str
) -> None:
    score = mirels(site, pain, look, size)
    assert score is not None
    assert 4 <= score.lowest <= score.highest <= 12
    assert (score.exact is None) == (site == "femur_head_neck")


@given(SITES, PAINS, SIZES)
def test_a_more_lytic_lesion_scores_higher(site: str, pain: str, size: str) -> None:
    lows = [
        score.lowest
        for look in LOOK_POINTS
        if (score := mirels(site, pain, look, size)) is not None
    ]
    assert lows == [lows[0], lows[0] + 1, lows[0] + 2]


def test_the_femoral_neck_is_shown_with_both_two_and_three_points() -> None:
    assert mirels("femur_head_neck", "functional", "lytic", "under_one_third") == Bounds(9, 10)


def test_a_painless_lesion_scores_one_for_pain() -> None:
    assert mirels("tibia", "none", "blastic", "under_one_third") == Bounds(5, 5)


def test_nine_points_can_be_certain_before_pain_is_counted() -> None:
    score = mirels("femur_peritrochanteric", None, "lytic", "over_two_thirds")
    assert score == Bounds(10, 12)


def test_nothing_known_but_a_long_bone() -> None:
    assert mirels("humerus", None, None, None) == Bounds(4, 10)


@pytest.mark.parametrize("site", [None, *sorted(OTHER_SITES)])
def test_where_the_score_is_not_defined_there_is_none(site: str | None) -> None:
    assert mirels(site, "functional", "lytic", "over_two_thirds") is None


@pytest.mark.parametrize(
    "answers",
    [
        ("femur", "mild", "lytic", "under_one_third"),
        ("tibia", "severe", "lytic", "under_one_third"),
        ("tibia", "mild", "sclerotic", "under_one_third"),
        ("tibia", "mild", "lytic", "<1/3"),
        ("rib", "severe", None, None),
    ],
)
def test_a_foreign_answer_is_refused(answers: tuple[str, str, str | None, str | None]) -> None:
    with pytest.raises(ValueError, match="not"):
        mirels(*answers)
