"""Medicines that are taken twice: the same ingredient, or two of a class where one is enough."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from trabecula.language.interaction import Accepted, OneOnly
from trabecula.pathway.taken.agents import Agent
from trabecula.pathway.taken.members import Member


@dataclass(frozen=True)
class Duplicate:
    """The same twice. ``one_only`` is the class; None, where it is the same ingredient.

    ``use_not_known`` are the medicines of which it is not known whether they are regular or as
    needed: one of each kind would be accepted.
    """

    what: str
    agents: tuple[Agent, ...]
    one_only: OneOnly | None = None
    use_not_known: tuple[Agent, ...] = ()


def duplicates(members: Sequence[Member], classes: Iterable[OneOnly]) -> tuple[Duplicate, ...]:
    """What is taken twice, the same ingredients first."""
    classes = tuple(classes)
    paired = {one.family.name for one in classes if one.accepts is Accepted.REGULAR_WITH_AS_NEEDED}
    same = _same_ingredient(members, paired)
    return (*same, *(found for one in classes for found in _same_class(members, one)))


def _same_ingredient(members: Sequence[Member], paired: set[str]) -> Iterator[Duplicate]:
    for ingredient in dict.fromkeys(name for each in members for name in sorted(each.ingredients)):
        takers = [member for member in members if ingredient in member.ingredients]
        accepts_pair = any(not paired.isdisjoint(taker.families) for taker in takers)
        clash = [taker for taker in takers if _clashes(taker, takers, accepts_pair)]
        if clash:
            yield Duplicate(ingredient, _agents(clash), None, _undecided(clash, accepts_pair))


def _same_class(members: Sequence[Member], one: OneOnly) -> Iterator[Duplicate]:
    takers = [member for member in members if one.family.name in member.families]
    accepts_pair = one.accepts is Accepted.REGULAR_WITH_AS_NEEDED
    clash = [
        taker
        for taker in takers
        if _clashes(taker, [other for other in takers if _is_another(other, taker)], accepts_pair)
    ]
    if clash:
        undecided = _undecided(clash, accepts_pair)
        yield Duplicate(one.family.name, _agents(clash), one, undecided)


def _is_another(other: Member, taker: Member) -> bool:
    """Whether it is another medicine, and of another product."""
    of_one_product = bool(taker.agent.origin) and other.agent.origin == taker.agent.origin
    return not (of_one_product or other.is_also(taker))


def _clashes(taker: Member, others: Iterable[Member], accepts_pair: bool) -> bool:
    return any(
        other is not taker and not (accepts_pair and _one_of_each(taker.agent, other.agent))
        for other in others
    )


def _one_of_each(one: Agent, other: Agent) -> bool:
    """Whether one is surely regular only, and the other surely as needed only."""
    uses = {(agent.regular, agent.as_needed) for agent in (one, other)}
    return uses == {(True, False), (False, True)}


def _undecided(clash: Iterable[Member], accepts_pair: bool) -> tuple[Agent, ...]:
    agents = _agents(clash) if accepts_pair else ()
    return tuple(agent for agent in agents if not (agent.regular or agent.as_needed))


def _agents(members: Iterable[Member]) -> tuple[Agent, ...]:
    return tuple(member.agent for member in members)
