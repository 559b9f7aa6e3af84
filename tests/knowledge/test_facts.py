"""The fact dictionary is the dossier's: each key once, with its type, unit and allowed values."""

import json
import math
import pkgutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import trabecula.knowledge.facts
from trabecula.knowledge.facts import cancer, lesion, lesion_inputs, spine
from trabecula.knowledge.facts.cancer_codes import BONE_METASTASIS_CODES, PRIMARY_TUMOUR_CODES
from trabecula.knowledge.facts.sites import SITES
from trabecula.knowledge.facts.systemic_treatment_groups import systemic_treatment_groups
from trabecula.knowledge.policy import shelf_lives
from trabecula.language.answer import NEVER
from trabecula.language.carrier import Diagnosed, MedicineGroup, Observed, Taken
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import LOINC, SNOMED_CT, Code
from trabecula.language.condition import About
from trabecula.language.fact import LASTS, Fact, Taking, YesNo
from trabecula.language.number import Counted, Measured, Number, TimeSince
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days

DOSSIER = Path(__file__).parents[2] / "../shared/clinical/guideline_rules.json"
INPUT_MODULES = ("inputs", "lesion_inputs", "lesion_scores")
OUR_OWN_MODULES = (
    "check_ins", "daily_life", "each_medicine", "each_pain", "medicine_safety", "medicines_taken", "opioid_use",
    "exercise_sessions", "priorities", "self_report", "service", "source_of_pain", "told_at_home",
)  # fmt: skip
"""Facts that the article or the dossier of instruments asks for, and the dossier has no key of."""
OF_THE_ERRATA = {"gait_unable", "steps_drop_48h_pct"}
"""Facts that the errata add, and the dossier's dictionary has not."""
ITEMS_OF_THE_ERRATA = {"worse_lying"}
NOT_OF_THE_DOSSIER = (*INPUT_MODULES, *OUR_OWN_MODULES)

KINDS: dict[str, tuple[type[Fact], ...]] = {
    "bool": (YesNo, Taking),
    "number": (Measured, TimeSince),
    "int": (Counted,),
    "enum": (Chosen,),
    "list": (Checklist,),
}
UNITS = {
    "years": "a", "months": "mo", "weeks": "wk", "days": "d", "hours": "h", "s": "s",
    "0-10": "{score}", "0-100": "{score}", "points": "{points}", "SD": "{sd}", "%": "%",
    "mm": "mm", "mmHg": "mm[Hg]", "/min": "/min", "C": "Cel", "m/s": "m/s", "kg/m2": "kg/m2",
    "mmol/L": "mmol/L", "nmol/L": "nmol/L", "ug/L": "ug/L", "g/dL": "g/dL",
    "10^9/L": "10*9/L", "mL/min": "mL/min",
}  # fmt: skip
MAY_BE_NEGATIVE = {
    "pain_delta", "epro_delta", "steps_change_pct", "steps_drop_48h_pct", "bmd_tscore",
    "session_pain_rise",
    "wt_loss_6m_pct", "sbp_drop", "p_gap", "paindetect",
}  # fmt: skip
SINCE = {
    "days_since_sact", "days_since_rt", "l_rt_weeks", "irradiated_skin_weeks", "physiotherapy_weeks",
    "bma_weeks_since_dose", "denosumab_weeks_since_last", "dental_check_months", "acp_months",
    "patient_died_days", "sedating_med_started_days", "p_since", "m_days_taken",
}  # fmt: skip


def _declared() -> list[tuple[str, str, Fact]]:
    names = sorted(found.name for found in pkgutil.iter_modules(trabecula.knowledge.facts.__path__))
    return [
        (name, variable, thing)
        for name in names
        for variable, thing in vars(import_module(f"trabecula.knowledge.facts.{name}")).items()
        if isinstance(thing, Fact) and not variable.startswith("_")
    ]


