"""Severe pain for a day in spite of the plan: what now?

Why      Pain that does not yield has a cause that was missed, or a plan that failed.
Misuse   To raise the opioid without looking for fracture, cord, infection or calcium.
"""

from trabecula.knowledge.facts.pain import time_in_severe_pain, worst_pain
from trabecula.knowledge.policy.emergencies import severe_pain, severe_pain_duration_for_review
from trabecula.knowledge.sources.pain_and_panel import nccn_who_pain, panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_review_of_severe_pain = Statement(
    "Same-day review of severe pain",
    code="EMR-11",
    when=(worst_pain >= severe_pain) & (time_in_severe_pain >= severe_pain_duration_for_review),
    says=(
        "A clinician reviews the person the same day and looks for the cause: fracture, cord, new site, flare, infection, hypercalcaemia, a dose that failed.",
        "Admit to hospital or hospice for rapid titration if the oral route fails.",
        "Palliative care or pain specialist within 24 hours.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        nccn_who_pain.at("from knowledge: severe uncontrolled pain"),
        panel.at("guideline dossier, section 1, row EMR-11"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    follow_up=("By phone or on the ward at 24 hours, then daily until at or below the goal.",),
)
