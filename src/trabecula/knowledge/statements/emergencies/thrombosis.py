"""Could this be a thrombosis?

Why      Cancer and lying still make clots; massage and exercise can send one to the lung.
Misuse   To wait until the evening with chest pain or breathlessness: that is no swollen leg.
"""

from trabecula.knowledge.facts.observations import venous_thromboembolism_signs
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_assessment_for_thrombosis = Statement(
    "Same-day assessment for thrombosis",
    code="EMR-15",
    when=venous_thromboembolism_signs,
    says=(
        "Assess for deep vein thrombosis and pulmonary embolism the same day.",
        "Stop massage, heat and exercise of that limb until thrombosis is excluded.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.EMERGENCY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 1, row EMR-15"),),
    checked=Checked.FROM_KNOWLEDGE,
    precautions=(
        "Chest pain on breathing, or breathlessness without another cause, may be a pulmonary embolism: assess now, not later in the day.",
    ),
    note="One recorded answer covers leg swelling, pleuritic pain and unexplained breathlessness; the last two are more urgent than the clock of this statement.",
)
