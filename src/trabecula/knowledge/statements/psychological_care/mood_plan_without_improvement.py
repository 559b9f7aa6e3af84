"""The plan for mood has not helped: what now?

Why      A treatment that has not helped is often just continued, and the person goes on
         suffering.
Misuse   To wait out the weeks when mood gets worse: severe scores and thoughts of suicide have
         their own clocks (PSY-04, PSY-05). To count weeks in which the plan was never begun.
"""

from trabecula.knowledge.facts.mind import weeks_of_mood_plan_without_change
from trabecula.knowledge.policy.psychological_care import weeks_before_a_mood_plan_has_failed
from trabecula.knowledge.sources.psychological_care import asco_anxiety_and_depression_2023
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

change_of_a_mood_plan_that_does_not_help = Statement(
    "Change of a mood plan that does not help",
    code="PSY-11",
    when=weeks_of_mood_plan_without_change >= weeks_before_a_mood_plan_has_failed,
    says=(
        "Change the treatment, or combine treatments.",
        "Ask psychiatry for advice.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PSYCHOLOGY,),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(
        asco_anxiety_and_depression_2023.at(
            "treatment without improvement after 8 weeks (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
