"""What a person's medicines do to each other: found, possible, duplicate, and not checked.

An interaction is listed once, with all the medicines that bring it about. Where it rests on facts
that are not known it is possible, and says which facts. What is in no class and no formulary is
never passed over in silence: it is not checked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from trabecula.language.answer import Answer
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import Code
from trabecula.language.condition import Condition, Subject
from trabecula.language.interaction import Interaction, InteractionTable
from trabecula.language.route import Route
from trabecula.pathway.taken.agents import Agent, Families
from trabecula.pathway.taken.brands import Brands
from trabecula.pathway.taken.duplicates import Duplicate, duplicates
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.members import Member, taking_part


@dataclass(frozen=True)
class FoundInteraction:
    """An interaction, and by side the medicines that bring it about.

    The last side is empty where a state of the person stands for it. ``not_known`` are the facts
    that would settle it; there are none where it is there for certain.
    """

    interaction: Interaction
    sides: tuple[tuple[Agent, ...], ...]
    not_known: tuple[Subject, ...] = ()

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Every medicine that takes part, once."""
        return tuple(dict.fromkeys(agent for side in self.sides for agent in side))


@dataclass(frozen=True)
class Interactions:
    """What was found, the worst first; and what was not checked at all."""

    found: tuple[FoundInteraction, ...]
    possible: tuple[FoundInteraction, ...]
    duplicates: tuple[Duplicate, ...]
    not_checked: tuple[Agent, ...]


class _Kin(NamedTuple):
    """What an agent belongs to, and whether anything says anything of it."""

    families: Mapping[str, frozenset[str]]
    ingredients: frozenset[str]
    known: bool


class InteractionIndex:
    """A table of interactions, ready to be asked. Built once.

    ``known`` are medicines that are known though no interaction names them: the formulary.
    """

    def __init__(self, table: InteractionTable, known: Iterable[MedicineGroup] = ()) -> None:
        self.table = table
        self.brands = Brands(table.brands)
        self._families = Families(table.families, self.brands)
        self._ingredients = Families(table.ingredients, self.brands)
        self._known = Families(known, self.brands)
        self._found = lru_cache(maxsize=4096)(self._kin)
        self._rows = [(each, _sides_to_take(each)) for each in table.interactions]

    def _kin_of(self, agent: Agent) -> _Kin:
        return self._found(agent.codes, agent.words, agent.route)

    def _kin(self, codes: tuple[Code, ...], words: frozenset[str], route: Route | None) -> _Kin:
        """Whose it is, and how it is taken, makes no difference to what it belongs to."""
        agent = Agent("", "", codes, words, route=route)
        families = self._families.of(agent)
        known = bool(families or self._known.of(agent))
        return _Kin(families, frozenset(self._ingredients.of(agent)), known)

    def members(self, agents: Iterable[Agent]) -> tuple[Member, ...]:
        """Each agent with its families and ingredients."""
        found = ((agent, self._kin_of(agent)) for agent in agents)
        return tuple(Member(agent, kin.families, kin.ingredients) for agent, kin in found)

    def is_known(self, member: Member) -> bool:
        """Whether anything here says anything of this medicine."""
        return self._kin_of(member.agent).known

    def check(self, agents: Sequence[Agent], person: Known) -> Interactions:
        """What these medicines do to each other in this person."""
        members = self.members(agents)
        there = {name for member in members for name in member.families}
        asked = (each for each, sides in self._rows if sides <= there)
        rows = [row for each in asked if (row := _look(each, members, person))]
        rows.sort(key=lambda row: -row.interaction.severity)
        return Interactions(
            tuple(row for row in rows if not row.not_known),
            tuple(row for row in rows if row.not_known),
            duplicates(members, self.table.one_only),
            tuple(member.agent for member in members if not self.is_known(member)),
        )


def _sides_to_take(interaction: Interaction) -> frozenset[str]:
    """The families without which it is not there; a state of the person may stand for the last."""
    sides = interaction.sides if interaction.or_while is None else interaction.sides[:-1]
    return frozenset(side.name for side in sides)


def _look(
    interaction: Interaction, members: Sequence[Member], person: Known
) -> FoundInteraction | None:
    """The interaction, if it is there or may be there."""
    names = [side.name for side in interaction.sides]
    whole = taking_part(names, members)
    certain = _answer(interaction.when, person) if whole else Answer.DOES_NOT_APPLY
    state = interaction.or_while
    first = taking_part(names[:-1], members) if state is not None else ()
    stands_in = _answer(state, person) if first else Answer.DOES_NOT_APPLY
    if certain < stands_in:
        whole, settles = (*first, ()), state
    else:
        settles = interaction.when
    answer = max(certain, stands_in)
    if answer is Answer.DOES_NOT_APPLY:
        return None
    if answer is Answer.APPLIES or settles is None:
        return FoundInteraction(interaction, whole)
    return FoundInteraction(interaction, whole, person.open(settles))


def _answer(condition: Condition | None, person: Known) -> Answer:
    return Answer.APPLIES if condition is None else person.answer(condition)