def _shelf_lives() -> dict[str, PolicyValue[Any]]:
    return {name: thing for name, thing in vars(shelf_lives).items() if _is_policy(thing)}


def _is_policy(thing: object) -> bool:
    return isinstance(thing, PolicyValue)


DECLARED = _declared()
SHELF_LIVES = _shelf_lives()
FACTS = {id(fact): fact for _, _, fact in DECLARED}.values()
every_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
numbers = [fact for fact in FACTS if isinstance(fact, Number)]
every_number = pytest.mark.parametrize("fact", numbers, ids=lambda fact: fact.key)


def dossier() -> dict[str, dict[str, str]]:
    if not DOSSIER.exists():
        pytest.skip("the clinical dossiers (../shared) are not on this machine")
    return json.loads(DOSSIER.read_text("utf-8"))["facts"]


def test_every_key_of_the_dossier_is_declared_once() -> None:
    keys = [fact.key for name, _, fact in DECLARED if name not in NOT_OF_THE_DOSSIER]
    assert sorted(set(keys) - OF_THE_ERRATA) == sorted(dossier())
    assert len(keys) == len(set(keys))


def test_kind_unit_and_allowed_values_are_the_dossiers() -> None:
    facts = {fact.key: fact for fact in FACTS}
    for key, row in dossier().items():
        fact = facts[key]
        assert isinstance(fact, KINDS[row["type"]]), key
        if row["type"] == "number":
            assert _ucum(fact) == UNITS[row["unit"]], key
        if ".." in row["allowed"]:
            lowest, highest = row["allowed"].split("..")
            assert isinstance(fact, Counted)
            assert (fact.lowest, fact.highest) == (int(lowest), int(highest)), key
        elif row["allowed"]:
            allowed = tuple(each for each in fact.allowed if each not in ITEMS_OF_THE_ERRATA)
            assert allowed == tuple(row["allowed"].split(",")), key


def _ucum(fact: Any) -> str:
    return fact.measured_in.ucum


def test_a_scale_from_0_to_10_or_100_ends_there() -> None:
    facts = {fact.key: fact for fact in FACTS}
    for key, row in dossier().items():
        if row["unit"] in ("0-10", "0-100"):
            fact = facts[key]
            assert isinstance(fact, Number)
            assert (fact.lowest, fact.highest) == (0, int(row["unit"][2:])), key


def test_keys_names_and_variables_are_unique() -> None:
    assert len({fact.key for fact in FACTS}) == len(FACTS)
    assert len({fact.name for fact in FACTS}) == len(FACTS)
    assert len({variable for _, variable, _ in DECLARED}) == len(DECLARED)


def test_each_fact_belongs_to_one_module() -> None:
    assert len(DECLARED) == len(FACTS)


@every_fact
def test_a_fact_has_a_name_a_question_and_a_meaning(fact: Fact) -> None:
    assert fact.name
    assert fact.name == fact.name.strip()
    assert "_" not in fact.name
    assert fact.asks.endswith("?")
    assert fact.meaning.endswith(".")


@every_fact
def test_what_is_about_a_lesion_a_pain_or_a_medicine_says_so(fact: Fact) -> None:
    abouts = {
        "l": About.LESION, "lesion": About.LESION, "p": About.PAIN, "paindetect": About.PAIN,
        "m": About.MEDICINE,
    }  # fmt: skip
    assert fact.about is abouts.get(fact.key.partition("_")[0], About.PERSON)


@every_fact
def test_a_fact_lasts_or_has_a_shelf_life_of_the_policy(fact: Fact) -> None:
    assert fact.keeps == LASTS or fact.keeps in SHELF_LIVES.values()


def test_a_shelf_life_is_named_like_its_variable_and_is_used() -> None:
    used = {fact.keeps.name for fact in FACTS if isinstance(fact.keeps, PolicyValue)}
    assert used | {"shelf_life_of_a_no"} == set(SHELF_LIVES)
    for variable, value in SHELF_LIVES.items():
        assert value.name == variable
        assert isinstance(value.default, Days)


