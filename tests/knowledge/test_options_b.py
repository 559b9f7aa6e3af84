"""Options of medicines, rehabilitation, mind, food and support: who is offered what, and who is not."""

import re
from datetime import date
from functools import cache
from typing import Any

import pytest
from tests.reading_level import grade

from trabecula import journey
from trabecula.knowledge.cases import cases
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.effects import EFFECTS
from trabecula.knowledge.effects.carrying_on import carrying_on
from trabecula.knowledge.options import OPTIONS
from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.interpret import interpret
from trabecula.language.option import Option, OptionCatalogue, Strike
from trabecula.language.statement import Statement
from trabecula.pathway.medicines.review import review
from trabecula.pathway.options.for_person import OptionForPerson, Standing
from trabecula.pathway.options.offered import needs_of

DAY = date(2026, 3, 1)
CATALOGUE = OptionCatalogue(OPTIONS, EFFECTS, carrying_on)
NEEDS = [
    "pain_medicine",
    "trial_medicine",
    "nerve_pain_medicine",
    "breakthrough_medicine",
    "alertness",
    "movement",
    "walking",
    "daily_tasks",
    "work",
    "physical_agent",
    "mood",
    "coping",
    "sleep",
    "spirit",
    "eating",
    "anaemia",
    "team",
    "visits",
    "watching",
    "planning_ahead",
    "hospice",
    "carer",
    "support",
]
MINE = [option for option in OPTIONS if option.need.name in NEEDS]
STRIKES = list({strike.holds: strike for option in MINE for strike in option.struck}.values())
FACTS = CURRENT.open().facts
AT_EASE: dict[str, Any] = {
    "on_opioid": True, "sedation": 0, "resp_rate": 14, "spo2": 97, "opioid_neurotox": [],
    "rt_benefit_flag": False, "ca_adj": 2.3, "ca_symptoms": False, "delirium_4at": 0,
    "sbp_drop": 0, "aki": False, "sedating_med_started_days": 90, "unsteady": False,
    "falls_12m": 0, "tug_s": 8, "tug_unable": False, "fatigue": 2, "crcl": 90, "dialysis": False,
    "platelets": 200, "gi_bleed_6m": False, "active_ulcer": False, "on_anticoagulant": False,
    "heart_failure": False, "aerd": False, "liver_disease": False, "pregnancy": "not_pregnant",
    "age_years": 50, "sex": "female", "sact_classes": [], "on_nephrotoxic_chemo": False,
    "on_raas": False, "on_diuretic": False, "on_steroid": False, "on_nsaid": False,
    "sedative_gabapentinoid": False, "sedative_benzodiazepine": False, "p_mech": "neuropathic",
    "qtc": 400, "urinary_retention": False, "glaucoma": False, "ischaemic_heart_disease": False,
    "opioid_tolerant": True, "spinal_mets": False, "sins": 3, "neuropathy": False, "hb": 12,
    "days_since_rt": 90, "known_cancer": True, "cancer_suspected": False,
    "spinal_pain_features": [], "new_or_worse_spinal_pain": False, "mri_spine_done": True,
    "neuro_signs": [], "fall_since_last": False, "capacity_doubt": False,
    "spine_stability_confirmed": False, "mscc_excluded": False, "mscc_confirmed": False,
    "spine_instability_suspected": False, "escc": "0", "seizures": False, "l_site": "tibia",
    "irradiated_skin_weeks": 30, "vte_signs": False, "prognosis_weeks": 60,
    "care_intent": "palliative",
}  # fmt: skip
"""Somebody on an opioid for whom no option is struck out, but those that begin an opioid."""

