from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.cord_compression_screen import (
    CORD_SIGNS,
    cord_compression_tier,
    radicular_pain_alone,
    suspicious_spinal_pain,
)
from trabecula.language.answer import AtLeast

ANSWER = st.sampled_from([None, False, True])
SIGNS = st.one_of(st.none(), st.frozensets(st.sampled_from(["limb_weakness", "radicular_pain"])))
PAIN = st.one_of(st.none(), st.frozensets(st.sampled_from(["nocturnal", "mechanical"])))
SUPPORTING = st.one_of(
    st.none(), st.frozensets(st.sampled_from(["worse_lying_flat", *sorted(CORD_SIGNS)]))
)
Found = frozenset[str] | None


@given(SIGNS, PAIN, SUPPORTING)
def test_no_flag_needs_every_sign_asked(signs: Found, pain: Found, supporting: Found) -> None:
    tier = cord_compression_tier(True, None, signs, pain, supporting)
    assert (tier == "none") == (
        signs == frozenset() and pain == frozenset() and supporting == frozenset()
    )


@given(ANSWER, ANSWER, SIGNS, PAIN, SUPPORTING)
def test_a_supporting_feature_never_lowers_the_tier(
    known: bool | None, suspected: bool | None, signs: Found, pain: Found, supporting: Found
) -> None:
    order = ["none", None, "B", "ask_or_examine_now", "A"]
    without = cord_compression_tier(known, suspected, signs, pain, frozenset())
    with_it = cord_compression_tier(known, suspected, signs, pain, supporting)
    assert order.index(with_it) >= order.index(without)


@given(st.sampled_from([None, False]), SIGNS, PAIN, SUPPORTING)
def test_no_cancer_and_unknown_cancer_never_hide_a_flag(
    cancer: bool | None, signs: Found, pain: Found, supporting: Found
) -> None:
    tier = cord_compression_tier(True, None, signs, pain, supporting)
    expected = "ask_or_examine_now" if tier in {"A", "B"} else tier
    assert cord_compression_tier(cancer, cancer, signs, pain, supporting) == expected


def test_a_sign_of_the_cord_is_not_taken_for_pain() -> None:
    assert suspicious_spinal_pain(frozenset(), frozenset({"lhermitte"})) is False


def test_pain_along_a_nerve_is_alone_only_when_the_rest_was_asked() -> None:
    alone, none = frozenset({"radicular_pain"}), frozenset[str]()
    assert radicular_pain_alone(alone, none) is True
    assert radicular_pain_alone(AtLeast(alone), none) is None
    assert radicular_pain_alone(alone, None) is None
    assert radicular_pain_alone(none, none) is False
    assert radicular_pain_alone(None, none) is None


@given(SIGNS, st.sampled_from(sorted(CORD_SIGNS)))
def test_pain_along_a_nerve_is_not_alone_beside_a_sign_of_the_cord(signs: Found, sign: str) -> None:
    assert radicular_pain_alone(signs, AtLeast({sign})) is False