@pytest.mark.parametrize(
    ("key", "days"),
    [
        ("neuro_signs", 1), ("pain_worst", 1), ("sedation", 1), ("resp_rate", 1), ("spo2", 1),
        ("temp_c", 1), ("ca_symptoms", 3), ("ca_adj", 7), ("crcl", 7), ("potassium", 7),
        ("sodium", 7), ("aki", 7), ("anc", 7), ("platelets", 7), ("hb", 7), ("tug_s", 28),
        ("bmi", 30), ("phq9", 90), ("gad7", 90), ("sins", 90), ("l_mirels", 90), ("vitd", 180),
        ("prognosis_weeks", 30), ("mri_spine_done", 14), ("mscc_excluded", 7),
    ],
)  # fmt: skip
def test_shelf_lives_are_those_of_the_errata(key: str, days: float) -> None:
    fact = next(fact for fact in FACTS if fact.key == key)
    assert isinstance(fact.keeps, PolicyValue)
    assert fact.keeps.default == Days(days)


@every_number
def test_no_number_takes_nan_infinity_yes_or_text(fact: Number) -> None:
    for value in (math.nan, math.inf, -math.inf, True, "5", None):
        with pytest.raises(ValueError, match=fact.key):
            fact.read(value)


@every_number
def test_a_number_takes_both_ends_and_nothing_beyond(fact: Number) -> None:
    for end, beyond in ((fact.lowest, -1), (fact.highest, 1)):
        if math.isfinite(end):
            assert fact.read(end) == end
            with pytest.raises(ValueError, match=fact.key):
                fact.read(end + beyond)


@every_number
def test_only_changes_and_standard_scores_may_be_negative(fact: Number) -> None:
    assert (fact.lowest < 0) is (fact.key in MAY_BE_NEGATIVE)


@every_fact
def test_times_since_are_those_that_can_be_never(fact: Fact) -> None:
    assert isinstance(fact, TimeSince) is (fact.key in SINCE)
    if isinstance(fact, TimeSince):
        assert fact.read("never") is NEVER


@every_fact
def test_named_values_are_said_without_underscores(fact: Fact) -> None:
    for value in fact.allowed:
        assert "_" not in fact.say_item(value)
        assert fact.read([value] if fact.lists else value)
    if fact.allowed:
        with pytest.raises(ValueError, match=fact.key):
            fact.read(["no such value"] if fact.lists else "no such value")


@pytest.mark.parametrize(
    ("key", "refused"),
    [
        ("hb", 134),
        ("ca_adj", 10.2),
        ("temp_c", 98.6),
        ("spo2", 101),
        ("glucose", 180),
        ("bmi", 151),
    ],
)
def test_a_mixed_up_unit_is_refused(key: str, refused: float) -> None:
    fact = next(fact for fact in FACTS if fact.key == key)
    with pytest.raises(ValueError, match=key):
        fact.read(refused)


@every_fact
def test_what_carries_a_fact_names_its_values(fact: Fact) -> None:
    for carrier in fact.carried_by:
        if isinstance(carrier, Observed):
            assert carrier.codes
        if isinstance(carrier, Observed | Diagnosed | Taken):
            for value in carrier.answers:
                assert value in (fact.allowed or _plain_answers(fact))


def _plain_answers(fact: Fact) -> tuple[str, ...]:
    return ("yes",) if isinstance(fact, YesNo) else tuple(str(number) for number in range(101))


def test_a_code_is_read_into_one_primary_tumour_only() -> None:
    codes = [code for group in PRIMARY_TUMOUR_CODES.values() for code in group]
    assert len(codes) == len(set(codes))


def test_prostate_cancer_stays_open_between_its_two_kinds() -> None:
    for codes in PRIMARY_TUMOUR_CODES.values():
        assert not any(_stands_for(code, "C61") for code in codes)


