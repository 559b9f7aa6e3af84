"""How a plan is followed: which tables tell when to look, who is in touch, what is handed over.

Why      A treatment that nobody looks at again is not a plan.
Misuse   As the state itself: which state a person is in turns on the record, and a clinician
         closes an emergency.

The states that a treatment begins are those of section 9a of the guideline dossier.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import primary_tumour, systemic_treatments
from trabecula.knowledge.facts.lesion import (
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    functional_pain,
    lesion_pain,
    mechanical_spine_pain,
    mirels_score,
    operated,
    pathological_fracture,
    radiographic_look,
    site,
    solitary,
    stabilised,
    vertebral_compression_fracture,
)
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.person import days_since_death
from trabecula.knowledge.facts.prognosis import (
    care_intent,
    ecog_performance_status,
    life_expectancy,
)
from trabecula.knowledge.facts.radiotherapy import (
    radiotherapy_courses,
    time_since_radiotherapy_here,
)
from trabecula.knowledge.facts.spine import (
    epidural_compression_grade,
    neurological_signs,
    sins_score,
    walking_status,
)
from trabecula.knowledge.in_touch import IN_TOUCH
from trabecula.knowledge.responses import RESPONSES
from trabecula.knowledge.statements import coded
from trabecula.knowledge.statements.goals_of_care.video_visits import palliative_care_by_video
from trabecula.knowledge.statements.surgery.team_meeting import (
    listing_at_the_bone_or_spine_meeting,
)
from trabecula.knowledge.tables.check_ins import check_ins
from trabecula.knowledge.tables.contingencies import contingencies
from trabecula.knowledge.tables.replanning import replanning
from trabecula.knowledge.tables.response_times import Intervention, response_times
from trabecula.knowledge.tables.transition_document import transition_document
from trabecula.language.follow_up import FollowUp, State
from trabecula.language.quantity import Days
from trabecula.language.statement import Modality

_ENTERS: Final = {
    Intervention.OPIOID: State.AFTER_A_CHANGE,
    Intervention.ADJUVANT: State.AFTER_A_CHANGE,
    Intervention.STEROID: State.AFTER_A_CHANGE,
    Intervention.INTRATHECAL_THERAPY: State.AFTER_A_CHANGE,
    Intervention.RADIOTHERAPY: State.AFTER_RADIOTHERAPY,
    Intervention.STEREOTACTIC_RADIOTHERAPY: State.AFTER_RADIOTHERAPY,
    Intervention.RADIOTHERAPY_AGAIN: State.AFTER_RADIOTHERAPY,
    Intervention.HALF_BODY_RADIOTHERAPY: State.AFTER_RADIOTHERAPY,
    Intervention.AUGMENTATION: State.AFTER_A_PROCEDURE,
    Intervention.ABLATION: State.AFTER_A_PROCEDURE,
    Intervention.FOCUSED_ULTRASOUND: State.AFTER_A_PROCEDURE,
}

FOLLOW_UP: Final = FollowUp(
    check_ins=check_ins,
    looks={each.name.lower(): response_times.at(each) for each in Intervention},
    enters={each.name.lower(): state for each, state in _ENTERS.items()},
    enters_by_kind={
        Modality.SURGERY: State.AFTER_A_PROCEDURE,
        Modality.INTERVENTION: State.AFTER_A_PROCEDURE,
    },
    contingencies=contingencies,
    replanning=replanning,
    transition=transition_document,
    video=palliative_care_by_video,
    team_meeting=listing_at_the_bone_or_spine_meeting,
    team_facts=(
        primary_tumour,
        systemic_treatments,
        care_intent,
        site,
        radiographic_look,
        lesion_pain,
        functional_pain,
        mechanical_spine_pain,
        mirels_score,
        axial_cortical_involvement,
        circumferential_cortical_involvement,
        sins_score,
        epidural_compression_grade,
        pathological_fracture,
        vertebral_compression_fracture,
        operated,
        stabilised,
        solitary,
        radiotherapy_courses,
        time_since_radiotherapy_here,
        worst_pain,
        neurological_signs,
        walking_status,
        ecog_performance_status,
        life_expectancy,
    ),
    keeps_safe=coded(
        "EMR-04c EMR-10b RT-11 BON-04 BON-04b BON-06 BON-06b BON-07 BON-08 BON-08a BON-09 BON-10 "
        "BON-11 MED-24b MED-28b NUT-06c"
    ),
    death=days_since_death >= Days(0),
    in_touch=IN_TOUCH,
    responses=RESPONSES,
)
