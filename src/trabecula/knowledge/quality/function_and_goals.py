"""Walking and wishes: physiotherapy for those who lost function, and what is wanted, written down.

Why      Who walks badly and who may die soon are seen last, for they come least.
Misuse   To tick off a form without a conversation. To send to exercise before each lesion was read.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.function import (
    gait_speed_unable,
    timed_up_and_go_unable,
    walking_aid,
    walking_level_lost,
)
from trabecula.knowledge.facts.goals import care_plan_documented
from trabecula.knowledge.facts.prognosis import care_intent, ecog_performance_status
from trabecula.knowledge.facts.service import time_since_physiotherapy
from trabecula.knowledge.facts.spine import walking_status
from trabecula.knowledge.policy.quality import (
    performance_status_of_reduced_function,
    physiotherapy_counts_for,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.goals_of_care.advance_care_plan import written_advance_care_plan
from trabecula.knowledge.statements.rehabilitation.physiotherapy_for_all import (
    referral_for_safe_movement_and_exercise,
)
from trabecula.language.quality import QualityMeasure
from trabecula.language.source import Checked

REDUCED_FUNCTION: Final = (
    walking_level_lost
    | (ecog_performance_status >= performance_status_of_reduced_function)
    | walking_status.is_in(("aided", "non_ambulatory"))
    | walking_aid.is_in(("cane", "crutches", "walker", "wheelchair", "bed"))
    | timed_up_and_go_unable
    | gait_speed_unable
)

physiotherapy_with_reduced_function = QualityMeasure(
    "Physiotherapy with reduced function",
    code="QI-05",
    asks="Of those with bone metastases whose function is reduced, how many had physiotherapy lately?",
    among=bone_metastases & REDUCED_FUNCTION,
    counts=time_since_physiotherapy <= physiotherapy_counts_for,
    excludes=care_intent.equals("comfort_only"),
    follows=(referral_for_safe_movement_and_exercise,),
    sources=(
        *referral_for_safe_movement_and_exercise.sources,
        panel.at("what reduced function is, and for how long physiotherapy counts"),
    ),
    checked=Checked.IN_PART,
    limits="Physiotherapy outside the service, or coded in another way, is not known. Comfort care is left out.",
)
record_of_what_is_wanted = QualityMeasure(
    "What the person wants, written down",
    code="QI-06",
    asks="Of those with bone metastases who are frail or may die within a year, how many have an advance care plan?",
    among=bone_metastases & written_advance_care_plan.when,
    counts=care_plan_documented,
    follows=(written_advance_care_plan,),
    sources=written_advance_care_plan.sources,
    checked=written_advance_care_plan.checked,
    limits="That a plan is documented says nothing of the conversation, nor whether it still holds.",
)

MEASURES: Final = (physiotherapy_with_reduced_function, record_of_what_is_wanted)
