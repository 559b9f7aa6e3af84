"""A fact may be compared with another fact of the same kind."""

import pytest
from tests.language.examples import falls, mirels_score, prognosis, stay, time_to_benefit
from tests.language.readings import answer

from trabecula.language.answer import Answer
from trabecula.language.condition import atoms, facts_of
from trabecula.language.fact import Raw

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
LIVES_LONG_ENOUGH = prognosis > time_to_benefit


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"prognosis": 12.0, "benefit": 6.0}, YES),
        ({"prognosis": 6.0, "benefit": 6.0}, NO),
        ({"prognosis": 4.0, "benefit": 6.0}, NO),
        ({"prognosis": 12.0}, OPEN),
        ({"benefit": 6.0}, OPEN),
        ({}, OPEN),
    ],
)
def test_the_comparison_is_known_where_both_facts_are(
    values: dict[str, Raw | None], expected: Answer
) -> None:
    assert answer(LIVES_LONG_ENOUGH, values) is expected


def test_whole_numbers_are_compared_with_whole_numbers() -> None:
    assert answer(falls.equals(mirels_score), {"falls": 4, "mirels": 4}) is YES
    assert answer(falls.differs_from(mirels_score), {"falls": 4, "mirels": 4}) is NO
    assert answer(falls <= mirels_score, {"falls": 2, "mirels": 4}) is YES


def test_it_asks_both_facts() -> None:
    assert [facts_of(atom) for atom in atoms(LIVES_LONG_ENOUGH)] == [(prognosis, time_to_benefit)]


def test_facts_in_two_units_cannot_be_compared() -> None:
    with pytest.raises(TypeError, match="expected survival is in Weeks"):
        prognosis.__gt__(stay)  # pyright: ignore[reportArgumentType]
