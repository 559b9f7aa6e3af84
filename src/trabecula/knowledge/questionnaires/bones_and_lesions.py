"""The spine, each lesion, radiotherapy, and bone health."""

from trabecula.knowledge.facts.bone_agents import (
    bone_density_t_score,
    bone_modifying_agent,
    bone_modifying_agent_ever,
    bone_modifying_agent_stop_planned,
    bone_modifying_interval,
    dental_surgery_planned,
    fragility_fracture,
    thigh_or_groin_pain,
    time_on_bone_modifying_agent,
    time_since_bone_modifying_dose,
    time_since_denosumab,
    time_since_dental_check,
    time_with_exposed_jaw_bone,
)
from trabecula.knowledge.facts.daily_life import alcohol_above_local_limit, smoking
from trabecula.knowledge.facts.function import insensate_skin
from trabecula.knowledge.facts.lesion import (
    acute_event,
    asymptomatic_high_risk,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    cortical_breach,
    functional_pain,
    histology_known,
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
from trabecula.knowledge.facts.lesion_scores import (
    lesion_epidural_compression_grade,
    lesion_pain_mechanism,
    lesion_sins_score,
)
from trabecula.knowledge.facts.radiotherapy import (
    can_lie_flat,
    postoperative_radiotherapy_done,
    radiotherapy_courses,
    radiotherapy_declined_or_unsafe,
    radiotherapy_planned,
    radiotherapy_response,
    time_since_radiotherapy,
    time_since_radiotherapy_here,
    time_since_skin_irradiation,
)
from trabecula.knowledge.facts.spine import (
    compressed_levels,
    contiguous_levels,
    cord_compression_confirmed,
    cord_compression_excluded,
    epidural_compression_grade,
    sins_score,
    spinal_instability_suspected,
    spinal_stability_confirmed,
    time_since_complete_paraplegia,
    whole_spine_imaging_done,
)
from trabecula.language.condition import About
from trabecula.language.questionnaire import Questionnaire

spine = Questionnaire(
    "spine",
    "Spine and nerves",
    "When the spine hurts, or imaging shows a lesion of a vertebra.",
    asked_by="clinician",
    facts=(
        spinal_instability_suspected,
        spinal_stability_confirmed,
        whole_spine_imaging_done,
        cord_compression_confirmed,
        cord_compression_excluded,
        compressed_levels,
        time_since_complete_paraplegia,
        sins_score,
        epidural_compression_grade,
        contiguous_levels,
        can_lie_flat,
    ),
)

lesion = Questionnaire(
    "lesion",
    "Each lesion",
    "For each bone lesion: at its imaging, and when it begins to hurt or is treated.",
    asked_by="clinician",
    about=About.LESION,
    facts=(
        site,
        radiographic_look,
        lesion_pain,
        functional_pain,
        mechanical_spine_pain,
        lesion_pain_mechanism,
        acute_event,
        pathological_fracture,
        vertebral_compression_fracture,
        operated,
        stabilised,
        solitary,
        histology_known,
        asymptomatic_high_risk,
        radiotherapy_courses,
        time_since_radiotherapy_here,
        radiotherapy_response,
        postoperative_radiotherapy_done,
    ),
)

lesion_scores = Questionnaire(
    "lesion-scores",
    "Scores of each lesion",
    "From the images of each lesion: what its scores are made of, or the scores themselves.",
    asked_by="clinician",
    about=About.LESION,
    facts=(
        site,
        mirels_score,
        mirels_pain,
        mirels_size,
        axial_cortical_involvement,
        circumferential_cortical_involvement,
        cortical_breach,
        lesion_sins_score,
        lesion_level,
        sins_pain,
        spinal_alignment,
        vertebral_collapse,
        posterolateral_involvement,
        lesion_epidural_compression_grade,
        pain_before_radiotherapy,
        opioid_dose_before_radiotherapy,
    ),
)

radiotherapy = Questionnaire(
    "radiotherapy",
    "Radiotherapy",
    "When radiotherapy is planned, under way, or given in the last three months.",
    asked_by="radiation oncologist or radiographer",
    facts=(
        radiotherapy_planned,
        radiotherapy_declined_or_unsafe,
        can_lie_flat,
        time_since_radiotherapy,
        time_since_skin_irradiation,
        insensate_skin,
    ),
)

bone_health = Questionnaire(
    "bone-health",
    "Bone health",
    "Before a bone-modifying agent, at each dose, and when it is stopped.",
    asked_by="clinician or nurse",
    facts=(
        bone_modifying_agent,
        bone_modifying_agent_ever,
        time_on_bone_modifying_agent,
        bone_modifying_interval,
        time_since_bone_modifying_dose,
        time_since_denosumab,
        bone_modifying_agent_stop_planned,
        time_since_dental_check,
        dental_surgery_planned,
        time_with_exposed_jaw_bone,
        thigh_or_groin_pain,
        bone_density_t_score,
        fragility_fracture,
        smoking,
        alcohol_above_local_limit,
    ),
)
