"""The shapes of the JSON of a care plan: tasks, what is left, schedule, team meeting, transfer.

Text and page are made of the same.
"""

from typing import Annotated

import msgspec

from trabecula.language.follow_up import Means, Part, State
from trabecula.pathway.care_plan.left import Why
from trabecula.pathway.care_plan.task import Whence
from trabecula.pathway.options.alternative import Cost, Kind
from trabecula.report.medicine_shapes import AskJson
from trabecula.report.shape_words import (
    AnswerWord,
    CheckedWord,
    DayWord,
    SourceJson,
    UrgencyWord,
    one_of,
)
from trabecula.report.shapes import AboutJson, ClashJson, FactJson, PlanJson

KindWord = Annotated[str, one_of(Kind)]
StateWord = Annotated[str, one_of(State)]


class DueJson(msgspec.Struct, gc=False):
    """When a task is due. Without ``latest`` it stands from ``earliest`` on, or has no date."""

    earliest: DayWord | None
    latest: DayWord | None
    hours: int | None
    in_words: str


class TaskJson(msgspec.Struct, gc=False):
    """One thing to do, after the tasks with the keys in ``after``.

    ``statements`` are the codes of what it answers; ``option`` is the key of the option that it
    is. ``safety`` says whether every plan holds it. ``dose`` is that of a medicine.
    """

    key: str
    title: str
    whence: Annotated[str, one_of(Whence)]
    safety: bool
    lines: list[str]
    dose: str | None
    owners: list[str]
    about: list[AboutJson]
    urgency: UrgencyWord
    due: DueJson
    after: list[str]
    goes_with: list[str]
    statements: list[str]
    option: str | None
    asks: list[AskJson]
    note: str
    checked: CheckedWord | None
    sources: list[SourceJson]


class LeftJson(msgspec.Struct, gc=False):
    """Statements that apply and are no task of this plan, and why."""

    statements: list[str]
    title: str
    about: list[AboutJson]
    why: Annotated[str, one_of(Why)]
    says: str
    options: list[str]
    asks: list[AskJson]


class StateJson(msgspec.Struct, gc=False):
    """A state that holds, or may; ``asks`` is what would tell."""

    state: StateWord
    sure: bool
    since: DayWord
    because: str
    says: str
    ends_when: list[str]
    asks: list[AskJson]


class ContactJson(msgspec.Struct, gc=False):
    """One contact, or contacts every so many days from the first to the last."""

    means: Annotated[str, one_of(Means)]
    state: StateWord
    first: DayWord
    last: DayWord | None
    every_days_fewest: int | None
    every_days_most: int | None
    times_fewest: int
    times_most: int
    in_words: str


class ScheduleJson(msgspec.Struct, gc=False):
    """Who is in touch when; ``by_video`` is null where that is not known."""

    now: StateJson
    beside: list[StateJson]
    may: list[StateJson]
    contacts: list[ContactJson]
    until: DayWord
    by_video: bool | None
    video_because: str


class DemandJson(msgspec.Struct, gc=False):
    """What the plan asks against now; of the options in ``not_known`` it is not known."""

    cost: Annotated[str, one_of(Cost)]
    fewest: int
    most: int
    not_known: list[str]
    in_words: str


class TeamQuestionJson(msgspec.Struct, gc=False):
    """A question to the team: the options by key, and what is missing."""

    asks: str
    about: AboutJson
    options: list[str]
    titles: list[str]
    missing: list[AskJson]


class LaidJson(msgspec.Struct, gc=False):
    """What the team sees of a lesion or the person, and what is not known."""

    about: AboutJson
    listed_by: list[str]
    findings: list[FactJson]
    not_known: list[AskJson]


class TeamMeetingJson(msgspec.Struct, gc=False):
    """The packet for the meeting."""

    called_for: bool
    questions: list[TeamQuestionJson]
    lesions: list[LaidJson]
    person: LaidJson
    clashes: list[ClashJson]


class ValueJson(msgspec.Struct, gc=False):
    """A value in a field: of whom, in words, from when and where. ``wrong`` says why it cannot be
    relied on, and is empty where it can.
    """

    about: AboutJson
    name: str
    says: str
    date: DayWord | None
    from_: str = msgspec.field(name="from")
    wrong: str = ""


class MissingJson(msgspec.Struct, gc=False):
    """What a field lacks."""

    about: AboutJson
    key: str
    name: str


class FieldJson(msgspec.Struct, gc=False):
    """A field of the document for another team; what is not recorded is asked of the sender."""

    name: str
    part: Annotated[str, one_of(Part)]
    values: list[ValueJson]
    not_recorded: list[MissingJson]
    choices: list[str]
    asks: str


class ForeseenJson(msgspec.Struct, gc=False):
    """If this, then that, this soon; ``now`` says whether it is so already."""

    if_: str = msgspec.field(name="if")
    then: str
    urgency: UrgencyWord
    now: AnswerWord


class TransferJson(msgspec.Struct, gc=False):
    """The document for another team. Its actions are the tasks."""

    fields: list[FieldJson]
    contingencies: list[ForeseenJson]


class CarePlanJson(msgspec.Struct, gc=False):
    """One alternative as work. ``decided`` is false where nobody has chosen it yet."""

    kinds: list[KindWord]
    decided: bool
    options: list[str]
    tasks: list[TaskJson]
    left: list[LeftJson]
    demands: list[DemandJson]
    schedule: ScheduleJson
    team_meeting: TeamMeetingJson
    transfer: TransferJson


class WholePlanJson(PlanJson, gc=False):
    """What applies to one person, in order, and one alternative of it as dated work.

    ``alternatives`` are the words by which another one is asked for.
    """

    alternatives: list[str]
    care_plan: CarePlanJson
