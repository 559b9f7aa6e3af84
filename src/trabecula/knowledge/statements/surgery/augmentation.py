"""Would cement in this vertebra help? Kyphoplasty and vertebroplasty.

Why      Mechanical pain of a collapsed vertebra often eases within days.
Misuse   An asymptomatic fracture; an unstable spine (SINS 13 or more); neurology that is present
         or was not asked. Cement treats the pain, not the tumour.
"""

from trabecula.knowledge.facts.laboratory import coagulopathy
from trabecula.knowledge.facts.lesion import (
    VERTEBRAL,
    lesion_pain,
    mechanical_spine_pain,
    site,
    vertebral_compression_fracture,
)
from trabecula.knowledge.facts.observations import local_infection
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.spine import neurological_signs, sins_score
from trabecula.knowledge.policy.surgery import (
    lesion_pain_for_intervention,
    life_expectancy_for_intervention,
)
from trabecula.knowledge.sources.interventions import cafe_2011, cirse_2017
from trabecula.language.condition import About, known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

vertebral_augmentation = Statement(
    "Vertebral augmentation",
    code="SUR-09",
    also=("MED-35",),
    about=About.LESION,
    when=site.is_in(VERTEBRAL)
    & (vertebral_compression_fracture | mechanical_spine_pain)
    & (lesion_pain >= lesion_pain_for_intervention),
    only_if=(sins_score <= 12)
    & known(neurological_signs)
    & (life_expectancy >= life_expectancy_for_intervention),
    unless=neurological_signs.found() | local_infection | coagulopathy,
    says=(
        "Consider kyphoplasty or vertebroplasty for mechanical axial pain; combine with radiotherapy for control of the tumour, in the order that the team meeting decides.",
        "Expect relief within 24 to 72 hours; disability (Roland-Morris score, 0 to 24) fell from 17.6 to 9.1 at 1 month.",
    ),
    modality=Modality.INTERVENTION,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.INTERVENTIONAL_RADIOLOGY, Role.SPINE_SURGERY),
    strength=Strength.CONDITIONAL,
    evidence="moderate (1 unblinded RCT)",
    contraindications=(
        "Spinal or systemic infection.",
        "Uncorrected coagulopathy.",
        "Allergy to cement.",
        "Asymptomatic fracture.",
        "Symptomatic cord compression.",
    ),
    precautions=(
        "A defect of the posterior wall or epidural disease: specialist only (leak of cement).",
        "Fracture of a neighbouring vertebra.",
    ),
    follow_up=("Neurology and pain at 24 to 72 hours.", "At 1 month."),
    sources=(
        cafe_2011.at("Roland-Morris disability score before and at 1 month"),
        cirse_2017.at("list of contraindications, seen second-hand"),
    ),
    checked=Checked.IN_PART,
    note="The medicines dossier (MED-35, from knowledge) refers within 4 to 8 weeks; the clock here is sooner.",
)
