"""What carers say is heard: never in the place of what others say, and never dropped."""

from typing import Any, Final

import pytest
from tests.fhir.answers import OPENED, Json, chosen, facts_of, response

from trabecula import recommend
from trabecula.language.answer import Answer
from trabecula.pathway.facts import Facts, State

PERSON: Final = {"source": {"reference": "Patient/p"}}
CARER: Final = {"source": {"reference": "RelatedPerson/c"}}
NURSE: Final = {"source": {"reference": "Practitioner/n"}}
YES, NO = chosen("yes"), chosen("no")
SIGNS: Final = OPENED.facts["neuro_signs"].allowed


def form(answers: dict[str, Any], when: str, who: Json) -> Json:
    items = [{"linkId": key, "answer": [answer]} for key, answer in answers.items()]
    return response(items) | {"id": f"r{when[5:13]}", "authored": f"{when}:00Z"} | who


def answer(facts: Facts, code: str) -> Answer:
    return next(one.answer for one in recommend(facts, OPENED).items if one.statement.code == code)


def asked(facts: Facts, key: str) -> tuple[Any, State]:
    finding = facts.person.findings[key]
    return finding.value, finding.state


@pytest.mark.parametrize("who", [CARER, NURSE])
def test_a_sign_that_a_carer_sees_is_a_sign(who: Json) -> None:
    none = form(
        {"known_cancer": YES} | {f"neuro_signs.{sign}": NO for sign in SIGNS},
        "2026-03-01T08:00", PERSON,
    )  # fmt: skip
    seen = form({"neuro_signs.limb_weakness": YES}, "2026-03-01T20:00", who)
    facts = facts_of(none, seen)
    assert facts.person.findings["neuro_signs"].value == {"limb_weakness"}
    assert answer(facts, "EMR-01") is Answer.APPLIES


def test_a_no_of_a_carer_withdraws_nothing() -> None:
    told = form({"known_cancer": YES, "neuro_signs.limb_weakness": YES}, "2026-02-28T08:00", PERSON)
    denied = form({f"neuro_signs.{sign}": NO for sign in SIGNS}, "2026-03-01T20:00", CARER)
    assert answer(facts_of(told, denied), "EMR-01") is Answer.APPLIES


@pytest.mark.parametrize(
    ("key", "own", "said"),
    [
        ("new_or_worse_spinal_pain", NO, YES),
        ("fall_since_last", NO, YES),
        ("sepsis_signs", NO, YES),
        ("pain_worst", {"valueInteger": 2}, {"valueInteger": 9}),
    ],
)
def test_what_a_carer_says_later_and_otherwise_is_a_conflict(
    key: str, own: Json, said: Json
) -> None:
    first = form({key: own}, "2026-02-28T08:00", PERSON)
    then = form({key: said}, "2026-03-01T20:00", CARER)
    assert asked(facts_of(first, then), key) == (None, State.CONFLICTING)
    assert asked(facts_of(then), key)[1] is State.CURRENT


def test_what_a_carer_said_before_gives_way() -> None:
    said = form({"fall_since_last": YES}, "2026-02-25T08:00", CARER)
    own = form({"fall_since_last": NO}, "2026-03-01T08:00", PERSON)
    assert asked(facts_of(said, own), "fall_since_last") == (False, State.CURRENT)


def test_an_emergency_in_a_conflict_is_raised() -> None:
    own = form({"known_cancer": YES, "sepsis_signs": NO}, "2026-03-01T08:00", PERSON)
    said = form({"sepsis_signs": YES}, "2026-03-01T20:00", CARER)
    assert answer(facts_of(own, said), "MON-01") is Answer.APPLIES


@pytest.mark.parametrize("who", [CARER, NURSE])
def test_a_carer_may_say_what_is_seen_from_outside(who: Json) -> None:
    facts = facts_of(
        form({"on_opioid": YES, "sedation": {"valueInteger": 3}}, "2026-03-01T20:00", who)
    )
    assert asked(facts, "sedation") == (3, State.CURRENT)
    assert answer(facts, "EMR-12") is Answer.APPLIES


def test_the_strain_of_caring_is_the_carers_own() -> None:
    own = form({"caregiver_strain": NO}, "2026-02-25T08:00", PERSON)
    zarit = OPENED.edition.instrument("zarit-12")
    assert zarit is not None
    said = form({item.key: {"valueInteger": 4} for item in zarit.items}, "2026-03-01T08:00", CARER)
    facts = facts_of(own, said | {"questionnaire": "urn:trabecula:instrument:zarit-12"})
    assert asked(facts, "caregiver_strain") == (True, State.CURRENT)
    assert answer(facts, "PSY-10") is Answer.APPLIES
