"""May this person be massaged or manipulated?

Why      A thrust or a pull on a weak vertebra can break it and harm the cord.
Misuse   To forbid all touch: light massage away from the lesions is acceptable, unless a
         thrombosis is suspected (EMR-15).
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

limits_to_manual_therapy = Statement(
    "Limits to manual therapy",
    code="REH-20",
    when=bone_metastases,
    says=(
        "No spinal manipulation, high-velocity thrust, deep massage or traction over or near lesions.",
        "Light massage elsewhere is acceptable.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.INFORMATION,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 5, row REH-20"),),
    checked=Checked.FROM_KNOWLEDGE,
)
