"""The shapes of the JSON of scores and of worked examples."""

from typing import Annotated, Any

import msgspec

from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.report.shape_words import CheckedWord, SourceJson, one_of

AssessorWord = Annotated[str | None, one_of([*Assessor, None])]
MissingWord = Annotated[str, one_of(NotAnswered)]
MeansWord = Annotated[str | None, one_of(["better", "worse", "no meaningful change", None])]
ScoreWord = bool | int | float | str | list[str] | None


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
    options. ``answers`` are those that were given, by the key of each item. ``draft`` is true
    until a clinician has reviewed the instrument.
    """

    line: int | None
    id: str | None
    when: str | None
    assessor: AssessorWord
    meant_for: list[Annotated[str, one_of(Assessor)]]
    instrument: str
    title: str
    version: str
    edition: str
    recall: str
    licence: LicenceJson
    draft: bool
    complete: bool
    scores: list[ValueJson]
    answers: dict[str, Any]
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
    verdict: Annotated[str, one_of(["agrees", "differs", "not tried"])]
    why: str
