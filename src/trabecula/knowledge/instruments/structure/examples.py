"""How worked examples of these instruments are written."""

from collections.abc import Mapping
from typing import Any, Final

from trabecula.knowledge.facts.cancer import cancer_suspected, known_cancer
from trabecula.knowledge.facts.inputs import opioid_dose
from trabecula.knowledge.facts.lesion import (
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    lesion_pain,
    radiographic_look,
    site,
)
from trabecula.knowledge.facts.lesion_inputs import (
    lesion_level,
    mirels_pain,
    mirels_size,
    opioid_dose_before_radiotherapy,
    pain_before_radiotherapy,
    posterolateral_involvement,
    sins_pain,
    spinal_alignment,
    vertebral_collapse,
)
from trabecula.knowledge.facts.lesion_scores import lesion_epidural_compression_grade
from trabecula.knowledge.facts.spine import neurological_signs, spinal_pain_features
from trabecula.knowledge.instruments.structure.cord_compression import (
    mscc_red_flags,
    supporting_features,
)
from trabecula.knowledge.instruments.structure.epidural_disease import bilsky
from trabecula.knowledge.instruments.structure.femoral_cortex import (
    axial_cortical,
    harrington_impending,
    lesion_size,
    lesser_trochanter_avulsed,
    pain_after_radiotherapy,
)
from trabecula.knowledge.instruments.structure.harrington import (
    harrington_acetabular,
    harrington_spinal,
    lateral_wall_deficient,
    medial_wall_deficient,
    solitary_and_curable,
)
from trabecula.knowledge.instruments.structure.mirels import mirels
from trabecula.knowledge.instruments.structure.neurological_deficit import (
    ais,
    all_normal,
    frankel,
    frankel_grade,
    half_of_key_muscles,
    motor_below,
    sacral_sparing,
)
from trabecula.knowledge.instruments.structure.noms import noms
from trabecula.knowledge.instruments.structure.pain_flare import pain_flare
from trabecula.knowledge.instruments.structure.response_to_treatment import consensus_response
from trabecula.knowledge.instruments.structure.spinal_stability import mechanical_pain, sins
from trabecula.language.choice import Checklist
from trabecula.language.example import ExampleForm, Expect, Given

_REGIONS: Final = {
    "junctional": "T12", "mobile": "L3", "semirigid": "T6", "semi-rigid": "T6", "rigid": "S3",
    "occiput": "O", "C0": "O",
}  # fmt: skip
"""A region stands for a level of it; all levels of a region have the same points."""

_SINS_PAIN: Final = {
    "nonmechanical": "non_mechanical", "non-mechanical": "non_mechanical",
    "occasional": "non_mechanical", "pain-free": "none", "pain_free": "none",
}  # fmt: skip
_ALIGNMENT: Final = dict.fromkeys(("deformity", "kyphosis", "scoliosis"), "new_deformity") | {
    "translation": "subluxation"
}
_COLLAPSE: Final = {
    ">50": "over_half", "<50": "under_half", "50": "exactly_half", "=50": "exactly_half",
    50: "exactly_half", "involved>50": "none_but_over_half_involved",
    "involved": "none_but_over_half_involved",
}  # fmt: skip
_MIRELS_SITE: Final = {
    "upper": "humerus", "lower": "femur_shaft", "peritrochanteric": "femur_peritrochanteric",
    "neck": "femur_head_neck", "femoral_neck": "femur_head_neck",
}  # fmt: skip
"""Mirels' three groups, each by a bone of it."""

_MIRELS_SIZE: Final = {
    "<1/3": "under_one_third", "1/3-2/3": "one_to_two_thirds", ">2/3": "over_two_thirds",
}  # fmt: skip
_BONE_LOOK: Final = {"sclerotic": "blastic"}

