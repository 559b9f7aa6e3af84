"""Items: a measure or a question turned into the lines that every rendering shows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from trabecula.language.arbitration import Action
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.number import Number
from trabecula.language.source import Citation
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.plan import Measure
from trabecula.pathway.questions import Question
from trabecula.pathway.recommendations import Effect, Recommendation, Status
from trabecula.report.wording import PERSON, said_list, said_review, why_asked_again, wrong

Thing = TypeVar("Thing")
_REASONS: Final = 3
_MOST_PLACES: Final = 6
_ELEMENT: Final = re.compile(
    r"\.(?:[a-z]\w*\[\d+\]|value[A-Z]\w*|birthDate|gender|deceased\w*|medication[A-Z]\w*).*$"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A value with its date and origin. ``wrong`` says why it cannot be used, if it cannot."""

    name: str
    said: str
    day: date | None
    origin: str
    about: str
    meaning: str = ""
    how: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """Why a measure is held back: what was done, by which statements, and the reason."""

    done: str
    reason: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One measure, with all that is said of it."""

    statement: Statement
    anchor: str
    urgency: Urgency
    about: tuple[str, ...]
    says: tuple[str, ...]
    reasons: tuple[Line, ...]
    missing: tuple[str, ...]
    held: tuple[Held, ...]
    annotations: tuple[str, ...]
    pending: tuple[str, ...]
    parts: tuple[Statement, ...]
    logic: str
    review: str

    @property
    def notes(self) -> tuple[str, ...]:
        """The statement's note, where it has one."""
        return (self.statement.note,) if self.statement.note else ()

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where the statement comes from."""
        return self.statement.sources

    @property
    def because(self) -> str:
        """The few reasons that tell most, in one sentence; empty where none is recorded."""
        telling = sorted(self.reasons, key=lambda reason: reason.said in ("yes", "no"))
        said = "; ".join(f"{reason.name}: {reason.said}" for reason in telling[:_REASONS])
        return f"Because of {said}." if said else ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: of whom, what the answer would settle, and why it is asked again."""

    asks: str
    about: str
    settles: tuple[Statement, ...]
    urgency: Urgency
    why: str


def card(measure: Measure, facts: Facts, edition: OpenEdition) -> Card:
    """A measure as it is shown."""
    items = (*measure.items, *measure.parts)
    statement = measure.statement
    held = measure.status is not Status.SHOWN
    return Card(
        statement=statement,
        anchor=("held-" if held else "") + statement.code.lower(),
        urgency=measure.urgency,
        about=tuple(dict.fromkeys(called(item.about, facts) for item in measure.items)),
        says=measure.says(),
        reasons=_reasons(items, facts),
        missing=_missing(items, facts),
        held=_once(_held(effect) for item in measure.items for effect in item.held_by),
        annotations=_once(effect.row.reason for item in items for effect in item.annotations),
        pending=_once(_named(waits) for item in items for waits in item.pending),
        parts=_once(item.statement for item in measure.parts),
        logic=edition.in_words(statement),
        review=_review(statement, edition),
    )


def asked(question: Question, facts: Facts) -> Asked:
    """A question as it is shown."""
    return Asked(
        question.fact.asks,
        called(question.about, facts),
        question.settles,
        question.urgency,
        why_asked_again(question.recorded),
    )


def called(subject: Subject, facts: Facts) -> str:
    """What a subject is called: its label, with its id where two of its kind share the label."""
    if subject is facts.person:
        return PERSON
    return f"{subject.label} ({subject.id})" if facts.alike(subject) > 1 else subject.label


def line(finding: Finding, about: str) -> Line:
    """A finding as it is shown."""
    meaning = finding.fact.meaning if isinstance(finding.fact, Number) else ""
    return Line(
        finding.fact.name,
        finding.in_words(),
        finding.day,
        said_origin(finding.origin),
        about,
        meaning,
        finding.how,
        wrong(finding),
    )


def said_origin(origin: str) -> str:
    """The resources of an origin, each once, without the elements in them (JSON has those).

    Of many, such as the days of a mean, the first and the last, and how many there are.
    """
    places = tuple(dict.fromkeys(_ELEMENT.sub("", place) for place in origin.split(" and ")))
    if len(places) > _MOST_PLACES:
        return f"{len(places)} entries, {places[0]} to {places[-1]}"
    return said_list(places)


def _reasons(items: Sequence[Recommendation], facts: Facts) -> tuple[Line, ...]:
    return _once(
        line(finding, _about(finding.fact, item, facts))
        for item in items
        for finding in item.because()
        if _tells(finding, called(item.about, facts))
    )


def _tells(finding: Finding, about: str) -> bool:
    shown = any(side.known is not None for side in finding.sides)
    return shown and finding.in_words() != about


def _missing(items: Sequence[Recommendation], facts: Facts) -> tuple[str, ...]:
    return _once(_lacking(fact, item, facts) for item in items for fact in item.missing())


def _lacking(fact: Fact, item: Recommendation, facts: Facts) -> str:
    finding = item.finding(fact.key)
    about = _about(fact, item, facts)
    said = fact.name if about == PERSON else f"{fact.name} ({about})"
    return said if finding is None else f"{said}: {wrong(finding)}"


def _about(fact: Fact, item: Recommendation, facts: Facts) -> str:
    return PERSON if fact.about is About.PERSON else called(item.about, facts)


def _held(effect: Effect) -> Held:
    done = "Suppressed" if effect.row.action is Action.SUPPRESS else "Deferred"
    return Held(done, effect.row.reason, tuple(_named(statement) for statement in effect.by))


def _named(statement: Statement) -> str:
    return f"{statement.title} ({statement.code})"


def _review(statement: Statement, edition: OpenEdition) -> str:
    state = edition.review_state(statement)
    return said_review(state, edition.review_of(statement))


def _once(things: Iterable[Thing]) -> tuple[Thing, ...]:
    return tuple(dict.fromkeys(things))
