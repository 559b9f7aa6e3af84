"""In an immediate statement, what is not known inside a negation counts as not excluded."""

import pytest
from tests.language.examples import (
    bedbound,
    calcium,
    confused,
    course,
    edition,
    falls,
    opioids,
    signs,
    statement,
)
from tests.language.readings import answer

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.condition import About, Condition, atoms, not_known
from trabecula.language.fact import Raw
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.statement import Statement, Urgency

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
HIGH = calcium >= MillimolesPerLitre(3)


def answer_of(one: Statement, values: dict[str, Raw | None]) -> Answer:
    return answer(one.condition, values, immediate=one.immediate)


def test_a_missing_exclusion_never_hides_an_emergency() -> None:
    urgent = statement(confused, unless=bedbound, urgency=Urgency.IMMEDIATE)
    assert answer_of(urgent, {"confused": True}) is YES
    assert answer_of(urgent, {"confused": True, "bedbound": False}) is YES
    assert answer_of(urgent, {"confused": True, "bedbound": True}) is NO


@pytest.mark.parametrize("urgency", [one for one in Urgency if one is not Urgency.IMMEDIATE])
def test_in_any_other_statement_a_missing_exclusion_leaves_it_not_known(urgency: Urgency) -> None:
    calm = statement(confused, unless=bedbound, urgency=urgency)
    assert answer_of(calm, {"confused": True}) is OPEN


def test_a_missing_trigger_is_still_not_known() -> None:
    urgent = statement(confused, only_if=HIGH, unless=bedbound, urgency=Urgency.IMMEDIATE)
    assert answer_of(urgent, {}) is OPEN
    assert answer_of(urgent, {"confused": True}) is OPEN
    assert answer_of(urgent, {"confused": True, "calcium": 3.5}) is YES


def test_a_missing_exclusion_is_still_asked() -> None:
    urgent = statement(confused, unless=bedbound, urgency=Urgency.IMMEDIATE)
    opened = edition(urgent).open()
    known = {"confused": YES, "bedbound": OPEN}
    turning = opened.turning.by(urgent, lambda atom: known[atom.fact.key])
    assert turning == ((confused, False), (bedbound, True))


def test_a_missing_exclusion_is_asked_also_while_the_trigger_is_not_known() -> None:
    urgent = statement(confused, unless=bedbound, urgency=Urgency.IMMEDIATE)
    opened = edition(urgent).open()
    turning = opened.turning.by(urgent, lambda _atom: OPEN)
    assert turning == ((confused, True), (bedbound, True))


@pytest.mark.parametrize(
    ("condition", "values"),
    [
        (confused & ~bedbound, {"confused": True}),
        (~(bedbound & HIGH), {"bedbound": True}),
        (~(bedbound | HIGH), {"bedbound": False}),
        (~confused.is_no, {}),
        (~signs.found("numbness"), {"signs": AtLeast({"retention"})}),
        (~opioids, {}),
    ],
)
def test_every_negation_counts_wherever_it_stands(
    condition: Condition, values: dict[str, Raw | None]
) -> None:
    assert answer(condition, values, immediate=True) is YES
    assert answer(condition, values) is OPEN


def test_a_negation_of_a_negation_is_none() -> None:
    assert answer(~~confused, {}, immediate=True) is OPEN
    assert answer(~~~confused, {}, immediate=True) is YES
    assert answer(~(bedbound & ~confused), {"bedbound": True}, immediate=True) is OPEN
    assert answer(~(HIGH & ~confused), {"confused": True}, immediate=True) is YES


def test_an_unless_with_a_negation_in_it_excludes_only_what_is_known() -> None:
    urgent = statement(confused, unless=HIGH & ~bedbound, urgency=Urgency.IMMEDIATE)
    assert answer_of(urgent, {"confused": True, "calcium": 3.5}) is OPEN
    assert answer_of(urgent, {"confused": True, "bedbound": False}) is YES
    assert answer_of(urgent, {"confused": True, "calcium": 3.5, "bedbound": False}) is NO


@pytest.mark.parametrize(
    "condition",
    [
        falls.differs_from(0),
        course.differs_from("worse"),
        course.is_not_in(("worse", "stable")),
        confused.is_no,
    ],
    ids=["differs_from a number", "differs_from a choice", "is_not_in", "is_no"],
)
def test_differs_from_is_not_in_and_is_no_are_not_negations(condition: Condition) -> None:
    assert answer(condition, {}, immediate=True) is OPEN


def test_not_known_is_not_a_negation() -> None:
    assert answer(not_known(confused), {}, immediate=True) is YES
    assert answer(not_known(confused), {"confused": False}, immediate=True) is NO
    assert answer(~not_known(confused), {}, immediate=True) is NO


def test_the_compiled_edition_reads_an_immediate_statement_the_same_way() -> None:
    urgent = statement(confused, unless=bedbound, urgency=Urgency.IMMEDIATE)
    calm = statement(confused, unless=bedbound, code="TST-02")
    opened = edition(urgent, calm).open()
    values: list[Raw | None] = [None] * len(opened.slots)
    values[opened.slots["confused"]] = True
    answers, _ = opened.programs[About.PERSON].run(values)
    assert opened.about[About.PERSON] == (urgent, calm)
    assert answers == (YES, OPEN)
    assert all(atom.fact.about is About.PERSON for atom in atoms(urgent.condition))
