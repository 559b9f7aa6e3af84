"""The shapes of the JSON of a review of medicines: what is taken, and what is wrong with it.

Text and page are made of the same.
"""

from datetime import date
from typing import Annotated

import msgspec

from trabecula.language.interaction import Severity
from trabecula.pathway.medicines.problem import Kind
from trabecula.report.medicine_choice_shapes import (
    BoneAgentJson,
    ChoiceJson,
    LookAgainJson,
    MissingJson,
    StopJson,
    TestJson,
    ToAskJson,
)
from trabecula.report.medicine_shapes import AskJson, ReasonJson, TableJson
from trabecula.report.shape_words import AnswerWord, CheckedWord, SourceJson, UrgencyWord, one_of
from trabecula.report.shapes import AboutJson, LocalJson, ProblemJson

SeverityWord = Annotated[str, one_of(each.words for each in sorted(Severity, reverse=True))]
KindWord = Annotated[str, one_of(Kind)]


class MedicineProblemJson(msgspec.Struct, gc=False):
    """Something that is wrong; with ``asks`` it is only possible, and they would tell.

    ``sides`` are what sources say that disagree. ``code`` is that of an interaction, else empty.
    """

    severity: SeverityWord
    kind: KindWord
    code: str
    title: str
    medicines: list[str]
    effect: str
    mechanism: str
    management: list[str]
    exceptions: list[str]
    sides: list[ReasonJson]
    asks: list[AskJson]
    sources: list[SourceJson]


class NotUnderstoodJson(msgspec.Struct, gc=False):
    """A medicine of whose dose something was not understood, in the words of the record."""

    medicine: str
    dosage: str
    why: list[str]
    origins: list[str]


class DailyJson(msgspec.Struct, gc=False):
    """What it comes to, from the lowest to the highest; on average, where days differ."""

    lowest: float
    highest: float
    unit: str
    averaged: bool
    in_words: str


class IngredientJson(msgspec.Struct, gc=False):
    """One ingredient. ``formulary`` is its name there, as ``called``; null where it is not in it.

    ``regular`` and ``as_needed`` are null where there is none, or it is not known.
    """

    label: str
    formulary: str | None
    called: str | None
    class_: str | None = msgspec.field(name="class")
    regular: DailyJson | None
    as_needed: DailyJson | None


class TakenJson(msgspec.Struct, gc=False):
    """A medicine that is taken, once, whatever tells of it; ``since`` is null where not known.

    With ``single_doses`` it was given so, and the last still counts.
    """

    medicine: str
    dosage: str
    ingredients: list[IngredientJson]
    route: str | None
    release: str
    since: date | None
    single_doses: bool
    unclear: list[str]
    origins: list[str]


class OpioidItemJson(msgspec.Struct, gc=False):
    """One opioid, regularly or at most as needed: dose times factor. Null is not defined."""

    medicine: str
    opioid: str
    use: Annotated[str, one_of(["regular", "as needed"])]
    lowest: float
    highest: float
    unit: str
    factor: float | None
    exposure_lowest: float | None
    exposure_highest: float | None
    because: str
    sources: list[SourceJson]


class PersonExposureJson(msgspec.Struct, gc=False):
    """Exposure by one table. A sum is null unless every opioid has a dose and a factor.

    ``defined_regular`` and ``defined_at_most`` are of those that have, never the whole.
    """

    table: TableJson
    measure: str
    items: list[OpioidItemJson]
    regular: tuple[float, float] | None
    at_most: float | None
    defined_regular: tuple[float, float]
    defined_at_most: float
    undefined: list[str]
    not_known: list[str]
    reminders: list[str]


class RatedJson(msgspec.Struct, gc=False):
    """What one medicine, in all its entries, counts on a scale; null where it gives no number."""

    medicines: list[str]
    points: int | None
    says: str


class MedicineLoadJson(msgspec.Struct, gc=False):
    """What medicines add up to on a named scale, between two bounds where some are not rated.

    ``reached`` says whether the alarm is reached, ``worse`` whether the person shows what makes it
    matter more; null where the load has no such thing.
    """

    key: str
    name: str
    scale: str
    counts: str
    lowest: float
    highest: float
    medicines: list[RatedJson]
    not_rated: list[str]
    alarm_from: int | None
    reached: AnswerWord | None
    then: str
    worse: AnswerWord | None
    asks: list[AskJson]
    sources: list[SourceJson]


class SignJson(msgspec.Struct, gc=False):
    """A sign of falls: as it is recorded, or null."""

    key: str
    name: str
    in_words: str | None
    date: date | None


class AppliesJson(msgspec.Struct, gc=False):
    """A statement on medicines that applies, and is not held back. It stands in the plan."""

    code: str
    title: str
    about: AboutJson
    urgency: UrgencyWord
    within_hours: int | None
    urgent: bool


class CitedJson(msgspec.Struct, gc=False):
    """A source in full, and how far it was read."""

    key: str
    citation: str
    reference: str
    checked: CheckedWord


class MedicineReviewJson(msgspec.Struct, gc=False):
    """A review of medicines. What is in no list of it was not found; it is not without risk.

    ``complete`` says whether a confirmed list says that nothing else is taken.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    person: AboutJson
    complete: bool
    none_taken: bool
    problems: list[MedicineProblemJson]
    possible: list[MedicineProblemJson]
    not_understood: list[NotUnderstoodJson]
    not_checked: list[str]
    taken: list[TakenJson]
    exposure: list[PersonExposureJson]
    loads: list[MedicineLoadJson]
    signs_of_falls: list[SignJson]
    bone_agents: list[BoneAgentJson]
    missing: list[MissingJson]
    tests: list[TestJson]
    look_again: list[LookAgainJson]
    stoppable: list[StopJson]
    choices: list[ChoiceJson]
    applies: list[AppliesJson]
    ask_next: list[ToAskJson]
    record_problems: list[ProblemJson]
    local_policy: list[LocalJson]
    later_entries: int
    sources: list[CitedJson]
