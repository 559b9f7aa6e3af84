"""How worked examples of these instruments are written."""

from collections.abc import Mapping
from typing import Any, Final

from trabecula.knowledge.facts.inputs import (
    albumin,
    karnofsky_performance_status,
    total_calcium,
)
from trabecula.knowledge.facts.laboratory import platelets
from trabecula.knowledge.facts.medicine_safety import total_bilirubin
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.prognosis import ecog_performance_status, life_expectancy
from trabecula.knowledge.instruments.prognosis import blood, katagiri_factors, tokuhashi, tomita
from trabecula.knowledge.instruments.prognosis import palliative_performance as performance
from trabecula.knowledge.instruments.prognosis import palliative_prognostic_index as index
from trabecula.knowledge.instruments.prognosis import palliative_prognostic_score as pap
from trabecula.knowledge.instruments.prognosis import palliative_radiotherapy as palliative
from trabecula.knowledge.instruments.prognosis import spinal_radiotherapy as spinal
from trabecula.knowledge.instruments.prognosis.inflammation import mgps
from trabecula.knowledge.instruments.prognosis.katagiri import katagiri, katagiri_from_values
from trabecula.knowledge.instruments.prognosis.performance_status import (
    ecog_from_karnofsky,
    karnofsky_from_ecog,
    recorded_ecog,
)
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    multiple_bone_metastases,
    previous_chemotherapy,
    primary_for_survival,
)
from trabecula.knowledge.instruments.structure.neurological_deficit import frankel_grade
from trabecula.language.example import ExampleForm, Expect, Given
from trabecula.language.fact import Fact

_YES_NO: Final[Mapping[Any, bool]] = {0: False, 1: True, "no": False, "yes": True}


def _yes(item: Fact) -> Given:
    return Given(item, words=_YES_NO)


def _either(item: Fact, no: object, yes: object) -> Given:
    """A criterion told as met or not: an answer that does not meet it, and one that does."""
    return Given(item, words={0: no, 1: yes, "no": no, "yes": yes})


def _spelt(item: Fact, others: Mapping[Any, str]) -> Given:
    """The item's own answers, with hyphens too, and other spellings of them."""
    return Given(item, words={**{own.replace("_", "-"): own for own in item.allowed}, **others})


def _points_and_group(key: str, words: Mapping[Any, Any] | None = None) -> tuple[Expect, Expect]:
    return Expect(key), Expect(key, "band", words=words or {})


_TUMOUR: Final = Given(
    primary_for_survival,
    words={
        **dict.fromkeys(("prostate_crpc", "prostate_hspc"), "prostate"),
        **dict.fromkeys(("nsclc", "sclc"), "lung"),
        **dict.fromkeys(
            ("kidney", "renal", "colorectal", "gi", "melanoma", "sarcoma", "liver", "germ_cell"),
            "other",
        ),
        "unknown": "unidentified",
    },
)
_KATAGIRI_GROUP: Final = {"0 to 3": "0-3", "4 to 6": "4-6", "7 to 10": "7-10"}
_KATAGIRI: Final = {
    "site": Given(katagiri_factors.primary_class),
    "visceral": Given(katagiri_factors.visceral_or_cerebral),
    "ecog": Given(ecog_performance_status),
    "ecog34": _either(ecog_performance_status, 2, 3),
    "chemo": _yes(previous_chemotherapy),
    "multiple": _yes(multiple_bone_metastases),
}
_KATAGIRI_VALUES: Final = {
    "crp_mgL": Given(blood.c_reactive_protein),
    "crp_mgdL": Given(blood.c_reactive_protein, unit="mg/dL"),
    "ldh": Given(blood.lactate_dehydrogenase),
    "alb_gL": Given(albumin),
    "alb_gdL": Given(albumin, unit="g/dL"),
    "platelets": Given(platelets, unit="/uL"),
    "platelets_uL": Given(platelets, unit="/uL"),
    "platelets_10e9L": Given(platelets),
    "ca_mgdL": Given(total_calcium, unit="mg/dL"),
    "ca_mmolL": Given(total_calcium),
    "bili_mgdL": Given(total_bilirubin, unit="mg/dL"),
    "bili_umolL": Given(total_bilirubin),
}