STRUCK_BY: dict[str, list[dict[str, Any]]] = {
    "the next dose of the opioid": [{"sedation": 2}, {"resp_rate": 7}, {"resp_rate": 9}],
    "this person drifts off": [{"sedation": 2}],
    "an opioid is taken already": [{}],
    "the opioid that is taken is too much": [{"opioid_neurotox": ["myoclonus"]}, {"sedation": 3}],
    "pain fell after local treatment": [{"rt_benefit_flag": True}],
    "a high calcium": [{"ca_adj": 3.6}, {"ca_adj": 3.0}, {"delirium_4at": 4}, {"aki": True}],
    "a sedating medicine was just begun": [
        {"sedating_med_started_days": 6, "unsteady": True},
        {"sedating_med_started_days": 14, "falls_12m": 1},
        {"sedating_med_started_days": 3, "fatigue": 8},
    ],
    "kidneys, bleeding": [
        {"crcl": 29}, {"platelets": 40}, {"on_anticoagulant": True}, {"heart_failure": True},
        {"active_ulcer": True}, {"sact_classes": ["bevacizumab"]},
        {"on_raas": True, "on_diuretic": True},
        {"pregnancy": "pregnant", "pregnancy_weeks": 24},
    ],
    "a steroid is taken": [{"on_steroid": True}],
    "an anti-inflammatory is taken already": [{"on_nsaid": True}],
    "an anti-inflammatory is taken, and": [{"on_nsaid": True}],
    "a gabapentinoid is taken": [{"sedative_gabapentinoid": True}],
    "an opioid and a benzodiazepine": [{"sedative_benzodiazepine": True}],
    "age, the QT interval": [{"age_years": 65}, {"qtc": 460}, {"glaucoma": True}],
    "this person is not opioid tolerant": [{"opioid_tolerant": False}],
    "the score of the spine": [
        {"spinal_mets": True, "sins": 7}, {"falls_12m": 1}, {"neuropathy": True},
        {"platelets": 49}, {"hb": 7.9}, {"days_since_rt": 10},
    ],
    "new pain of the spine": [{"new_or_worse_spinal_pain": True, "mri_spine_done": False}],
    "a fall since the last contact": [{"fall_since_last": True}, {"capacity_doubt": True}],
    "the cord or the stability": [
        {"neuro_signs": ["limb_weakness"]}, {"mscc_confirmed": True}, {"sins": 13}, {"escc": "2"},
    ],
    "there is new spinal pain": [{"new_or_worse_spinal_pain": True, "neuro_signs": None}],
    "this person is or may be pregnant": [{"pregnancy": "possible"}, {"pregnancy": "pregnant"}],
    "there are seizures": [{"seizures": True, "l_site": "cervical"}],
    "the skin there was irradiated": [{"irradiated_skin_weeks": 2}],
    "a thrombosis may be there": [{"vte_signs": True}],
    "days or weeks are left, and": [{"prognosis_weeks": 1}, {"care_intent": "comfort_only"}],
    "there was a fall": [{"fall_since_last": True}],
    "days or weeks are left, so": [{"prognosis_weeks": 1}, {"care_intent": "comfort_only"}],
    "the capacity to make": [{"capacity_doubt": True}],
}  # fmt: skip
NOT_AT_EASE = {"an opioid is taken already": {"on_opioid": False}}
"""What else must hold for the strike not to apply."""


def answer(strike: Strike, values: dict[str, Any]) -> Answer:
    read = {key: None if value is None else FACTS[key].read(value) for key, value in values.items()}
    return interpret(strike.when, read)


def rows_of(strike: Strike) -> tuple[str, list[dict[str, Any]]]:
    found = [begins for begins in STRUCK_BY if strike.holds.startswith(begins)]
    assert len(found) == 1, strike.holds
    return found[0], STRUCK_BY[found[0]]


@pytest.fixture(params=STRIKES, ids=lambda strike: strike.holds[:40])
def strike(request: pytest.FixtureRequest) -> Strike:
    return request.param


def test_it_strikes_where_it_says(strike: Strike) -> None:
    _, rows = rows_of(strike)
    assert {answer(strike, AT_EASE | row) for row in rows} == {Answer.APPLIES}


def test_it_does_not_strike_somebody_at_ease(strike: Strike) -> None:
    begins, _ = rows_of(strike)
    at_ease = AT_EASE | NOT_AT_EASE.get(begins, {})
    assert answer(strike, at_ease) is Answer.DOES_NOT_APPLY


