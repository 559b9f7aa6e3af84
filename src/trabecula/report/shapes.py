"""The shapes of the JSON that is written; the published schemas are made from them."""

from collections.abc import Iterable
from typing import Annotated, Any

import msgspec

from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action
from trabecula.language.condition import About
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.language.review import ReviewState
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Strength, Urgency
from trabecula.pathway.recommendations import Status


def _one_of(values: Iterable[str | None]) -> msgspec.Meta:
    return msgspec.Meta(extra_json_schema={"enum": list(values)})


AnswerWord = Annotated[str, _one_of(answer.words for answer in Answer)]
StatusWord = Annotated[str | None, _one_of([*Status, None])]
UrgencyWord = Annotated[str, _one_of(urgency.words for urgency in Urgency)]
CheckedWord = Annotated[str, _one_of(checked.value for checked in Checked)]
ReviewWord = Annotated[str, _one_of(ReviewState)]
AssessorWord = Annotated[str | None, _one_of([*Assessor, None])]
MissingWord = Annotated[str, _one_of(NotAnswered)]
MeansWord = Annotated[str | None, _one_of(["better", "worse", "no meaningful change", None])]
ScoreWord = bool | int | float | str | list[str] | None
DayWord = Annotated[str, msgspec.Meta(extra_json_schema={"format": "date"})]


class AboutJson(msgspec.Struct, gc=False):
    """What an answer is about; the id is null where nothing in the record has one."""

    kind: Annotated[str, _one_of(About)]
    id: str | None
    label: str


class SourceJson(msgspec.Struct, gc=False):
    """A source, the exact place in it, and how far the row was checked against it."""

    key: str
    citation: str
    place: str
    checked: CheckedWord


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
    action: Annotated[str, _one_of(Action)]
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
    modality: Annotated[str, _one_of(Modality)]
    urgency: UrgencyWord
    within_hours: int | None
    owner: list[str]
    strength: Annotated[str, _one_of(Strength)]
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


class BriefValueJson(msgspec.Struct, gc=False):
    """A score: its value with its first band, or what it can still be."""

    key: str
    value: ScoreWord
    band: str | None
    lowest: float | None
    highest: float | None
    possible: list[ScoreWord]


class BriefScoreJson(msgspec.Struct, gc=False):
    """The scores of one administration, and by item why there is no answer."""

    line: int | None
    id: str | None
    when: str | None
    assessor: AssessorWord
    instrument: str
    complete: bool
    draft: bool
    scores: list[BriefValueJson]
    missing: dict[str, MissingWord]


class BandJson(msgspec.Struct, gc=False):
    """The band in one scheme; null with those that are possible, where it cannot be told."""

    scheme: str
    band: str | None
    possible: list[str]
    meaning: str
    source: SourceJson
    checked: CheckedWord


class ChangeJson(msgspec.Struct, gc=False):
    """The change since an earlier result, and whether it means something to the person."""

    since: str
    difference: float
    percent: float | None
    means: MeansWord
    source: SourceJson | None
    checked: CheckedWord | None


class ValueJson(msgspec.Struct, gc=False):
    """A score. With a null value, lowest and highest or possible are all that it can still be."""

    key: str
    name: str
    value: ScoreWord
    unit: str | None
    in_words: str
    complete: bool
    missing: list[str]
    missing_rule: str
    indeterminate: bool
    lowest: float | None
    highest: float | None
    possible: list[ScoreWord]
    bands: list[BandJson]
    meaning: str
    change: ChangeJson | None
    source: SourceJson
    checked: CheckedWord


class MissingJson(msgspec.Struct, gc=False):
    """An item without an answer, and why."""

    key: str
    name: str
    state: MissingWord


class LicenceJson(msgspec.Struct, gc=False):
    """What the owner of an instrument allows."""

    terms: str
    wording: bool
    off: bool


class ScoreJson(msgspec.Struct, gc=False):
    """One administration of an instrument: its scores, and on what they rest.

    ``line`` is the line of the input, or the place in one JSON list; null for answers that are
    options. ``draft`` is true until a clinician has reviewed the instrument.
    """

    line: int | None
    id: str | None
    when: str | None
    assessor: AssessorWord
    meant_for: list[Annotated[str, _one_of(Assessor)]]
    instrument: str
    title: str
    version: str
    edition: str
    recall: str
    licence: LicenceJson
    draft: bool
    complete: bool
    scores: list[ValueJson]
    missing: list[MissingJson]
    source: SourceJson
    checked: CheckedWord


class ExampleJson(msgspec.Struct, gc=False):
    """A worked example: what was expected, what came out, and whether they agree."""

    row: int
    id: str | None
    name: str
    expected: Any
    got: Any
    verdict: Annotated[str, _one_of(["agrees", "differs", "not tried"])]
    why: str


SCHEMAS: dict[str, type[msgspec.Struct]] = {
    "recommendations": PersonJson,
    "recommendations-brief": BriefPersonJson,
    "plan": PlanJson,
    "score": ScoreJson,
    "score-brief": BriefScoreJson,
    "example": ExampleJson,
    "wrong-line": WrongLineJson,
}


def schema(name: str) -> dict[str, Any]:
    """The published JSON Schema of one of `SCHEMAS`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Trabecula: {name}",
        **msgspec.json.schema(SCHEMAS[name]),
    }
