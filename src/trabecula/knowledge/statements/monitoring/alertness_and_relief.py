"""Is relief costing this person too much alertness?

Why      Some people would rather have a little more pain and be awake for it.
Misuse   To calm a true overdose: opioid toxicity (EMR-12) and early sedation (EMR-12d) come first.
         Sedation here is this project's own scale from 0 to 4, not the number of a published one.
"""

from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.opioid import sedation, time_since_sedating_medicine_change
from trabecula.knowledge.policy.monitoring import (
    severe_fatigue_in_a_report,
    time_in_which_a_sedating_medicine_counts_as_new,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

weighing_of_alertness_against_relief = Statement(
    "Weighing of alertness against relief",
    code="MON-09",
    when=(sedation >= 2)
    | (
        (time_since_sedating_medicine_change <= time_in_which_a_sedating_medicine_counts_as_new)
        & (fatigue >= severe_fatigue_in_a_report)
    ),
    says=(
        "Ask the person whether being alert matters more than relief.",
        "Then reduce the medicine, rotate it, or turn to local treatment.",
    ),
    modality=Modality.REPLANNING,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONSENSUS,
    evidence="default of the panel",
    sources=(panel.at("guideline dossier, section 9, row MON-09"),),
    checked=Checked.FROM_KNOWLEDGE,
)
