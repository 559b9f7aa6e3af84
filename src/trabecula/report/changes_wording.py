"""Wording of what changed between two plans, and why."""

from collections import Counter
from typing import Final

from trabecula.pathway.kept.changes import (
    Cause,
    Changes,
    FactChange,
    FactKind,
    ItemKind,
    Part,
    StatementKind,
    Why,
)
from trabecula.report.wording import counted, said_day, said_list

TITLE: Final = "What changed, and why"
SUPPORTS: Final = (
    "It compares two plans, item by item. What brought a change about is what differs in what it "
    "turns on; where that cannot be told, it says so."
)
NOTHING: Final = "Nothing changed but the day."
NOTHING_COUNTED: Final = "Nothing changed but the day, and what is counted from it."
UNCHANGED: Final = "What is not listed stayed as it was."
NOT_KNOWN: Final = "not known"
NOT_SAID: Final = "not said"
WITH_IT: Final = "With it"
BECAUSE: Final = "Because"
FROM: Final = "From"
WAS: Final = "Was"
IS: Final = "Is"

STARTED: Final = "Apply now"
STOPPED: Final = "Apply no longer"
IN_DOUBT: Final = "Not known any more whether they apply"
HELD: Final = "Held back, or let go"
ADDED: Final = "Tasks that were added"
REMOVED: Final = "Tasks that are gone"
CHANGED: Final = "Tasks that changed"
CHOSEN: Final = "Options in the plan, or out of it"
CAN_BE_CHOSEN: Final = "What can be chosen"
MATTERS: Final = "What matters, and what was decided"
FACTS: Final = "What the record says otherwise"
AGED: Final = "What only time changed"
SUBJECTS: Final = "Lesions, pains and medicines"
KNOWLEDGE: Final = "Knowledge and local policy"
BEHIND: Final = "Answers behind the plan"
QUESTIONS: Final = "Questions"

ONLY_TIME: Final = "only time passed"


_SAID: Final = {
    Why.FACT: "{moved}{turning}",
    Why.TIME: "{moved} (" + ONLY_TIME + "){turning}",
    Why.SUBJECT: "{moved}",
    Why.STATEMENT: "{moved}",
    Why.HOLD: "{moved}. {says}",
    Why.POLICY: "set by this clinic: {moved}",
    Why.PRIORITY: "{moved}",
    Why.DECISION: "decided by {by}: {what}",
    Why.ALTERNATIVE: "another plan: was {before}, is {now}",
    Why.OPTION: "the option {moved}",
    Why.TASK: "it belongs to: {what} ({now})",
    Why.LEFT: "{moved}",
    Why.NOT_TOLD: "why cannot be told",
}


def said_cause(cause: Cause, person: str) -> str:
    """One cause as a sentence without its end; ``person`` is whom it need not name."""
    if cause.why is Why.EDITION:
        return _of_the_edition(cause)
    of = f" ({cause.about})" if cause.about and cause.about != person else ""
    what = f"{cause.what or 'the order of what matters'}{of}"
    if cause.why is Why.HOLD and cause.before == cause.now:
        return f"{what} {cause.now}. {cause.says}"
    before, now = cause.before or NOT_SAID, cause.now or NOT_SAID
    said = _SAID[cause.why].format(
        moved=f"{what}: was {before}, is {now}",
        what=what,
        before=before,
        now=now,
        by=cause.about or "nobody named",
        says=cause.says,
        turning=_turning(cause),
    )
    return said.removesuffix(". ")


def _turning(cause: Cause) -> str:
    return f"; it turns on: {cause.asks}" if cause.asks else ""


def _of_the_edition(cause: Cause) -> str:
    what = cause.what or "it"
    if cause.before == cause.now:
        return f"the knowledge of edition {cause.now} was changed: it says {what} otherwise"
    return f"edition {cause.now} says {what} otherwise than edition {cause.before}"


def said_part(part: Part) -> str:
    """One part of a task that changed."""
    return f"{part.part}: was {part.before or 'nothing'}; is {part.now or 'nothing'}"


def said_before(change: FactChange) -> str:
    """What was known of a fact, with its day."""
    return _dated(change.before, said_day(change.before_day) if change.before_day else "")


def said_now(change: FactChange) -> str:
    """What is known of it now, with its day."""
    return _dated(change.now, said_day(change.now_day) if change.now_day else "")


def _dated(said: str, day: str) -> str:
    return f"{said or NOT_KNOWN}, {day}" if day and said else said or NOT_KNOWN


def summary(changes: Changes) -> str:
    """All of it in one or two sentences."""
    if changes.none:
        return NOTHING_COUNTED if changes.facts else NOTHING
    kinds = Counter(one.kind for one in changes.statements)
    tasks = Counter(one.kind for one in changes.tasks)
    aged = sum(one.by_time for one in changes.facts)
    news = sum(not one.by_time for one in changes.facts)
    parts = (
        _number(
            kinds[StatementKind.STARTED],
            "statement applies now that did not",
            "statements apply now that did not",
        ),
        _number(
            kinds[StatementKind.STOPPED],
            "statement applies no longer",
            "statements apply no longer",
        ),
        _number(
            kinds[StatementKind.IN_DOUBT],
            "statement applied, and it is not known any more whether it does",
            "statements applied, and it is not known any more whether they do",
        ),
        _number(tasks[ItemKind.ADDED], "task was added", "tasks were added"),
        _number(tasks[ItemKind.REMOVED], "task is gone", "tasks are gone"),
        _number(news, "fact is recorded otherwise", "facts are recorded otherwise"),
        _number(aged, "fact only grew older", "facts only grew older"),
    )
    said = said_list([part for part in parts if part])
    return f"{said[:1].upper()}{said[1:]}. {UNCHANGED}" if said else UNCHANGED


def _number(number: int, one: str, several: str) -> str:
    return counted(number, one, several) if number else ""


def said_kind(change: FactChange) -> str:
    """How a fact changed, in words."""
    return ONLY_TIME if change.kind is FactKind.COUNTED_ON else change.kind.value
