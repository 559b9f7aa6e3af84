"""With no lesion recorded, a statement about lesions is answered once, its lesion facts open."""

from datetime import date

import pytest
from tests.language.examples import confused, edition, painful, site, statement

from trabecula.language.answer import Answer
from trabecula.language.condition import About, Condition, known, not_known
from trabecula.language.statement import Urgency
from trabecula.pathway.facts import NONE_RECORDED, take
from trabecula.pathway.recommendations import recommend

TODAY = date(2026, 3, 1)
NO_LESION = NONE_RECORDED[About.LESION]
YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN


def answers(
    condition: Condition, given: object, urgency: Urgency = Urgency.ROUTINE
) -> list[tuple[str, Answer]]:
    opened = edition(statement(condition, about=About.LESION, urgency=urgency)).open()
    items = recommend(take(given, opened, TODAY), opened).items
    return [(item.about.label, item.answer) for item in items]


def test_no_lesion_is_not_no_painful_lesion() -> None:
    assert answers(painful, {}) == [(NO_LESION, OPEN)]
    assert answers(~painful, {}) == [(NO_LESION, OPEN)]


def test_what_is_known_of_the_person_still_answers() -> None:
    assert answers(painful & confused, {"facts": {"confused": False}}) == [(NO_LESION, NO)]
    assert answers(painful | confused, {"facts": {"confused": True}}) == [(NO_LESION, YES)]


def test_the_lesion_facts_are_asked() -> None:
    opened = edition(statement(painful & confused, about=About.LESION)).open()
    (item,) = recommend(take({"facts": {"confused": True}}, opened, TODAY), opened).items
    assert item.missing() == (painful,)


def test_a_missing_exclusion_of_a_lesion_does_not_hide_an_emergency() -> None:
    given = {"facts": {"confused": True}}
    assert answers(confused & ~painful, given, Urgency.IMMEDIATE) == [(NO_LESION, YES)]


def test_its_facts_are_known_to_be_not_known() -> None:
    assert answers(not_known(site), {}) == [(NO_LESION, YES)]
    assert answers(known(site), {}) == [(NO_LESION, NO)]


def test_with_lesions_it_is_answered_for_each_with_what_is_known_of_the_person() -> None:
    given = {
        "facts": {"confused": True},
        "lesions": [{"l_site": "spine", "l_painful": True}, {"l_site": "rib"}],
    }
    assert answers(painful & confused, given) == [("spine", YES), ("rib", OPEN)]


def test_a_statement_about_the_person_cannot_ask_about_a_lesion() -> None:
    with pytest.raises(ValueError, match="TST-01 is about the person but asks painful lesion"):
        edition(statement(painful & confused))
