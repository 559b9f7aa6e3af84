"""The shapes of the JSON that is written; the published schemas are made from them."""

from typing import Annotated

import msgspec

from trabecula.language.arbitration import Action
from trabecula.language.condition import About
from trabecula.language.statement import Modality, Strength
from trabecula.report.shape_words import (
    AnswerWord,
    CheckedWord,
    DayWord,
    ReviewWord,
    SourceJson,
    StatusWord,
    UrgencyWord,
    one_of,
)


class AboutJson(msgspec.Struct, gc=False):
    """What an answer is about; the id is null where nothing in the record has one."""

    kind: Annotated[str, one_of(About)]
    id: str | None
    label: str


class FactJson(msgspec.Struct, gc=False):
    """A value on which an answer turns, and where it came from."""

    fact: str
    key: str
    value: bool | int | float | str | list[str]
    unit: str | None
    date: str | None
    from_: str = msgspec.field(name="from")
    how: str = ""


class EffectJson(msgspec.Struct, gc=False):
    """What a row of arbitration did, by which statements, and why."""

    row: str
    action: Annotated[str, one_of(Action)]
    by: list[str]
    reason: str


class StatementJson(msgspec.Struct, gc=False):
    """One statement's answer about one subject."""

    code: str
    name: str
    title: str
    about: AboutJson
    answer: AnswerWord
    status: StatusWord
    status_because: list[EffectJson]
    annotations: list[EffectJson]
    pending: list[str]
    says: tuple[str, ...]
    modality: Annotated[str, one_of(Modality)]
    urgency: UrgencyWord
    within_hours: int | None
    owner: list[str]
    strength: Annotated[str, one_of(Strength)]
    evidence: str
    checked: CheckedWord
    sources: list[SourceJson]
    contraindications: tuple[str, ...]
    precautions: tuple[str, ...]
    follow_up: tuple[str, ...]
    monitor: tuple[str, ...]
    note: str
    because: list[FactJson]
    missing: list[str]
    review: ReviewWord


class BriefJson(msgspec.Struct, gc=False):
    """One statement's answer, and no more than that."""

    code: str
    about: AboutJson
    answer: AnswerWord
    status: StatusWord
    missing: list[str]


class PersonJson(msgspec.Struct, gc=False):
    """Every statement's answer for one person."""

    as_of: DayWord
    edition: str
    policy: str
    person: AboutJson
    statements: list[StatementJson]


class BriefPersonJson(msgspec.Struct, gc=False):
    """Every statement's answer for one person, briefly."""

    as_of: DayWord
    edition: str
    policy: str
    person: AboutJson
    statements: list[BriefJson]


class WrongLineJson(msgspec.Struct, gc=False):
    """What stands in place of an answer to a line that could not be used."""

    line: int
    error: str


class QuestionJson(msgspec.Struct, gc=False):
    """A fact to ask for, what the answer would settle, and how urgent that is."""

    key: str
    about: AboutJson
    asks: str
    settles: list[str]
    urgency: UrgencyWord
    why: str


class ClashJson(msgspec.Struct, gc=False):
    """Two statements that pull different ways."""

    between: list[str]
    why: str


class ProblemJson(msgspec.Struct, gc=False):
    """Something of the record that could not be read or placed."""

    where: str
    what: str


class LocalJson(msgspec.Struct, gc=False):
    """A value that this clinic has set to another than the default: by whom, when, and why."""

    name: str
    value: float | str
    default: float | str
    unit: str
    decided_by: str
    decided_on: DayWord
    reason: str


class PlanJson(msgspec.Struct, gc=False):
    """What applies to one person, in order, with what is open and what could not be read."""

    as_of: DayWord
    as_of_because: str
    edition: str
    policy: str
    person: AboutJson
    lesions: list[AboutJson]
    statements: list[StatementJson]
    clashes: list[ClashJson]
    questions: list[QuestionJson]
    problems: list[ProblemJson]
    local_values: list[LocalJson]
    later_entries_ignored: int
