"""The shapes of the JSON of what matters, and of decisions."""

from typing import Annotated

import msgspec

from trabecula.language.goal import GoalDomain
from trabecula.language.priority import Priority
from trabecula.pathway.wishes import Outcome, WishKind
from trabecula.report.shape_words import one_of
from trabecula.report.shapes import AboutJson, FactJson, ProblemJson

PriorityWord = Annotated[str, one_of(Priority)]


class HeldJson(msgspec.Struct, gc=False):
    """A statement that holds a goal back, or where not ``sure`` may, and what would clear it."""

    code: str
    title: str
    about: AboutJson
    sure: bool
    clears: str
    missing: list[str]


class LoadJson(msgspec.Struct, gc=False):
    """The row of the table of loads that counts for a lesion."""

    lesion: AboutJson
    row: str


class LevelJson(msgspec.Struct, gc=False):
    """What a level of attainment, -2 to +2, would be."""

    level: int
    says: str


class ReviewJson(msgspec.Struct, gc=False):
    """The level at which a goal stood on a day."""

    level: int
    date: str | None
    from_: str = msgspec.field(name="from")


class GoalJson(msgspec.Struct, gc=False):
    """A goal in the person's own words, and all that bears on it."""

    text: str
    from_: str = msgspec.field(name="from")
    domain: Annotated[str, one_of(GoalDomain)] | None
    status: str
    achievement: str
    sought: bool
    importance: int | None
    baseline: str
    target: str
    due: str | None
    levels: list[LevelJson]
    reviews: list[ReviewJson]
    replan: bool
    limits: list[str]
    limited_by: list[AboutJson]
    held: list[HeldJson]
    loads: list[LoadJson]
    served_by: list[str]


class RankingJson(msgspec.Struct, gc=False):
    """The order: what shares a place stands together. ``settled`` ends at the first open place."""

    order: list[list[PriorityWord]]
    settled: list[PriorityWord]
    ties: list[list[PriorityWord]]
    gaps: list[int]
    unranked: list[PriorityWord]


class WishJson(msgspec.Struct, gc=False):
    """A wish in words."""

    kind: Annotated[str, one_of(WishKind)]
    text: str
    only_if: str
    asked: str
    by: str
    date: str | None
    from_: str = msgspec.field(name="from")


class AgentJson(msgspec.Struct, gc=False):
    """Somebody who may, or where not ``permitted`` may not, decide for the person."""

    name: str
    permitted: bool
    place: str
    relation: str
    contact: str
    decides: list[str]
    from_: str = msgspec.field(name="from")


class ChoiceJson(msgspec.Struct, gc=False):
    """What was decided of one option or measure; ``said`` is kept where it goes against one."""

    code: str
    title: str
    outcome: Annotated[str, one_of(Outcome)]
    because: str
    said: str


class DecisionJson(msgspec.Struct, gc=False):
    """What was decided on a day, by whom and with whom, and what was on the table."""

    date: str | None
    by: str
    with_: list[str] = msgspec.field(name="with")
    choices: list[ChoiceJson]
    alternatives: list[str]
    edition: str
    policy: str


class WhatMattersJson(msgspec.Struct, gc=False):
    """What matters to one person on a day."""

    as_of: str
    edition: str
    policy: str
    person: AboutJson
    goals: list[GoalJson]
    attainment_score: float | None
    score_weighted_by_importance: bool | None
    ranking: RankingJson
    conflicts: list[FactJson]
    acceptable_pain: list[FactJson]
    declined: list[str]
    not_declined: list[str]
    wishes: list[WishJson]
    agents: list[AgentJson]
    decisions: list[DecisionJson]
    review_due: str | None
    review_because: str
    ask: list[str]
    problems: list[ProblemJson]