def test_of_somebody_of_whom_nothing_is_known_it_is_not_known(strike: Strike) -> None:
    assert answer(strike, {}) is Answer.NOT_KNOWN


def weighed(given: dict[str, Any]) -> tuple[OptionForPerson, ...]:
    recommendations = journey.recommend(journey.take(given, DAY))
    needs, waiting = needs_of(recommendations, CATALOGUE, review(recommendations))
    return (*(option for need in needs for option in need.options), *waiting)


def standing_of(given: dict[str, Any], code: str) -> set[Standing]:
    found = {each.standing for each in weighed(given) if each.option.code == code}
    assert found, f"{code} is not shown at all"
    return found


@cache
def people(statement: Statement) -> tuple[dict[str, Any], ...]:
    """People to whom the statement applies, from its own cases."""
    applying = [
        case
        for case in cases()
        if case.statement == statement.code and case.answer is Answer.APPLIES
    ]
    found: list[dict[str, Any]] = []
    for case in applying:
        parts: dict[About, dict[str, Any]] = {about: {} for about in About}
        for key, value in case.facts.items():
            parts[FACTS[key].about][key] = value
        given: dict[str, Any] = {"facts": parts[About.PERSON]}
        for about in (About.LESION, About.PAIN, About.MEDICINE):
            if parts[about] or statement.about is about:
                given[f"{about}s"] = [parts[about]]
        found.append(given)
    return tuple(found)


OFFERS = [(option, statement) for option in MINE for statement in option.offered_by]


@pytest.mark.parametrize(
    ("option", "statement"), OFFERS, ids=[f"{o.code} {s.code}" for o, s in OFFERS]
)
def test_each_of_its_statements_offers_it_to_somebody(option: Option, statement: Statement) -> None:
    assert any(
        each.option is option and statement in {item.statement for item in each.statements}
        for given in people(statement)
        for each in weighed(given)
    )


@pytest.fixture(params=MINE, ids=lambda option: option.code)
def option(request: pytest.FixtureRequest) -> Option:
    return request.param


def test_it_is_in_plain_words(option: Option) -> None:
    plain = option.plain
    texts = (plain.what, plain.to_do, plain.can_go_wrong, plain.if_not)
    assert grade(texts) <= 7
    words = " ".join(texts)
    assert not re.search(r"\b(should|[A-Z]{2,})\b", words)


def test_a_number_in_its_plain_words_is_one_of_its_effect(option: Option) -> None:
    plain, effect = option.plain, option.effect
    words = " ".join((plain.what, plain.to_do, plain.can_go_wrong, plain.if_not)).split()
    said = {word.strip(".,:;") for word in words if word[0].isdigit()} - {"100"}
    people = [arm.people for one in effect.outcomes for arm in (one.arm, one.against) if arm]
    people += [harm.people for harm in effect.harms if harm.people]
    assert said <= {str(round(one.lowest)) for one in people}


def test_it_is_checked_no_further_than_what_offers_it(option: Option) -> None:
    order = list(type(option.checked))
    least = max(order.index(statement.checked) for statement in option.offered_by)
    assert order.index(option.checked) >= least


def test_options_of_a_need_differ() -> None:
    for need in {option.need.name for option in MINE}:
        same = [option for option in MINE if option.need.name == need]
        assert len({option.plain.what for option in same}) == len(same)
        assert len({option.title for option in same}) == len(same)


UNSTEADY: dict[str, Any] = {
    "bone_mets": True, "pain_worst": 4, "on_opioid": False, "neuro_signs": [], "ecog": 2,
    "sedating_med_started_days": 6, "unsteady": True, "falls_12m": 1, "tug_s": 17, "aid": "none",
    "care_intent": "palliative",
}  # fmt: skip


