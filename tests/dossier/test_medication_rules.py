"""The 45 rules of the medicines dossier: each is there once, as the errata correct it."""

import json
from datetime import date
from typing import Any

import pytest
from tests.places import DOSSIERS

from trabecula.knowledge import choices
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.statements import medicines, statements_of
from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action
from trabecula.language.source import Checked
from trabecula.pathway.facts import take
from trabecula.pathway.plan import compose
from trabecula.pathway.recommendations import Recommendations, Status, recommend

OPENED = CURRENT.open()
RULES = DOSSIERS / "medication_rules.json"
NUMBERS = range(1, 46)
OWN = [one for module in medicines.MODULES for one in statements_of(module)]


def answered(given: dict[str, Any]) -> Recommendations:
    return recommend(take(given, OPENED, date(2026, 3, 1)), OPENED)


def answers(code: str, given: dict[str, Any]) -> list[Answer]:
    items = answered(given).items
    return [item.answer for item in items if item.statement.code == code]


def statuses(given: dict[str, Any]) -> dict[str, Status | None]:
    return {item.statement.code: item.status for item in answered(given).items}


@pytest.mark.parametrize("number", NUMBERS)
def test_every_rule_is_found_under_its_code(number: int) -> None:
    found = OPENED.statement(f"med-{number:02d}")
    assert found is not None
    assert f"MED-{number:02d}" in (found.code, *found.also)


def test_no_rule_claims_to_be_checked_further_than_the_dossier_did() -> None:
    if not RULES.exists():
        pytest.skip("../shared/clinical is not here")
    none = {rule["id"] for rule in json.loads(RULES.read_text()) if "none" in rule["verified_part"]}
    for one in OWN:
        if f"R{one.code[4:6]}" in none:
            assert one.checked is Checked.FROM_KNOWLEDGE, one.code
        if "derived" in one.evidence or any(c.source.key == "DERIVED" for c in one.sources):
            assert one.checked is not Checked.YES, one.code


def test_choices_hold_back_statements_on_medicines_alone() -> None:
    for row in choices.ROWS:
        assert row.action is Action.ANNOTATE or all(target in OWN for target in row.targets)


SEVERE = {"on_opioid": True, "pain_worst": 8, "sedation": 1, "opioid_intolerable": False}
TOXIC: dict[str, dict[str, Any]] = {
    "severe hypercalcaemia": {"ca_adj": 3.6},
    "hypercalcaemia": {"ca_adj": 3.2},
    "neurotoxicity": {"opioid_neurotox": ["myoclonus"]},
    "relief after radiotherapy": {"rt_benefit_flag": True},
    "slow breathing": {"resp_rate": 9},
    "dangerously slow breathing": {"resp_rate": 7},
    "delirium": {"delirium_4at": 4},
    "kidney injury": {"aki": True},
}


@pytest.mark.parametrize("facts", TOXIC.values(), ids=TOXIC)
def test_no_increase_while_something_else_is_wrong_and_relief_stays_in_view(
    facts: dict[str, Any],
) -> None:
    found = statuses({"facts": {**SEVERE, "ir_stable_hours": 48, **facts}})
    held = {"MED-07b", "MED-10", "MED-11"}
    assert {found[code] for code in held} == {Status.SUPPRESSED}
    assert found["MED-07"] is Status.SHOWN
    assert statuses({"facts": SEVERE})["MED-10"] is Status.SHOWN


@pytest.mark.parametrize(
    ("sedation", "answer"),
    [
        (0, Answer.APPLIES),
        (1, Answer.APPLIES),
        (2, Answer.DOES_NOT_APPLY),
        (None, Answer.NOT_KNOWN),
    ],
)
def test_poss_2_may_be_titrated_and_poss_3_and_the_unknown_may_not(
    sedation: int | None, answer: Answer
) -> None:
    assert answers("MED-10", {"facts": {**SEVERE, "sedation": sedation}}) == [answer]


def test_a_long_acting_total_is_halved_and_never_given_whole_every_12_hours() -> None:
    (one,) = [each for each in OWN if each.code == "MED-11"]
    assert "half of that total is given every 12 hours" in one.says[0]


def test_analgesia_never_waits_for_the_orthopaedic_opinion() -> None:
    given = {
        "facts": {"pain_worst": 8, "on_opioid": True, "sedation": 0, "opioid_intolerable": False},
        "lesions": [{"l_site": "femur_shaft", "l_mirels": 10, "l_stabilised": False}],
    }
    found = statuses(given)
    for code in ("MED-02", "MED-07", "MED-07b", "MED-10", "SUR-03"):
        assert found[code] is Status.SHOWN, code


