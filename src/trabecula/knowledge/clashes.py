"""What pulls different ways with no rule to settle it, and what says a part of something else.

Why      A list that says "raise" in one line and "lower" in another must say so itself; and one
         clock is enough for two sentences about the same visit.
Misuse   To choose: a clash is for the clinician to settle.

A default of this project's panel; what is shown inside what is errata, section B, "Always
together". No clinician has reviewed it.
"""

from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    decompressive_surgery_for_cord_compression,
    joint_decision_on_cord_compression,
    radiotherapy_for_cord_compression,
)
from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    emergency_treatment_of_opioid_toxicity,
    holding_an_opioid_for_early_sedation,
    opioid_reduction_after_effective_local_treatment,
    review_of_opioid_neurotoxicity,
)
from trabecula.knowledge.statements.emergencies.severe_pain import same_day_review_of_severe_pain
from trabecula.knowledge.statements.emergencies.steroids_for_the_cord import (
    starting_dexamethasone_for_the_cord,
    withholding_steroids_without_neurological_signs,
)
from trabecula.knowledge.statements.radiotherapy.flare import plan_for_pain_flare
from trabecula.knowledge.statements.radiotherapy.painful_lesion import palliative_radiotherapy
from trabecula.knowledge.statements.radiotherapy.stereotactic import stereotactic_radiotherapy
from trabecula.knowledge.statements.surgery.augmentation import vertebral_augmentation
from trabecula.knowledge.statements.surgery.epidural_disease import (
    conventional_radiotherapy_for_epidural_disease,
    separation_surgery,
)
from trabecula.knowledge.statements.surgery.long_bone_fracture_risk import (
    observation_without_fixation,
    review_of_a_breached_humerus,
    review_of_femoral_cortical_destruction,
)
from trabecula.knowledge.statements.surgery.spinal_stability import spinal_orthosis
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
    opinion_on_a_painful_acetabulum,
)
from trabecula.language.arbitration import Clash, Inside

CLASHES: tuple[Clash, ...] = (
    Clash(
        same_day_review_of_severe_pain,
        emergency_treatment_of_opioid_toxicity,
        "Severe pain asks for more relief while the opioid is already toxic: treat the toxicity first, and relieve pain by other means.",
    ),
    Clash(
        same_day_review_of_severe_pain,
        holding_an_opioid_for_early_sedation,
        "Severe pain asks for more relief while the opioid already sedates: no increase; look for local treatment, an adjuvant or another opioid.",
    ),
    Clash(
        same_day_review_of_severe_pain,
        review_of_opioid_neurotoxicity,
        "Severe pain asks for more relief while the opioid is already neurotoxic: rotation or local treatment rather than an increase.",
    ),
    Clash(
        same_day_review_of_severe_pain,
        opioid_reduction_after_effective_local_treatment,
        "One asks to titrate for severe pain, the other to reduce because pain fell after local treatment: are these two different pains?",
    ),
    Clash(
        observation_without_fixation,
        review_of_femoral_cortical_destruction,
        "The Mirels score says observe, the cortex says review: the review comes first.",
    ),
    Clash(
        observation_without_fixation,
        imaging_of_pain_on_weight_bearing,
        "The Mirels score says observe, pain on weight bearing says image and ask: the imaging comes first.",
    ),
    Clash(
        observation_without_fixation,
        review_of_a_breached_humerus,
        "The Mirels score says observe, the breached cortex says review: the review comes first.",
    ),
    Clash(
        palliative_radiotherapy,
        stereotactic_radiotherapy,
        "Two ways to irradiate the same lesion: choose one, with both trials in view.",
    ),
    Clash(
        separation_surgery,
        conventional_radiotherapy_for_epidural_disease,
        "The histology is given as both sensitive and resistant to radiation: settle which it is.",
    ),
    Clash(
        decompressive_surgery_for_cord_compression,
        radiotherapy_for_cord_compression,
        "Surgery first or radiotherapy: the joint decision of the same day settles it.",
    ),
    Clash(
        plan_for_pain_flare,
        withholding_steroids_without_neurological_signs,
        "Dexamethasone is an option against a flare while routine steroids are advised against: decide with the radiation oncologist.",
    ),
    Clash(
        vertebral_augmentation,
        spinal_orthosis,
        "Cement and a brace answer the same mechanical pain: choose, or use the brace while waiting.",
    ),
    Clash(
        starting_dexamethasone_for_the_cord,
        withholding_steroids_without_neurological_signs,
        "Dexamethasone is advised for the signs and against for want of signs: examine again.",
    ),
)

INSIDE: tuple[Inside, ...] = (
    Inside(opinion_on_a_painful_acetabulum, imaging_of_pain_on_weight_bearing),
    Inside(decompressive_surgery_for_cord_compression, joint_decision_on_cord_compression),
    Inside(radiotherapy_for_cord_compression, joint_decision_on_cord_compression),
)
