"""Will this spine hold? Surgical opinion, external support.

Why      Radiotherapy does not make an unstable spine stable; the order of treatment matters.
Misuse   A score of 13 or more is an emergency of its own (EMR-07). Neurological signs come
         first (EMR-01). A missing component leaves no total, and is not a low score.
"""

from trabecula.knowledge.facts.lesion import VERTEBRAL, mechanical_spine_pain, site
from trabecula.knowledge.facts.spine import neurological_signs, sins_score
from trabecula.knowledge.facts.surgery import fit_for_surgery
from trabecula.knowledge.sources.cord_compression import (
    nice_ng234,
    spinal_instability_neoplastic_score,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import astro_2024
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

spine_surgical_opinion_before_radiotherapy = Statement(
    "Spine surgical opinion before radiotherapy",
    code="SUR-07",
    when=(sins_score >= 7) & (sins_score <= 12),
    says=(
        "Spine surgical opinion before radiotherapy. Options: augmentation, percutaneous or open stabilisation, orthosis, radiotherapy.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.SPINE_SURGERY,),
    strength=Strength.STRONG,
    evidence="consensus",
    precautions=("Neurological signs: the cord compression emergency (EMR-01) comes first.",),
    sources=(
        spinal_instability_neoplastic_score.at(
            "bands 0 to 6, 7 to 12, 13 to 18; surgical consultation from 7"
        ),
        astro_2024.at("abstract and summary list of recommendations"),
    ),
    checked=Checked.YES,
)

spinal_orthosis = Statement(
    "Spinal orthosis",
    code="SUR-14",
    about=About.LESION,
    when=site.is_in(VERTEBRAL) & mechanical_spine_pain,
    only_if=fit_for_surgery.is_no | (sins_score >= 7),
    unless=neurological_signs.found(),
    says=(
        "Consider external support (collar or thoracolumbosacral orthosis) for mechanical pain or instability when surgery is unsuitable or awaited. Limit it in time and review it every 2 weeks.",
    ),
    modality=Modality.ORTHOSIS,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ORTHOTIST, Role.PHYSIOTHERAPY),
    strength=Strength.CONSENSUS,
    evidence="very low",
    precautions=("Skin, breathing, deconditioning.", "Not a substitute for stabilisation."),
    sources=(
        nice_ng234.at("external spinal support (from knowledge, full text not retrieved)"),
        panel.at("guideline dossier, section 3, row SUR-14"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
