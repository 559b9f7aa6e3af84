"""The daily check-in: six questions; and two for a tired day.

Why      Pain that is not yet under control changes by the day, and so do bowels, sleep and nerves.
Misuse   To ask more because it is easy: on the fourth day nobody answers a long form.
"""

from typing import Final

from trabecula.knowledge.check_ins.places import place, side
from trabecula.knowledge.check_ins.warning_signs import degrees, warning_signs
from trabecula.knowledge.facts.each_pain import pain_here_worst, pain_place
from trabecula.knowledge.facts.nutrition import days_without_stool
from trabecula.knowledge.facts.opioid_use import rescue_doses
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.reports import marked_urgent_by_the_person
from trabecula.knowledge.facts.told_at_home import pain_here_is_new, sleep_trouble
from trabecula.knowledge.questionnaires import check_ins
from trabecula.language.check_in import CheckIn, Question
from trabecula.language.condition import known

FROM_NOTHING: Final = "0 is no pain. 10 is the worst pain that you can think of."

pain: Final = Question(
    worst_pain,
    "How strong was your worst pain since this time yesterday?",
    "How strong was {name}'s worst pain since this time yesterday?",
    help=FROM_NOTHING,
)
call_me: Final = Question(
    marked_urgent_by_the_person,
    "Do you want your team to call you today?",
    "Do you want the team to call today?",
    help="If it cannot wait, call them. Do not wait for their call.",
)
_new: Final = Question(
    pain_here_is_new,
    "Is this a place that did not hurt before?",
    "Is this a place that did not hurt {name} before?",
    only_if=known(pain_place),
)
_extra: Final = Question(
    rescue_doses,
    "How many extra doses of your strong pain drug did you take since this time yesterday?",
    "How many extra doses of the strong pain drug did {name} take since this time yesterday?",
    help="Count those that you take when the pain breaks through. If you took none, say 0.",
)
_bowels: Final = Question(
    days_without_stool,
    "How many days is it since your bowels last moved?",
    "How many days is it since {name}'s bowels last moved?",
    help="If they moved today, say 0. If it was yesterday, say 1.",
)
_sleep: Final = Question(
    sleep_trouble,
    "How much trouble did you have with sleep last night?",
    "How much trouble did {name} have with sleep last night?",
    answers=(
        (0, "none"),
        (1, "a little"),
        (2, "some"),
        (3, "a lot"),
        (4, "very much"),
    ),
)

daily = CheckIn(
    "daily",
    check_ins.daily,
    (pain, place, side, _new, _extra, _bowels, _sleep, warning_signs, degrees, call_me),
    at_the_place=((pain_here_worst, worst_pain),),
)

short = CheckIn("short", check_ins.short, (pain, warning_signs, degrees, call_me))
