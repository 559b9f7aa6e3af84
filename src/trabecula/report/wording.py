"""Wording: the sentences and headings that every rendering of a plan shares."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from trabecula.language.review import Review, ReviewState
from trabecula.language.source import Checked
from trabecula.language.statement import Urgency
from trabecula.pathway.facts import Finding, State

TITLE: Final = "Plan for pain and mobility"
DRAFT_NOTICE: Final = "Draft: not yet reviewed by a clinician"
DEAD: Final = "The record says that this person has died: nothing below is for them."
NOT_ORDERS: Final = "Options for qualified clinicians to weigh, not orders."
HUMAN_PATH: Final = "Urgent: call a person now. Do not wait for this page to be read."
CHOICES: Final = "Accept, change, or carry on as now; write down which, and why."
NO_BONE_METASTASIS: Final = "No bone metastasis is recorded."
NO_LESION: Final = "No lesion is recorded: what concerns a lesion was answered once, as not known."
NOTHING_APPLIES: Final = "No statement of this edition applies on what is recorded"
NOTHING_RECORDED: Final = "Nothing usable is recorded."
EVERY_MEASURE: Final = "every measure below"
NOTHING_MISSING: Final = "Nothing that could change this answer."
NO_ENTRY: Final = "No entry found."
PERSON: Final = "the person"
PEOPLE_TITLE: Final = "People, by need"
FIRST: Final = "First, because nobody here has something more urgent, or more of it."
BY_NEED: Final = "the one with the most urgent measure first, then the one with more of them."

DO_NOW: Final = "Do now"
HELD_BACK: Final = "Held back"
CLASHES: Final = "Pull different ways"
ASK_NEXT: Final = "Ask next"
KNOWN: Final = "What is known"
UNUSABLE: Final = "Too old, undated or in conflict"
UNREADABLE: Final = "Could not be read"
LOCAL: Final = "Set by this clinic"

QUESTIONS_SHOWN: Final = 12

_CHECKED: Final = {
    Checked.YES: "checked",
    Checked.SECOND_HAND: "checked second-hand",
    Checked.IN_PART: "checked in part",
    Checked.FROM_KNOWLEDGE: "not checked",
}
_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


def counted(number: int, one: str, several: str | None = None) -> str:
    """``1 statement``, ``2 statements``."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def said_day(day: date | None) -> str:
    """A day as people write it, the same in every place and language setting."""
    return "undated" if day is None else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def said_days(number: int) -> str:
    """Days, as whole weeks where there are at least two of them."""
    if number >= 14 and number % 7 == 0:
        return counted(number // 7, "week")
    return counted(number, "day")


def said_urgency(urgency: Urgency) -> str:
    """The urgency by word, with its clock where the word does not hold it."""
    hours = urgency.within_hours
    match urgency:
        case Urgency.INFORMATION:
            return "For information, no clock"
        case Urgency.STANDING_RESTRICTION:
            return "Standing restriction, for as long as it applies"
        case Urgency.IMMEDIATE:
            return f"Immediate, within {counted(hours or 0, 'hour')}"
        case Urgency.SAME_DAY:
            return f"Same day, within {hours} hours"
        case Urgency.ROUTINE:
            return f"Routine, within {(hours or 0) // 168} weeks"
        case _:
            return urgency.words.capitalize()


def said_review(state: ReviewState, review: Review | None) -> str:
    """Who stands behind a statement, or that nobody does, and why."""
    if review is None:
        return DRAFT_NOTICE
    signed = f"{review.reviewer}, {review.role}, on {said_day(review.signed)}"
    match state:
        case ReviewState.REVIEWED:
            return f"Reviewed by {signed}"
        case ReviewState.DUE:
            again = said_day(review.look_again_by)
            return f"Draft: reviewed by {signed}, to be looked at again by {again}"
        case _:
            return f"Draft: changed since it was reviewed by {signed}"


def said_checked(checked: Checked) -> str:
    """How far the numbers of a row were verified, briefly."""
    return _CHECKED[checked]


def said_list(parts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def sentence(said: str) -> str:
    """With its first letter as at the beginning of a sentence."""
    return said[:1].upper() + said[1:]


def waits(pending: Sequence[str], what: str = "this") -> str:
    """That statements whose answer is not known would hold something back."""
    does = "applies; it" if len(pending) == 1 else "apply; they"
    return f"Not known whether {said_list(pending)} {does} would hold back {what}."


def wrong(finding: Finding) -> str:
    """Why a recorded value cannot be used; empty where it can."""
    return _WRONG[finding.state]


def why_asked_again(recorded: Finding | None) -> str:
    """Why something is asked although the record says something of it; empty where it does not."""
    if recorded is None or not wrong(recorded):
        return ""
    if recorded.recorded is None and not recorded.alternatives:
        return wrong(recorded)
    return f"recorded as {recorded.in_words()}, {said_day(recorded.day)}: {wrong(recorded)}"


_WRONG: Final = {
    State.CURRENT: "",
    State.STALE: "too old to rely on",
    State.UNDATED: "it has no exact date",
    State.CONFLICTING: "the record disagrees with itself",
    State.BY_CARER: "a carer said it in the place of the person, who alone can say it",
    State.WITHIN_LIMITS: "the value is known only within these limits",
    State.NOT_ANSWERED: "asked before, and not answered",
    State.IN_PART: "asked in part, and nothing found so far",
    State.WHICH_LESION: "the record does not say which lesion the newest entry is about",
    State.UNREADABLE: "the newest entry could not be read",
}
