"""Effects: numbers of 100 people, both arms, and a number needed to treat only where one stands."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.examples import TABLE_1

from trabecula.language.effect import (
    Arm,
    Burden,
    Certainty,
    Comparison,
    Effect,
    Onset,
    Outcome,
    Visits,
    of_100,
)
from trabecula.language.priority import Marks, marks
from trabecula.language.source import Checked, Citation

COUNTS = st.integers(0, 100)
COMPARED = st.sampled_from([Comparison.UNTREATED, Comparison.OTHER_TREATMENT])


def outcome(
    treated: int | str,
    other: int | str,
    comparison: Comparison = Comparison.UNTREATED,
    wanted: bool = True,
    difference_shown: bool = True,
) -> Outcome:
    return Outcome(
        holds="pain relieved",
        when="3 months",
        of_whom="everybody",
        arm=Arm("treated", of_100(treated)),
        against=Arm("sham", of_100(other)),
        comparison=comparison,
        wanted=wanted,
        difference_shown=difference_shown,
        sources=(TABLE_1,),
        checked=Checked.YES,
    )


def equal_marks(mark: int = 0) -> Marks:
    return marks(
        independence=mark, work=mark, less_medication=mark, fast_relief=mark,
        alertness=mark, time_at_home=mark, longevity=mark,
    )  # fmt: skip


def effect(
    certainty: Certainty, sources: tuple[Citation, ...] = (TABLE_1,), *outcomes: Outcome
) -> Effect:
    return Effect(
        "A treatment",
        code="TST",
        measure="pain",
        outcomes=outcomes,
        onset=None,
        durability="weeks",
        harms=(),
        burden=Burden(Visits(1, 2, "1-2"), pills=0, sedation=0, hospital_days=0),
        mobility="none",
        marks=equal_marks(),
        certainty=certainty,
        sources=sources,
        checked=Checked.YES,
    )


@given(COUNTS, COUNTS, COMPARED, st.booleans(), st.booleans())
def test_a_number_needed_to_treat_is_the_fewest_with_one_more(
    treated: int, other: int, comparison: Comparison, wanted: bool, shown: bool
) -> None:
    needed = outcome(treated, other, comparison, wanted, shown).number_needed_to_treat
    gain = treated - other if wanted else other - treated
    if comparison is Comparison.OTHER_TREATMENT or not shown or gain <= 0:
        assert needed is None
    else:
        assert needed is not None
        assert needed * gain >= 100 > (needed - 1) * gain


def test_there_is_none_where_an_arm_is_a_range() -> None:
    between = Outcome(
        holds="pain relieved",
        when="3 months",
        of_whom="everybody",
        arm=Arm("treated", of_100(60, 70)),
        against=Arm("sham", of_100(20)),
        comparison=Comparison.UNTREATED,
        sources=(TABLE_1,),
        checked=Checked.YES,
    )
    assert between.number_needed_to_treat is None


@pytest.mark.parametrize(("lowest", "highest"), [(-1, 5), (5, 101), (60, 50)])
def test_what_cannot_be_of_100_is_an_error(lowest: int, highest: int) -> None:
    with pytest.raises(ValueError, match="of 100 people"):
        of_100(lowest, highest)


def test_a_number_says_what_it_counts() -> None:
    assert str(of_100("41.3")) == "41.3 of 100 people"
    assert str(of_100(67, 74)) == "67 to 74 of 100 people"
    assert str(of_100("1.6", counted="lesions")) == "1.6 of 100 lesions"
    assert of_100("1.6").lowest == Fraction(8, 5)


def test_an_arm_to_compare_with_does_not_stand_beside_one_group_only() -> None:
    with pytest.raises(ValueError, match="say with whom it was compared"):
        outcome(60, 20, Comparison.NONE)


def test_an_effect_with_numbers_has_an_estimate() -> None:
    with pytest.raises(ValueError, match="has numbers"):
        effect(Certainty.NO_ESTIMATE, (TABLE_1,), outcome(60, 20))


def test_an_effect_without_a_source_is_an_error() -> None:
    with pytest.raises(ValueError, match="needs a source"):
        effect(Certainty.HIGH, ())


def test_an_onset_is_in_order() -> None:
    with pytest.raises(ValueError, match="out of order"):
        Onset(5, 2, 7)


@pytest.mark.parametrize("mark", [-3, 3])
def test_a_mark_goes_from_minus_two_to_two(mark: int) -> None:
    with pytest.raises(ValueError, match="from -2 to \\+2"):
        equal_marks(mark)
