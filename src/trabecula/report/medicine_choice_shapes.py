"""The shapes of the JSON of what to do about medicines: tests, bone agents, stopping, choice."""

from datetime import date
from typing import Annotated

import msgspec

from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.report.medicine_shapes import AskJson, ReasonJson
from trabecula.report.shape_words import AnswerWord, SourceJson, one_of
from trabecula.report.shapes import AboutJson

VerdictWord = Annotated[str, one_of(Verdict)]
DUE = ("overdue", "none recorded", "due", "no date")


class MissingJson(msgspec.Struct, gc=False):
    """What should go with what is taken and is not recorded; with ``asks`` it may be needed."""

    says: str
    medicines: list[str]
    because: list[str]
    needs: list[str]
    asks: list[AskJson]
    sources: list[SourceJson]


class TestJson(msgspec.Struct, gc=False):
    """A test: when it was done last, by when it is due (null: the source names no longest time)."""

    test: str
    medicines: list[str]
    state: Annotated[str, one_of(DUE)]
    last: date | None
    due: date | None
    before: bool
    interval: str
    action: str
    sources: list[SourceJson]


class HoldJson(msgspec.Struct, gc=False):
    """A reason to hold the next dose, and whether it is there."""

    says: str
    answer: AnswerWord
    because: str
    asks: list[AskJson]
    sources: list[SourceJson]


class DoseHereJson(msgspec.Struct, gc=False):
    """One dosing, as it is for this person; the dose is null unless it can be offered."""

    purpose: str
    routes: list[str]
    release: str
    verdict: VerdictWord
    dose: str | None
    most_a_day: str | None
    because: list[ReasonJson]
    against: list[ReasonJson]
    check: list[ReasonJson]
    asks: list[AskJson]
    note: str
    sources: list[SourceJson]


class BoneAgentJson(msgspec.Struct, gc=False):
    """An agent that protects bone: its doses, the next one, what holds it, and how it ends.

    ``due_from`` and ``due_to`` are the days of the next dose. ``by_clearance`` is the row for these
    kidneys, ``recorded`` the doses at a time that the record has.
    """

    medicine: str
    in_use: bool
    given: list[date]
    recorded: list[str]
    every: str | None
    other_products: list[ReasonJson]
    due_from: date | None
    due_to: date | None
    late: bool
    by_clearance: ReasonJson | None
    next_doses: list[DoseHereJson]
    holds: list[HoldJson]
    before_a_dose: list[TestJson]
    stopping: ReasonJson


class RaiseJson(msgspec.Struct, gc=False):
    """How a dose may be raised, and from which day, by the newest entry."""

    purpose: str
    says: str
    not_before: date | None


class LookAgainJson(msgspec.Struct, gc=False):
    """By when to look at a medicine again; ``by`` is null where that cannot be reckoned."""

    medicine: str
    begun: date | None
    by: date | None
    overdue: bool
    says: str
    raises: list[RaiseJson]
    sources: list[SourceJson]


class HowToStopJson(msgspec.Struct, gc=False):
    """How medicines are stopped; ``abruptly`` is null where it depends."""

    medicines: list[str]
    says: str
    abruptly: bool | None
    sources: list[SourceJson]


class StopJson(msgspec.Struct, gc=False):
    """What could be stopped or lowered. It is sure where nothing is asked first."""

    says: str
    medicines: list[str]
    because: str
    sure: bool
    asks: list[AskJson]
    question: str
    lowering: str
    how: list[HowToStopJson]
    sources: list[SourceJson]


class MobilityCostJson(msgspec.Struct, gc=False):
    """What a medicine costs, each from 0 to 3; ``total`` is of the first four."""

    total: int
    alertness: int
    balance: int
    falls: int
    thinking: int
    bowels: int
    says: str


class BesideJson(msgspec.Struct, gc=False):
    """What a candidate would do with what is taken; with ``asks`` it is only possible."""

    code: str
    severity: str
    medicines: list[str]
    effect: str
    asks: list[AskJson]
    sources: list[SourceJson]


class CandidateJson(msgspec.Struct, gc=False):
    """A medicine that comes into question, for whom and why not."""

    line: int
    line_because: str
    name: str
    medicine: str
    taken: bool
    verdict: VerdictWord
    doses: list[DoseHereJson]
    cost: MobilityCostJson
    beside: list[BesideJson]
    one_too_many_beside: list[str]
    sources: list[SourceJson]


class ChoiceJson(msgspec.Struct, gc=False):
    """What a statement that applies leaves to choose from, the first line first."""

    code: str
    title: str
    about: AboutJson
    candidates: list[CandidateJson]


class ToAskJson(msgspec.Struct, gc=False):
    """A fact that is not known, and what of this review it would settle."""

    key: str
    asks: str
    settles: list[str]
