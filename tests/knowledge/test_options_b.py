"""Options of medicines, rehabilitation, mind, food and support: who is offered what, and who is not."""

import re
from typing import Any, Final

import pytest
from tests.knowledge.options_put_to import NOTHING_AGAINST, OPENED, person

from trabecula.knowledge.cases import cases_of
from trabecula.knowledge.options import OPTIONS
from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.option import Option, Strike
from trabecula.language.statement import Statement
from trabecula.pathway.options.for_person import Standing
from trabecula.pathway.taken.known import Known

MINE: Final = tuple(
    option for option in OPTIONS if re.match("MED|REH|PSY|NUT|GOC|MON", option.offered_by[0].code)
)
STRIKES: Final = tuple(
    {strike.holds: strike for option in MINE for strike in option.struck}.values()
)
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
    "p_source": [], "qtc": 400, "urinary_retention": False, "glaucoma": False,
    "ischaemic_heart_disease": False,
    "opioid_tolerant": True, "spinal_mets": False, "sins": 3, "neuropathy": False, "hb": 12,
    "days_since_rt": 90, "known_cancer": True, "cancer_suspected": False,
    "spinal_pain_features": [], "new_or_worse_spinal_pain": False, "mri_spine_done": True,
    "neuro_signs": [], "fall_since_last": False, "capacity_doubt": False,
    "spine_stability_confirmed": False, "mscc_excluded": False, "mscc_confirmed": False,
    "spine_instability_suspected": False, "escc": "0", "seizures": False, "l_site": "tibia",
    "irradiated_skin_weeks": 30, "vte_signs": False, "prognosis_weeks": 60,
    "care_intent": "palliative", "l_acute_event": False, "l_fracture": False, "l_mirels": 6,
    "l_functional_pain": False, "l_mechanical_spine_pain": False, "l_stabilised": False,
    "pain_worst": 3, "temp_c": 36.8,
    "declined": ["psychological_care"], "mood_weeks_no_change": 0,
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
        {"l_site": "lumbar", "sins": 7}, {"falls_12m": 1}, {"neuropathy": True},
        {"platelets": 49}, {"hb": 7.9}, {"days_since_rt": 10},
    ],
    "new pain of the spine": [{"new_or_worse_spinal_pain": True, "mri_spine_done": False}],
    "a lesion is at high risk": [
        {"l_functional_pain": True}, {"l_mirels": 9}, {"l_acute_event": True}, {"pain_worst": 8},
        {"neuro_signs": ["limb_weakness"]}, {"l_site": "lumbar", "sins": 13}, {"ca_adj": 3.0},
        {"l_site": "femur_shaft", "l_axial_cortical_mm": 31},
        {"l_site": "femur_shaft", "l_circ_pct": 51},
        {"l_site": "lumbar", "l_mechanical_spine_pain": True},
    ],
    "a psychological treatment comes first": [{"declined": []}],
    "a first opioid would be the second": [
        {"on_opioid": False, "pain_worst": 6, "sedating_med_started_days": 6, "unsteady": True},
    ],
    "a first opioid would be begun": [
        {"on_opioid": False, "pain_worst": 6, "ca_adj": 3.3},
        {"on_opioid": False, "pain_worst": 6, "aki": True},
    ],
    "there is a fever": [{"temp_c": 38.0}],
    "the pain comes from deep": [{"p_source": ["bone"]}],
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


def answer(strike: Strike, facts: dict[str, Any]) -> Answer:
    known = {k: OPENED.facts[k].read(v) for k, v in facts.items() if v is not None}
    return Known(known).answer(strike.when)


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


