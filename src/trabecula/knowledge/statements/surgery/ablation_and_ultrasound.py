"""Radiotherapy failed, is unsafe or was declined: can this lesion be ablated?

Why      Freezing, heating or focused ultrasound relieve a few lesions that radiotherapy did not.
Misuse   A bone that needs stabilising; many painful sites; tumour close to cord, nerve, bowel or
         skin. Pain in the first weeks after radiotherapy is not yet its failure.
"""

from trabecula.knowledge.facts.laboratory import coagulopathy
from trabecula.knowledge.facts.lesion import (
    lesion_pain,
    mirels_score,
    pathological_fracture,
    site,
)
from trabecula.knowledge.facts.observations import local_infection
from trabecula.knowledge.facts.pain import painful_sites
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.radiotherapy import (
    radiotherapy_courses,
    radiotherapy_declined_or_unsafe,
    time_since_radiotherapy_here,
)
from trabecula.knowledge.policy.surgery import (
    lesion_pain_for_intervention,
    life_expectancy_for_intervention,
    painful_sites_for_ablation,
    time_from_radiotherapy_to_intervention,
)
from trabecula.knowledge.sources.interventions import (
    baal_2021,
    callstrom_2013,
    hurwitz_2014,
    motion_2021,
)
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

FLAT_BONES = ("pelvis_other", "rib", "scapula", "sternum", "sacrum")
REACHED_BY_ULTRASOUND = (*FLAT_BONES, "humerus", "femur_shaft")
RADIOTHERAPY_DID_NOT_SERVE = (
    (radiotherapy_courses >= 1)
    & (time_since_radiotherapy_here >= time_from_radiotherapy_to_intervention)
) | radiotherapy_declined_or_unsafe

image_guided_ablation = Statement(
    "Image-guided ablation",
    code="SUR-10",
    about=About.LESION,
    when=(lesion_pain >= lesion_pain_for_intervention) & RADIOTHERAPY_DID_NOT_SERVE,
    only_if=(painful_sites <= painful_sites_for_ablation)
    & pathological_fracture.is_no
    & (life_expectancy >= life_expectancy_for_intervention),
    unless=coagulopathy | local_infection,
    says=(
        "Consider image-guided ablation (cryoablation or radiofrequency) when radiotherapy failed, is unsafe or was declined; add cement or a screw in the acetabulum or a vertebra.",
        "Expect about 2 points less worst pain at 1 week and 2.6 points less at 8 weeks (single-arm study).",
    ),
    modality=Modality.INTERVENTION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.INTERVENTIONAL_RADIOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="low (single-arm)",
    contraindications=(
        "Tumour within about 1 cm of the cord or a major nerve, without protection.",
        "Infection.",
        "Instability alone.",
    ),
    precautions=(
        "Pain after the procedure.",
        "Fracture of a weight-bearing bone.",
        "Injury of a nerve, freezing of the skin.",
    ),
    follow_up=("At 1, 4 and 8 weeks.",),
    sources=(
        motion_2021.at("change of worst pain at week 1 and week 8"),
        callstrom_2013.at("worst pain at 1, 4, 8 and 24 weeks; major complications"),
    ),
    checked=Checked.IN_PART,
)

focused_ultrasound = Statement(
    "Focused ultrasound",
    code="SUR-11",
    about=About.LESION,
    when=(lesion_pain >= lesion_pain_for_intervention) & RADIOTHERAPY_DID_NOT_SERVE,
    only_if=site.is_in(REACHED_BY_ULTRASOUND)
    & pathological_fracture.is_no
    & ((mirels_score <= 7) | site.is_in(FLAT_BONES)),
    says=(
        "Focused ultrasound guided by magnetic resonance, where it is available, is an option after radiotherapy that failed, is unsuitable or was declined: response at 3 months 64 % against 20 % with sham, most within days.",
    ),
    modality=Modality.INTERVENTION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.INTERVENTIONAL_RADIOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="moderate (1 RCT)",
    contraindications=(
        "Skull and most of the spine.",
        "A bone that needs stabilisation.",
        "Less than 1 cm to nerve, bowel or skin.",
        "A device that is unsafe in magnetic resonance.",
    ),
    precautions=(
        "Pain during sonication in 32 %.",
        "Burns and fractures are rare (grade 3 or worse in 0.9 %).",
    ),
    follow_up=("At 1 week, 1 month and 3 months.",),
    sources=(
        hurwitz_2014.at("response at 3 months; sonication pain; fractures and burn"),
        baal_2021.at("pooled relief; adverse events of grade 3 or worse"),
    ),
    checked=Checked.IN_PART,
)
