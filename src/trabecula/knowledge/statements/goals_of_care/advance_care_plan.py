"""Is what the person wants written down, and does it still hold?

Why      In a crisis a team that does not know the person acts on what is written, or on nothing.
Misuse   To tick off forms without a conversation, or to press for an order: it is voluntary. An
         old plan is not consent to what is done today.
"""

from trabecula.knowledge.facts.cancer import (
    bone_metastases,
    new_progression,
    recent_skeletal_event,
)
from trabecula.knowledge.facts.goals import (
    care_plan_documented,
    time_since_care_plan_review,
    transition_planned,
)
from trabecula.knowledge.facts.prognosis import (
    admissions_in_6_months,
    death_within_a_year_no_surprise,
    ecog_performance_status,
    life_expectancy,
)
from trabecula.knowledge.policy.goals_of_care import (
    admissions_for_care_plan_review,
    life_expectancy_for_writing_a_care_plan,
    performance_status_for_talking_about_goals,
    time_until_care_plan_review,
)
from trabecula.knowledge.sources.goals_of_care import (
    hospice_and_portable_orders,
    serious_illness_conversation,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

written_advance_care_plan = Statement(
    "Written advance care plan",
    code="GOC-03",
    when=death_within_a_year_no_surprise
    | (ecog_performance_status >= performance_status_for_talking_about_goals)
    | (life_expectancy < life_expectancy_for_writing_a_care_plan),
    only_if=bone_metastases & care_plan_documented.is_no,
    says=(
        "Record who speaks for the person if they cannot, and how to reach them.",
        "Record what matters most, and which states the person finds acceptable and which not.",
        "Record the ceiling of escalation (intensive care, ventilation, cardiopulmonary resuscitation), and the wishes about return to hospital, antibiotics, transfusion and surgery.",
        "Record how much alertness the person would give up for relief of pain, the preferred place of care, the stance on hospice, and wishes about organ donation, culture and spirit.",
        "Record who was present, the date, and the date of review.",
        "A portable order (POLST, MOLST or ReSPECT) only after the conversation, and only if the person wants it.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        serious_illness_conversation.at(
            "what a structured conversation covers (from knowledge, not read)"
        ),
        hospice_and_portable_orders.at("portable medical orders (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

review_of_the_advance_care_plan = Statement(
    "Review of the advance care plan",
    code="GOC-05",
    when=(time_since_care_plan_review >= time_until_care_plan_review)
    | recent_skeletal_event
    | new_progression
    | transition_planned
    | (admissions_in_6_months >= admissions_for_care_plan_review),
    only_if=care_plan_documented,
    says=("Go through the plan again. Confirm, change or cancel each item, with the date.",),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        panel.at("guideline dossier, section 8, row GOC-05"),
        serious_illness_conversation.at(
            "coming back to the conversation as the illness changes (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