ALONE: Final[dict[str, Any]] = NOTHING_AGAINST | {
    "on_opioid": False, "sedation": 0, "dialysis": False, "liver_disease": False,
    "bilirubin": 10, "cfs": 3, "falls_12m": 0, "opioid_naive": True, "qtc": 400,
    "urinary_retention": False, "glaucoma": False, "ischaemic_heart_disease": False,
    "seizures": False, "gi_bleed_6m": False, "active_ulcer": False, "on_anticoagulant": False,
    "heart_failure": False, "aerd": False, "on_nephrotoxic_chemo": False, "on_raas": False,
    "on_diuretic": False, "neuropathy": False, "days_since_rt": 90, "capacity_doubt": False,
    "spinal_mets": False, "sedative_benzodiazepine": False, "on_tamoxifen": False,
}  # fmt: skip
CLEARED: Final[dict[str, Any]] = {
    "l_site": "rib", "l_acute_event": False, "l_fracture": False, "l_functional_pain": False,
    "l_stabilised": False, "pain_worst": 3, "mscc_confirmed": False,
}  # fmt: skip
"""A rib that nothing holds: no Mirels score is asked of it."""
SETTLES: Final[dict[str, dict[str, Any]]] = {
    "OPT-OPIOID-WEAK": {"strong_opioid_unavailable": True},
    "OPT-OPIOID-ROTATE": {"on_opioid": True, "sedation": 1, "resp_rate": 14, "spo2": 97},
    "OPT-FAST-FENTANYL": {"opioid_tolerant": True, "opioid_naive": False},
    "OPT-RESCUE": {"on_opioid": True, "opioid_naive": False},
    "OPT-RED-CELL-MEDICINE": {"sact_classes": ["chemo"]},
    "OPT-OPIOID-PATCH": {"cfs": 6},
    "OPT-ANTIDEPRESSANT": {"declined": ["psychological_care"]},
    "OPT-EXERCISE-HOME": CLEARED,
    "OPT-EXERCISE-REMOTE": CLEARED,
}
"""What settles, beside a case of the statement, that this option suits."""


def standing_of(code: str, facts: dict[str, Any]) -> set[Standing]:
    found = {each.standing for each in person(facts).every if each.option.code == code}
    assert found, f"{code} is not shown at all"
    return found


OFFERS = [
    pytest.param(option, statement, id=f"{option.code} by {statement.code}")
    for option in MINE
    for statement in option.offered_by
]


@pytest.mark.parametrize(("option", "statement"), OFFERS)
def test_a_statement_that_applies_offers_it(option: Option, statement: Statement) -> None:
    more = SETTLES.get(option.code, {})
    found = [
        each
        for case in cases_of(statement.code)
        if case.answer is Answer.APPLIES
        for each in person(ALONE | case.facts | more).every
        if each.option is option
        and statement in {recommendation.statement for recommendation in each.statements}
    ]
    assert {each.standing for each in found} & {Standing.OPEN, Standing.LATER}, [
        (each.code, each.standing, each.because) for each in found[:3]
    ]


@pytest.fixture(params=MINE, ids=lambda option: option.code)
def option(request: pytest.FixtureRequest) -> Option:
    return request.param


def test_a_number_in_its_plain_words_is_one_of_its_effect(option: Option) -> None:
    plain, effect = option.plain, option.effect
    words = " ".join((plain.what, plain.to_do, plain.can_go_wrong, plain.if_not)).split()
    said = {word.strip(".,:;") for word in words if word[0].isdigit()} - {"100"}
    people = [arm.people for one in effect.outcomes for arm in (one.arm, one.against) if arm]
    people += [harm.people for harm in effect.harms if harm.people]
    assert said <= {str(round(one.lowest)) for one in people}


WELL: Final[dict[str, Any]] = {
    key: value
    for key, value in AT_EASE.items()
    if OPENED.facts[key].about is About.PERSON and key != "on_opioid"
}
UNSTEADY: Final[dict[str, Any]] = {
    "bone_mets": True, "pain_worst": 4, "on_opioid": False, "ecog": 2, "aid": "none",
    "sedating_med_started_days": 6, "unsteady": True, "falls_12m": 1, "tug_s": 17,
    "p_place": "L3", "p_mech": "neuropathic",
}  # fmt: skip


