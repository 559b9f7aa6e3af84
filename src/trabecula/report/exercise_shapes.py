"""The shapes of the JSON of a programme of exercise. Text and page are made of the same."""

from datetime import date
from typing import Annotated

import msgspec

from trabecula.language.exercise import Day, Kind, Position
from trabecula.pathway.programme import Level, State, Verdict
from trabecula.report.medicine_review_shapes import CitedJson
from trabecula.report.medicine_shapes import ReasonJson
from trabecula.report.shape_words import SourceJson, one_of
from trabecula.report.shapes import AboutJson, LocalJson, ProblemJson

StateWord = Annotated[str, one_of(State)]
VerdictWord = Annotated[str, one_of(Verdict)]
LevelWord = Annotated[str, one_of(Level)]


class NamedJson(msgspec.Struct, gc=False):
    """A statement, by its code and its title."""

    code: str
    title: str


class AskAboutJson(msgspec.Struct, gc=False):
    """A fact that is not known, how it is asked for, and of whom or of which lesion."""

    key: str
    asks: str
    about: str


class ActivityJson(msgspec.Struct, gc=False):
    """An activity, and how much of it a lesion allows."""

    activity: str
    allowed: str


class WeightJson(msgspec.Struct, gc=False):
    """How much weight a bone bears until a surgeon says otherwise, by which row, and with what."""

    status: str
    because: str
    aids: list[str]
    says: str
    asks: list[AskAboutJson]
    sources: list[SourceJson]


class LesionLimitsJson(msgspec.Struct, gc=False):
    """What one lesion allows; ``site`` is null where it is not known.

    ``held_by`` are statements that hold its region, and then no activity is shown and nothing
    taught; ``open_by`` are those that may: ``asks`` would tell.
    """

    lesion: AboutJson
    site: str | None
    level: LevelWord
    held_by: list[NamedJson]
    open_by: list[NamedJson]
    asks: list[AskAboutJson]
    by: str
    activities: list[ActivityJson]
    avoid: list[str]
    teach: list[str]
    notes: list[str]
    weight: WeightJson
    sources: list[SourceJson]


class StartDoseJson(msgspec.Struct, gc=False):
    """With how much of one kind to begin, in plain words, and as the source has it."""

    days: Annotated[list[str], msgspec.Meta(extra_json_schema={"items": {"enum": list(Day)}})]
    amount: str
    effort: str
    toward: str
    for_clinicians: str
    sources: list[SourceJson]


class ExerciseJson(msgspec.Struct, gc=False):
    """One exercise and its verdict. It may be done only where the verdict says so.

    ``this_week`` says whether the week has it. ``why`` are the reasons against it, or what it waits
    for; ``asks`` would tell.
    """

    name: str
    title: str
    kind: Annotated[str, one_of(Kind)]
    verdict: VerdictWord
    this_week: bool
    why: list[ReasonJson]
    asks: list[AskAboutJson]
    position: Annotated[str, one_of(Position)]
    regions: list[str]
    activities: list[str]
    movements: list[str]
    needs: str
    hold: str
    steps: list[str]
    easier: str
    harder: str
    stop: list[str]
    shows: str
    sources: list[SourceJson]


class WeekDayJson(msgspec.Struct, gc=False):
    """A day of the week, and the names of the exercises of that day."""

    day: Annotated[str, one_of(Day)]
    exercises: list[str]


class KindDoseJson(msgspec.Struct, gc=False):
    """The dose of a kind of exercise."""

    kind: Annotated[str, one_of(Kind)]
    dose: StartDoseJson


class SmallerJson(msgspec.Struct, gc=False):
    """What makes the programme smaller; with ``asks`` it is not known whether it does."""

    name: str
    says: str
    asks: list[AskAboutJson]
    sources: list[SourceJson]


class LighterJson(msgspec.Struct, gc=False):
    """Days on which half is done; ``until`` is the last of them, null where it is not known."""

    says: str
    until: date | None
    sources: list[SourceJson]


class ReliefJson(msgspec.Struct, gc=False):
    """Relief before exercise, only of what is prescribed already: no dose is worked out.

    ``timed`` is what is said of the time, empty unless it applies and nothing speaks
    against it. ``against`` are statements that do.
    """

    may_be_timed: bool
    statement: NamedJson
    timed: list[str]
    prescribed: list[str]
    unclear: list[str]
    against: list[NamedJson]
    asks: list[AskAboutJson]
    says: str
    never: str


class ProgressJson(msgspec.Struct, gc=False):
    """Whether the programme may be raised now, and how."""

    now: bool
    says: list[str]
    when: str
    sources: list[SourceJson]


class BesideItemJson(msgspec.Struct, gc=False):
    """A statement that stands beside the exercises."""

    code: str
    title: str
    about: str
    says: list[str]
    sources: list[SourceJson]


class BesideJson(msgspec.Struct, gc=False):
    """A heading, and the statements under it that apply."""

    heading: str
    items: list[BesideItemJson]


class ProgrammeJson(msgspec.Struct, gc=False):
    """A programme of exercise for one person. What is not cleared is not shown as safe.

    ``draft`` is always true: a clinician signs it first. ``because`` says why nothing more may be
    done, ``supervised`` that a physiotherapist is there at each session, ``held_by`` which
    statements hold it back, ``open_by`` which may. ``week`` is empty where nothing is cleared;
    ``every_day`` comes on each of its days.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    person: AboutJson
    state: StateWord
    because: list[str]
    held_by: list[NamedJson]
    open_by: list[NamedJson]
    ask: list[AskAboutJson]
    supervised: bool
    supervision: list[str]
    lesions: list[LesionLimitsJson]
    every_day: list[str]
    week: list[WeekDayJson]
    doses: list[KindDoseJson]
    exercises: list[ExerciseJson]
    smaller: list[SmallerJson]
    lighter: list[LighterJson]
    checks: list[ReasonJson]
    stop: list[ReasonJson]
    stop_in_plain_words: list[str]
    relief: ReliefJson
    progress: ProgressJson
    beside: list[BesideJson]
    record_problems: list[ProblemJson]
    local_policy: list[LocalJson]
    later_entries: int
    sources: list[CitedJson]
