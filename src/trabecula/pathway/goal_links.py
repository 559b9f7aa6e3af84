"""Links: what limits each goal, what holds it back and what would clear it, what serves it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from trabecula.language.answer import Answer
from trabecula.language.condition import About, atoms, facts_of
from trabecula.language.fact import Fact
from trabecula.language.goal import Elicitation, GoalDomain, GoalTies, Hold
from trabecula.language.interpret import may_apply
from trabecula.language.loading import Load
from trabecula.language.table import Entry
from trabecula.pathway.facts import Facts, Pain, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.what_matters import SoughtGoal, WhatMatters


@dataclass(frozen=True, slots=True)
class Held:
    """A statement that holds a goal back, and what would clear it.

    Not ``sure`` is one that may: whether it applies is not known until ``missing`` is.
    """

    by: Recommendation
    clears: str
    sure: bool

    @property
    def missing(self) -> tuple[Fact, ...]:
        """What is to be known before it can be told whether it applies."""
        return () if self.sure else self.by.missing()


@dataclass(frozen=True, slots=True)
class GoalLink:
    """One goal, and all that bears on it.

    ``limited_by`` are the lesions and pains that the goal names; without any, those of all count.
    ``loads`` is what the bones may be asked to do, and only of lesions of which nothing that holds
    any goal is known or possible: the rest is not cleared. ``served_by`` is what is planned for it.
    """

    sought: SoughtGoal
    limited_by: tuple[Subject, ...]
    held: tuple[Held, ...]
    loads: tuple[tuple[Subject, Entry[Any, Load[Any, Any]]], ...]
    served_by: tuple[Recommendation, ...]


def goal_links(matters: WhatMatters, recommendations: Recommendations) -> tuple[GoalLink, ...]:
    """Each goal that is still sought, with what limits, holds and serves it.

    Raises ``ValueError`` where the edition does not say what ties goals to statements.
    """
    asked = recommendations.edition.edition.elicitation
    if asked is None:
        raise ValueError("this edition ties no goals to statements")
    return tuple(_link(one, asked, recommendations) for one in matters.goals if one.sought)


def _link(sought: SoughtGoal, asked: Elicitation, recommendations: Recommendations) -> GoalLink:
    facts = recommendations.facts
    ties = asked.ties.at(sought.goal.domain or GoalDomain.OTHER).holds
    limits = tuple(_limits(sought, facts))
    lesions = _lesions(limits)
    return GoalLink(
        sought,
        limits,
        tuple(_held(ties.holds, recommendations)),
        tuple(_loads(lesions or facts.lesions, asked, recommendations)),
        tuple(_serving(ties, lesions, recommendations)),
    )


def _limits(sought: SoughtGoal, facts: Facts) -> Iterator[Subject]:
    """The lesions and pains that a goal addresses: itself, or by what the record says of it."""
    for subject in (*facts.lesions, *facts.pains):
        origins = {subject.id or "", *_origins(subject)}
        if any(address in origins for address in sought.goal.addresses):
            yield subject


def _origins(subject: Subject) -> Iterator[str]:
    for finding in subject.findings.values():
        for origin in finding.origin.split(" and "):
            yield origin.partition(".")[0]


def _lesions(limits: Iterable[Subject]) -> tuple[Subject, ...]:
    """The lesions themselves, and those from which the pains may come."""
    found: list[Subject] = []
    for subject in limits:
        found += [lesion for lesion, _ in subject.ties] if isinstance(subject, Pain) else [subject]
    return tuple({id(lesion): lesion for lesion in found}.values())


def _held(
    holds: Iterable[Hold], recommendations: Recommendations, everywhere: bool = False
) -> Iterator[Held]:
    """What holds the goal, and then what may, as long as that is not known.

    With ``everywhere`` also what bears on no lesion of the goal.
    """
    both = [
        Held(item, hold.clears, item.active)
        for hold in holds
        for item in recommendations.items
        if item.statement.code in hold.statements
        and (item.active or item.answer is Answer.NOT_KNOWN)
        and (everywhere or _matters(hold, item))
    ]
    return iter(sorted(both, key=lambda held: not held.sure))


def _matters(hold: Hold, item: Recommendation) -> bool:
    """Whether a lesion bears on the goal; one of which that is not known does."""
    if hold.where is None or item.statement.about is not About.LESION:
        return True
    asked = (fact.key for atom in atoms(hold.where) for fact in facts_of(atom))
    found = {key: item.finding(key) for key in asked}
    return may_apply(hold.where, {key: one.known for key, one in found.items() if one is not None})


def _loads(
    lesions: Iterable[Subject], asked: Elicitation, recommendations: Recommendations
) -> Iterator[tuple[Subject, Entry[Any, Load[Any, Any]]]]:
    """The load that each lesion allows, where nothing that holds any goal holds it, or may."""
    every = (hold for row in asked.ties.rows for hold in row.holds.holds)
    held = list(_held(every, recommendations, everywhere=True))
    person = recommendations.facts.person
    if any(one.by.about is person and one.sure for one in held):
        return
    barred = {id(one.by.about) for one in held}
    for lesion in lesions:
        site = lesion.findings.get(recommendations.edition.edition.site_key)
        if id(lesion) not in barred:
            value = None if site is None else site.value
            yield from ((lesion, row) for row in asked.loads.rows_for([value]))


def _serving(
    ties: GoalTies, lesions: tuple[Subject, ...], recommendations: Recommendations
) -> Iterator[Recommendation]:
    """What is planned for the goal: of other lesions than those that limit it, nothing."""
    for item in recommendations.applying():
        if item.status is Status.SUPPRESSED or item.statement.code not in ties.served_by:
            continue
        elsewhere = item.statement.about is About.LESION and lesions and item.about not in lesions
        if not elsewhere:
            yield item