def test_nobody_unsteady_on_a_new_sedative_is_given_a_second_one() -> None:
    for code in ("OPT-OPIOID-LOW", "OPT-GABAPENTINOID", "OPT-TRICYCLIC"):
        assert standing_of(code, UNSTEADY) <= {Standing.STRUCK, Standing.NOT_HERE}, code
    for code in ("OPT-LESS-SEDATION", "OPT-WALKING-AID", "OPT-FALLS"):
        assert standing_of(code, UNSTEADY) == {Standing.OPEN}, code


def test_severe_pain_is_not_left_for_fear_of_a_fall() -> None:
    severe = {"pain_worst": 8, "opioid_naive": True, "on_opioid": False, "cfs": 3}
    found = standing_of("OPT-OPIOID-NOW", ALONE | WELL | UNSTEADY | severe)
    assert Standing.OPEN in found


def test_no_opioid_is_begun_in_moderate_pain_while_calcium_is_high() -> None:
    moderate = ALONE | WELL | {"pain_worst": 5, "opioid_naive": True, "on_opioid": False}
    assert Standing.OPEN in standing_of("OPT-OPIOID-LOW", moderate)
    assert standing_of("OPT-OPIOID-LOW", moderate | {"ca_adj": 3.3}) == {Standing.STRUCK}


def test_the_rescue_dose_may_be_of_the_opioid_that_is_taken() -> None:
    severe = WELL | {
        "on_opioid": True, "pain_worst": 8, "m_ingredient": "morphine", "m_class": "opioid",
    }  # fmt: skip
    assert "OPT-RESCUE:morphine" in {each.code for each in person(severe).every}


def test_a_weak_opioid_and_a_strong_one_are_different_options() -> None:
    facts = {"pain_worst": 5, "on_opioid": False, "strong_opioid_unavailable": True}
    found = {each.code for each in person(facts).every}
    weak = {code for code in found if code.startswith("OPT-OPIOID-WEAK:")}
    assert weak == {"OPT-OPIOID-WEAK:tramadol", "OPT-OPIOID-WEAK:codeine"}
    assert not found & {"OPT-OPIOID-LOW:tramadol", "OPT-OPIOID-LOW:codeine"}


@pytest.mark.parametrize(
    "code", ["OPT-EXERCISE-SUPERVISED", "OPT-EXERCISE-REMOTE", "OPT-EXERCISE-HOME"]
)
@pytest.mark.parametrize(("spine", "done"), [({}, False), ({"spinal_mets": False}, True)])
def test_exercise_asks_first_where_the_lesions_are(
    code: str, spine: dict[str, Any], done: bool
) -> None:
    facts: dict[str, Any] = {
        "bone_mets": True,
        "ecog": 1,
        "neuro_signs": [],
        "care_intent": "palliative",
    }
    (found,) = [each for each in person(facts | spine).every if each.code == code]
    (asked,) = [row for row in found.before if "imaging of every" in row.prerequisite.holds]
    assert (asked.answer is Answer.APPLIES) is done


@pytest.mark.parametrize("code", ["OPT-PHYSIOTHERAPY", "OPT-LIGHT-MASSAGE"])
@pytest.mark.parametrize(
    "spine",
    [
        {"neuro_signs": ["limb_weakness"]},
        {"new_or_worse_spinal_pain": True},
        {"sins": 14, "neuro_signs": []},
    ],
)
def test_no_hands_are_laid_on_a_spine_that_nobody_has_looked_at(
    code: str, spine: dict[str, Any]
) -> None:
    facts = {"bone_mets": True, "known_cancer": True, "pain_worst": 6, "care_intent": "palliative"}
    assert standing_of(code, facts | spine) == {Standing.STRUCK}


@pytest.mark.parametrize(
    ("treatment", "standing"),
    [(["endocrine"], Standing.STRUCK), (None, Standing.WAITS), (["chemo"], Standing.OPEN)],
)
def test_a_medicine_for_red_cells_needs_chemotherapy_that_is_known(
    treatment: list[str] | None, standing: Standing
) -> None:
    facts = {"hb": 9, "sact_classes": treatment}
    assert standing_of("OPT-RED-CELL-MEDICINE", facts) == {standing}
