"""Wording of the assessment: the sentences and headings that text and page share."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from trabecula.language.instrument import AssessmentArea, Assessor
from trabecula.pathway.facts import Finding, State
from trabecula.pathway.pains import Tie
from trabecula.report.score_wording import said_choice
from trabecula.report.wording import counted, said_day, said_list

TITLE: Final = "Assessment of pain and mobility"
SUPPORTS: Final = "It supports qualified clinicians and does not order."
NEVER_CLEAR: Final = "What is not on this page was not found in the record; it is not normal."

URGENT: Final = "Urgent now"
IN_THE_PLAN: Final = "What to do, what is held back, and all else that applies stand in the plan."
NOTHING_URGENT: Final = (
    "No immediate or same-day statement applies on what is recorded; "
    "what is not known may change that."
)
ASK_NEXT: Final = "What to ask next"
NOTHING_TO_ASK: Final = "No answer that is missing could change what applies."
PAINS: Final = "Each pain"
PAINS_ABOVE: Final = "What is known of each pain stands above, with the pain."
NO_PAIN: Final = "No pain is recorded with its place. That is not the same as no pain: ask."
BODY_MAP: Final = "Where"
SIDES: Final = "Left and right are the person's own."
LEGEND: Final = (
    "Circles with P and a number: pains. Squares with a letter: lesions. "
    "A dot is the place of a mark that stands beside it."
)
NOT_DRAWN: Final = "not on the figure"
UNUSABLE: Final = "Recorded, and not usable as it is"
PROBLEMS: Final = "Problems of the record"
SOURCES: Final = "Sources"
SHOWN_BY: Final = "trabecula knowledge show KEY"
SOURCES_MEAN: Final = "What the keys stand for, and how far each was read."
TRENDS: Final = "How it went"
NO_ENTRY: Final = "No entry found"

MECHANISM: Final = "Where this pain may come from"
MECHANISM_DRAFT: Final = (
    "A draft, worked out from what is recorded. It is not a diagnosis. That a pain is neuropathic "
    "alone is never worked out: a clinician says so."
)
NOT_WORKED_OUT: Final = "Not worked out: nothing of this pain can be weighed."
NONE_LEFT: Final = "Left possible: no kind; the evidence contradicts itself. Look at it again."
NOTHING: Final = "nothing that is recorded"
NOT_TIED: Final = "Not tied to a recorded lesion."
PUT_TOGETHER: Final = "put together from what is known"
MEANING_NOT_KNOWN: Final = "what change means something is not known"
ASSEMBLED: Final = "Put together from what is known"
IN_PART: Final = "Known only in part"
IN_PART_MEANS: Final = "Some of what these are made of is missing: what they can be is said."

LOW_CONFIDENCE: Final = "low confidence: drowsiness or confusion is recorded now"
DOUBT_NOT_KNOWN: Final = (
    "Not known whether drowsiness or confusion casts doubt on what the person reports: "
    "neither has been excluded."
)
NOT_JOINED: Final = "Days without a value are gaps; dots more than 14 days apart are not joined."

_TIES: Final = {
    Tie.SAME_PLACE: "At the very place of {}.",
    Tie.SIDE_NOT_SAID: "Perhaps at the place of {}: left or right is not said of one of them.",
    Tie.SAME_REGION: "In the same region as {}; whether it comes from there is not known.",
}
_DIRECTIONS: Final = {"worse": "higher is worse", "better": "higher is better"}
_ASSESSORS: Final = {
    Assessor.PERSON: "answered by the person",
    Assessor.CARER: "answered by a carer",
    Assessor.CLINICIAN: "rated by a clinician",
}


def doubt(reasons: Sequence[str]) -> str:
    """That what the person reports is of low confidence, and why."""
    return (
        f"What the person reports is of low confidence now: {said_list(reasons)}. "
        "Watch for signs of pain instead of asking for numbers alone."
    )


def heading(area: AssessmentArea) -> str:
    """An area as a heading."""
    return f"{area[:1].upper()}{area[1:]}"


def whole(pains: int, known: int, lacking: int) -> str:
    """How much is recorded, and how much that no assessment leaves unsaid is not."""
    return (
        f"{counted(pains, 'pain')} with a place. Values and scores recorded: {known}. "
        f"Always asked for, and not found: {lacking}."
    )


def tally(known: int, lacking: int) -> str:
    """How much of an area is recorded, and how much that was looked for is not."""
    return f"{known} recorded, {lacking} not found"


def tie(kind: Tie, lesion: str) -> str:
    """How a pain is tied to a lesion, as a sentence."""
    return _TIES[kind].format(lesion)


def first_of(things: Sequence[str], most: int) -> str:
    """The first few, and how many more there are."""
    more = len(things) - most
    return "; ".join(things[:most]) + (f"; and {more} more" if more > 0 else "")


def one_left(kind: str) -> str:
    """The one kind of pain that the evidence leaves."""
    return f"Left possible: {kind} pain only, on this evidence."


def left_possible(kinds: str) -> str:
    """The kinds of pain that the evidence leaves."""
    return f"Left possible: {kinds} pain. The evidence does not decide."


def counted_once(says: str, others: Sequence[str]) -> str:
    """A piece of evidence, with those that rest on the same answers and count once with it."""
    if not others:
        return says
    return f"{says} (on the same answers, and counted once: {'; '.join(others)})"


def direction(higher: str | None) -> str:
    """Which way is better, as an axis says it."""
    return _DIRECTIONS.get(higher or "", "higher is more; which way is better is not fixed")


def answered(assessor: Assessor | None) -> str:
    """Who answered."""
    return "who answered is not said" if assessor is None else _ASSESSORS[assessor]


def first_exclude(unsafe: str) -> str:
    """What has to be excluded before a test is tried."""
    return f"First exclude: {unsafe}. Until then do not try it."


def settles(titles: Sequence[str], most: int) -> str:
    """The statements that an answer could settle, the first few by name."""
    more = len(titles) - most
    return ", ".join(titles[:most]) + (f" and {more} more" if more > 0 else "")


def still_possible(bands: Sequence[str], all_bands: int) -> str:
    """Which bands of a score are left."""
    if len(bands) == all_bands:
        return "every band is still possible"
    return f"{'band' if len(bands) == 1 else 'still possible'}: {said_choice(bands)}"


def not_known_of(missing: Sequence[str], asked: int, most: int) -> str:
    """Which of the things that a score is made of are missing."""
    if len(missing) <= most:
        return f"not known: {said_list(missing)}"
    return f"not known: {len(missing)} of its {asked} items"


def last_complete(said: str, day: date | None) -> str:
    """The last value of a score that the newest sitting leaves open."""
    return f"last complete: {said} ({said_day(day)})"


def also_recorded(values: Iterable[str]) -> str:
    """Other values, of which the record does not tell whether they are older."""
    return f"which came last is not told: also recorded {said_list(list(values))}"


def moved(name: str, earlier: str, later: str, verb: str, days: int) -> str:
    """``Worst pain fell from 8 to 4 of 10 in 6 days``; ``Worst pain, rated, fell ...``."""
    name = f"{name}," if "," in name else name
    if verb == "unchanged":
        return f"{name} is unchanged at {later} after {counted(days, 'day')}"
    return f"{name} {verb} from {earlier} to {later} in {counted(days, 'day')}"


def between_days(first: date, last: date) -> str:
    """``24 Feb 2026 to 2 Mar 2026``."""
    return f"{said_day(first)} to {said_day(last)}"


def gap(first: date, last: date) -> str:
    """That nothing was recorded between two days."""
    return f"nothing recorded for {(last - first).days} days from {said_day(first)} on"


def unusable(state: State) -> bool:
    """Whether a value in this state cannot be used at all."""
    return state not in (State.CURRENT, State.WITHIN_LIMITS)


def reasons(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What casts doubt, each with its value and day."""
    return tuple(
        f"{finding.fact.name} {finding.in_words()} ({said_day(finding.day)})"
        for finding in findings
    )
