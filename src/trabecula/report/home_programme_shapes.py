"""The shapes of the JSON of exercise at home."""

import msgspec

from trabecula.report.medicine_shapes import AskJson
from trabecula.report.shape_words import AnswerWord, DayWord


class SessionJson(msgspec.Struct, gc=False):
    """One session; each number from the lowest to the highest that was told, null where none was.

    ``rise`` is by how much pain rose with it or until the next morning.
    """

    day: DayWord
    time: str
    done: bool | None
    minutes: tuple[float, float] | None
    effort: tuple[float, float] | None
    pain_before: tuple[float, float] | None
    pain_highest: tuple[float, float] | None
    pain_next_morning: tuple[float, float] | None
    rise: tuple[float, float] | None
    still_up: bool | None
    by_carer: bool
    origins: list[str]


class WeekJson(msgspec.Struct, gc=False):
    """Seven days; ``not_told`` is of the planned days, null where none is known to be planned."""

    first: DayWord
    last: DayWord
    done: int
    not_done: int
    planned: int | None
    not_told: int | None


class AnsweredJson(msgspec.Struct, gc=False):
    """What a statement on exercise answers; ``asks`` would tell, where that is not known."""

    code: str
    title: str
    answer: AnswerWord
    says: tuple[str, ...]
    said: str
    asks: list[AskJson]


class AgreedJson(msgspec.Struct, gc=False):
    """What was agreed, and when, where that is said."""

    code: str
    title: str
    day: DayWord | None
    origin: str


class ContactJson(msgspec.Struct, gc=False):
    """A call or a video since it was agreed."""

    day: DayWord
    origin: str


class RemoteJson(msgspec.Struct, gc=False):
    """Guidance from afar."""

    said: str
    offered: AnsweredJson
    agreed: AgreedJson | None
    contacts: list[ContactJson]


class HomeProgrammeJson(msgspec.Struct, gc=False):
    """Exercise at home: what was agreed and told, and what statements answer.

    ``planned_days`` is of the week of today's programme, null where nothing is cleared.
    """

    as_of: DayWord
    said: list[str]
    agreed: AgreedJson | None
    planned_days: int | None
    weeks: list[WeekJson]
    sessions: list[SessionJson]
    weeks_without_more_pain: int | None
    pain_medicines: list[str]
    stop: AnsweredJson
    progress: AnsweredJson
    stopping: list[str]
    remote: RemoteJson
    draft: bool = True