_PAIN_FEATURES: Final = {
    "thoracic_or_cervical": "thoracic_or_cervical thoracic_pain cervical_pain thoracic_cervical_pain thoracic_or_cervical_pain",
    "progressive": "progressive progressive_pain progressive_lumbar progressive_lumbar_pain lumbar_progressive",
    "severe_unremitting": "severe_unremitting severe_unremitting_pain unremitting_pain",
    "worse_on_straining": "worse_on_straining straining straining_pain aggravated_by_straining pain_on_straining",
    "localised_tenderness": "localised_tenderness spinal_tenderness tenderness localised_spinal_tenderness",
    "nocturnal": "nocturnal nocturnal_pain nocturnal_spinal_pain night_pain",
    "mechanical": "mechanical mechanical_pain mechanical_spinal_pain",
    "claudication": "claudication claudication_pain",
}
_SUPPORTING: Final = {
    "lhermitte": "lhermitte",
    "hyper_reflexia": "hyper_reflexia hyperreflexia",
    "lax_sphincter": "lax_sphincter",
    "band_like_pain": "band_like_pain band_like",
    "worse_lying_flat": "worse_lying_flat worse_lying",
}
"""Those that make tier A first: a row with several is read by the first."""

_SIGN_WORDS: Final = (
    ("radic", "radicular_pain"),
    ("weak", "limb_weakness"),
    ("gait", "gait_difficulty"),
    ("walk", "gait_difficulty"),
    ("saddle", "saddle_anaesthesia"),
    ("numb", "numbness_paraesthesia"),
    ("sens", "sensory_loss"),
    ("bladder", "bladder_dysfunction"),
    ("bowel", "bowel_dysfunction"),
    ("cord", "cord_or_cauda_signs"),
    ("cauda", "cord_or_cauda_signs"),
)


def _signs(words: list[str] | None) -> list[str] | None:
    """The signs of a row, by a part of the word that it uses for each."""
    if words is None:
        return None
    return [next((sign for part, sign in _SIGN_WORDS if part in word), word) for word in words]


def _with_no_other_pain(cancer: Any) -> list[Any]:
    """A row names the features that are there: of the others it says that they are not."""
    return [cancer, False if cancer is False else None, []]


def _named(features: Mapping[str, str]) -> dict[str, str]:
    return {name: item for item, names in features.items() for name in names.split()}


_NAMES: Final[dict[str, tuple[Checklist[Any], str]]] = {
    name: (checklist, item)
    for checklist, features in (
        (supporting_features, _SUPPORTING),
        (spinal_pain_features, _PAIN_FEATURES),
    )
    for name, item in _named(features).items()
}


def _red_flags(name: str | None = None) -> ExampleForm:
    """The form of the rows that have this feature; of those that have none, without a name."""
    own = {} if name is None else {name: _NAMES[name]}
    others = tuple(other for other in _NAMES if other != name)
    absent = {} if own else {other: Given(_NAMES[other][0], words={False: []}) for other in others}
    return ExampleForm(
        "MSCC red flags",
        mscc_red_flags,
        when=dict.fromkeys(own, True),
        inputs={
            "cancer": Given(
                (known_cancer, cancer_suspected, spinal_pain_features), by=_with_no_other_pain
            ),
            "neuro": Given(neurological_signs, words={"unknown": None}, by=_signs),
            **{key: Given(feature, words={True: [item]}) for key, (feature, item) in own.items()},
            **absent,
        },
        unused=others if own else (),
        expected=Expect("mscc_tier", words={"A": "tier_A", "B": "tier_B"}),
    )


_CR_TO_IR: Final = {code: code.upper() for code in ("cr", "pr", "pp", "ir")}

