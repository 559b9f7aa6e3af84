"""Radiotherapy or a dose of systemic treatment is near: what becomes of the exercise?

Why      A person who stops for every treatment loses strength that does not come back by itself.
Misuse   To cancel the programme, or to hold it at half for someone who takes tablets every day. A
         rise of pain during exercise has its own statement (REH-06), also in the days of a flare.
"""

from trabecula.knowledge.facts.cancer import time_since_systemic_treatment
from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.policy.mobility import time_of_lighter_exercise_after_systemic_treatment
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

lighter_exercise_around_treatment = Statement(
    "Lighter exercise around treatment",
    code="REH-15",
    when=radiotherapy_planned
    | (time_since_systemic_treatment <= time_of_lighter_exercise_after_systemic_treatment),
    says=(
        "Expect a flare of pain or a dip of energy, and keep short walks.",
        "Halve the load on days 1 to 5 of radiotherapy and on days 1 to 3 of chemotherapy.",
        "Resume before strength falls; do not cancel the programme.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel, no guideline",
    sources=(panel.at("guideline dossier, section 5, row REH-15"),),
    checked=Checked.FROM_KNOWLEDGE,
)
