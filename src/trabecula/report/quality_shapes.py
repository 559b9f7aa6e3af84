"""The JSON of a report on quality, as it is published."""

import msgspec

from trabecula.report.cohort_shapes import CountJson


class ShareJson(msgspec.Struct, gc=False):
    """A share in percent: at least that of whom it is so, at most that with who is not known.

    ``lowest`` and ``highest`` are the lower end of Wilson's interval (95 %) of the one, and the
    upper end of that of the other.
    """

    at_least: float
    at_most: float
    lowest: float
    highest: float


class OutcomeJson(msgspec.Struct, gc=False):
    """How many it is so for; the percentage is of those of whom something is asked."""

    outcome: str
    count: CountJson


class GroupJson(msgspec.Struct, gc=False):
    """A group of people: by what they are set apart, how many have each outcome, and the share."""

    split: str
    name: str
    asked: CountJson
    outcomes: list[OutcomeJson]
    share: ShareJson | None


class TableJson(msgspec.Struct, gc=False):
    """How many have each outcome. ``asked`` is of how many something is asked.

    ``share`` is of how many of these it is so; null where a count is not shown.
    """

    asked: CountJson
    outcomes: list[OutcomeJson]
    share: ShareJson | None
    groups: list[GroupJson]


class CitedJson(msgspec.Struct, gc=False):
    """A source, and the place in it."""

    key: str
    citation: str
    place: str


class DefinitionJson(msgspec.Struct, gc=False):
    """What a measure asks: of whom, what counts, who is left out, and what it does not tell."""

    code: str
    title: str
    asks: str
    among: str
    counts: str
    left_out: str
    follows: list[str]
    sources: list[CitedJson]
    checked: str
    limits: str


class MeasureJson(msgspec.Struct, gc=False):
    """A measure of one day, of people."""

    definition: DefinitionJson
    table: TableJson


class ResponsesJson(msgspec.Struct, gc=False):
    """What came of a treatment of pain, so many weeks after it; the share is that responded."""

    treatment: str
    weeks: int
    table: TableJson


class TimeJson(msgspec.Struct, gc=False):
    """Of how many a time is known, its median, and between what the middle half of them lies."""

    number: CountJson
    median: float | None
    lower_quartile: float | None
    upper_quartile: float | None


class AlertsJson(msgspec.Struct, gc=False):
    """What became of alerts of a level; the share is that somebody acted on in time."""

    level: str
    table: TableJson
    hours: TimeJson


class QualityJson(msgspec.Struct, gc=False):
    """What a service did, of everybody who was read. No person is named."""

    edition: str
    policy: str
    small_cells: int | None
    since: str | None
    first_day: str | None
    last_day: str | None
    by: list[str]
    people: CountJson
    died: CountJson
    measures: list[MeasureJson]
    response: DefinitionJson
    responses: list[ResponsesJson]
    action: DefinitionJson
    alerts: list[AlertsJson]
    planning: DefinitionJson
    days_to_plan: TimeJson
    days_waiting: TimeJson
    not_read: CountJson
    says: list[str]
