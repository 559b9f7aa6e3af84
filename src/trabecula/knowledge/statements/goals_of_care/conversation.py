"""Is it time to talk about what lies ahead, and what matters most?

Why      Without that conversation, operations and admissions are decided in a crisis, and not by
         what the person wants.
Misuse   To tell the person a prognosis from the surprise question: it is right too seldom. The
         calcium, fracture or admission that raised this is treated by its own statement first.
"""

from trabecula.knowledge.facts.cancer import new_progression, recent_skeletal_event
from trabecula.knowledge.facts.goals import asks_to_talk_about_goals
from trabecula.knowledge.facts.laboratory import adjusted_calcium
from trabecula.knowledge.facts.prognosis import (
    admissions_in_6_months,
    death_within_a_year_no_surprise,
    ecog_performance_status,
)
from trabecula.knowledge.policy.goals_of_care import (
    admissions_for_talking_about_goals,
    calcium_for_talking_about_goals,
    performance_status_for_talking_about_goals,
)
from trabecula.knowledge.sources.goals_of_care import (
    serious_illness_conversation,
    surprise_question_reviews,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

structured_conversation_about_goals_of_care = Statement(
    "Structured conversation about goals of care",
    code="GOC-01",
    when=death_within_a_year_no_surprise
    | (ecog_performance_status >= performance_status_for_talking_about_goals)
    | recent_skeletal_event
    | (admissions_in_6_months >= admissions_for_talking_about_goals)
    | new_progression
    | asks_to_talk_about_goals
    | (adjusted_calcium > calcium_for_talking_about_goals),
    says=(
        "Hold a structured conversation within 2 to 4 weeks: what the person understands, how much they wish to know, the prognosis, goals, fears, trade-offs, and the family.",
        "Before a choice of high burden, such as surgery or a pump, hold it within days.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(
        serious_illness_conversation.at(
            "trials of structured serious illness conversations (from knowledge, not read)"
        ),
        surprise_question_reviews.at(
            "pooled sensitivity 71.4 %, specificity 74.0 %, positive predictive value 37 %"
        ),
    ),
    checked=Checked.IN_PART,
    note="The surprise question has a sensitivity of 71 %, a specificity of 74 % and a positive predictive value of about 37 %: it is a prompt to talk, never a prognosis to show to the person.",
)
