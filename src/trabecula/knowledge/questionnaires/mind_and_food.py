"""Mood, sleep, thinking, spirit; weight, eating and bowels. Totals only, no instrument's own words."""

from trabecula.knowledge.facts.daily_life import reasons_to_adapt_food
from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.inputs import body_height, body_weight
from trabecula.knowledge.facts.mind import (
    cognitive_screen_positive,
    distress_thermometer,
    gad_7_score,
    insomnia_severity_index,
    phq_9_item_9,
    phq_9_score,
    spiritual_distress,
    suicidal_intent_or_plan,
    weeks_of_mood_plan_without_change,
)
from trabecula.knowledge.facts.nutrition import (
    body_mass_index,
    days_at_this_intake,
    days_without_stool,
    must_score,
    oral_intake,
    weight_loss_in_6_months,
)
from trabecula.knowledge.facts.observations import delirium_4at_score
from trabecula.language.questionnaire import Questionnaire

mood = Questionnaire(
    "mood",
    "Mood, sleep and thinking",
    "At the first visit, every three months, and when treatment or disease changes.",
    asked_by="nurse or psychologist",
    facts=(
        phq_9_score,
        phq_9_item_9,
        suicidal_intent_or_plan,
        gad_7_score,
        distress_thermometer,
        insomnia_severity_index,
        weeks_of_mood_plan_without_change,
        cognitive_screen_positive,
        delirium_4at_score,
        spiritual_distress,
    ),
)

nutrition = Questionnaire(
    "nutrition",
    "Eating and weight",
    "Monthly, and when weight or eating changes.",
    asked_by="dietitian or nurse",
    facts=(
        body_weight,
        body_height,
        body_mass_index,
        weight_loss_in_6_months,
        must_score,
        oral_intake,
        days_at_this_intake,
        reasons_to_adapt_food,
        days_without_stool,
        fatigue,
    ),
)
