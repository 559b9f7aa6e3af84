"""What matters, a ranking by coins, and decisions, as JSON in the published shapes."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

import msgspec

from trabecula.calculation.ranking import Ranking
from trabecula.language.edition import OpenEdition
from trabecula.language.priority import Priority
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.goal_links import GoalLink, Held
from trabecula.pathway.moment import Moment
from trabecula.pathway.what_matters import SoughtGoal, WhatMatters
from trabecula.pathway.wishes import Agent, Decision, Wish
from trabecula.report.as_json import facts_json
from trabecula.report.shapes import AboutJson, ProblemJson
from trabecula.report.what_matters_shapes import (
    AgentJson,
    ChoiceJson,
    DecisionJson,
    GoalJson,
    HeldJson,
    LevelJson,
    LoadJson,
    RankingJson,
    ReviewJson,
    WhatMattersJson,
    WishJson,
)


class _Dated(Protocol):
    @property
    def when(self) -> Moment | None: ...


def what_matters_json(
    matters: WhatMatters, links: Sequence[GoalLink], facts: Facts, opened: OpenEdition
) -> bytes:
    """What matters to one person, as one JSON object."""
    of = {id(link.sought): link for link in links}
    pain = matters.acceptable_pain
    score = matters.score
    return msgspec.json.encode(
        WhatMattersJson(
            facts.as_of.isoformat(),
            opened.edition.name,
            opened.policy_digest,
            _about(facts.person, facts),
            [_goal(sought, of.get(id(sought)), facts) for sought in matters.goals],
            None if score is None else score.value,
            None if score is None else score.weighted,
            ranking_shape(matters.ranking),
            facts_json(matters.conflicts),
            [] if pain is None or pain.value is None else facts_json([pain]),
            list(matters.declined),
            list(matters.not_declined),
            [_wish(wish) for wish in matters.wishes],
            [_agent(agent) for agent in matters.agents],
            [decision_shape(decision) for decision in matters.decisions],
            _iso(matters.review_due),
            matters.review_because,
            [fact.key for fact in matters.ask],
            [ProblemJson(problem.where, problem.what) for problem in facts.problems],
        )
    )


def ranking_json(ranking: Ranking[Priority]) -> bytes:
    """An order of priorities, as one JSON object."""
    return msgspec.json.encode(ranking_shape(ranking))


def decision_json(decision: Decision) -> bytes:
    """A decision, as one JSON object."""
    return msgspec.json.encode(decision_shape(decision))


def _goal(sought: SoughtGoal, link: GoalLink | None, facts: Facts) -> GoalJson:
    goal = sought.goal
    return GoalJson(
        goal.text,
        goal.origin,
        goal.domain,
        goal.status,
        goal.achievement,
        sought.sought,
        goal.importance,
        goal.baseline,
        goal.target,
        goal.due.day.isoformat() if goal.due else None,
        [LevelJson(level, says) for level, says in goal.levels],
        [ReviewJson(each.level, _date(each), each.origin) for each in sought.reviews],
        sought.replan,
        list(goal.limits),
        [_about(one, facts) for one in (link.limited_by if link else ())],
        [_held(held, facts) for held in (link.held if link else ())],
        [LoadJson(_about(one, facts), row.name) for one, row in (link.loads if link else ())],
        list(dict.fromkeys(one.statement.code for one in (link.served_by if link else ()))),
    )


def _held(held: Held, facts: Facts) -> HeldJson:
    statement = held.by.statement
    missing = [fact.key for fact in held.missing]
    about = _about(held.by.about, facts)
    return HeldJson(statement.code, statement.title, about, held.sure, held.clears, missing)


def ranking_shape(ranking: Ranking[Priority]) -> RankingJson:
    """An order of priorities, in its published shape."""
    return RankingJson(
        [list(group) for group in ranking.groups],
        list(ranking.settled),
        [list(group) for group in ranking.ties],
        list(ranking.gaps),
        list(ranking.unranked),
    )


def _wish(wish: Wish) -> WishJson:
    said = (wish.kind, wish.text, wish.only_if, wish.asked, wish.by)
    return WishJson(*said, _date(wish), wish.origin)


def _agent(agent: Agent) -> AgentJson:
    return AgentJson(
        agent.name,
        agent.permitted,
        agent.place,
        agent.relation,
        agent.contact,
        list(agent.decides),
        agent.origin,
    )


def decision_shape(decision: Decision) -> DecisionJson:
    """A decision, in its published shape."""
    return DecisionJson(
        _date(decision),
        decision.by,
        list(decision.with_whom),
        [
            ChoiceJson(one.code, one.title, one.outcome, one.because, one.said)
            for one in decision.choices
        ],
        list(decision.alternatives),
        decision.edition,
        decision.policy,
    )


def _about(subject: Subject, facts: Facts) -> AboutJson:
    return AboutJson(facts.kind_of(subject), subject.id, subject.label)


def _date(dated: _Dated) -> str | None:
    return dated.when.day.isoformat() if dated.when else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
