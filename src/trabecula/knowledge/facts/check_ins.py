"""Check-ins between visits: that one was answered, and what was agreed about them."""

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.language.carrier import Answered
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Measured
from trabecula.language.quantity import Days, Hours

DAILY, WEEKLY, SHORT = "check-in-daily", "check-in-weekly", "check-in-short"

check_in_answered = YesNo(
    "an answered check-in",
    "check_in_answered",
    "Was a check-in answered?",
    meaning="A check-in was answered, by the person or by a carer: daily, weekly or short.",
    keeps=shelf_life_of_reports,
    carried_by=(Answered((DAILY, WEEKLY, SHORT)),),
)
days_between_check_ins = Measured(
    "agreed time between check-ins",
    "check_in_every",
    "Every how many days is a check-in agreed with this person?",
    measured_in=Days,
    lowest=1,
    highest=28,
    meaning="Days from one check-in to the next, as agreed with the person.",
    keeps=LASTS,
)
quiet_from = Measured(
    "start of the person's quiet hours",
    "quiet_from",
    "From what hour of the day, from 0 to 24, does this person want no reminder?",
    measured_in=Hours,
    lowest=0,
    highest=24,
    meaning="Hours after midnight from which the person wants no reminder.",
    keeps=LASTS,
)
quiet_until = Measured(
    "end of the person's quiet hours",
    "quiet_until",
    "Until what hour of the day, from 0 to 24, does this person want no reminder?",
    measured_in=Hours,
    lowest=0,
    highest=24,
    meaning="Hours after midnight until which the person wants no reminder.",
    keeps=LASTS,
)
