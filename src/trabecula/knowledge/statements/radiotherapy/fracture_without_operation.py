"""This bone has broken and is not to be fixed: can radiotherapy ease the pain?

Why      People who are not fit for surgery, and people with fractures that are never fixed, would
         otherwise be offered no radiotherapy.
Misuse   As the sole treatment of someone who is fit for fixation; for a vertebra.
"""

from trabecula.knowledge.facts.lesion import lesion_pain, pathological_fracture, site, stabilised
from trabecula.knowledge.facts.surgery import fit_for_surgery
from trabecula.knowledge.policy.radiotherapy import lowest_pain_for_radiotherapy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About, not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

SELDOM_FIXED = ("rib", "sternum", "scapula", "pelvis_other", "sacrum")

radiotherapy_for_an_unoperated_fracture = Statement(
    "Radiotherapy for an unoperated fracture",
    code="RT-01f",
    about=About.LESION,
    when=(lesion_pain >= lowest_pain_for_radiotherapy) & pathological_fracture,
    only_if=(fit_for_surgery.is_no | site.is_in(SELDOM_FIXED))
    & (stabilised.is_no | not_known(stabilised)),
    says=(
        "After an orthopaedic view, irradiate for pain: 8 Gy in 1 fraction or 20 Gy in 5.",
        "Splint the limb, or protect it from load.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.RADIATION_ONCOLOGY, Role.ORTHOPAEDICS),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 2, row RT-01f"),),
    checked=Checked.FROM_KNOWLEDGE,
)
