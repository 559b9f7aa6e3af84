"""What comes before radiotherapy of a bone, and what goes with it.

Why      A field over a bone that gives way, or a flare that no one spoke of, undoes the benefit.
Misuse   As the whole preparation: the radiation oncologist adds what this field needs.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.lesion import (
    LONG_BONES,
    SPINE,
    functional_pain,
    mechanical_spine_pain,
    mirels_score,
    site,
    stabilised,
)
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.radiotherapy import can_lie_flat, radiotherapy_declined_or_unsafe
from trabecula.knowledge.facts.spine import sins_score
from trabecula.knowledge.facts.surgery import pacemaker
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.radiotherapy import (
    shortest_life_expectancy_for_demanding_radiotherapy,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    opioid_reduction_after_effective_local_treatment,
)
from trabecula.knowledge.statements.medicines.pregnancy import NOT_PREGNANT
from trabecula.knowledge.statements.radiotherapy.flare import plan_for_pain_flare
from trabecula.knowledge.statements.radiotherapy.painful_lesion import palliative_radiotherapy
from trabecula.knowledge.statements.radiotherapy.response import response_check_after_radiotherapy
from trabecula.knowledge.statements.radiotherapy.stability_first import (
    stability_before_radiotherapy,
)
from trabecula.knowledge.statements.radiotherapy.with_systemic_treatment import (
    joint_plan_with_systemic_treatment,
)
from trabecula.language.fact import takes
from trabecula.language.statement import Role

NEAR_THE_BOWEL: Final = ("thoracic", "lumbar", "sacrum", "pelvis_other", "acetabulum")

_LIMB_HOLDS = site.is_not_in(LONG_BONES) | (mirels_score <= 7)
_SPINE_HOLDS = site.is_not_in(SPINE) | ((sins_score <= 6) & mechanical_spine_pain.is_no)

VIEW_ON_STABILITY: Final = comes_before(
    "A surgical view on stability, where the pain is mechanical or a score asks for it; the bone is protected meanwhile",
    Role.RADIATION_ONCOLOGY,
    Role.ORTHOPAEDICS,
    Role.SPINE_SURGERY,
    of=stability_before_radiotherapy,
    met=stabilised | (functional_pain.is_no & _LIMB_HOLDS & _SPINE_HOLDS),
)
JOINT_PLAN: Final = comes_before(
    "Radiation oncologist and medical oncologist agree on pausing or going on with systemic treatment, with dates",
    Role.RADIATION_ONCOLOGY,
    Role.ONCOLOGY,
    of=joint_plan_with_systemic_treatment,
    met=~systemic_treatments.found(
        "vegf_tki", "bevacizumab", "braf_mek", "cdk46", "parp", "mtor", "chemo", "egfr_alk_tki"
    ),
)
BEFORE_RADIOTHERAPY: Final = (
    VIEW_ON_STABILITY,
    JOINT_PLAN,
    comes_before(
        "Earlier fields are looked up, and the dose to the cord and the organs nearby is added up",
        Role.RADIATION_ONCOLOGY,
        by=palliative_radiotherapy,
    ),
    comes_before(
        "A way is found for the person to lie still: pain relief before it, a cushion, a short set-up",
        Role.RADIATION_ONCOLOGY,
        Role.NURSING,
        by=palliative_radiotherapy,
        met=can_lie_flat.node(),
    ),
    comes_before(
        "Pregnancy is excluded where it is possible",
        Role.RADIATION_ONCOLOGY,
        by=palliative_radiotherapy,
        met=NOT_PREGNANT,
    ),
    comes_before(
        "A plan for the pacemaker or another implanted device",
        Role.RADIATION_ONCOLOGY,
        by=palliative_radiotherapy,
        met=pacemaker.is_no,
    ),
    comes_before(
        "A disease of connective tissue is asked about", Role.RADIATION_ONCOLOGY, by=palliative_radiotherapy
    ),
)  # fmt: skip
FLARE_PLAN: Final = goes_with(
    "A warning of a flare of pain, mostly on days 1 to 5, and a plan for breakthrough pain in hand",
    Role.RADIATION_ONCOLOGY,
    Role.NURSING,
    of=plan_for_pain_flare,
)
RESPONSE: Final = goes_with(
    "Pain and opioid scored at weeks 2, 4, 8 and 12",
    Role.ONCOLOGY,
    Role.NURSING,
    of=response_check_after_radiotherapy,
    days=14,
)
LESS_OPIOID: Final = goes_with(
    "The opioid is reviewed, and reduced to the new need, as pain falls",
    Role.ONCOLOGY,
    Role.PALLIATIVE_CARE,
    of=opioid_reduction_after_effective_local_treatment,
    only_where=takes(opioids),
    days=14,
)
ANTIEMETIC: Final = goes_with(
    "An antiemetic before each treatment, where the field takes in the upper abdomen or the pelvis",
    Role.RADIATION_ONCOLOGY,
    by=plan_for_pain_flare,
    only_where=site.is_in(NEAR_THE_BOWEL),
)
WITH_RADIOTHERAPY: Final = (FLARE_PLAN, ANTIEMETIC, RESPONSE, LESS_OPIOID)
NOT_TO_BE_HAD: Final = struck_where(
    "radiotherapy was offered and declined, or is unsafe or unavailable",
    radiotherapy_declined_or_unsafe.node(),
)
SHORT_LIFE: Final = struck_where(
    "life expectancy is below 3 months: one treatment relieves as often, with fewer visits",
    life_expectancy < shortest_life_expectancy_for_demanding_radiotherapy,
    by=panel.at("guideline dossier, section 0b: fractions by life expectancy"),
)
EXERCISE: Final = "No exercise of this region with impact, loaded bending or twisting until it is cleared; rest on treatment days as the programme says."
