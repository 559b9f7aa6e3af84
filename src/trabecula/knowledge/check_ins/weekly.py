"""The weekly check-in: what pain keeps a person from, side effects, mood, and what matters.

Why      What is felt between visits is missed by the team, and costs walking before it costs words.
Misuse   To ask it each day. Of the PRO-CTCAE the numbers and labels of our own are used: a site that
         has the owner's form asks in its wording. The PHQ-2 and the GAD-2 are free and stand as
         they are.
"""

from typing import Final

from trabecula.knowledge.check_ins.daily import call_me, pain
from trabecula.knowledge.check_ins.mood import MOOD
from trabecula.knowledge.check_ins.side_effects import SIDE_EFFECTS
from trabecula.knowledge.check_ins.warning_signs import degrees, warning_signs
from trabecula.knowledge.facts.function import fall_since_last_contact, fatigue, walking_aid
from trabecula.knowledge.facts.told_at_home import carer_overwhelmed, progress_with_what_matters
from trabecula.knowledge.instruments.pain.interference import enjoyment, general_activity, walking
from trabecula.knowledge.questionnaires import check_ins
from trabecula.language.check_in import CheckIn, Question

_NOT_AT_ALL: Final = "Think of the last week. 0 is not at all. 10 is as much as can be."

weekly = CheckIn(
    "weekly",
    check_ins.weekly,
    (
        pain,
        Question(walking, "How much did pain get in the way of walking?", help=_NOT_AT_ALL),
        Question(
            general_activity,
            "How much did pain get in the way of what you do in a day?",
            help=_NOT_AT_ALL,
        ),
        Question(enjoyment, "How much did pain get in the way of enjoying life?", help=_NOT_AT_ALL),
        Question(
            walking_aid,
            "What do you use to get about now?",
            "What does {name} use to get about now?",
            answers=(
                ("none", "nothing"),
                ("cane", "a stick"),
                ("crutches", "crutches"),
                ("walker", "a frame"),
                ("wheelchair", "a wheelchair"),
                ("bed", "I stay in bed"),
            ),
        ),
        Question(
            fall_since_last_contact,
            "Did you fall in the last week?",
            "Did {name} fall in the last week?",
            help="Going to the floor without meaning to counts, also when nothing was hurt.",
        ),
        Question(
            fatigue,
            "How tired were you in the last week?",
            help="0 is not tired. 10 is as tired as can be.",
        ),
        *SIDE_EFFECTS,
        *MOOD,
        Question(
            progress_with_what_matters,
            "How does it go with what matters most to you, next to last week?",
            answers=(("better", "better"), ("same", "about the same"), ("worse", "worse")),
        ),
        warning_signs,
        degrees,
        call_me,
    ),
    of_the_carer=(
        Question(
            carer_overwhelmed,
            "And you: is it all too much for you now?",
            "And you: is it all too much for you now?",
            help="This is about you. You can ask for help for yourself.",
        ),
    ),
)
