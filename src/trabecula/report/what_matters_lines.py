"""What matters to a person in a few lines, for what is handed over and laid before a team."""

from collections.abc import Iterator
from typing import Final

from trabecula.pathway.what_matters import WhatMatters
from trabecula.pathway.wishes import Goal, WishKind
from trabecula.report.what_matters_wording import (
    NO_GOALS,
    NOT_ASKED,
    said_agent,
    said_open,
    said_order,
)
from trabecula.report.wording import said_day, said_list

_LIMITS: Final = (
    WishKind.ESCALATION,
    WishKind.TREATMENT_LIMIT,
    WishKind.HOSPICE,
    WishKind.PLACE,
)


def what_matters_lines(matters: WhatMatters) -> Iterator[tuple[str, str]]:
    """Goals, the order, refusals, limits, agents, acceptable pain: a label and what is said."""
    sought = [one.goal for one in matters.goals if one.sought]
    yield from map(_goal, sought)
    if not sought:
        yield "", NO_GOALS
    yield "What comes first", said_order(matters.ranking) or NOT_ASKED
    for line in said_open(matters.ranking):
        yield "", line
    if matters.declined_words:
        yield "Declines", said_list(matters.declined_words)
    for wish in matters.said(*_LIMITS):
        yield str(wish.kind).replace("-", " ").capitalize(), wish.text
    for agent in matters.agents:
        yield "If they cannot decide", said_agent(agent)
    pain = matters.acceptable_pain
    if pain is not None and pain.value is not None:
        yield "Acceptable pain", pain.in_words()


def _goal(goal: Goal) -> tuple[str, str]:
    by = f"by {said_day(goal.due.day)}" if goal.due else ""
    return goal.text, "; ".join(filter(None, (goal.target, by)))
