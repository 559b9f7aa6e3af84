"""A bone of the leg may break: what of the pain in the meantime?

Why      Somebody who waits for a surgeon is still in pain now.
Misuse   To hold analgesia back until the opinion is there, or to read relief as strength: the limits
         on loading stay (SUR-03, SUR-04, SUR-05, EMR-08).
"""

from trabecula.knowledge.facts.lesion import (
    FEMUR,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    functional_pain,
    lesion_pain,
    mirels_score,
    site,
    stabilised,
)
from trabecula.knowledge.sources.medicines_guidelines import esmo_bone_health_2020
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About, not_known
from trabecula.language.quantity import Millimetres, PainScore, Percent
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

LOWER_LIMB = (*FEMUR, "tibia", "acetabulum")

analgesia_in_parallel_with_the_orthopaedic_opinion = Statement(
    "Analgesia in parallel with the orthopaedic opinion",
    code="MED-02",
    about=About.LESION,
    when=site.is_in(LOWER_LIMB)
    & (
        (functional_pain & (lesion_pain >= PainScore(7)))
        | (mirels_score >= 9)
        | (axial_cortical_involvement > Millimetres(30))
        | (circumferential_cortical_involvement > Percent(50))
    ),
    only_if=stabilised.is_no | not_known(stabilised),
    says=(
        "Treat the pain now: analgesia, also an opioid or a regional block, is never delayed for the orthopaedic opinion, which is urgent and goes on in parallel.",
        "No weight or touch weight bearing on the leg; partial weight bearing for the acetabulum.",
        "Radiotherapy comes after fixation.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.ORTHOPAEDICS),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(
        esmo_bone_health_2020.at("bone at risk of fracture (from knowledge, not read)"),
        panel.at("errata, medication rule R02: in parallel with analgesia"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="The medicines dossier asked for the opinion before any increase of an opioid; that would withhold relief, and the errata set it right.",
)
