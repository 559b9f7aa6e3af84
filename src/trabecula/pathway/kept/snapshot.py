"""Snapshots: everything of a plan that a comparison needs, in a JSON that stays readable.

A shape that changes gets another number, so that what was kept long ago is still understood.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Final, TypeAlias

from msgspec import Struct

from trabecula.language.condition import About

SHAPE: Final = 1
PERSON: Final = "person"
"""The key of the person among the subjects."""

Plain: TypeAlias = bool | int | float | str | tuple[str, ...] | None
AnswerOf: TypeAlias = tuple[str, str]
"""An answer by the code of its statement and the key of the subject."""


class Kept(Struct, frozen=True, omit_defaults=True):
    """A part of a snapshot."""


class KeptSubject(Kept, frozen=True):
    """The person, a lesion, a pain or a medicine, by a key of its own."""

    key: str
    kind: About
    label: str
    id: str | None = None


class KeptFinding(Kept, frozen=True):
    """A fact as it was known: its value, in words, from when and where, and its state.

    ``whole`` is false of a list that was asked in part; ``until`` is the last day on which the
    value could be used. ``counts_on`` is set for a time since something. ``sides`` are what others
    say where they disagree, or the ends between which the value lies. It is ``copied`` where it is
    what a lesion itself has of a fact of the person; without a state a subject is
    known to have nothing of its own, so that another's value is not read as this one's.
    """

    subject: str
    key: str
    name: str
    state: str = ""
    value: Plain = None
    says: str = ""
    day: date | None = None
    origin: str = ""
    until: date | None = None
    whole: bool = True
    counts_on: bool = False
    how: str = ""
    copied: bool = False
    sides: tuple[str, ...] = ()


class KeptAtom(Kept, frozen=True):
    """A question of a statement's condition, the facts that it asks, and the local value in it."""

    says: str
    facts: tuple[str, ...]
    setting: str = ""


class KeptRule(Kept, frozen=True):
    """A statement as it was: ``digest`` identifies its content, whatever a clinic has set."""

    code: str
    title: str
    digest: str
    urgency: str
    atoms: tuple[KeptAtom, ...]
    clock: str = ""


class KeptHold(Kept, frozen=True):
    """What held a statement back: by a row of arbitration, by which statements, and why."""

    row: str
    action: str
    by: tuple[str, ...]
    reason: str


class KeptRow(Kept, frozen=True):
    """A row of arbitration: which statements hold back which, unless which others apply.

    Without ``targets`` it holds back every other; ``spinal`` is set where the site decides.
    """

    code: str
    triggers: tuple[str, ...]
    targets: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    spinal: bool = False

    def bears_on(self, target: str, trigger: str) -> bool:
        """Whether the one statement may hold back the other by this row."""
        return trigger in self.triggers and (not self.targets or target in self.targets)


class KeptAnswer(Kept, frozen=True):
    """One statement's answer about one subject.

    ``atoms`` are the answers of its questions in their order, a letter each; it turned on those of
    these places.
    """

    code: str
    about: str
    answer: str
    atoms: str
    turns_on: tuple[int, ...] = ()
    status: str | None = None
    held_by: tuple[KeptHold, ...] = ()
    pending: tuple[str, ...] = ()


class KeptOption(Kept, frozen=True):
    """An option as it stood; ``chosen`` where the plan holds it.

    It turned on ``facts``; its conditions ask ``conditions``, of whomever.
    """

    key: str
    title: str
    need: str
    about: str
    standing: str
    chosen: bool = False
    because: tuple[str, ...] = ()
    offered_by: tuple[AnswerOf, ...] = ()
    held_by: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


class KeptTask(Kept, frozen=True):
    """A task. Its dose, or whether it is needed at all, was told by ``facts``; it is the question
    of what it ``asks``.
    """

    key: str
    title: str
    whence: str
    urgency: str
    about: tuple[str, ...]
    owners: tuple[str, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    hours: int | None = None
    lines: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    goes_with: tuple[str, ...] = ()
    answers: tuple[AnswerOf, ...] = ()
    option: str | None = None
    dose: str = ""
    facts: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    note: str = ""
    safety: bool = False


class KeptLeft(Kept, frozen=True):
    """Statements that the plan left, and why."""

    answers: tuple[AnswerOf, ...]
    why: str
    says: str


class KeptGoal(Kept, frozen=True):
    """A goal, where it stood, and its newest level."""

    origin: str
    text: str
    status: str = ""
    achievement: str = ""
    level: int | None = None


class KeptDecision(Kept, frozen=True):
    """A decision: when, by whom, and what was decided of what, each as a sentence."""

    origin: str
    day: date | None
    by: str
    choices: tuple[str, ...]


class KeptSetting(Kept, frozen=True):
    """A value that the clinic had set otherwise than by default."""

    name: str
    value: str
    default: str
    by: str
    on: date


class KeptQuestion(Kept, frozen=True):
    """A fact that was not known, of whom, and which statements waited for it."""

    key: str
    about: str
    asks: str
    urgency: str
    settles: tuple[str, ...]


class KeptPerson(Kept, frozen=True):
    """Who the plan was of, as far as the record said."""

    name: str
    id: str | None = None
    born: date | None = None
    sex: str = ""
    language: str = ""
    dead: bool = False


class Snapshot(Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """A plan as it was on its day. ``alternative`` says which of the plans it is.

    ``priorities`` are the person's order, what shares a place together; ``declined`` what they
    declined.
    """

    shape: int
    as_of: date
    edition: str
    policy: str
    person: KeptPerson
    settings: tuple[KeptSetting, ...] = ()
    subjects: tuple[KeptSubject, ...]
    findings: tuple[KeptFinding, ...] = ()
    site_key: str
    rules: tuple[KeptRule, ...]
    rows: tuple[KeptRow, ...] = ()
    answers: tuple[KeptAnswer, ...]
    alternative: tuple[str, ...]
    options: tuple[KeptOption, ...] = ()
    tasks: tuple[KeptTask, ...] = ()
    left: tuple[KeptLeft, ...] = ()
    priorities: tuple[tuple[str, ...], ...] = ()
    declined: tuple[str, ...] = ()
    goals: tuple[KeptGoal, ...] = ()
    decisions: tuple[KeptDecision, ...] = ()
    questions: tuple[KeptQuestion, ...] = ()

    @cached_property
    def by_subject(self) -> Mapping[str, KeptSubject]:
        """The subjects by their keys."""
        return {subject.key: subject for subject in self.subjects}

    @cached_property
    def by_rule(self) -> Mapping[str, KeptRule]:
        """The statements by their codes."""
        return {rule.code: rule for rule in self.rules}

    @cached_property
    def by_row(self) -> Mapping[str, KeptRow]:
        """The rows of arbitration by their codes."""
        return {row.code: row for row in self.rows}

    @cached_property
    def by_answer(self) -> Mapping[AnswerOf, KeptAnswer]:
        """The answers by code and subject."""
        return {(answer.code, answer.about): answer for answer in self.answers}

    @cached_property
    def by_finding(self) -> Mapping[tuple[str, str], KeptFinding]:
        """The findings by subject and fact."""
        return {(finding.subject, finding.key): finding for finding in self.findings}

    def label(self, subject: str) -> str:
        """What a subject is called."""
        found = self.by_subject.get(subject)
        return subject if found is None else found.label

    def finding(self, subject: str, key: str) -> KeptFinding | None:
        """What was known of a fact: of the subject itself, else of the person."""
        own = self.by_finding.get((subject, key))
        found = own or self.by_finding.get((PERSON, key))
        return found if found is not None and found.state else None