def test_pain_that_fell_after_treatment_waits_for_no_weeks_of_relief() -> None:
    given = {"on_opioid": True, "controlled_after_treatment": True}
    assert statuses({"facts": given})["MED-36"] is Status.SHOWN
    found = statuses({"facts": {**given, "rt_benefit_flag": True}})
    assert (found["EMR-12c"], found["MED-36"]) == (Status.SHOWN, Status.SUPPRESSED)


def test_no_naloxone_is_offered_in_the_last_days() -> None:
    given = {"on_opioid": True, "age_years": 70, "naloxone_at_home": False, "cfs": 6}
    assert statuses({"facts": {**given, "prognosis_weeks": 30}})["MED-40"] is Status.SHOWN
    found = statuses({"facts": {**given, "care_intent": "comfort_only"}})
    assert {found["MED-40"], found["MED-17"]} == {Status.SUPPRESSED}


def test_an_undefined_exposure_is_not_read_as_none() -> None:
    safe = {
        "on_opioid": True, "naloxone_at_home": False, "age_years": 50, "mme_undefined": True,
    }  # fmt: skip
    assert answers("MED-40", {"facts": safe}) == [Answer.APPLIES]


def test_what_excludes_a_tricyclic_wins_over_what_offers_one() -> None:
    old: dict[str, Any] = {
        "crcl": 20, "age_years": 70, "qtc": 400, "urinary_retention": False, "glaucoma": False,
        "ischaemic_heart_disease": False,
    }  # fmt: skip
    found = statuses({"facts": old, "pains": [{"p_mech": "neuropathic"}]})
    assert found["MED-21"] is Status.SHOWN
    assert found["MED-22"] is Status.SHOWN
    assert found["MED-22b"] is None
    young = statuses({"facts": {**old, "age_years": 50}, "pains": [{"p_mech": "neuropathic"}]})
    assert (young["MED-21"], young["MED-22b"]) == (None, Status.SHOWN)


def test_duloxetine_for_chemotherapy_waits_for_the_oncologist_and_yields_to_the_kidneys() -> None:
    pain = {"pains": [{"p_source": ["chemotherapy_neuropathy"]}]}
    known = {"on_tamoxifen": False, "crcl": 80, "dialysis": False, "liver_disease": False}
    assert statuses({**pain, "facts": known})["MED-19"] is Status.SHOWN
    assert statuses({**pain, "facts": {**known, "on_tamoxifen": True}})["MED-19"] is Status.DEFERRED
    assert statuses({**pain, "facts": {**known, "crcl": 20}})["MED-19"] is Status.SUPPRESSED


def test_an_anti_inflammatory_is_offered_only_where_everything_is_known() -> None:
    assert answers("MED-31", {"pains": [{"p_source": ["bone"]}]}) == [Answer.NOT_KNOWN]
    whammy = {"on_raas": True, "on_diuretic": True, "on_nsaid": True}
    assert statuses({"facts": whammy})["MED-30b"] is Status.SHOWN


@pytest.mark.parametrize(
    ("pain", "code"),
    [(3.9, "MED-05"), (4, "MED-06"), (6.9, "MED-06"), (7, "MED-07")],
)
def test_one_band_of_pain_speaks(pain: float, code: str) -> None:
    found = statuses({"facts": {"pain_worst": pain}})
    assert [band for band in ("MED-05", "MED-06", "MED-07") if found[band]] == [code]


def test_what_is_asked_of_a_medicine_is_answered_for_each_of_them() -> None:
    given = {
        "facts": {"cns_active_count": 2},
        "medicines": [
            {"m_ingredient": "methadone", "m_class": "opioid", "m_requested": True},
            {"m_ingredient": "calcitonin", "m_class": "calcitonin", "m_requested": True},
            {"m_ingredient": "morphine", "m_class": "opioid", "m_requested": False},
        ],
    }
    plan = compose(answered(given))
    shown = {
        (measure.statement.code, item.about.label)
        for measure in plan.measures
        for item in measure.items
        if measure.statement.about == "medicine"
    }
    assert shown == {
        ("MED-38", "methadone"),
        ("MED-41", "calcitonin"),
        ("MED-43", "methadone"),
    }


def test_missing_tests_hold_back_no_dying_and_no_emergency_treatment() -> None:
    dying = {"facts": {"pain_worst": 8, "care_intent": "comfort_only"}}
    assert statuses(dying)["MED-45"] is Status.SUPPRESSED
    assert statuses({"facts": {"pain_worst": 8}})["MED-45"] is Status.SHOWN
    (one,) = [each for each in OWN if each.code == "MED-45"]
    assert "naloxone" in one.says[2]


def measures_that_clash(given: dict[str, Any]) -> set[frozenset[str]]:
    return {
        frozenset((clash.first.code, clash.second.code))
        for clash in compose(answered(given)).clashes
    }


