"""Pain stays above what this person finds acceptable: what is thought through again?

Why      More of the same is not a plan; a missed mechanism or a local treatment may be the answer.
Misuse   To raise the opioid and nothing else. With a sedating or toxic opioid the new plan is
         rotation, local treatment or an adjuvant, not an increase.
"""

from trabecula.knowledge.facts.pain import (
    average_pain,
    change_in_worst_pain,
    pain_goal,
    worst_pain,
)
from trabecula.knowledge.policy.monitoring import (
    lowest_pain_for_action_above_goal,
    pain_change_that_counts_as_better,
)
from trabecula.knowledge.sources.pain_and_panel import nccn_who_pain, panel
from trabecula.language.condition import not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

new_plan_for_pain_above_the_goal = Statement(
    "New plan for pain above the goal",
    code="MON-06",
    when=(average_pain > pain_goal) & (worst_pain >= lowest_pain_for_action_above_goal),
    only_if=(change_in_worst_pain > pain_change_that_counts_as_better)
    | not_known(change_in_worst_pain),
    says=(
        "Plan again: the mechanism of the pain, its site, whether local treatment is possible, how far pain interferes with life, whether the dose is adequate, mood and sleep.",
    ),
    modality=Modality.REPLANNING,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        nccn_who_pain.at(
            "reassessment of pain that stays above the goal (from knowledge, not read)"
        ),
        panel.at("guideline dossier, section 9, row MON-06"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
