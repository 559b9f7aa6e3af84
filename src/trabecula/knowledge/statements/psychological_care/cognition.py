"""A cognitive screen is positive: why, and what changes in the plan?

Why      Many causes can be reversed, and a person who cannot follow a plan needs another plan.
Misuse   As a diagnosis of dementia. To wait the week when confusion is new or goes up and down:
         delirium is a matter of the same day (EMR-16). To stop asking the person.
"""

from trabecula.knowledge.facts.mind import cognitive_screen_positive
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

search_for_the_cause_of_a_positive_cognitive_screen = Statement(
    "Search for the cause of a positive cognitive screen",
    code="PSY-14",
    when=cognitive_screen_positive,
    says=(
        "Look for delirium first.",
        "Look for what can be reversed: opioids, gabapentinoids, anticholinergics, calcium, sodium, vitamin B12, thyroid-stimulating hormone, sleep, mood.",
        "Image the brain if there are focal signs.",
        "Simplify the regimen, involve the carer, and verify what the person reports.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.OCCUPATIONAL_THERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 6, row PSY-14"),),
    checked=Checked.FROM_KNOWLEDGE,
)