def annotated(code: str, given: dict[str, Any]) -> list[str]:
    items = answered(given).items
    (found,) = [item for item in items if item.statement.code == code]
    return [effect.row.code for effect in found.annotations]


NAIVE = {"on_opioid": False, "opioid_naive": True, "pain_worst": 8}


def test_a_first_opioid_for_severe_pain_comes_with_its_companions() -> None:
    found = statuses({"facts": {**NAIVE, "age_years": 70, "substance_use": "past"}})
    for code in ("MED-07b", "MED-08", "MED-09", "MED-37", "MED-40"):
        assert found[code] is Status.SHOWN, code


def test_a_class_of_liver_impairment_counts_though_liver_disease_is_denied() -> None:
    given = {"on_opioid": True, "liver_disease": False}
    for code in ("MED-15", "MED-33", "MED-40"):
        assert statuses({"facts": {**given, "child_pugh": "b"}})[code] is Status.SHOWN, code
    assert answers("MED-15", {"facts": given}) == [Answer.DOES_NOT_APPLY]


def test_naloxone_is_not_hidden_by_a_question_that_was_not_asked() -> None:
    risky = {"on_opioid": True, "mme": 90}
    assert statuses({"facts": risky})["MED-40"] is Status.SHOWN
    assert statuses({"facts": {**risky, "naloxone_at_home": True}})["MED-40"] is None


def test_dialysis_is_a_reason_to_rotate_and_against_a_bisphosphonate() -> None:
    found = statuses({"facts": {"on_opioid": True, "dialysis": True, "primary": "myeloma"}})
    assert {found["MED-33"], found["MED-28b"]} == {Status.SHOWN}


def test_no_rescue_dose_is_urged_while_the_opioid_is_held() -> None:
    assert annotated("MED-07", {"facts": {**SEVERE, "resp_rate": 7}}) == ["ARB-45b"]
    assert annotated("MED-07", {"facts": {**SEVERE, "resp_rate": 14}}) == []


def test_a_first_opioid_in_hypercalcaemia_says_that_there_is_to_be_none_now() -> None:
    assert annotated("MED-08", {"facts": {**NAIVE, "ca_adj": 3.2}}) == ["ARB-19b"]


def test_a_trial_of_weeks_is_marked_as_such_near_the_end() -> None:
    given = {"facts": {"prognosis_weeks": 1}, "pains": [{"p_mech": "neuropathic"}]}
    assert annotated("MED-18", given) == ["ARB-47b"]


def test_what_pulls_different_ways_is_named() -> None:
    pregnant = {
        "age_years": 33, "pregnancy": "pregnant", "bone_mets": True, "primary": "breast",
        "bma": "none", "care_intent": "palliative", "prognosis_weeks": 60,
    }  # fmt: skip
    assert frozenset(("MED-44", "BON-01")) in measures_that_clash({"facts": pregnant})
    relieved = {**SEVERE, "controlled_after_treatment": True}
    assert frozenset(("MED-07", "MED-36")) in measures_that_clash({"facts": relieved})


def test_a_proton_pump_inhibitor_stays_beside_what_harms_the_stomach() -> None:
    (one,) = [each for each in OWN if each.code == "MED-42"]
    assert "an anti-inflammatory or a steroid goes on" in one.says[0]


@pytest.mark.parametrize(
    "facts", [{"sedation": 2}, {"opioid_neurotox": ["confusion"]}, {"delirium_4at": 4}]
)
def test_no_new_sedating_medicine_is_begun_in_sedation_or_confusion(facts: dict[str, Any]) -> None:
    given = {"facts": {"on_opioid": True, **facts}, "pains": [{"p_mech": "neuropathic"}]}
    assert statuses(given)["MED-18"] is Status.DEFERRED


def test_mild_pain_in_kidney_injury_says_that_there_is_no_anti_inflammatory() -> None:
    assert annotated("MED-05", {"facts": {"pain_worst": 2, "aki": True}}) == ["ARB-50b"]


def test_an_opioid_says_that_kidneys_and_liver_choose_it() -> None:
    for organ in ({"crcl": 20}, {"crcl": 45, "dialysis": False}, {"child_pugh": "b"}):
        assert annotated("MED-08", {"facts": {**NAIVE, **organ}}) == ["ARB-53"]
    assert annotated("MED-08", {"facts": {**NAIVE, "crcl": 60, "dialysis": False}}) == []


def test_raising_an_opioid_in_danger_of_suicide_is_named() -> None:
    given = {"facts": {**SEVERE, "suicidal_intent_or_plan": True}}
    assert frozenset(("MED-10", "PSY-05b")) in measures_that_clash(given)
