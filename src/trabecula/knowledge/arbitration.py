"""What speaks first where several statements apply: the rows of arbitration, in their order.

Why      An emergency must not stand in a list beside what it forbids, or makes pointless.
Misuse   To remove advice: what a row suppresses or defers stays visible, with the reason.
"""

from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    joint_decision_on_cord_compression,
)
from trabecula.knowledge.statements.emergencies.cord_compression_suspected import (
    immobilisation_of_the_spine,
    suspected_cord_compression_pathway,
)
from trabecula.knowledge.statements.emergencies.fracture import (
    same_day_care_of_a_pathological_fracture,
)
from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    emergency_treatment_of_opioid_toxicity,
    holding_an_opioid_for_early_sedation,
)
from trabecula.knowledge.statements.emergencies.spinal_instability import (
    surgical_opinion_on_an_unstable_spine,
)
from trabecula.knowledge.statements.emergencies.spinal_pain import (
    neurological_questions_for_spinal_pain,
)
from trabecula.knowledge.statements.emergencies.steroids_for_the_cord import (
    haematology_before_the_first_steroid_dose,
    starting_dexamethasone_for_the_cord,
)
from trabecula.knowledge.statements.goals_of_care.last_days import (
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.psychological_care.bereavement import bereavement_care
from trabecula.knowledge.statements.radiotherapy.after_surgery import radiotherapy_after_surgery
from trabecula.knowledge.statements.radiotherapy.again import second_course_of_radiotherapy
from trabecula.knowledge.statements.radiotherapy.painful_lesion import (
    five_fractions_for_neuropathic_pain,
    palliative_radiotherapy,
)
from trabecula.knowledge.statements.radiotherapy.radionuclides import (
    radium_223,
    stopping_radium_223_with_abiraterone,
)
from trabecula.knowledge.statements.radiotherapy.stability_first import (
    stability_before_radiotherapy,
)
from trabecula.knowledge.statements.radiotherapy.stereotactic import stereotactic_radiotherapy
from trabecula.knowledge.statements.radiotherapy.wide_field import wide_field_radiotherapy
from trabecula.knowledge.statements.radiotherapy.without_symptoms import preventive_radiotherapy
from trabecula.knowledge.statements.surgery.ablation_and_ultrasound import (
    focused_ultrasound,
    image_guided_ablation,
)
from trabecula.knowledge.statements.surgery.augmentation import vertebral_augmentation
from trabecula.knowledge.statements.surgery.blocks_and_intrathecal import intrathecal_therapy
from trabecula.knowledge.statements.surgery.long_bone_fracture_risk import (
    orthopaedic_opinion_at_mirels_8,
    prophylactic_fixation,
    review_of_a_breached_humerus,
    review_of_femoral_cortical_destruction,
)
from trabecula.knowledge.statements.surgery.solitary_lesion import biopsy_before_fixation
from trabecula.knowledge.statements.surgery.spinal_stability import (
    spinal_orthosis,
    spine_surgical_opinion_before_radiotherapy,
)
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
    opinion_on_a_painful_acetabulum,
)
from trabecula.language.arbitration import EVERY_OTHER, Action, Row

_RADIOTHERAPY_FOR_A_PAINFUL_LESION = (
    palliative_radiotherapy,
    five_fractions_for_neuropathic_pain,
    stereotactic_radiotherapy,
    second_course_of_radiotherapy,
)
_WAITS_FOR_A_VIEW_ON_STABILITY = (
    *_RADIOTHERAPY_FOR_A_PAINFUL_LESION,
    preventive_radiotherapy,
    image_guided_ablation,
    focused_ultrasound,
)

