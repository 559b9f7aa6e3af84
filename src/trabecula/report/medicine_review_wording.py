"""Wording of the review of medicines: the sentences and headings that text and page share."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.report.medicine_choice_shapes import (
    BesideJson,
    CandidateJson,
    DoseHereJson,
    MobilityCostJson,
    StopJson,
)
from trabecula.report.medicine_review_shapes import (
    AppliesJson,
    IngredientJson,
    MedicineLoadJson,
    OpioidItemJson,
    PersonExposureJson,
)
from trabecula.report.shape_words import SourceJson
from trabecula.report.wording import counted, said_day, said_list

TITLE: Final = "Review of medicines"
SUPPORTS: Final = "It supports qualified clinicians and does not order."
NEVER_SAFE: Final = (
    "What is not on this page was not found, or not looked for: it is not without risk."
)
NO_CONVERSION: Final = (
    "Exposure measures risk by a table. It is no conversion: never choose a dose of another opioid "
    "by it."
)

URGENT: Final = "Urgent now"
WRONG: Final = "What is wrong, the worst first"
NOTHING_WRONG: Final = "Nothing was found to be wrong among what was understood and checked."
POSSIBLE: Final = "What may be wrong, and what would tell"
NOT_UNDERSTOOD: Final = "Not understood, and not checked"
ALL_UNDERSTOOD: Final = "Every dosage was understood, and every medicine is known here."
NOT_CHECKED_MEANS: Final = (
    "Nothing here knows these: no interaction, load or dose of them was looked at."
)
TAKEN: Final = "What is taken"
NOTHING_TAKEN: Final = "No medicine is recorded as taken. That is not the same as none: ask."
NONE_TAKEN: Final = "A confirmed list says that nothing is taken."
EXPOSURE: Final = "Exposure to opioids"
NO_OPIOID: Final = "No opioid is recorded as taken."
LOADS: Final = "What it adds up to, beside the risk of falls"
SIGNS: Final = "Signs of falls"
BONE: Final = "Agents that protect bone"
NO_BONE_AGENT: Final = "None is recorded."
MISSING: Final = "What is missing"
NOTHING_MISSING: Final = "Nothing that should go with these medicines was found missing."
TESTS: Final = "Tests, and when"
NO_TEST: Final = "No medicine of the formulary that is taken asks for a test."
LOOK_AGAIN: Final = "When to look again"
NO_DATES: Final = "No medicine of the formulary is taken."
STOP: Final = "What could be stopped or lowered, in this order"
HOW_TO_STOP: Final = "How each of them is stopped"
NOTHING_TO_STOP: Final = "Nothing was found that could be stopped."
CHOICES: Final = "What could be given instead or as well"
NO_CHOICE: Final = "No statement that applies calls for a choice of medicine."
MOBILITY: Final = (
    "The cost in mobility is alertness, balance, falls and thinking, each from 0 (none) to 3 "
    "(high): the project's own ratings. Of two that can be given, the one that costs less comes "
    "first."
)
APPLIES: Final = "Statements on medicines that apply"
IN_THE_PLAN: Final = "What they say stands in the plan."
ASK_NEXT: Final = "What to ask next"
NOTHING_TO_ASK: Final = "No answer that is missing could change this review."
PROBLEMS: Final = "Problems of the record"
SOURCES: Final = "Sources"

_COMPLETE: Final = "A confirmed list says that nothing else is taken."
_OPEN: Final = "No list is confirmed to be whole: more may be taken."


def whole(complete: bool) -> str:
    """Whether more may be taken than is recorded."""
    return _COMPLETE if complete else _OPEN


def lead(severities: Sequence[tuple[str, int]], possible: int, unclear: int, taken: int) -> str:
    """How much is wrong, and of how much nothing can be said."""
    told = ", ".join(f"{number} {severity}" for severity, number in severities if number)
    found = f"Found: {told}." if told else "Nothing was found to be wrong in what was understood."
    asked = f" {possible} more would be told by an answer." if possible else ""
    open_ones = f" Not understood or not checked: {unclear} of {counted(taken, 'medicine')}."
    return f"{found}{asked}{open_ones if unclear else ''}"


def due(state: str, day: date | None) -> str:
    """By when a test is due."""
    if state == "overdue":
        return f"overdue since {said_day(day)}"
    if state == "none recorded":
        return "none recorded: due now"
    return f"due by {said_day(day)}" if day is not None else "no longest time is stated"


def look_again(by: date | None, *, overdue: bool) -> str:
    """By when a medicine is to be looked at again."""
    if by is None:
        return "no date can be reckoned"
    was = "was due by {}; whether it was done is not recorded" if overdue else "by {}"
    return was.format(said_day(by))


def last(day: date | None) -> str:
    """When it was done last."""
    return "none recorded" if day is None else f"last {said_day(day)}"


def between(low: float, high: float) -> str:
    """A number, or the two between which it lies."""
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def due_between(first: date | None, last_day: date | None, *, late: bool) -> str:
    """When the next dose is due."""
    if first is None or last_day is None:
        return "not known: no dose with its day is recorded"
    span = said_day(first) if first == last_day else f"{said_day(first)} to {said_day(last_day)}"
    return f"{span}: late" if late else span


def exposure_sum(found: PersonExposureJson) -> str:
    """The exposure of a day: regularly, and at most with all as needed."""
    if found.regular is not None and found.at_most is not None:
        regular = between(*found.regular)
        more = "" if found.at_most == found.regular[1] else f"; at most {found.at_most:g}"
        return f"{regular} {found.measure} regularly{more}{' with all as needed' if more else ''}"
    open_ones = "Undefined" if found.undefined else "Not known"
    if len(found.undefined) == len(found.items):
        return f"{open_ones}: of no opioid that is taken can it be said"
    regular = between(*found.defined_regular)
    return (
        f"{open_ones} as a whole. Of the others, which are not the whole: "
        f"{regular} {found.measure} regularly, at most {found.defined_at_most:g}"
    )


def factor(item: OpioidItemJson) -> str:
    """``60 mg a day x 1 = 60``; or why it is not defined."""
    dose = f"{between(item.lowest, item.highest)} {item.unit}"
    if item.factor is None or item.exposure_lowest is None or item.exposure_highest is None:
        return f"{dose}: not defined. {item.because}"
    return f"{dose} x {item.factor:g} = {between(item.exposure_lowest, item.exposure_highest)}"


def load_sum(load: MedicineLoadJson) -> str:
    """What a load comes to, and whether its alarm is reached."""
    one = load.counts.removesuffix("s")
    total = f"{between(load.lowest, load.highest)} {one if load.highest == 1 else load.counts}"
    if load.reached is None or load.alarm_from is None:
        return total
    words = {"applies": "reached", "does not apply": "not reached"}
    return f"{total}; alarm from {load.alarm_from}: {words.get(load.reached, 'not known')}"


def rated(load: MedicineLoadJson) -> str:
    """Which medicine counts how much."""
    return "; ".join(
        f"{' and '.join(one.medicines)}: {one.points if one.points is not None else one.says}"
        for one in load.medicines
    )


def amounts(ingredient: IngredientJson) -> str:
    """What a day comes to, regularly and as needed; where neither is known, that."""
    regular, needed = ingredient.regular, ingredient.as_needed
    parts = [
        f"{regular.in_words} regularly" if regular else "",
        f"at most {needed.in_words.removeprefix('up to ')} as needed" if needed else "",
    ]
    return ", ".join(filter(None, parts)) or "how much a day is not known"


def cost(found: MobilityCostJson) -> str:
    """The cost in mobility, by component."""
    levels = (
        f"alertness {found.alertness}, balance {found.balance}, falls {found.falls}, "
        f"thinking {found.thinking}"
    )
    return f"{found.total} of 12 ({levels}); bowels {found.bowels}"


def cited(found: Sequence[SourceJson]) -> str:
    """The short keys, each with its place and how far it was checked."""
    return "; ".join(f"{one.key}, {one.place}; {one.checked}" for one in found)


def best(candidate: CandidateJson) -> DoseHereJson | None:
    """The dosing that comes furthest."""
    order = list(Verdict)
    found = sorted(candidate.doses, key=lambda dose: order.index(Verdict(dose.verdict)))
    return found[0] if found else None


def against(dose: DoseHereJson) -> list[str]:
    """What speaks against a dose, each once."""
    return list(dict.fromkeys(one.says for one in dose.against))


def beside(candidate: CandidateJson) -> str:
    """What a candidate would do with what is taken, the worst first."""
    return "; ".join(map(_beside, candidate.beside))


def _beside(one: BesideJson) -> str:
    beside_what = f" with {said_list(one.medicines)}" if one.medicines else ""
    perhaps = "perhaps " if one.asks else ""
    return f"{perhaps}{one.severity}{beside_what}: {one.effect.rstrip('.')} ({one.code})"


def for_a_start(candidate: CandidateJson) -> str:
    """That a dose is for a start, where it or one of its kind is taken already."""
    if candidate.taken:
        return "Taken already: this is the dose of a start, not of a change."
    if candidate.one_too_many_beside:
        kind = said_list(candidate.one_too_many_beside)
        return f"This is the dose of a start. One of its kind is taken, {kind}: that is a change."
    return ""


def first_of(things: Sequence[str], most: int) -> str:
    """The first few, and how many more there are."""
    more = len(things) - most
    return "; ".join(thing.rstrip(".") for thing in things[:most]) + (
        f"; and {more} more" if more > 0 else ""
    )


def more_to_ask(number: int) -> str:
    """How many more questions there are."""
    return f"And {counted(number, 'question')} more, each of which settles less: see --json."


def ways_to_stop(rows: Sequence[StopJson]) -> list[tuple[str, list[str]]]:
    """How what could be stopped is stopped: each way once, with the medicines."""
    ways: dict[str, dict[str, None]] = {}
    for how in (how for row in rows for how in row.how):
        ways.setdefault(how.says, {}).update(dict.fromkeys(how.medicines))
    return [(says, list(names)) for says, names in ways.items()]


def applies(one: AppliesJson) -> str:
    """A statement that applies: whom it is about, and how soon."""
    about = "" if one.about.kind == "person" else f", {one.about.label}"
    return f"{one.title} ({one.code}){about}: {one.urgency}"
