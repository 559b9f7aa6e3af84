"""The JSON of a planning visit, as it is published."""

import msgspec

from trabecula.pathway.kept.changes import Changes
from trabecula.report.shape_words import AnswerWord
from trabecula.report.shapes import FactJson


class SignJson(msgspec.Struct, gc=False):
    """What told of a trigger: of which day, when it came, and the resource."""

    day: str
    told: str
    says: str
    before: str
    earlier: str | None
    from_: str = msgspec.field(name="from")


class TriggerJson(msgspec.Struct, gc=False):
    """Whether a trigger opens the visit; where it is not known, what would tell."""

    name: str
    answer: AnswerWord
    since: str | None
    signs: list[SignJson]
    asks: list[str]
    lacks: list[str]
    source: str
    checked: str


class BearingJson(msgspec.Struct, gc=False):
    """A statement that bears on a question of the visit."""

    code: str
    title: str
    about: str
    answer: AnswerWord
    status: str | None
    urgency: str
    review: str


class LookedAtJson(msgspec.Struct, gc=False):
    """A question of the visit, with what bears on it now."""

    asks: str
    opened_by: list[str]
    statements: list[BearingJson]
    known: list[FactJson]
    missing: list[str]


class PlannedJson(msgspec.Struct, gc=False):
    """A plan that was kept or decided."""

    day: str
    says: str
    from_: str = msgspec.field(name="from")


class PlanningVisitJson(msgspec.Struct, gc=False):
    """Whether a planning visit is called for, by what, and what it looks at."""

    as_of: str
    open: bool
    since: str | None
    says: str
    last_plan: PlannedJson | None
    first: str
    died: bool
    triggers: list[TriggerJson]
    looks: list[LookedAtJson]
    changes: Changes | None
    problems: list[str]
