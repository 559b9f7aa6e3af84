"""How much may this lesion be loaded, and under whose eyes?

Why      Most lesions can take exercise; a few must not be loaded until someone has cleared them.
         The three levels of risk are read side by side, and the highest that applies wins.
Misuse   To keep the whole person in bed because of one lesion: the other regions go on moving.
         A lesion with no level is not a lesion at low risk; treat it as moderate.
"""

from trabecula.knowledge.facts.function import falls_in_12_months, neuropathy_of_the_feet
from trabecula.knowledge.facts.laboratory import adjusted_calcium, haemoglobin, platelets
from trabecula.knowledge.facts.lesion import (
    FEMUR,
    LONG_BONES,
    SPINE,
    VERTEBRAL,
    acute_event,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    functional_pain,
    lesion_pain,
    mechanical_spine_pain,
    mirels_score,
    pathological_fracture,
    radiographic_look,
    site,
    stabilised,
)
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    neurological_signs,
    sins_score,
)
from trabecula.knowledge.policy.exercise import (
    calcium_that_holds_loading,
    falls_that_call_for_supervised_exercise,
    highest_pain_at_a_low_risk_lesion,
    time_after_radiotherapy_for_supervised_exercise,
    worst_pain_that_holds_loading,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    bone_metastases_exercise_2022,
    modular_programme_2011,
)
from trabecula.language.condition import About, not_known
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre, Millimetres, Percent
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

BONE_THAT_MAY_BREAK = (
    pathological_fracture
    | (mirels_score >= 9)
    | (axial_cortical_involvement > Millimetres(30))
    | (circumferential_cortical_involvement > Percent(50))
    | functional_pain
)
LOADED_SITES = (*VERTEBRAL, "acetabulum", "pelvis_other", *FEMUR, "humerus")

hold_on_loading_a_high_risk_lesion = Statement(
    "Hold on loading a high-risk lesion",
    code="REH-02H",
    about=About.LESION,
    when=cord_compression_confirmed
    | (sins_score >= 13)
    | neurological_signs.found()
    | acute_event
    | (BONE_THAT_MAY_BREAK & ~stabilised)
    | (mechanical_spine_pain & not_known(sins_score))
    | (adjusted_calcium >= calcium_that_holds_loading)
    | (worst_pain >= worst_pain_that_holds_loading),
    says=(
        "High risk: no resistance, impact or new exercise that involves this region. Only transfers, positioning, breathing and the unaffected limbs, under a physiotherapist and after medical advice.",
        "Clearance must be recorded by a named clinician.",
        "This is a standing restriction, not an alarm: it holds until the clearance is recorded.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.IMMEDIATE,
    standing=True,
    owner=(Role.PHYSIOTHERAPY, Role.ORTHOPAEDICS, Role.SPINE_SURGERY),
    strength=Strength.CONSENSUS,
    evidence="consensus for the groups of risk factors; the cut-offs are the panel's",
    sources=(
        bone_metastases_exercise_2022.at("risk assessment: three groups of factors, no cut-offs"),
        panel.at("guideline dossier, section 5, row REH-02H"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="The exercise group gives groups of factors and no cut-offs; the thresholds here are the panel's.",
)

supervised_individual_exercise_at_moderate_risk = Statement(
    "Supervised individual exercise at moderate risk",
    code="REH-02M",
    about=About.LESION,
    when=((sins_score >= 7) & (sins_score <= 12))
    | (mirels_score.equals(8) & ~stabilised)
    | (radiographic_look.is_in(("lytic", "mixed")) & site.is_in(LOADED_SITES))
    | (time_since_radiotherapy < time_after_radiotherapy_for_supervised_exercise)
    | (falls_in_12_months >= falls_that_call_for_supervised_exercise)
    | neuropathy_of_the_feet
    | (platelets < BillionsPerLitre(50))
    | (haemoglobin < GramsPerDecilitre(8)),
    says=(
        "Moderate risk: supervised sessions, one to one. Choose the exercises from the load table for the site of the lesion.",
        "Start low and go slow; check again at each session.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="consensus for the groups of risk factors; the cut-offs are the panel's",
    sources=(
        bone_metastases_exercise_2022.at("risk assessment: three groups of factors, no cut-offs"),
        modular_programme_2011.at("table by site and region, as reprinted; start low, go slow"),
        panel.at(
            "guideline dossier, section 5, row REH-02M; platelets and haemoglobin as in REH-07b and REH-07c"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="Only when the lesion is not at high risk (REH-02H). A lesion that is neither high nor low, or whose risk is not known, is treated as moderate.",
)

home_or_group_exercise_at_low_risk = Statement(
    "Home or group exercise at low risk",
    code="REH-02L",
    about=About.LESION,
    when=radiographic_look.equals("blastic")
    & (lesion_pain <= highest_pain_at_a_low_risk_lesion)
    & (falls_in_12_months < falls_that_call_for_supervised_exercise),
    only_if=((sins_score <= 6) | (not_known(sins_score) & site.is_not_in(SPINE)))
    & (
        (mirels_score <= 7)
        | (not_known(mirels_score) & (not_known(site) | site.is_not_in(LONG_BONES)))
    ),
    unless=functional_pain,
    says=(
        "Low risk: a supervised start of 1 to 4 sessions, then exercise at home or in a group. Remote follow-up is acceptable.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="consensus for the groups of risk factors; the cut-offs are the panel's",
    sources=(
        bone_metastases_exercise_2022.at("risk assessment: three groups of factors, no cut-offs"),
        panel.at("guideline dossier, section 5, row REH-02L"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
