"""Walking, falls and exercise."""

from trabecula.knowledge.facts.daily_life import hard_tasks, new_stoop
from trabecula.knowledge.facts.function import (
    change_in_steps,
    change_in_steps_in_48_hours,
    fall_since_last_contact,
    falls_in_12_months,
    fatigue,
    fear_of_movement,
    gait_speed,
    gait_speed_unable,
    insensate_skin,
    neuropathy_of_the_feet,
    pain_rise_with_exercise,
    timed_up_and_go,
    timed_up_and_go_unable,
    unsteady,
    valid_wear_days,
    walking_aid,
    walking_level_lost,
    weeks_of_exercise_tolerated,
)
from trabecula.knowledge.facts.person import lives_alone
from trabecula.language.questionnaire import Questionnaire

function_and_falls = Questionnaire(
    "function-and-falls",
    "Function and falls",
    "At every visit of a physiotherapist, and after any fall.",
    asked_by="physiotherapist or nurse",
    facts=(
        walking_aid,
        walking_level_lost,
        hard_tasks,
        new_stoop,
        unsteady,
        falls_in_12_months,
        fall_since_last_contact,
        timed_up_and_go,
        timed_up_and_go_unable,
        gait_speed,
        gait_speed_unable,
        neuropathy_of_the_feet,
        insensate_skin,
        fear_of_movement,
        lives_alone,
    ),
)

exercise = Questionnaire(
    "exercise",
    "Exercise diary",
    "Before a session and weekly during a programme.",
    asked_by="physiotherapist",
    facts=(
        pain_rise_with_exercise,
        weeks_of_exercise_tolerated,
        fatigue,
        change_in_steps,
        change_in_steps_in_48_hours,
        valid_wear_days,
    ),
)
