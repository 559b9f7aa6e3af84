"""What is asked at home: each day, each week, on a tired day, and after a session of exercise.

How a person reads them is in `knowledge.check_ins`.
"""

from typing import Final

from trabecula.knowledge.facts import exercise_sessions, told_at_home
from trabecula.knowledge.facts.each_pain import pain_here_worst, pain_place
from trabecula.knowledge.facts.function import fall_since_last_contact, fatigue, walking_aid
from trabecula.knowledge.facts.nutrition import days_without_stool
from trabecula.knowledge.facts.observations import temperature
from trabecula.knowledge.facts.opioid_use import rescue_doses
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.reports import marked_urgent_by_the_person
from trabecula.knowledge.facts.spine import neurological_signs, new_or_worse_spinal_pain
from trabecula.knowledge.instruments.mind.gad import control, nervous
from trabecula.knowledge.instruments.mind.phq import interest, mood
from trabecula.knowledge.instruments.pain.interference import enjoyment, general_activity, walking
from trabecula.knowledge.instruments.side_effects.pro_ctcae import MOBILITY_SET
from trabecula.language.questionnaire import Questionnaire

_AT_HOME: Final = "the person, or a carer for them"
_WHAT_CANNOT_WAIT: Final = (
    neurological_signs,
    told_at_home.warning_signs_told,
    new_or_worse_spinal_pain,
    temperature,
)

daily = Questionnaire(
    "check-in-daily",
    "Daily check-in",
    "Each day while pain is not under control, and for the first days after a change of treatment.",
    asked_by=_AT_HOME,
    facts=(
        worst_pain,
        rescue_doses,
        days_without_stool,
        told_at_home.sleep_trouble,
        *_WHAT_CANNOT_WAIT,
        marked_urgent_by_the_person,
    ),
    of_pains=(pain_place, pain_here_worst, told_at_home.pain_here_is_new),
)

short = Questionnaire(
    "check-in-short",
    "Check-in for a tired day",
    "In place of the daily or the weekly one, whenever the person would rather say little.",
    asked_by=_AT_HOME,
    facts=(worst_pain, *_WHAT_CANNOT_WAIT, marked_urgent_by_the_person),
)

weekly = Questionnaire(
    "check-in-weekly",
    "Weekly check-in",
    "Each week while people are followed from home.",
    asked_by=_AT_HOME,
    facts=(
        worst_pain,
        walking,
        enjoyment,
        general_activity,
        walking_aid,
        fall_since_last_contact,
        fatigue,
        *(item for term in MOBILITY_SET for item in term.items),
        interest,
        mood,
        nervous,
        control,
        told_at_home.progress_with_what_matters,
        told_at_home.carer_overwhelmed,
        *_WHAT_CANNOT_WAIT,
        marked_urgent_by_the_person,
    ),
)

exercise_session = Questionnaire(
    "exercise-session",
    "Exercise session",
    "After each session of the home programme, and on the morning after it.",
    asked_by=_AT_HOME,
    facts=(
        exercise_sessions.session_done,
        exercise_sessions.session_minutes,
        exercise_sessions.session_effort,
        exercise_sessions.pain_before_session,
        exercise_sessions.highest_pain_during_session,
        exercise_sessions.pain_the_morning_after,
        *_WHAT_CANNOT_WAIT,
    ),
)
