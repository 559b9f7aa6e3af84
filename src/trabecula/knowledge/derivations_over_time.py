"""What was told over time and comes to a fact: symptoms, severe pain, walking, and daily steps.

Why      What changed is told by no single report, and nobody remembers what they ticked last week.
Misuse   To take a first report for one without a rise, or a day without hours of wear for a valid
         one: both are not known.
"""

from typing import Final

from trabecula.calculation.missed_reports import missed_reports
from trabecula.calculation.over_time.daily_steps import DailySteps
from trabecula.calculation.over_time.exercise_sessions import ExerciseSessions
from trabecula.calculation.over_time.severe_pain import hours_in_severe_pain
from trabecula.calculation.over_time.symptoms import greatest_rise, worst_answer
from trabecula.calculation.over_time.walking import walking_level_lost as level_lost
from trabecula.knowledge.facts import exercise_sessions as session
from trabecula.knowledge.facts.check_ins import check_in_answered, days_between_check_ins
from trabecula.knowledge.facts.function import (
    pain_rise_with_exercise,
    valid_wear_days,
    walking_aid,
    walking_level_lost,
    weeks_of_exercise_tolerated,
)
from trabecula.knowledge.facts.pain import time_in_severe_pain, worst_pain
from trabecula.knowledge.facts.reports import (
    reports_missed,
    worst_reported_symptom,
    worst_rise_in_a_symptom,
)
from trabecula.knowledge.instruments.function import device_steps as steps
from trabecula.knowledge.instruments.side_effects.pro_ctcae import GRADED_ITEMS
from trabecula.knowledge.policy.in_touch import days_between_check_ins_by_default
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.derivation import Derivation, OverTime

_ITEMS: Final = tuple(item.key for item in GRADED_ITEMS)
_STEPS: Final = DailySteps(steps.steps_of_a_day.key, steps.hours_of_wear.key)
_OF_A_DAY: Final = (steps.steps_of_a_day, steps.hours_of_wear)
SESSIONS: Final = ExerciseSessions(
    done=session.session_done.key,
    minutes=session.session_minutes.key,
    effort=session.session_effort.key,
    before=session.pain_before_session.key,
    during=session.highest_pain_during_session.key,
    after=session.pain_the_morning_after.key,
)
_OF_A_SESSION: Final = (
    session.session_done,
    session.session_minutes,
    session.session_effort,
    session.pain_before_session,
    session.highest_pain_during_session,
    session.pain_the_morning_after,
)

DERIVATIONS_OVER_TIME: Final[tuple[Derivation, ...]] = (
    OverTime(
        reports_missed,
        of=(check_in_answered, days_between_check_ins),
        by=missed_reports(
            check_in_answered.key,
            days_between_check_ins.key,
            days_between_check_ins_by_default.default.value,
        ),
        words="days on which a check-in was due since the last, by the agreed time between them, else weekly",
        source=panel.at("fact epro_missed; section 9a: weekly reports"),
    ),
    OverTime(
        worst_reported_symptom,
        of=GRADED_ITEMS,
        by=worst_answer(_ITEMS),
        words="highest raw PRO-CTCAE answer of the last 7 days, of each item the newest",
        source=panel.at("errata B, row on epro_max: raw items, never composites"),
    ),
    OverTime(
        worst_rise_in_a_symptom,
        of=GRADED_ITEMS,
        by=greatest_rise(_ITEMS),
        words="greatest rise of one PRO-CTCAE item since the report before that asked it",
        source=panel.at("fact epro_delta; errata B, row on MON-11: a first report has no rise"),
    ),
    OverTime(
        time_in_severe_pain,
        of=(worst_pain,),
        by=hours_in_severe_pain(worst_pain.key),
        words="reports of worst pain of 7 or more, day after day, counted as 24 hours a day",
        source=panel.at("fact pain_severe_h; that days are counted is this project's reading"),
    ),
    OverTime(
        walking_level_lost,
        of=(walking_aid,),
        by=level_lost(walking_aid.key),
        words="the walking aid now against the assessments of the week before, and the last before it",
        source=panel.at("fact walking_level_lost: unaided, aid, wheelchair, bed"),
    ),
    OverTime(
        steps.baseline,
        of=_OF_A_DAY,
        by=_STEPS.baseline,
        words="mean of the valid days of the first 14 of which 7 are valid, of 10 hours of wear",
        source=steps.SOURCE,
    ),
    OverTime(
        steps.baseline_days,
        of=_OF_A_DAY,
        by=_STEPS.baseline_days,
        words="days of the baseline with 10 hours of wear or more",
        source=steps.SOURCE,
    ),
    OverTime(
        steps.week,
        of=_OF_A_DAY,
        by=_STEPS.week,
        words="mean of the days of the last 7 with 10 hours of wear or more",
        source=steps.SOURCE,
    ),
    OverTime(
        valid_wear_days,
        of=_OF_A_DAY,
        by=_STEPS.week_days,
        words="days of the last 7 with 10 hours of wear or more",
        source=steps.SOURCE,
    ),
    OverTime(
        steps.two_days,
        of=_OF_A_DAY,
        by=_STEPS.two_days,
        words="mean of the last two days, each with 10 hours of wear or more",
        source=steps.SOURCE,
    ),
    OverTime(
        steps.days_below_half,
        of=_OF_A_DAY,
        by=_STEPS.days_below_half,
        words="valid days of the last 7 with fewer than half of the steps of the baseline",
        source=steps.SOURCE,
    ),
    OverTime(
        pain_rise_with_exercise,
        of=_OF_A_SESSION,
        by=SESSIONS.pain_rise,
        words="highest pain of the newest session, or of the morning after, less pain before it",
        source=panel.at(
            "guideline dossier, section 5c and row REH-06; not by lesion: the diary asks the person"
        ),
    ),
    OverTime(
        weeks_of_exercise_tolerated,
        of=_OF_A_SESSION,
        by=SESSIONS.weeks_tolerated,
        words="none, after a session of the last 7 days with which pain rose by 2 points or was still up on the next day",
        source=panel.at(
            "guideline dossier, row REH-05; how long it was tolerated is not reckoned: a diary of sessions does not tell of pain medicine"
        ),
    ),
)
