"""What a person's medicines add up to: sedation, anticholinergic load, falls, QT and others.

Every sum names its scale. A medicine that the scale does not rate, or of which nothing is known
here, leaves the sum open upward: it is named, and never counts as nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.medicine_burden import cumulative_points
from trabecula.language.answer import Answer
from trabecula.language.code import Code
from trabecula.language.condition import Subject
from trabecula.language.medicine_load import Counts, Load, Part
from trabecula.language.route import Route
from trabecula.pathway.taken.agents import Agent, Families
from trabecula.pathway.taken.interactions import InteractionIndex
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.members import Member


@dataclass(frozen=True)
class Contribution:
    """One medicine, in all its entries, and what it brings to a load."""

    agents: tuple[Agent, ...]
    part: Part


@dataclass(frozen=True)
class FoundLoad:
    """A load of these medicines, on the scale of ``load``.

    ``total`` is a number, or the bounds within which it lies. ``not_rated`` are the medicines that
    leave it open. ``reached`` says whether the alarm of the load is reached, ``worse`` whether the
    person shows what makes it matter more; None, where the load has no such thing.
    ``worse_not_known`` are the facts that would tell.
    """

    load: Load
    contributions: tuple[Contribution, ...]
    total: float | Bounds
    not_rated: tuple[Agent, ...]
    reached: Answer | None
    worse: Answer | None
    worse_not_known: tuple[Subject, ...] = ()

    @property
    def contributing(self) -> tuple[Contribution, ...]:
        """Those that add to it: not what the scale rates at no points."""
        return tuple(one for one in self.contributions if one.part.points != 0)


class LoadIndex:
    """Loads, ready to be asked. Built once. ``scale`` of a result is that of its load."""

    def __init__(self, loads: Iterable[Load], index: InteractionIndex) -> None:
        self.loads = tuple(loads)
        self._index = index
        self._families = {load.key: Families(load.families, index.brands) for load in self.loads}
        self._found = lru_cache(maxsize=4096)(self._find)

    def add_up(self, agents: Sequence[Agent], person: Known) -> tuple[FoundLoad, ...]:
        """Every load of these medicines."""
        medicines = _one_each(self._index.members(agents))
        return tuple(self._load(load, medicines, person) for load in self.loads)

    def may_count(self, agent: Agent) -> bool:
        """Whether it may make a difference to any load: it is in one, or not known as none."""
        (member,) = self._index.members([agent])
        if not member.ingredients or any(load.whole_list for load in self.loads):
            return True
        return bool(self._of(agent))

    def _of(self, agent: Agent) -> Mapping[str, frozenset[str]]:
        """By the key of each load to which it belongs: in which of its families it is."""
        return self._found(agent.codes, agent.words, agent.route)

    def _find(
        self, codes: tuple[Code, ...], words: frozenset[str], route: Route | None
    ) -> Mapping[str, frozenset[str]]:
        agent = Agent("", "", codes, words, route=route)
        found = {key: frozenset(families.of(agent)) for key, families in self._families.items()}
        return {key: names for key, names in found.items() if names}

    def _load(self, load: Load, medicines: Sequence[Sequence[Member]], person: Known) -> FoundLoad:
        counted = [each for each in medicines if not (load.regular_only and _only_as_needed(each))]
        contributions: list[Contribution] = []
        not_rated: list[Agent] = []
        for entries in counted:
            part = self._part(load, entries)
            if part is not None:
                contributions.append(Contribution(tuple(e.agent for e in entries), part))
            elif load.whole_list or not any(map(self._is_known, entries)):
                not_rated.extend(entry.agent for entry in entries)
        points = [_points(load, each.part) for each in contributions]
        open_ones = sum(1 for each in counted if each[0].agent in not_rated)
        total = cumulative_points(points, load.most, open_ones)
        signs = load.worse_with
        worse = None if signs is None else person.answer(signs)
        open_facts = person.open(signs) if signs is not None and worse is Answer.NOT_KNOWN else ()
        rated, left = tuple(contributions), tuple(not_rated)
        return FoundLoad(load, rated, total, left, _reached(load, total), worse, open_facts)

    def _is_known(self, member: Member) -> bool:
        of_a_load = bool(self._of(member.agent))
        return of_a_load or bool(member.ingredients) or self._index.is_known(member)

    def _part(self, load: Load, entries: Iterable[Member]) -> Part | None:
        """What the medicine brings: of several parts the one that counts most."""
        names = frozenset[str]().union(
            *(self._of(each.agent).get(load.key, ()) for each in entries)
        )
        parts = [part for part in load.parts if part.family.name in names] if names else []
        return max(parts, key=lambda part: part.points or 0, default=None)


def _one_each(members: Iterable[Member]) -> tuple[tuple[Member, ...], ...]:
    """The entries of each medicine together, so that one that stands twice counts once."""
    medicines: list[list[Member]] = []
    for member in members:
        same = next((entries for entries in medicines if entries[0].is_also(member)), None)
        if same is None:
            medicines.append([member])
        else:
            same.append(member)
    return tuple(map(tuple, medicines))


def _only_as_needed(entries: Iterable[Member]) -> bool:
    return all(entry.agent.as_needed and not entry.agent.regular for entry in entries)


def _points(load: Load, part: Part) -> int | None:
    return 1 if load.counts is Counts.MEDICINES else part.points


def _reached(load: Load, total: float | Bounds) -> Answer | None:
    if load.alarm_from is None:
        return None
    lowest, highest = (total.lowest, total.highest) if isinstance(total, Bounds) else (total, total)
    if lowest >= load.alarm_from:
        return Answer.APPLIES
    return Answer.DOES_NOT_APPLY if highest < load.alarm_from else Answer.NOT_KNOWN
