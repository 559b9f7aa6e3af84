"""The shapes of the JSON of the side effects of one person."""

from typing import Annotated, Any

import msgspec

from trabecula.pathway.side_effects import Standing
from trabecula.report.medicine_shapes import AskJson, ReasonJson
from trabecula.report.shape_words import AnswerWord, CheckedWord, DayWord, SourceJson, one_of


class SinceJson(msgspec.Struct, gc=False):
    """From when on each report told of it; ``without`` is the last day on which it was not there.

    ``worse`` is from when on it was as bad as now.
    """

    first: DayWord
    without: DayWord | None
    worse: DayWord


class GradedJson(msgspec.Struct, gc=False):
    """What one grading says: values that disagree, or the two ends between which it lies.

    ``course`` says how it went, empty where it was told once; ``meaning`` what the numbers mean.
    """

    key: str
    name: str
    meaning: str
    values: list[Any]
    within: bool
    said: str
    day: DayWord | None
    origin: str
    there: AnswerWord
    stale: bool
    by_carer: bool
    calls: bool
    since: SinceJson | None
    course: str
    sources: list[SourceJson]


class ChangeJson(msgspec.Struct, gc=False):
    """What was done with a medicine on a day: started, raised, changed or given."""

    day: DayWord
    how: str
    origin: str


class CandidateJson(msgspec.Struct, gc=False):
    """A medicine that may bring a side effect: a candidate, never a verdict."""

    medicine: str
    said: str
    shortly_before: list[ChangeJson]
    newest_change: ChangeJson | None
    since: DayWord
    last: DayWord
    taken: bool
    because: list[ReasonJson]
    origins: list[str]


class AppliesJson(msgspec.Struct, gc=False):
    """A statement that applies; with ``asks`` it is not known whether it does."""

    code: str
    title: str
    says: tuple[str, ...]
    urgency: str
    owner: list[str]
    asks: list[AskJson]


class DoneJson(msgspec.Struct, gc=False):
    """What the formulary says of a medicine that is a candidate."""

    medicines: list[str]
    says: str
    because: str
    sources: list[SourceJson]


class SideEffectJson(msgspec.Struct, gc=False):
    """One side effect: what it costs, how it stands, what may bring it, and what is done.

    ``not_asked`` is what nothing is told of: never absent. ``first`` is what is excluded before a
    medicine is blamed.
    """

    name: str
    costs: str
    standing: Annotated[str, one_of(Standing)]
    graded: list[GradedJson]
    not_asked: list[AskJson]
    candidates: list[CandidateJson]
    statements: list[AppliesJson]
    may_apply: list[AppliesJson]
    formulary: list[DoneJson]
    first: str
    owner: list[str]
    checked: CheckedWord
    sources: list[SourceJson]


class WhyReviewJson(msgspec.Struct, gc=False):
    """Why a review of all medicines is due, and since when, where that is known."""

    day: DayWord | None
    says: str
    origin: str


class MedicineReviewDueJson(msgspec.Struct, gc=False):
    """The next review of all medicines; it is due where there are ``reasons``."""

    said: str
    last: DayWord | None
    last_origin: str
    by: DayWord | None
    due: bool
    silent: bool
    reasons: list[WhyReviewJson]
    owner: list[str]
    sources: list[SourceJson]


class SideEffectsJson(msgspec.Struct, gc=False):
    """The side effects of one person, what is there first, by what they cost in moving."""

    as_of: DayWord
    notes: list[str]
    effects: list[SideEffectJson]
    within_days: int
    not_rated: list[str]
    medicines_told: bool
    review: MedicineReviewDueJson | None
    draft: bool = True
