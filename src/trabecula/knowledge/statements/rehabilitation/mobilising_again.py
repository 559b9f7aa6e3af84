"""How does movement start again after stabilisation or cord compression?

Why      Days in bed cost strength, skin and lungs; a bone or a spine that holds is fixed in order
         to be used.
Misuse   To mobilise without the surgeon's written weight-bearing order, or a spine that nobody has
         called stable. New pain or a new sign ends it.
"""

from trabecula.knowledge.facts.lesion import operated, stabilised
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    spinal_stability_confirmed,
)
from trabecula.knowledge.sources.cord_compression import nice_ng234
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.surgery import orthovellum
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

early_mobilisation_after_stabilisation = Statement(
    "Early mobilisation after stabilisation",
    code="REH-16",
    about=About.LESION,
    when=operated,
    only_if=stabilised,
    says=(
        "Mobilise on day 0 to 1, by the weight-bearing order that the surgeon has written. Continue with a progressive programme.",
        "Check again for pain at the ends of the implant.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY, Role.ORTHOPAEDICS),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        orthovellum.at("after the operation: mobilisation (from knowledge, this part not read)"),
        panel.at("guideline dossier, section 5, row REH-16"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

graded_mobilisation_once_the_spine_is_stable = Statement(
    "Graded mobilisation once the spine is stable",
    code="REH-17",
    when=cord_compression_confirmed,
    only_if=spinal_stability_confirmed,
    says=(
        "Sit up in grades, then stand, with neurology and pain checked at each step. Halt if either gets worse.",
        "Start a programme for bladder, bowel and skin, and prevention of venous thromboembolism.",
        "Provide equipment, and plan the discharge early.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        nice_ng234.at("mobilisation and rehabilitation (from knowledge, full text not retrieved)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
