"""Conditions combine with ``&``, ``|`` and ``~``, into one small tree that reads as written."""

import re

import pytest
from tests.language.examples import bedbound, calcium, confused, falls, mirels_score, opioids

from trabecula.language.condition import And, Condition, Is, Not, Or, atoms, facts_of
from trabecula.language.quantity import MillimolesPerLitre

HIGH = calcium >= MillimolesPerLitre(3)
MANY = falls >= 2


@pytest.mark.parametrize(
    "written",
    [
        "confused and bedbound",
        "HIGH or MANY",
        "not HIGH",
        "1 if HIGH & MANY else 0",
        "2 <= falls <= 5",
    ],
)
def test_pythons_own_and_or_not_raise_an_error_that_says_what_to_write(
    written: str,
) -> None:
    says = re.escape("combine conditions with & | ~ and put parentheses around comparisons")
    with pytest.raises(TypeError, match=says):
        eval(written, globals())


def test_the_constant_may_stand_on_either_side_of_a_measured_fact() -> None:
    assert (MillimolesPerLitre(3) <= calcium) == (calcium >= MillimolesPerLitre(3))


def test_a_yes_no_fact_stands_for_its_yes() -> None:
    assert confused.node() == Is(confused, yes=True)
    assert confused.is_no == Is(confused, yes=False)


def test_a_row_of_and_is_one_and() -> None:
    assert (confused & HIGH) & (bedbound & MANY) == And(
        (Is(confused, True), HIGH, Is(bedbound, True), MANY)
    )


def test_a_row_of_or_is_one_or() -> None:
    assert (confused | HIGH) | (bedbound | MANY) == Or(
        (Is(confused, True), HIGH, Is(bedbound, True), MANY)
    )


def test_and_and_or_keep_their_parentheses() -> None:
    assert (HIGH | MANY) & confused == And((Or((HIGH, MANY)), Is(confused, True)))
    assert HIGH | (MANY & confused) == Or((HIGH, And((MANY, Is(confused, True)))))


def test_a_negation_is_a_node_of_its_own() -> None:
    assert Not(HIGH) == (~HIGH)
    assert Not(Not(HIGH)) == (~~HIGH)
    assert (~confused) == Not(Is(confused, True))


def test_equal_conditions_are_the_same_condition() -> None:
    assert (confused & (falls >= 2)) == (confused & MANY)
    assert len({confused & (falls >= 2), confused & MANY, MANY & confused}) == 2


def test_the_questions_of_a_condition_are_in_reading_order_with_repeats() -> None:
    tree: Condition = (confused & ~HIGH) | (MANY & confused)
    assert list(atoms(tree)) == [Is(confused, True), HIGH, MANY, Is(confused, True)]


def test_a_question_asks_one_fact_or_two() -> None:
    two = falls > mirels_score
    assert [facts_of(atom) for atom in atoms(opioids & two)] == [(opioids,), (falls, mirels_score)]
