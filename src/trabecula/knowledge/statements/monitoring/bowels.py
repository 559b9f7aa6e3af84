"""No stool for days while taking an opioid: what is looked for?

Why      Constipation by an opioid can become impaction, and an obstruction looks the same at first.
Misuse   To add a laxative to an obstructed bowel unexamined. New loss of control of the bowel is
         a neurological sign and an immediate alert (MON-01), not this.
"""

from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.policy.monitoring import days_without_stool_for_bowel_review
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.fact import takes
from trabecula.language.quantity import PercentScore
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

bowel_review_during_opioid_treatment = Statement(
    "Bowel review during opioid treatment",
    code="MON-12",
    also=("MED-BOWEL",),
    when=takes(opioids)
    & (
        (days_without_stool >= days_without_stool_for_bowel_review)
        | (bowel_function_index > PercentScore(28.8))
    ),
    says=(
        "Ask about and examine for impaction and obstruction.",
        "Unless the bowel is obstructed, step up the bowel regimen.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.NURSING,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 9, row MON-12"),),
    checked=Checked.FROM_KNOWLEDGE,
)