def test_metastases_of_bone_marrow_are_not_metastases_of_bone() -> None:
    assert any(_stands_for(code, "C79.51") for code in BONE_METASTASIS_CODES)
    assert not any(_stands_for(code, "C79.52") for code in BONE_METASTASIS_CODES)
    assert Code(SNOMED_CT, "94217008") not in BONE_METASTASIS_CODES


def _stands_for(code: Code, wanted: str) -> bool:
    return wanted.startswith(code.code) if code.and_below else code.code == wanted


def _codes() -> set[Code]:
    codes = {code for place in SITES for code in place.codes}
    for fact in FACTS:
        for carrier in fact.carried_by:
            codes |= set(getattr(carrier, "codes", ()))
            if isinstance(carrier, Observed | Diagnosed):
                codes |= {code for group in carrier.answers.values() for code in group}
    return codes


def test_snomed_ct_and_loinc_codes_have_their_check_digits() -> None:
    for code in _codes():
        if code.system == SNOMED_CT:
            assert _verhoeff(code.code) == 0, code
        if code.system == LOINC and not code.code.startswith("LA"):
            number, _, check = code.code.partition("-")
            assert _luhn(number) == int(check), code


def _luhn(number: str) -> int:
    """The check digit that a LOINC number ends in."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        weighted = int(digit) * (2 if place % 2 == 0 else 1)
        total += weighted // 10 + weighted % 10
    return -total % 10


_TURNS = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def _verhoeff(number: str) -> int:
    """0 where the check digit is right. SNOMED CT identifiers end in one."""
    check = 0
    for place, digit in enumerate(reversed(number)):
        turned = int(digit)
        for _ in range(place % 8):
            turned = _TURNS[turned]
        check = _dihedral(check, turned)
    return check


def _dihedral(left: int, right: int) -> int:
    if left < 5:
        return (left + right) % 5 if right < 5 else 5 + (left + right) % 5
    return 5 + (left - right) % 5 if right < 5 else (left - right) % 5


def test_every_class_of_systemic_treatment_has_its_medicines() -> None:
    assert tuple(systemic_treatment_groups) == cancer.systemic_treatments.items


@every_fact
def test_names_of_medicines_are_single_lower_case_words(fact: Fact) -> None:
    for carrier in fact.carried_by:
        groups: list[MedicineGroup] = (
            list(carrier.answers.values()) if isinstance(carrier, Taken) else []
        )
        for group in groups:
            assert all(name == name.lower() and " " not in name for name in group.names)


def test_no_place_of_the_body_has_two_rows() -> None:
    codes = [code for place in SITES for code in place.codes]
    assert len(codes) == len(set(codes))


def test_places_lead_to_sites_and_levels_that_facts_know() -> None:
    assert {place.site for place in SITES if place.site} == set(lesion.site.options)
    levels = [place.level for place in SITES if place.level]
    assert tuple(levels) == lesion_inputs.lesion_level.options


@pytest.mark.parametrize("code", ["femur", "pelvis", "spine"])
def test_a_place_without_its_part_leaves_the_site_open(code: str) -> None:
    assert next(place for place in SITES if place.code == code).site is None


def test_groups_of_sites_hold_sites() -> None:
    for group in (lesion.SPINE, lesion.VERTEBRAL, lesion.FEMUR, lesion.LONG_BONES):
        assert set(group) < set(lesion.site.options)


def test_new_pain_or_a_new_sign_voids_what_was_said_of_the_spine() -> None:
    assert spine.new_or_worse_spinal_pain in spine.whole_spine_imaging_done.voided_by
    assert spine.new_or_worse_spinal_pain in spine.neurological_signs.voided_by
    assert spine.neurological_signs in spine.cord_compression_excluded.voided_by
    assert spine.neurological_signs in spine.spinal_stability_confirmed.voided_by