_AMBULATION: Final = {
    "mainly-sit": "mainly_sitting", "mainly-sit-lie": "mainly_sitting",
    "mainly-bed": "mainly_in_bed",
}  # fmt: skip
_ACTIVITY: Final = {
    "normal-effort": "normal_with_effort", "unable-job": "no_normal_work",
    "unable-hobby": "no_hobby_or_housework", "unable-any-work": "no_work_at_all",
    "unable-most": "unable_to_do_most", "unable-any": "unable_to_do_any",
    "hobby": "no_hobby_or_housework", "no-hobby": "no_hobby_or_housework",
    "no hobby": "no_hobby_or_housework", "no-work": "no_work_at_all", "no work": "no_work_at_all",
    "normal": "normal_no_evidence", "effort": "normal_with_effort", "with effort": "normal_with_effort",
}  # fmt: skip
_SELF_CARE: Final = {
    "occasional": "occasional_help", "considerable": "considerable_help",
    "mainly": "mainly_assisted", "total": "total_care",
}  # fmt: skip


def _conversions(suffix: str, *schemes: str | None) -> tuple[ExampleForm, ...]:
    to_karnofsky, to_ecog = f"karnofsky_from_ecog{suffix}", f"ecog_from_karnofsky{suffix}"
    range_of_karnofsky = (Expect(to_karnofsky, "lowest"), Expect(to_karnofsky, "highest"))
    forms = (
        (
            ExampleForm(
                "ECOG to KPS",
                karnofsky_from_ecog,
                inputs={"ecog": Given(recorded_ecog)},
                expected={"kps_range": range_of_karnofsky},
                when={"scheme": scheme} if scheme else {},
            ),
            ExampleForm(
                "KPS to ECOG",
                ecog_from_karnofsky,
                inputs={"kps": Given(karnofsky_performance_status)},
                expected={"ecog": Expect(to_ecog)},
                when={"scheme": scheme} if scheme else {},
            ),
        )
        for scheme in schemes
    )
    return tuple(form for pair in forms for form in pair)


_TOKUHASHI_PRIMARY: Final = {
    0: "lung", 1: "liver", 2: "other", 3: "kidney", 4: "rectum", 5: "breast",
    "others": "other", "esophagus": "oesophagus", "unknown": "unidentified",
}  # fmt: skip