EXAMPLES: Final[tuple[ExampleForm, ...]] = (
    ExampleForm(
        "SINS",
        sins,
        inputs={
            "level": Given(lesion_level, words=_REGIONS),
            "pain": Given(sins_pain, words=_SINS_PAIN),
            "lesion": Given(radiographic_look, words=_BONE_LOOK),
            "align": Given(spinal_alignment, words=_ALIGNMENT),
            "collapse": Given(vertebral_collapse, words=_COLLAPSE),
            "post": Given(posterolateral_involvement),
        },
        expected=(Expect("l_sins"), Expect("l_sins", "band")),
    ),
    ExampleForm(
        "Mechanical pain prompt",
        mechanical_pain,
        inputs={"items": Given(mechanical_pain.items)},
        expected=Expect("sins_mechanical_pain_prompt"),
    ),
    ExampleForm(
        "Mirels",
        mirels,
        inputs={
            "site": Given(site, words=_MIRELS_SITE),
            "pain": Given(mirels_pain),
            "lesion": Given(radiographic_look, words=_BONE_LOOK),
            "size": Given(mirels_size, words=_MIRELS_SIZE),
        },
        expected=(Expect("l_mirels"), Expect("l_mirels", "band")),
    ),
    ExampleForm(
        "Axial cortical involvement",
        axial_cortical,
        inputs={
            "length_mm": Given(axial_cortical_involvement),
            "circumference_pct": Given(circumferential_cortical_involvement),
        },
        expected=Expect("axial_cortical_risk"),
    ),
    ExampleForm(
        "Harrington impending fracture",
        harrington_impending,
        inputs={
            "circumference_pct": Given(circumferential_cortical_involvement),
            "size_cm": Given(lesion_size, unit="cm"),
            "lesser_trochanter": Given(lesser_trochanter_avulsed),
            "pain_after_rt": Given(pain_after_radiotherapy),
        },
        expected=Expect("harrington_impending"),
    ),
    ExampleForm(
        "Harrington acetabular",
        harrington_acetabular,
        inputs={
            "solitary_curable": Given(solitary_and_curable),
            "medial_deficient": Given(medial_wall_deficient),
            "lateral_deficient": Given(lateral_wall_deficient),
        },
        expected=Expect("harrington_acetabular"),
    ),
    ExampleForm(
        "Harrington spinal",
        harrington_spinal,
        inputs={"items": Given(harrington_spinal.items)},
        expected=Expect("harrington_spinal"),
    ),
    *(_red_flags(name) for name in _NAMES),
    _red_flags(),
    ExampleForm(
        "Bilsky ESCC",
        bilsky,
        inputs={"grade": Given(lesion_epidural_compression_grade)},
        expected={"high_grade": Expect("bilsky_high_grade"), "rank": Expect("bilsky_rank")},
    ),
    ExampleForm(
        "Bilsky ESCC",
        bilsky,
        inputs={
            "grade": Given(lesion_epidural_compression_grade),
            "level": Given(lesion_level),
        },
        expected={
            "high_grade": Expect("bilsky_high_grade"),
            "rank": Expect("bilsky_rank"),
            "paralysis_common": Expect("bilsky_paralysis_common"),
        },
    ),
    ExampleForm(
        "NOMS",
        noms,
        inputs={"items": Given(noms.items)},
        expected=(Expect("noms_pathway"), Expect("noms_stabilisation")),
    ),
    ExampleForm(
        "Frankel",
        frankel,
        inputs={"grade": Given(frankel_grade)},
        expected=Expect("frankel_ambulatory"),
    ),
    ExampleForm(
        "ASIA AIS",
        ais,
        inputs={
            "all_normal": Given(all_normal),
            "sacral_sparing": Given(sacral_sparing),
            **dict.fromkeys(
                ("motor", "motor_below", "motor_incomplete", "motor_preserved", "motor_sparing"),
                Given(motor_below),
            ),
            **dict.fromkeys(
                (
                    "half",
                    "half3",
                    "half_ge3",
                    "half_grade3",
                    "half_key_muscles",
                    "half_muscles_ge3",
                ),
                Given(half_of_key_muscles),
            ),
        },
        expected=Expect("ais_grade"),
    ),
    ExampleForm(
        "Chow 2012 RT response",
        consensus_response,
        inputs={
            "pain0": Given(pain_before_radiotherapy),
            "pain1": Given(lesion_pain),
            "omed0": Given(opioid_dose_before_radiotherapy),
            "omed1": Given(opioid_dose),
        },
        expected=Expect("ice_response", words=_CR_TO_IR),
    ),
    ExampleForm(
        "Pain flare",
        pain_flare,
        inputs={"items": Given(pain_flare.items)},
        expected=Expect("pain_flare"),
    ),
)
