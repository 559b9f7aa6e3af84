"""How worked examples of these instruments are written."""

from typing import Final

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
from trabecula.knowledge.instruments.structure.cord_compression_examples import RED_FLAGS
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
    "1/3–2/3": "one_to_two_thirds",
}  # fmt: skip
_BONE_LOOK: Final = {"sclerotic": "blastic"}

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
    *RED_FLAGS,
    ExampleForm(
        "Bilsky ESCC",
        bilsky,
        inputs={"grade": Given(lesion_epidural_compression_grade, words={0: "0", 2: "2", 3: "3"})},
        expected={"high_grade": Expect("bilsky_high_grade"), "rank": Expect("bilsky_rank")},
    ),
    ExampleForm(
        "Bilsky ESCC",
        bilsky,
        inputs={
            "grade": Given(lesion_epidural_compression_grade, words={0: "0", 2: "2", 3: "3"}),
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
