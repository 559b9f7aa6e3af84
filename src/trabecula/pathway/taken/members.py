"""Which medicines take the sides of an interaction, and which only seem to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trabecula.pathway.taken.agents import Agent


@dataclass(frozen=True)
class Member:
    """An agent, the families that it is in with what puts it there, and its ingredients."""

    agent: Agent
    families: Mapping[str, frozenset[str]]
    ingredients: frozenset[str]

    def is_also(self, other: "Member") -> bool:
        """Whether both are the same medicine, as far as codes and names tell."""
        if self.ingredients or other.ingredients:
            return self.ingredients == other.ingredients
        return bool(set(self.agent.codes) & set(other.agent.codes)) or (
            self.agent.label.casefold() == other.agent.label.casefold()
        )


def taking_part(sides: Sequence[str], members: Sequence[Member]) -> tuple[tuple[Agent, ...], ...]:
    """By side, the agents that take it in any way of filling all sides; nothing, if there is none.

    One medicine does not take two sides, unless it is a combination that holds both; and a single
    product, as it is licensed, is no interaction by itself.
    """
    takers = [[member for member in members if side in member.families] for side in sides]
    if not all(takers):
        return ()
    filled = [
        tuple(taker.agent for taker in side if _can_fill(sides, takers, ((number, taker),)))
        for number, side in enumerate(takers)
    ]
    return tuple(filled) if all(filled) else ()


Taken = tuple[tuple[int, Member], ...]
"""The sides that are taken, and by whom."""


def _can_fill(sides: Sequence[str], takers: Sequence[Sequence[Member]], taken: Taken) -> bool:
    left = [number for number in range(len(sides)) if number not in dict(taken)]
    if not left:
        return len(sides) == 1 or _of_more_than_one_product(taken)
    return any(
        _can_fill(sides, takers, (*taken, (left[0], taker)))
        for taker in takers[left[0]]
        if all(_go_together(sides, left[0], taker, *other) for other in taken)
    )


def _go_together(
    sides: Sequence[str], one: int, member: Member, other: int, beside: Member
) -> bool:
    """Whether two sides can be taken by these two."""
    if member is beside:
        return member.families[sides[one]].isdisjoint(member.families[sides[other]])
    either_way = sides[one] in beside.families and sides[other] in member.families
    return not (either_way and member.is_also(beside))


def _of_more_than_one_product(taken: Taken) -> bool:
    members = [member for _, member in taken]
    products = {member.agent.origin for member in members}
    return len(products) > 1 or (products == {""} and len({id(each) for each in members}) > 1)
