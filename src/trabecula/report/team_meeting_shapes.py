"""The shapes of the JSON of the packet for a team's meeting: what is asked, and what is shown."""

from datetime import date

import msgspec

from trabecula.report.care_plan_shapes import MissingJson, ValueJson
from trabecula.report.medicine_review_shapes import CitedJson
from trabecula.report.medicine_shapes import AskJson
from trabecula.report.options_shapes import EffectJson, NeedJson
from trabecula.report.shape_words import UrgencyWord
from trabecula.report.shapes import AboutJson, ClashJson, LocalJson, ProblemJson


class LaidOutJson(msgspec.Struct, gc=False):
    """What is laid before the team of one lesion or of the person. ``listed`` is why it is on the
    list, by code, where a statement puts it there.
    """

    about: AboutJson
    listed: list[str]
    values: list[ValueJson]
    not_recorded: list[MissingJson]


class QuestionToTeamJson(msgspec.Struct, gc=False):
    """One thing to be decided, with its options, and what bears on them and is not known.

    ``decided`` is what decisions in the record say of it already.
    """

    need: NeedJson
    missing: list[AskJson]
    decided: list[str]


class StandingMeasureJson(msgspec.Struct, gc=False):
    """A measure that stands whatever the team decides."""

    code: str
    title: str
    about: list[AboutJson]
    urgency: UrgencyWord


class TeamMeetingPacketJson(msgspec.Struct, gc=False):
    """The packet. ``called_for`` tells whether a statement calls for the meeting.

    ``effects`` are those of the options, by code; ``stands`` is due on the same day or sooner, or
    restricts. Nothing in it is a recommendation.
    """

    as_of: date
    as_of_because: str
    edition: str
    policy: str
    draft: bool
    person: AboutJson
    called_for: bool
    stands: list[StandingMeasureJson]
    matters: list[str]
    about_person: LaidOutJson
    lesions: list[LaidOutJson]
    questions: list[QuestionToTeamJson]
    effects: list[EffectJson]
    clashes: list[ClashJson]
    record_problems: list[ProblemJson]
    local_policy: list[LocalJson]
    later_entries: int
    sources: list[CitedJson]
