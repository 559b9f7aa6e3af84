"""What matters to the person, what is planned ahead, and who helps at home."""

from trabecula.knowledge.facts.daily_life import wish_to_talk_about_intimacy, worry_about_work
from trabecula.knowledge.facts.goals import (
    asks_to_talk_about_goals,
    care_plan_documented,
    palliative_care_involved,
    time_since_care_plan_review,
    transition_planned,
)
from trabecula.knowledge.facts.pain import pain_goal
from trabecula.knowledge.facts.person import (
    abuse_or_neglect_concern,
    capacity_in_doubt,
    carer_present,
    carer_strain,
    lives_alone,
    social_need,
)
from trabecula.knowledge.facts.priorities import (
    declined,
    rank_of_alertness,
    rank_of_fast_relief,
    rank_of_independence,
    rank_of_less_medication,
    rank_of_longevity,
    rank_of_time_at_home,
    rank_of_work,
)
from trabecula.knowledge.facts.prognosis import (
    admissions_in_6_months,
    care_intent,
    death_within_a_year_no_surprise,
    life_expectancy,
)
from trabecula.knowledge.facts.service import area_deprivation
from trabecula.language.questionnaire import Questionnaire

goals = Questionnaire(
    "goals",
    "Goals and what lies ahead",
    "At the first visit, at progression, and before a burdensome choice. Life expectancy is a clinician's estimate.",
    asked_by="clinician",
    facts=(
        asks_to_talk_about_goals,
        wish_to_talk_about_intimacy,
        care_intent,
        life_expectancy,
        death_within_a_year_no_surprise,
        admissions_in_6_months,
        care_plan_documented,
        time_since_care_plan_review,
        palliative_care_involved,
        transition_planned,
        capacity_in_doubt,
    ),
)

what_matters = Questionnaire(
    "what-matters",
    "What matters most",
    "Before a choice is made, at progression, at a change of setting, and every 12 weeks. The order "
    "is the person's own, no two in one place; what they cannot place stays open. Ten coins laid on "
    "the seven do as well: 'trabecula goals --coins' gives the order. Goals are written down in the "
    "person's own words beside this form.",
    asked_by="clinician or nurse, with the person",
    facts=(
        rank_of_independence,
        rank_of_work,
        rank_of_less_medication,
        rank_of_fast_relief,
        rank_of_alertness,
        rank_of_time_at_home,
        rank_of_longevity,
        pain_goal,
        declined,
    ),
)

carer = Questionnaire(
    "carer",
    "Home and carer",
    "At the first visit, and when care at home changes.",
    asked_by="nurse or social worker",
    facts=(
        lives_alone,
        carer_present,
        carer_strain,
        social_need,
        worry_about_work,
        area_deprivation,
    ),
)

safeguarding = Questionnaire(
    "safeguarding",
    "Safety at home, in private",
    "With the person alone; never through a shared account.",
    asked_by="clinician on duty or social worker",
    private=True,
    facts=(abuse_or_neglect_concern,),
)
