"""A session of exercise at home: done, how hard, and what the pain did.

Why      A programme grows only while pain does not; the morning after tells.
Misuse   To go on with a session that hurts: the form comes after it, the stop signs before.
"""

from trabecula.knowledge.check_ins.daily import FROM_NOTHING
from trabecula.knowledge.check_ins.warning_signs import degrees, warning_signs
from trabecula.knowledge.facts import exercise_sessions as session
from trabecula.knowledge.questionnaires import check_ins
from trabecula.language.check_in import CheckIn, Question
from trabecula.language.fact import Fact


def _asked(fact: Fact, heading: str, of_another: str, help_: str = FROM_NOTHING) -> Question:
    return Question(fact, heading, of_another, help=help_, only_if=session.session_done)


exercise = CheckIn(
    "exercise",
    check_ins.exercise_session,
    (
        Question(
            session.session_done,
            "Did you do your exercise session?",
            "Did {name} do the exercise session?",
            help="A part of it counts as well.",
        ),
        _asked(
            session.session_minutes,
            "How many minutes did it last?",
            "How many minutes did it last?",
            "Count the rests as well.",
        ),
        _asked(
            session.session_effort,
            "How hard was it for you?",
            "",
            "0 is no effort. 10 is as hard as can be.",
        ),
        _asked(
            session.pain_before_session,
            "How strong was your pain just before it?",
            "How strong was {name}'s pain just before it?",
        ),
        _asked(
            session.highest_pain_during_session,
            "How strong was your pain at its worst while you did it?",
            "How strong was {name}'s pain at its worst during it?",
        ),
        Question(
            session.pain_the_morning_after,
            "How strong was your pain on the morning after?",
            "How strong was {name}'s pain on the morning after?",
            help="Skip this if that morning has not come yet.",
            only_if=session.session_done,
        ),
        warning_signs,
        degrees,
    ),
)