def test_nobody_unsteady_on_a_new_sedative_is_given_a_second_one() -> None:
    pain = {"p_place": "L3", "p_mech": "neuropathic"}
    given = {"facts": UNSTEADY, "pains": [pain]}
    for code in ("OPT-OPIOID-LOW", "OPT-GABAPENTINOID", "OPT-TRICYCLIC"):
        assert standing_of(given, code) <= {Standing.STRUCK, Standing.NOT_HERE}, code
    assert standing_of(given, "OPT-LESS-SEDATION") == {Standing.OPEN}
    assert standing_of(given, "OPT-WALKING-AID") == {Standing.OPEN}


def test_severe_pain_is_not_left_for_fear_of_a_fall() -> None:
    able = AT_EASE | UNSTEADY | {"pain_worst": 8, "on_opioid": False, "opioid_naive": True}
    able |= {"weight": 70, "cfs": 3, "bilirubin": 10}
    given = {"facts": {k: v for k, v in able.items() if FACTS[k].about is About.PERSON}}
    assert Standing.OPEN in standing_of(given, "OPT-OPIOID-NOW")


def test_the_rescue_dose_may_be_of_the_opioid_that_is_taken() -> None:
    facts = {k: v for k, v in AT_EASE.items() if FACTS[k].about is About.PERSON}
    given = {
        "facts": facts | {"pain_worst": 8},
        "medicines": [{"m_ingredient": "morphine", "m_class": "opioid"}],
    }
    rescue = [each.code for each in weighed(given) if each.option.code == "OPT-RESCUE"]
    assert "OPT-RESCUE:morphine" in rescue


def test_a_weak_opioid_and_a_strong_one_are_different_options() -> None:
    facts = {"pain_worst": 5, "on_opioid": False, "opioid_naive": True}
    found = weighed({"facts": facts | {"strong_opioid_unavailable": True}})
    weak = {each.code for each in found if each.option.code == "OPT-OPIOID-WEAK"}
    strong = {each.code for each in found if each.option.code == "OPT-OPIOID-LOW"}
    assert weak == {"OPT-OPIOID-WEAK:tramadol", "OPT-OPIOID-WEAK:codeine"}
    assert not {code for code in strong if code.endswith(("tramadol", "codeine"))}


def test_exercise_asks_first_where_the_lesions_are() -> None:
    exercising: dict[str, Any] = {
        "bone_mets": True,
        "ecog": 1,
        "neuro_signs": [],
        "care_intent": "palliative",
    }
    for code in ("OPT-EXERCISE-SUPERVISED", "OPT-EXERCISE-REMOTE", "OPT-EXERCISE-HOME"):
        for facts, done in ((exercising, False), (exercising | {"spinal_mets": False}, True)):
            found = [each for each in weighed({"facts": facts}) if each.option.code == code]
            asked = [
                before
                for each in found
                for before in each.before
                if "site and the imaging" in before.prerequisite.holds
            ]
            assert asked
            assert {before.answer is Answer.APPLIES for before in asked} == {done}


def test_no_hands_are_laid_on_a_spine_that_nobody_has_looked_at() -> None:
    signs = {"bone_mets": True, "known_cancer": True, "pain_worst": 7, "care_intent": "palliative"}
    extras: list[dict[str, Any]] = [
        {"neuro_signs": ["limb_weakness"]},
        {"new_or_worse_spinal_pain": True},
        {"sins": 14, "neuro_signs": []},
    ]
    for extra in extras:
        for code in ("OPT-PHYSIOTHERAPY", "OPT-LIGHT-MASSAGE"):
            assert standing_of({"facts": signs | extra}, code) == {Standing.STRUCK}


def test_a_medicine_for_red_cells_needs_chemotherapy_that_is_known() -> None:
    for treatment, standing in (
        (["endocrine"], Standing.STRUCK),
        (None, Standing.WAITS),
        (["chemo"], Standing.OPEN),
    ):
        given = {"facts": {"hb": 9, "sact_classes": treatment}}
        assert standing_of(given, "OPT-RED-CELL-MEDICINE") == {standing}
