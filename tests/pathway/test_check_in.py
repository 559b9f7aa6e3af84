"""Check-ins as they are answered: what is asked next, what an answer means, what cannot wait."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.fhir.units import convert
from trabecula.knowledge.check_ins import CHECK_INS
from trabecula.language.check_in import HowSoon, Question, Signs, WhichSide
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.check_in import (
    Answers,
    Said,
    answers_from,
    names,
    still_asked,
    to_ask,
    warnings,
)

NAMED = {check_in.name: check_in for check_in in CHECK_INS}
DAILY, WEEKLY, EXERCISE = NAMED["daily"], NAMED["weekly"], NAMED["exercise"]
PERSON, CARER = Assessor.PERSON, Assessor.CARER
UNKNOWN, REFUSED = NotAnswered.UNKNOWN, NotAnswered.REFUSED
OF_A_SIGN: st.SearchStrategy[Said] = st.sampled_from([True, False, UNKNOWN, REFUSED])
SIGNS = st.dictionaries(st.sampled_from([sign.key for sign in DAILY.signs]), OF_A_SIGN)


def asked(answers: Answers, by: Assessor = PERSON, name: str = "daily") -> list[str]:
    found: list[str] = []
    for one in to_ask(NAMED[name], by, answers):
        found.append("signs" if isinstance(one, Signs) else one.key)
    return found


def understood(members: dict[str, Any], by: Assessor = PERSON, name: str = "daily") -> Answers:
    found = answers_from(NAMED[name], by, members, convert)
    assert found.wrong == ()
    return found.answers


def test_without_pain_no_place_is_asked_and_a_place_in_the_middle_has_no_side() -> None:
    assert {"p_place", "pain-side", "p_new"}.isdisjoint(asked({"pain_worst": 0}))
    assert "p_place" in asked({"pain_worst": 1})
    here = asked({"pain_worst": 5, "p_place": "lumbar-spine"})
    assert ("p_new" in here, "pain-side" in here) == (True, False)
    assert "pain-side" in asked({"pain_worst": 5, "p_place": "pelvis"})


def test_what_is_not_known_is_not_taken_for_no() -> None:
    assert "p_place" in asked({"pain_worst": UNKNOWN})
    assert {"p_new", "pain-side"}.isdisjoint(asked({"pain_worst": 5, "p_place": UNKNOWN}))
    assert "session_minutes" in asked({"session_done": UNKNOWN}, name="exercise")
    assert "session_minutes" not in asked({"session_done": False}, name="exercise")


def test_a_side_effect_that_is_not_there_is_not_asked_further() -> None:
    none = asked({"proctcae_40_s": 0}, name="weekly")
    some = asked({"proctcae_40_s": 1}, name="weekly")
    assert ("proctcae_40_i" in none, "proctcae_40_i" in some) == (False, True)


def test_the_temperature_is_asked_after_a_fever() -> None:
    none = {sign.key: False for sign in DAILY.signs}
    assert "temp_c" not in asked(none)
    assert "temp_c" in asked(none | {"warning_signs_told.fever_or_shivering": True})


def test_an_answer_whose_question_went_away_is_not_kept() -> None:
    before: Answers = {"pain_worst": 5, "p_place": "pelvis", "pain-side": "left"}
    assert still_asked(DAILY, PERSON, before) == before
    assert still_asked(DAILY, PERSON, {**before, "pain_worst": 0}) == {"pain_worst": 0}
    assert "pain-side" not in still_asked(DAILY, PERSON, {**before, "p_place": "sternum"})


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("state", [UNKNOWN, REFUSED])
def test_not_sure_and_rather_not_are_answers_to_every_question(
    name: str, state: NotAnswered
) -> None:
    every = dict.fromkeys(names(NAMED[name], PERSON), state.value)
    assert understood(every, name=name) == dict.fromkeys(every, state)


def test_signs_are_given_by_name_or_as_an_object() -> None:
    one = understood({"neuro_signs.limb_weakness": "yes"})
    assert one == understood({"neuro_signs": {"limb_weakness": True}})
    assert one == {"neuro_signs.limb_weakness": True}


@pytest.mark.parametrize(
    ("members", "says"),
    [
        ({"pain_worst": 11}, "pain_worst"),
        ({"pain_worst": "bad"}, "pain_worst"),
        ({"sleep_trouble": 5}, "from 0 to 4"),
        ({"p_place": "elbow"}, "p_place"),
        ({"pain-side": "up"}, "left, right"),
        ({"neuro_signs": ["limb_weakness"]}, "no question 'neuro_signs'"),
        ({"neuro_signs.limb_weakness": "perhaps"}, "yes, no, unknown or refused"),
        ({"neuro_signs.cord_or_cauda_signs": "no"}, "no question"),
        ({"colour": "red"}, "no question 'colour'"),
        ({"pain_worst": "not_applicable"}, "unknown or refused"),
    ],
)
def test_what_is_wrong_is_said_and_the_rest_is_understood(
    members: dict[str, Any], says: str
) -> None:
    red = {"warning_signs_told.sudden_break": "yes"}
    found = answers_from(DAILY, PERSON, members | red, convert)
    (wrong,) = found.wrong
    assert says in wrong
    assert found.answers == {"warning_signs_told.sudden_break": True}


def test_a_carer_is_not_heard_in_place_of_the_person_alone() -> None:
    (wrong,) = answers_from(WEEKLY, CARER, {"phq_mood": 3}, convert).wrong
    assert "the person alone can answer it" in wrong
    assert understood({"carer_overwhelmed": "yes"}, CARER, "weekly") == {"carer_overwhelmed": True}
    (wrong,) = answers_from(WEEKLY, PERSON, {"carer_overwhelmed": "yes"}, convert).wrong
    assert "it is for the carer" in wrong


@given(SIGNS)
def test_every_sign_that_cannot_wait_is_shown_once_and_no_other(answers: Answers) -> None:
    found = warnings(DAILY, answers)
    told = [sign.key for one in found for sign in one.signs]
    not_sure = [sign.key for one in found for sign in one.not_sure]
    assert sorted(told) == sorted(key for key, said in answers.items() if said is True)
    assert sorted(not_sure) == sorted(key for key, said in answers.items() if said is UNKNOWN)
    soon = [one.text.how_soon for one in found]
    assert soon == sorted(soon, key=list(HowSoon).index)


@given(SIGNS, st.randoms())
def test_the_order_of_answers_changes_nothing(answers: Answers, chance: Any) -> None:
    mixed = list(answers.items())
    chance.shuffle(mixed)
    assert warnings(DAILY, dict(mixed)) == warnings(DAILY, answers)
    assert to_ask(DAILY, PERSON, dict(mixed)) == to_ask(DAILY, PERSON, answers)


def test_each_question_has_a_name_of_its_own() -> None:
    for check_in in CHECK_INS:
        keys = names(check_in, PERSON) + tuple(one.key for one in check_in.of_the_carer)
        assert len(keys) == len(set(keys))
        assert all(isinstance(one, Question | WhichSide | Signs) for one in check_in.every)
