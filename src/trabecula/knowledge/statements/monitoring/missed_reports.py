"""No report has come: is this person well?

Why      A person may be too unwell to report.
Misuse   To take silence for wellness, or to scold.
"""

from trabecula.knowledge.facts.reports import reports_missed
from trabecula.knowledge.policy.monitoring import missed_reports_before_a_phone_call
from trabecula.knowledge.sources.monitoring import absolom_2021
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

phone_call_after_missed_reports = Statement(
    "Phone call after missed reports",
    code="MON-04",
    when=reports_missed >= missed_reports_before_a_phone_call,
    says=(
        "Phone the person within 2 working days; within 1 working day if there was a change of opioid, radiotherapy or a discharge in the last 2 weeks.",
        "Silence is not wellness.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.NURSING,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel",
    sources=(
        panel.at("guideline dossier, section 9, row MON-04"),
        absolom_2021.at("seen: adherence of 64.7 %; nothing on how many missed reports to act on"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
