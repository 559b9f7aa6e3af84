"""Spinal pain in a person with cancer: were the neurological questions asked, and when to image?

Why      Pain comes before the deficit, often by weeks: this is when walking can be saved.
Misuse   To read an unasked question as "no signs": that hides the emergency.
"""

from trabecula.knowledge.facts.cancer import cancer_suspected, known_cancer
from trabecula.knowledge.facts.spine import (
    neurological_signs,
    new_or_worse_spinal_pain,
    spinal_pain_features,
    whole_spine_imaging_done,
)
from trabecula.knowledge.sources.cord_compression import iatrox_2025, nice_cg75, nice_ng234
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

neurological_questions_for_spinal_pain = Statement(
    "Neurological questions for spinal pain",
    code="EMR-00",
    when=(new_or_worse_spinal_pain | spinal_pain_features.found()) & not_known(neurological_signs),
    says=(
        "Ask now about weakness of legs or arms, change in walking, numbness, band-like pain, bladder, bowel and sensation in the saddle area; examine power, sensation and gait.",
        "Until this is answered, no recommendation of radiotherapy, augmentation or exercise for the spine is shown as safe.",
    ),
    modality=Modality.DATA_REQUEST,
    urgency=Urgency.SAME_DAY,
    owner=(Role.CLINICIAN_ON_DUTY,),
    strength=Strength.STRONG,
    evidence="safety default",
    sources=(
        panel.at("guideline dossier, section 1, row EMR-00"),
        nice_ng234.at("recommendations on referral, read second-hand"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

early_imaging_of_spinal_pain = Statement(
    "Early imaging of spinal pain",
    code="EMR-02",
    when=(known_cancer | cancer_suspected)
    & (spinal_pain_features.found() | new_or_worse_spinal_pain),
    only_if=whole_spine_imaging_done.is_no | not_known(whole_spine_imaging_done),
    unless=neurological_signs.found(),
    says=(
        "Discuss with the spinal cord compression coordinator or oncology within 24 hours.",
        "Image the whole spine by MRI within 1 week.",
        "Give a safety-net card: weakness, numbness, a change in walking, bladder or bowel means: call at once.",
        "Start no exercise with impact, loaded bending or rotation before the imaging.",
    ),
    modality=Modality.IMAGING,
    urgency=Urgency.SAME_DAY,
    clock_from=iatrox_2025.at("criteria for contact within 24 hours"),
    owner=(Role.ONCOLOGY, Role.PRIMARY_CARE),
    strength=Strength.STRONG,
    evidence="guideline consensus",
    sources=(
        nice_ng234.at("recommendations on referral, read second-hand"),
        iatrox_2025.at("criteria for contact within 24 hours"),
        nice_cg75.at("list of pain for contact within 24 hours"),
    ),
    checked=Checked.IN_PART,
    follow_up=("Ask about neurology again at every contact until the imaging is done.",),
    note="The contact within 24 hours is verified. The limit of one week for MRI is from knowledge (NICE CG75, carried over in NG234) and was seen second-hand only; QS56 adds a treatment plan within the same week.",
)
