"""What matters: a person's goals, order of priorities, refusals, wishes and agents, on a day.

Two priorities in one place, or a place that nothing has, are said and asked; never settled here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, cast

from trabecula.calculation.goal_attainment import attainment_score, two_reviews_without_gain
from trabecula.calculation.ranking import Ranking, ranking
from trabecula.language.answer import AtLeast
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.goal import Elicitation
from trabecula.language.priority import Priority
from trabecula.pathway.facts import Facts, Finding, State
from trabecula.pathway.wishes import Agent, Attainment, Decision, Goal, Wish, WishKind, day_of

_OVER: Final = ("completed", "cancelled", "rejected")
_REACHED: Final = ("achieved", "sustaining")
_EQUAL: Final = 1


@dataclass(frozen=True, slots=True)
class SoughtGoal:
    """A goal, and how it stood at each review, the newest last."""

    goal: Goal
    reviews: tuple[Attainment, ...]

    @property
    def sought(self) -> bool:
        """Whether the person still wants it. One that was dropped counts against nobody."""
        return self.goal.status not in _OVER

    @property
    def level(self) -> int | None:
        """The newest level; None before the first review, and where one day gave two."""
        if not self.reviews:
            return None
        last = {each.level for each in self.reviews if day_of(each) == day_of(self.reviews[-1])}
        return last.pop() if len(last) == 1 else None

    @property
    def replan(self) -> bool:
        """Two reviews without gain: the plan for this goal is looked at again."""
        reached = self.goal.achievement in _REACHED
        levels = [each.level for each in self.reviews]
        return self.sought and not reached and two_reviews_without_gain(levels) is True


@dataclass(frozen=True, slots=True)
class Score:
    """The goal attainment score; ``weighted`` by importance, where each of them has one."""

    value: float
    of: int
    weighted: bool


@dataclass(frozen=True, slots=True)
class WhatMatters:
    """What matters to one person on a day.

    ``ranking`` holds the priorities in the person's order, with ties, gaps and what has no place;
    ``conflicts`` are the ranks of which the record holds two. ``declined`` are items that the
    person declines, in ``declined_words`` as they are said, ``not_declined`` those known not to
    be; what is in neither is not known. ``review_due`` is the day on which to ask again; None
    where nothing was ever asked. ``ask`` are the facts that are not known.
    """

    goals: tuple[SoughtGoal, ...]
    ranking: Ranking[Priority]
    conflicts: tuple[Finding, ...]
    acceptable_pain: Finding | None
    declined: tuple[str, ...]
    declined_words: tuple[str, ...]
    not_declined: tuple[str, ...]
    wishes: tuple[Wish, ...]
    agents: tuple[Agent, ...]
    decisions: tuple[Decision, ...]
    review_due: date | None
    review_because: str
    ask: tuple[Fact, ...]

    def said(self, *kinds: WishKind) -> tuple[Wish, ...]:
        """The wishes of these kinds, the newest first."""
        return tuple(wish for wish in self.wishes if wish.kind in kinds)

    @property
    def score(self) -> Score | None:
        """Of the goals that are sought and were reviewed; None where there are none.

        Goals without a stated importance have no weight of their own, so then all weigh the same.
        """
        reviewed = [
            (one.goal.importance, one.level)
            for one in self.goals
            if one.sought and one.level is not None
        ]
        weights = [importance for importance, _ in reviewed if importance is not None]
        weighted = len(weights) == len(reviewed)
        levels = [level for _, level in reviewed]
        pairs = zip(weights if weighted else [_EQUAL] * len(levels), levels, strict=True)
        value = attainment_score(list(pairs))
        return None if value is None else Score(value, len(reviewed), weighted)


def what_matters(facts: Facts, opened: OpenEdition) -> WhatMatters:
    """What matters to the person, as far as it is known on the day of the facts.

    Raises ``ValueError`` where the edition does not say how that is asked.
    """
    asked = opened.edition.elicitation
    if asked is None:
        raise ValueError(f"edition {opened.edition.name} does not ask what matters")
    found, said = facts.person.findings, facts.wishes
    ranks = {priority: found.get(fact.key) for priority, fact in asked.ranks.items()}
    acceptable = found.get(asked.acceptable_pain.key)
    declined, not_declined = _declined(found.get(asked.declined.key), asked)
    due, because = _review(facts, asked, opened, [*ranks.values(), found.get(asked.declined.key)])
    return WhatMatters(
        tuple(SoughtGoal(goal, _reviews(goal, said.attainments)) for goal in said.goals),
        ranking({priority: _place(finding) for priority, finding in ranks.items()}),
        tuple(one for one in ranks.values() if one and one.state is State.CONFLICTING),
        acceptable,
        declined,
        tuple(map(asked.declined.say_item, declined)),
        not_declined,
        tuple(sorted(said.said, key=day_of, reverse=True)),
        tuple(said.agents),
        tuple(sorted(said.decisions, key=day_of, reverse=True)),
        due,
        because,
        tuple(
            fact
            for fact in (*asked.ranks.values(), asked.acceptable_pain, asked.declined)
            if _is_open(found.get(fact.key))
        ),
    )


def _place(finding: Finding | None) -> int | None:
    value = None if finding is None else finding.value
    return value if isinstance(value, int) else None


def _is_open(finding: Finding | None) -> bool:
    return finding is None or finding.value is None or isinstance(finding.value, AtLeast)


def _declined(
    finding: Finding | None, asked: Elicitation
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is declined, and what is known not to be."""
    value = None if finding is None else finding.value
    if value is None:
        return (), ()
    found = cast("frozenset[str]", value)
    items = asked.declined.allowed
    declined = tuple(item for item in items if item in found)
    whole = not isinstance(found, AtLeast)
    return declined, tuple(item for item in items if whole and item not in found)


def _reviews(goal: Goal, attainments: Iterable[Attainment]) -> tuple[Attainment, ...]:
    return tuple(sorted((one for one in attainments if one.goal == goal.origin), key=day_of))


def _review(
    facts: Facts, asked: Elicitation, opened: OpenEdition, answers: Iterable[Finding | None]
) -> tuple[date | None, str]:
    """When to ask again, and why: at what renews it, else after the time that the clinic set."""
    days = [one.day for one in answers if one is not None and one.day is not None]
    if not days:
        return None, "nobody has asked yet"
    oldest = min(days)
    for fact in asked.renewed_by:
        newer = facts.person.findings.get(fact.key)
        if newer is not None and newer.value is True and newer.day and newer.day > oldest:
            return newer.day, f"{fact.name} since the last answer"
    after = opened.policy.value(asked.review_after)
    return oldest + timedelta(days=after.value), f"{after} after the oldest answer"