EXAMPLES: Final = (
    *_conversions("", None, "Buccheri", "Buccheri 1996"),
    *_conversions("_ma", "Ma", "Ma 2010"),
    ExampleForm(
        "PPSv2",
        performance.pps,
        inputs={
            "ambulation": _spelt(performance.ambulation, _AMBULATION),
            "activity": _spelt(performance.activity, _ACTIVITY),
            "selfcare": _spelt(performance.self_care, _SELF_CARE),
            "intake": _spelt(performance.intake, {"minimal": "sips"}),
            "conscious": _spelt(performance.consciousness, {"confused": "confusion"}),
        },
        expected=Expect("pps"),
    ),
    ExampleForm(
        "Katagiri 2014",
        katagiri,
        inputs={
            **_KATAGIRI,
            "abnormal_lab": _yes(katagiri_factors.abnormal_blood),
            "critical_lab": _yes(katagiri_factors.critical_blood),
        },
        expected=_points_and_group("katagiri", _KATAGIRI_GROUP),
    ),
    ExampleForm(
        "Katagiri 2014",
        katagiri_from_values,
        inputs={**_KATAGIRI, **_KATAGIRI_VALUES},
        expected=_points_and_group("katagiri_from_values", _KATAGIRI_GROUP),
    ),
    ExampleForm(
        "Revised Tokuhashi",
        tokuhashi.tokuhashi,
        inputs={
            "kps": Given(karnofsky_performance_status),
            "general": Given(
                karnofsky_performance_status, words={"poor": 40, "moderate": 70, "good": 80}
            ),
            "extraspinal": Given(tokuhashi.extraspinal_foci, words={"1-2": 2, ">=3": 3}),
            "vertebral": Given(tokuhashi.vertebral_metastases, words={">=3": 3}),
            "organ": Given(tokuhashi.organ_metastases),
            "primary_points": Given(tokuhashi.tokuhashi_primary, words=_TOKUHASHI_PRIMARY),
            "primary": Given(tokuhashi.tokuhashi_primary, words=_TOKUHASHI_PRIMARY),
            "frankel": Given(frankel_grade, words={"A/B": "A", "C/D": "C"}),
        },
        expected=_points_and_group(
            "tokuhashi_r", {"0 to 8": "<6 mo", "9 to 11": ">=6 mo", "12 to 15": ">=1 y"}
        ),
    ),
    ExampleForm(
        "Tomita",
        tomita.tomita,
        inputs={
            "primary": Given(tomita.tomita_primary, words={"unknown": "rapid"}),
            "visceral": Given(tomita.tomita_visceral),
            "bone": Given(tomita.tomita_bone, words={"isolated": "solitary"}),
        },
        expected=_points_and_group(
            "tomita", {"2 to 3": "2-3", "4 to 5": "4-5", "6 to 7": "6-7", "8 to 10": "8-10"}
        ),
    ),
    ExampleForm(
        "Mizumoto",
        spinal.mizumoto,
        inputs={
            "unfavourable": _either(primary_for_survival, "breast", "other"),
            "primary": _TUMOUR,
            "ecog3": _either(ecog_performance_status, 2, 3),
            "ecog": Given(ecog_performance_status),
            "hyperCa": _yes(spinal.hypercalcaemia),
            "visceral": _yes(spinal.visceral_metastases),
            "chemo": _yes(previous_chemotherapy),
            "multiple": _yes(multiple_bone_metastases),
            "age71": _either(age, 70, 71),
            "age": Given(age),
        },
        expected=_points_and_group("mizumoto"),
    ),
    ExampleForm(
        "TEACHH",
        palliative.teachh,
        inputs={
            "not_breast_prostate": _either(primary_for_survival, "breast", "other"),
            "primary": _TUMOUR,
            "ecog2": _either(ecog_performance_status, 1, 2),
            "ecog": Given(ecog_performance_status),
            "age60": _either(age, 60, 61),
            "age": Given(age),
            "chemo2": _either(palliative.courses_of_chemotherapy, 1, 2),
            "courses": Given(palliative.courses_of_chemotherapy),
            "hosp": _yes(palliative.in_hospital),
            "liver": _yes(palliative.liver_metastases),
        },
        expected=_points_and_group("teachh"),
    ),
    ExampleForm(
        "Chow NRF",
        palliative.chow_nrf,
        inputs={
            "nonbreast": _either(primary_for_survival, "breast", "other"),
            "primary": _TUMOUR,
            "beyond_bone": _yes(palliative.beyond_bone),
            "kps60": _either(karnofsky_performance_status, 70, 60),
            "kps": Given(karnofsky_performance_status),
        },
        expected=_points_and_group("nrf"),
    ),
    ExampleForm(
        "Van der Linden",
        spinal.van_der_linden,
        inputs={
            "kps": Given(karnofsky_performance_status),
            "primary": _TUMOUR,
            "visceral": _yes(spinal.visceral_metastases),
        },
        expected=_points_and_group("vdl"),
    ),
    ExampleForm(
        "Palliative Prognostic Index",
        index.ppi,
        inputs={
            "pps": Given(performance.palliative_performance_level),
            "intake": Given(index.oral_intake),
            "edema": _yes(index.oedema),
            "dyspnea": _yes(index.dyspnoea_at_rest),
            "delirium": _yes(index.delirium),
        },
        expected=_points_and_group(
            "ppi", {"up to 4": "longer", "over 4": "<6 wk", "over 6": "<3 wk"}
        ),
    ),
    ExampleForm(
        "PaP",
        pap.pap,
        inputs={
            "dyspnea": _yes(pap.pap_dyspnoea),
            "anorexia": _yes(pap.anorexia),
            "kps": Given(karnofsky_performance_status),
            "weeks": Given(life_expectancy),
            "wbc": Given(pap.white_cells, unit="/uL"),
            "lymph_pct": Given(pap.lymphocytes),
        },
        expected=_points_and_group("pap"),
    ),
    ExampleForm(
        "mGPS",
        mgps,
        inputs={
            "crp_mgL": Given(blood.c_reactive_protein),
            "crp_mgdL": Given(blood.c_reactive_protein, unit="mg/dL"),
            "alb_gL": Given(albumin),
            "alb_gdL": Given(albumin, unit="g/dL"),
        },
        expected=Expect("mgps"),
    ),
)
