"""Walking or the step count has fallen: what is asked, and by when is the person seen?

Why      Fewer steps can come before the words for pain, weakness, a fracture or low mood.
Misuse   To diagnose from a step count: it shows association only. New weakness or trouble walking
         is a neurological sign and an immediate alert (MON-01), not this.
"""

from trabecula.knowledge.facts.function import (
    change_in_steps,
    change_in_steps_in_48_hours,
    fall_since_last_contact,
    valid_wear_days,
    walking_level_lost,
)
from trabecula.knowledge.policy.monitoring import (
    fall_in_steps_for_function_review,
    fall_in_steps_for_questions,
    fall_in_steps_in_48_hours_for_questions,
    fewest_valid_days_of_steps,
)
from trabecula.knowledge.sources.monitoring import gresham_2018, prostep_2024
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

questions_about_a_fall_in_daily_steps = Statement(
    "Questions about a fall in daily steps",
    code="MON-05",
    when=(
        (change_in_steps <= fall_in_steps_for_questions)
        & (valid_wear_days >= fewest_valid_days_of_steps)
    )
    | (change_in_steps_in_48_hours <= fall_in_steps_in_48_hours_for_questions),
    says=(
        "Amber prompt: ask about pain, falls, weakness, fatigue, mood, and a problem with the device.",
        "It is not a diagnosis.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.WITHIN_48_HOURS,
    owner=(Role.NURSING, Role.PHYSIOTHERAPY),
    strength=Strength.CONDITIONAL,
    evidence="low (association only)",
    sources=(
        gresham_2018.at("odds ratio of going into hospital for each 1000 steps a day, 37 people"),
        prostep_2024.at("seen: 1 point of a reported outcome goes with 247 fewer steps"),
        panel.at("errata B, step rules: a fall of 50 % in 48 hours; guideline dossier, row MON-05"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="The falls of 25 % in a week and of 50 % in 48 hours are defaults of the panel. 1000 steps a day more went with an odds ratio of 0.21 for going into hospital, in 37 people. The baseline is the person's own first 14 days with at least 7 valid days, set again after a documented change of plan; a day is valid from 10 hours of wear.",
)

same_week_review_of_falling_function = Statement(
    "Same-week review of falling function",
    code="MON-08",
    when=walking_level_lost
    | fall_since_last_contact
    | (
        (change_in_steps <= fall_in_steps_for_function_review)
        & (valid_wear_days >= fewest_valid_days_of_steps)
    ),
    says=(
        "Review function within the week, and plan again: look for a neurological cause, fracture, sedation, anaemia and low mood.",
        "Bring in physiotherapy and occupational therapy.",
    ),
    modality=Modality.REPLANNING,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHYSIOTHERAPY, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="default of the panel",
    sources=(panel.at("guideline dossier, section 9, row MON-08"),),
    checked=Checked.FROM_KNOWLEDGE,
)
