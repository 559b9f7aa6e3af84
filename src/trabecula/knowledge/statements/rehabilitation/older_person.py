"""What does age change for this person?

Why      Falls, memory, mood, weight and many medicines decide what treatment a person can bear,
         and a screen finds what a visit to the clinic misses.
Misuse   To withhold treatment because of a number of years, or of a score: the screen opens a
         talk.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.policy.mobility import age_for_geriatric_screening
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

geriatric_screening = Statement(
    "Geriatric screening",
    code="REH-21",
    when=(age >= age_for_geriatric_screening) & bone_metastases,
    says=(
        "Do a geriatric screen (the G8, or a comprehensive geriatric assessment): falls, cognition, mood, nutrition, many medicines, function, support.",
        "Use the result when you decide together with the person.",
    ),
    modality=Modality.ASSESSMENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY, Role.GERIATRICS),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(panel.at("guideline dossier, section 5, row REH-21"),),
    checked=Checked.FROM_KNOWLEDGE,
)