ROWS: tuple[Row, ...] = (
    Row(
        "ARB-24",
        when_any=(bereavement_care,),
        action=Action.SUPPRESS,
        targets=EVERY_OTHER,
        reason="After a death only bereavement care speaks.",
    ),
    Row(
        "ARB-01",
        when_any=(
            suspected_cord_compression_pathway,
            immobilisation_of_the_spine,
            joint_decision_on_cord_compression,
        ),
        action=Action.SUPPRESS,
        targets=(
            *_RADIOTHERAPY_FOR_A_PAINFUL_LESION,
            vertebral_augmentation,
            image_guided_ablation,
            focused_ultrasound,
            spinal_orthosis,
        ),
        reason="An emergency of the cord decides everything first: the treatment of single lesions waits until it is settled.",
    ),
    Row(
        "ARB-02",
        when_any=(neurological_questions_for_spinal_pain,),
        action=Action.DEFER,
        targets=(*_RADIOTHERAPY_FOR_A_PAINFUL_LESION, vertebral_augmentation, spinal_orthosis),
        spinal_only=True,
        reason="The neurological signs are not known: ask about them before recommending anything for the spine.",
    ),
    Row(
        "ARB-03",
        when_any=(
            prophylactic_fixation,
            orthopaedic_opinion_at_mirels_8,
            review_of_a_breached_humerus,
            review_of_femoral_cortical_destruction,
            imaging_of_pain_on_weight_bearing,
            biopsy_before_fixation,
            same_day_care_of_a_pathological_fracture,
            stability_before_radiotherapy,
        ),
        unless_any=(comfort_care_in_the_last_days_or_weeks,),
        action=Action.DEFER,
        targets=_WAITS_FOR_A_VIEW_ON_STABILITY,
        reason="An opinion on mechanical stability comes before radiotherapy or ablation of the same lesion; radiotherapy is the next step, not removed.",
    ),
    Row(
        "ARB-09",
        when_any=(comfort_care_in_the_last_days_or_weeks,),
        action=Action.SUPPRESS,
        targets=(preventive_radiotherapy,),
        reason="Comfort comes first: what only helps later is set aside, and every item stays one click away.",
    ),
    Row(
        "ARB-10",
        when_any=(stopping_radium_223_with_abiraterone,),
        action=Action.SUPPRESS,
        targets=(radium_223,),
        reason="Radium-223 is unsafe in this combination.",
    ),
    Row(
        "ARB-14",
        when_any=(same_day_care_of_a_pathological_fracture,),
        action=Action.SUPPRESS,
        targets=(palliative_radiotherapy,),
        reason="The care of the fracture governs this lesion.",
    ),
    Row(
        "ARB-15",
        when_any=(radiotherapy_after_surgery,),
        action=Action.SUPPRESS,
        targets=(
            palliative_radiotherapy,
            five_fractions_for_neuropathic_pain,
            stability_before_radiotherapy,
            stereotactic_radiotherapy,
        ),
        reason="This lesion was operated: post-operative radiotherapy governs it.",
    ),
    Row(
        "ARB-02b",
        when_any=(
            spine_surgical_opinion_before_radiotherapy,
            surgical_opinion_on_an_unstable_spine,
        ),
        unless_any=(comfort_care_in_the_last_days_or_weeks,),
        action=Action.DEFER,
        targets=_WAITS_FOR_A_VIEW_ON_STABILITY,
        spinal_only=True,
        reason="For spinal lesions the opinion of a spine surgeon comes first.",
    ),
    Row(
        "ARB-03c",
        when_any=(comfort_care_in_the_last_days_or_weeks,),
        action=Action.ANNOTATE,
        targets=(palliative_radiotherapy,),
        reason="Check stability; a single 8 Gy for comfort is possible.",
    ),
    Row(
        "ARB-09b",
        when_any=(comfort_care_in_the_last_days_or_weeks,),
        action=Action.DEFER,
        targets=(prophylactic_fixation, wide_field_radiotherapy, intrathecal_therapy),
        reason="An option if it serves comfort; protect the limb meanwhile.",
    ),
    Row(
        "ARB-16",
        when_any=(comfort_care_in_the_last_days_or_weeks,),
        action=Action.ANNOTATE,
        targets=(emergency_treatment_of_opioid_toxicity, holding_an_opioid_for_early_sedation),
        reason="Expected dying or overdose? A clinician at the bedside decides. A falling respiratory rate in expected dying is by itself no indication for naloxone: no naloxone is offered. Do not stop the background opioid automatically; a senior clinician reviews it and may reduce the dose.",
    ),
    Row(
        "ARB-18",
        when_any=(biopsy_before_fixation,),
        action=Action.DEFER,
        targets=(
            orthopaedic_opinion_at_mirels_8,
            review_of_a_breached_humerus,
            prophylactic_fixation,
            vertebral_augmentation,
            image_guided_ablation,
            focused_ultrasound,
            opinion_on_a_painful_acetabulum,
            palliative_radiotherapy,
            stereotactic_radiotherapy,
        ),
        reason="The diagnosis comes before fixation or treatment of this lesion.",
    ),
    Row(
        "ARB-18b",
        when_any=(biopsy_before_fixation,),
        action=Action.ANNOTATE,
        targets=(same_day_care_of_a_pathological_fracture,),
        reason="Splint it; no fixation before the biopsy plan.",
    ),
    Row(
        "ARB-20",
        when_any=(haematology_before_the_first_steroid_dose,),
        action=Action.ANNOTATE,
        targets=(starting_dexamethasone_for_the_cord,),
        reason="Phone haematology first; never delay when neurology is worsening.",
    ),
)
