"""Can this person make the decision in hand?

Why      Consent or refusal without capacity does not bind; taking capacity away wrongly takes away
         the person's own voice.
Misuse   As a verdict on the person: capacity belongs to one decision at one time. An unwise choice
         is no sign that it is missing.
"""

from trabecula.knowledge.facts.person import capacity_in_doubt
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

assessment_of_capacity_for_the_decision = Statement(
    "Assessment of capacity for the decision",
    code="GOC-06",
    when=capacity_in_doubt,
    says=(
        "Assess capacity for this one decision.",
        "Treat the causes that can be reversed.",
        "Without capacity, turn to whoever may decide for the person, or decide in their best interests.",
        "Record the assessment.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.CLINICIAN_ON_DUTY,),
    strength=Strength.STRONG,
    evidence="law and consensus",
    sources=(panel.at("guideline dossier, section 8, row GOC-06"),),
    checked=Checked.FROM_KNOWLEDGE,
)
