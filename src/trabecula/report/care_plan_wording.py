"""Wording of the care plan that text and page share."""

from collections.abc import Iterable
from typing import Final

from trabecula.pathway.care_plan.task import Whence
from trabecula.report.care_plan_shapes import CarePlanJson, ScheduleJson
from trabecula.report.wording import said_list

PLAN: Final = "The plan"
SAFETY: Final = "Safety first, in every plan"
BY_DATE: Final = "Then, by date"
LEFT: Final = "Left, and why"
SCHEDULE: Final = "Who is in touch when"
ASKED: Final = "What it asks of the person, against now"
MAY: Final = "It is not known whether this holds too:"
NONE: Final = "Nothing that every plan must hold."
NOT_DECIDED: Final = "Nobody has decided on it yet."
NOTHING_DATED: Final = "No other task."
NOTHING_LEFT: Final = "Nothing that applies is left."
APPLIES: Final = "What applies, one by one"
APPLIES_MEANS: Final = (
    "What the tasks rest on: for whom, why, on what source, and what is not known."
)
SIDE_BY_SIDE: Final = "Side by side, with what each gives up: trabecula options RECORD."
NOT_SURE: Final = ", until more is known"

WHENCE: Final = {
    Whence.MEASURE: "",
    Whence.OPTION: "Option: ",
    Whence.PREREQUISITE: "First: ",
    Whence.CHECK: "First, not known whether done: ",
    Whence.COMPANION: "With it: ",
    Whence.REVIEW: "",
    Whence.QUESTION: "",
    Whence.DECISION: "To decide: ",
}
"""What is said before the title of a task, by where it comes from."""


def which(care: CarePlanJson) -> str:
    """Which alternative it is, and whether anybody has decided on it."""
    kinds = said_list(list(care.kinds))
    return f"{kinds[:1].upper()}{kinds[1:]}." + ("" if care.decided else f" {NOT_DECIDED}")


def others(names: Iterable[str]) -> str:
    """How to read another alternative."""
    return f"Another plan: --alternative {', '.join(names)}."


def video(schedule: ScheduleJson) -> str:
    """Whether contacts may be by video, and why."""
    said = {True: "may be by video", False: "not by video", None: "not known whether by video"}
    return f"Contacts: {said[schedule.by_video]} ({schedule.video_because.rstrip('.')})."
