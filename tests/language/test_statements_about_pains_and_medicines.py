"""Statements about pains and medicines: each of them, with what is known of the person."""

from datetime import date
from typing import Any

import pytest
from tests.language.examples import FACTS, confused, opioids, shelf_life_of_a_no, statement

from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action, Row
from trabecula.language.condition import About, Condition
from trabecula.language.edition import Edition, OpenEdition
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.statement import Statement
from trabecula.pathway.facts import NONE_RECORDED, take
from trabecula.pathway.plan import compose
from trabecula.pathway.recommendations import Recommendations, Status, recommend

TODAY = date(2026, 3, 1)
YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN

burning = YesNo("burning pain", "p_burning", "Does it burn?", about=About.PAIN, keeps=LASTS)
sedating = YesNo("sedation by it", "m_sedating", "Is it?", about=About.MEDICINE, keeps=LASTS)
OF: dict[About, YesNo] = {About.PAIN: burning, About.MEDICINE: sedating}
both = pytest.mark.parametrize("about", OF)


def opened(*statements: Statement, arbitration: tuple[Row, ...] = ()) -> OpenEdition:
    facts = (*FACTS, burning, sedating)
    return Edition(
        "test",
        in_force=date(2026, 1, 1),
        areas=(("everything", facts),),
        statements=statements,
        arbitration=arbitration,
        no_keeps=shelf_life_of_a_no,
    ).open()


def answered(given: object, *statements: Statement, rows: tuple[Row, ...] = ()) -> Recommendations:
    edition = opened(*statements, arbitration=rows)
    return recommend(take(given, edition, TODAY), edition)


def answers(about: About, condition: Condition, given: object) -> list[tuple[str, Answer]]:
    items = answered(given, statement(condition, about=about)).items
    return [(item.about.label, item.answer) for item in items]


@both
def test_with_none_recorded_it_is_answered_once_its_own_facts_open(about: About) -> None:
    assert answers(about, OF[about].node(), {}) == [(NONE_RECORDED[about], OPEN)]
    known = {"facts": {"confused": True}}
    assert answers(about, OF[about] | confused, known) == [(NONE_RECORDED[about], YES)]


@both
def test_each_is_answered_with_what_is_known_of_the_person(about: About) -> None:
    own = OF[about]
    given = {"facts": {"confused": True}, f"{about}s": [{own.key: True}, {own.key: False}, {}]}
    assert [answer for _, answer in answers(about, own & confused, given)] == [YES, NO, OPEN]


def test_where_it_is_confirmed_that_no_medicine_is_taken_none_is_asked_about() -> None:
    assert answers(About.MEDICINE, sedating.node(), {"medicines": []}) == []
    assert answers(About.MEDICINE, sedating.node(), {"medicines": None}) != []


def test_that_no_pain_is_given_is_no_answer() -> None:
    assert answers(About.PAIN, burning.node(), {"pains": []}) == [(NONE_RECORDED[About.PAIN], OPEN)]


@both
def test_a_statement_about_another_subject_cannot_ask_about_it(about: About) -> None:
    other = About.PAIN if about is About.MEDICINE else About.MEDICINE
    with pytest.raises(ValueError, match=f"TST-01 is about the {other} but asks {OF[about].name}"):
        opened(statement(OF[about].node(), about=other))


def test_a_row_acts_on_the_same_subject_and_the_person_on_every_one() -> None:
    own = statement(sedating.node(), code="TST-01", about=About.MEDICINE)
    other = statement(sedating | ~sedating, code="TST-02", about=About.MEDICINE)
    person = statement(confused.node(), code="TST-03")
    rows = (suppressing(own, other),)
    given: dict[str, Any] = {"medicines": [{"m_sedating": True}, {"m_sedating": False}]}
    assert statuses(answered(given, own, other, person, rows=rows), other) == [
        Status.SUPPRESSED,
        Status.SHOWN,
    ]
    given["facts"] = {"confused": True}
    rows = (suppressing(person, other),)
    assert statuses(answered(given, own, other, person, rows=rows), other) == [
        Status.SUPPRESSED,
        Status.SUPPRESSED,
    ]


def test_a_pain_says_nothing_of_a_medicine() -> None:
    of_pain = statement(burning.node(), code="TST-01", about=About.PAIN)
    of_medicine = statement(sedating.node(), code="TST-02", about=About.MEDICINE)
    given = {"pains": [{"p_burning": True}], "medicines": [{"m_sedating": True}]}
    rows = (suppressing(of_pain, of_medicine),)
    found = answered(given, of_pain, of_medicine, rows=rows)
    assert statuses(found, of_medicine) == [Status.SHOWN]


def test_any_medicine_acts_on_a_statement_about_the_person() -> None:
    of_medicine = statement(sedating.node(), code="TST-01", about=About.MEDICINE)
    person = statement(opioids.node(), code="TST-02")
    given = {"facts": {"opioid": True}, "medicines": [{}, {"m_sedating": True}]}
    found = answered(given, of_medicine, person, rows=(suppressing(of_medicine, person),))
    assert statuses(found, person) == [Status.SUPPRESSED]


def test_what_is_not_known_of_a_medicine_is_asked_of_that_medicine() -> None:
    found = answered(
        {"medicines": [{"label": "A"}, {"label": "B", "m_sedating": True}]},
        statement(sedating.node(), about=About.MEDICINE),
    )
    asked = [(question.fact, question.about.label) for question in compose(found).questions]
    assert asked == [(sedating, "A")]


def suppressing(one: Statement, other: Statement) -> Row:
    return Row(
        "ROW-1", when_any=(one,), action=Action.SUPPRESS, targets=(other,), reason="It decides."
    )


def statuses(found: Recommendations, of: Statement) -> list[Status | None]:
    return [item.status for item in found.items if item.statement is of]
