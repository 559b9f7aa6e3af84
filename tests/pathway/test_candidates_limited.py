"""A statement that excludes a medicine does not stand beside a list that offers it."""

from datetime import date
from typing import Any

import pytest

from trabecula import journey
from trabecula.pathway.medicines.candidates import Candidate
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.pathway.medicines.review import review

HEALTHY: dict[str, Any] = {
    "age_years": 50, "sex": "female", "pregnancy": "not_pregnant", "weight": 65, "crcl": 90,
    "dialysis": False, "liver_disease": False, "cfs": 2, "falls_12m": 0, "qtc": 400,
    "urinary_retention": False, "glaucoma": False, "ischaemic_heart_disease": False,
    "seizures": False, "on_opioid": False, "sedative_benzodiazepine": False,
    "on_tamoxifen": False, "pain_worst": 2,
}  # fmt: skip
NERVE = [{"p_place": "L3", "p_mech": "neuropathic"}]


def candidates(
    code: str, pains: list[dict[str, Any]] = NERVE, **facts: Any
) -> dict[str, Candidate]:
    given = {"facts": HEALTHY | facts, "pains": pains}
    found = review(journey.recommend(journey.take(given, date(2026, 3, 1))))
    return {
        one.medicine.name: one
        for choice in found.choices
        for one in choice.candidates
        if choice.recommendation.statement.code == code
    }


def test_with_nothing_against_them_all_of_the_first_line_are_offered() -> None:
    found = candidates("MED-18")
    assert {one.verdict for one in found.values()} == {Verdict.OFFERED}


@pytest.mark.parametrize(
    ("facts", "names", "verdict", "said"),
    [
        ({"on_tamoxifen": True}, ["duloxetine"], Verdict.CONFLICT, "MED-20"),
        ({"age_years": 65}, ["nortriptyline", "amitriptyline"], Verdict.NOT_OFFERED, "MED-21"),
        ({"qtc": 450}, ["nortriptyline", "amitriptyline"], Verdict.NOT_OFFERED, "MED-21"),
        (
            {"on_opioid": True, "sedative_benzodiazepine": True},
            ["gabapentin", "pregabalin"],
            Verdict.NOT_OFFERED,
            "MED-23",
        ),
    ],
)
def test_what_a_statement_excludes_has_no_dose_and_says_which(
    facts: dict[str, Any], names: list[str], verdict: Verdict, said: str
) -> None:
    found = candidates("MED-18", **facts)
    for name in names:
        assert found[name].verdict is verdict
        assert {dose.dose for dose in found[name].doses} == {None}
        assert all(any(said in why.says for why in dose.against) for dose in found[name].doses)
    assert found["venlafaxine"].verdict is Verdict.OFFERED


def test_what_is_not_known_of_an_exclusion_is_asked_before_there_is_a_dose() -> None:
    found = candidates("MED-18", qtc=None)["nortriptyline"]
    assert found.verdict is Verdict.NOT_KNOWN
    assert "qtc" in {fact.key for dose in found.doses for fact in dose.asks}


def test_a_limit_on_one_pain_says_nothing_of_another_statement() -> None:
    pains = [*NERVE, {"p_place": "femur-neck", "side": "left", "p_source": ["other"]}]
    assert candidates("MED-18", pains, age_years=70)["duloxetine"].verdict is Verdict.OFFERED


def test_no_anti_inflammatory_is_offered_for_mild_pain_where_there_is_to_be_none() -> None:
    found = candidates("MED-05", on_anticoagulant=True)["naproxen"]
    assert found.verdict is Verdict.NOT_OFFERED
    assert any("MED-30" in why.says for dose in found.doses for why in dose.against)


def test_a_class_of_liver_impairment_limits_doses_though_liver_disease_is_denied() -> None:
    assert candidates("MED-05", child_pugh="c")["paracetamol"].verdict is Verdict.NOT_OFFERED
    assert candidates("MED-05")["paracetamol"].verdict is Verdict.OFFERED


def test_no_dose_rests_on_a_clearance_while_the_kidneys_fail() -> None:
    found = candidates("MED-18", aki=True)
    for name in ("gabapentin", "pregabalin", "venlafaxine"):
        assert found[name].verdict is Verdict.NOT_KNOWN, name
        assert {dose.dose for dose in found[name].doses} == {None}
    assert found["lidocaine_topical"].verdict is Verdict.OFFERED


@pytest.mark.parametrize(
    ("facts", "said"), [({"aki": True}, "NUT-07"), ({"ca_adj": 3.2}, "EMR-10")]
)
def test_no_anti_inflammatory_is_offered_to_the_acutely_unwell(
    facts: dict[str, Any], said: str
) -> None:
    asked: dict[str, Any] = {
        "platelets": 200, "gi_bleed_6m": False, "active_ulcer": False, "aerd": False,
        "coagulopathy": False, "on_anticoagulant": False, "sact_classes": [],
        "heart_failure": False, "on_nephrotoxic_chemo": False, "on_raas": False,
        "on_diuretic": False,
    }  # fmt: skip
    assert candidates("MED-05", **asked)["naproxen"].verdict is Verdict.OFFERED
    found = candidates("MED-05", **asked, **facts)["naproxen"]
    assert found.verdict is Verdict.NOT_OFFERED
    assert any(said in why.says for dose in found.doses for why in dose.against)
