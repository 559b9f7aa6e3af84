"""The shapes of the JSON of an assessment."""

from typing import Annotated

import msgspec

from trabecula.language.instrument import AssessmentArea
from trabecula.language.mechanism import Contributor, Weight
from trabecula.pathway.facts import State
from trabecula.pathway.facts.mechanism import Verdict
from trabecula.pathway.pains import Tie
from trabecula.report.score_shapes import AssessorWord, ScoreJson, ScoreWord
from trabecula.report.shape_words import (
    AnswerWord,
    CheckedWord,
    DayWord,
    SourceJson,
    UrgencyWord,
    one_of,
)
from trabecula.report.shapes import AboutJson, LocalJson, ProblemJson

_KINDS = ("nociceptive", "neuropathic", "mixed")
KindWord = Annotated[str, one_of(_KINDS)]
ValueWord = bool | int | float | str | list[str] | None


class UrgentJson(msgspec.Struct, gc=False):
    """A statement that applies, is not held back, and is due on the same day or sooner."""

    code: str
    title: str
    about: list[AboutJson]
    urgency: UrgencyWord
    within_hours: int | None


class StepJson(msgspec.Struct, gc=False):
    """One thing to ask next; the instrument is null where it is a question by itself."""

    about: AboutJson
    obtains: list[str]
    asks: list[str]
    instrument: str | None
    questions: int
    urgency: UrgencyWord
    settles: list[str]
    first_exclude: str | None


class KnownJson(msgspec.Struct, gc=False):
    """What is known of one fact. The value is null where ``state`` says that it is not usable.

    ``readings`` are the values that disagree, or the two ends between which the value lies;
    ``recorded`` is the recorded value, also where it is not usable.
    """

    key: str
    name: str
    about: AboutJson
    value: ValueWord
    recorded: ValueWord
    readings: list[ValueWord]
    unit: str | None
    in_words: str
    date: DayWord | None
    state: Annotated[str, one_of(State)]
    how: str
    from_: str = msgspec.field(name="from")


class OtherValueJson(msgspec.Struct, gc=False):
    """Another value of a score: the last complete one where the newest has no value.

    With ``same time`` it differs from the newest, and the record does not tell which came first.
    """

    key: str
    value: ScoreWord
    why: Annotated[str, one_of(["last complete", "same time"])]
    date: DayWord | None
    from_: str = msgspec.field(name="from")


class AssessedScoreJson(msgspec.Struct, gc=False):
    """One administration; with ``assembled`` it is put together from what is known on the day."""

    about: AboutJson
    assembled: bool
    self_report: bool
    low_confidence: bool
    origins: list[str]
    result: ScoreJson
    others: list[OtherValueJson]


class ReportedJson(msgspec.Struct, gc=False):
    """One value of one day."""

    date: DayWord
    value: float
    assessor: AssessorWord
    from_: str = msgspec.field(name="from")


class CourseJson(msgspec.Struct, gc=False):
    """A number or a score over time, the newest last; days without a value are gaps."""

    key: str
    name: str
    about: AboutJson
    unit: str | None
    points: list[ReportedJson]


class LackingJson(msgspec.Struct, gc=False):
    """What should be known, and of which no entry was found."""

    key: str
    name: str
    about: AboutJson


class AreaJson(msgspec.Struct, gc=False):
    """One area of the assessment."""

    area: Annotated[str, one_of(AssessmentArea)]
    known: list[KnownJson]
    scores: list[AssessedScoreJson]
    courses: list[CourseJson]
    no_entry_found: list[LackingJson]


class EvidenceJson(msgspec.Struct, gc=False):
    """One piece of evidence on the source of a pain; it counts once with those ``counted_with``,
    which rest on the same answers.
    """

    says: str
    weight: Annotated[str, one_of(Weight)]
    counted_with: list[str]
    source: SourceJson
    checked: CheckedWord


class ContributionJson(msgspec.Struct, gc=False):
    """How far the evidence goes for one source of a pain."""

    contributor: Annotated[str, one_of(Contributor)]
    verdict: Annotated[str, one_of(Verdict)]
    speaks_for: list[EvidenceJson]
    speaks_against: list[EvidenceJson]
    not_known: list[EvidenceJson]


class MechanismJson(msgspec.Struct, gc=False):
    """The sources of a pain as worked out, and the kinds of pain left possible: no diagnosis."""

    kind: Annotated[str | None, one_of([*_KINDS, None])]
    possible: list[KindWord]
    contributions: list[ContributionJson]
    draft: bool


class TieJson(msgspec.Struct, gc=False):
    """A lesion that a pain may come from, and how sure that is."""

    lesion: AboutJson
    how_sure: Annotated[str, one_of(Tie)]


class PainJson(msgspec.Struct, gc=False):
    """One pain. The side is the person's own; it is null where none is said, or there is none."""

    about: AboutJson
    place: str | None
    side: Annotated[str | None, one_of(["left", "right", None])]
    known: list[KnownJson]
    tied_to: list[TieJson]
    mechanism: MechanismJson | None


class DoubtJson(msgspec.Struct, gc=False):
    """Whether drowsiness or confusion makes what the person reports unsure, and why."""

    answer: AnswerWord
    because: list[str]


class AssessmentJson(msgspec.Struct, gc=False):
    """Of one person: what is urgent, what to ask next, each pain, and what is known, by area."""

    as_of: DayWord
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    person: AboutJson
    lesions: list[AboutJson]
    urgent: list[UrgentJson]
    ask_next: list[StepJson]
    self_report_in_doubt: DoubtJson
    pains: list[PainJson]
    areas: list[AreaJson]
    problems: list[ProblemJson]
    local_values: list[LocalJson]
    later_entries_ignored: int
