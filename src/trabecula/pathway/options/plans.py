"""The plans to lay side by side: each the best one in an order, so that none is worse in all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from trabecula.language.priority import Priority
from trabecula.pathway.options.alternative import Alternative, Cost, Kind, cost_of
from trabecula.pathway.options.for_person import Conflict, NeedForPerson, OptionForPerson
from trabecula.pathway.options.problem import (
    Burden,
    Group,
    Load,
    Mark,
    Marks,
    Presupposes,
    Problem,
    Selection,
    measured,
)
from trabecula.pathway.options.problem import Conflict as InConflict
from trabecula.pathway.options.selection import NoPlan, best

MOST_PLANS: Final = 3
"""How many plans stand beside carrying on as now."""

_NAMED_FOR: Final = {
    Kind.FASTEST_RELIEF: Priority.FAST_RELIEF,
    Kind.MOST_FUNCTION: Priority.INDEPENDENCE,
}
"""A plan of this kind is shown as such where something in it serves that priority."""

_PRIORITIES: Final = tuple(Priority)
_COSTS: Final = tuple(Cost)


@dataclass(frozen=True)
class Plans:
    """What can be chosen, as a problem of numbers, and the plans that come of it.

    ``ranking`` is the person's order of what matters, the first matters most; what is not in it
    counts after every cost.
    """

    needs: tuple[NeedForPerson, ...]
    conflicts: tuple[Conflict, ...]
    ranking: tuple[Priority, ...]

    @cached_property
    def options(self) -> tuple[OptionForPerson, ...]:
        """Every option that can be chosen."""
        return tuple(option for need in self.needs for option in need.open)

    def alternatives(self) -> tuple[Alternative, ...]:
        """Up to three plans that differ: first in the person's order, where there is one."""
        found: dict[tuple[int, ...], tuple[list[Kind], Selection]] = {}
        for kind, order in self._orders():
            selection = self._best(order)
            if kind in _NAMED_FOR and not self._serves(selection, _NAMED_FOR[kind]):
                continue
            kinds, _ = found.setdefault(selection.options, ([], selection))
            kinds.append(kind)
        plans = [self._alternative(kinds, selection) for kinds, selection in found.values()]
        return tuple(plans[:MOST_PLANS])

    def carrying_on(self) -> Alternative:
        """The plan without anything new."""
        return self._alternative([Kind.CARRYING_ON], measured(self._problem, ()))

    def decided(self, chosen: Iterable[OptionForPerson]) -> Alternative:
        """The plan of what somebody chose. Raises ``ValueError`` for what cannot be chosen."""
        places = tuple(sorted(map(self.options.index, chosen)))
        return self._alternative([Kind.DECIDED], measured(self._problem, places))

    def in_order(self, ranking: Sequence[Priority]) -> Alternative:
        """The plan that comes first in another order of what matters."""
        return self._alternative([Kind.WHAT_MATTERS], self._best(_by_ranking(ranking)))

    def _serves(self, selection: Selection, priority: Priority) -> bool:
        return any(self.options[place].marks[priority] > 0 for place in selection.options)

    def _orders(self) -> Iterator[tuple[Kind, Sequence[Priority | Cost]]]:
        if self.ranking:
            yield Kind.WHAT_MATTERS, _by_ranking(self.ranking)
        yield Kind.LEAST_BURDEN, (*_COSTS, *_rest(self.ranking, _PRIORITIES))
        yield Kind.FASTEST_RELIEF, _by_ranking(_rest([Priority.FAST_RELIEF], self.ranking))
        yield Kind.MOST_FUNCTION, _by_ranking(_rest([Priority.INDEPENDENCE], self.ranking))

    def _best(self, order: Sequence[Priority | Cost]) -> Selection:
        criteria = (*_PRIORITIES, *_COSTS)
        numbers = [criteria.index(each) for each in order]
        selection = best(self._problem, numbers)
        if isinstance(selection, NoPlan):
            raise AssertionError("a plan that may leave what cannot be met together was not found")
        return selection

    @cached_property
    def _problem(self) -> Problem:
        """The problem; groups that cannot be decided together may each be left."""
        problem = self._with_left(frozenset())
        left: frozenset[frozenset[int]] = frozenset()
        while isinstance(found := best(problem, range(len(_PRIORITIES) + len(_COSTS))), NoPlan):
            left |= {group.options for group in found.groups}
            problem = self._with_left(left)
        return problem

    def _with_left(self, left: frozenset[frozenset[int]]) -> Problem:
        number = {option: place for place, option in enumerate(self.options)}
        groups = (
            (frozenset(number[option] for option in need.open), not need.required)
            for need in self.needs
            if need.open
        )
        return Problem(
            tuple(Group(options, may or options in left) for options, may in groups),
            tuple(InConflict(number[one.first], number[one.second]) for one in self.conflicts),
            tuple(self._presupposed(number)),
            (
                *(Marks(tuple(o.marks[priority] for o in self.options)) for priority in Priority),
                *(Burden(tuple(cost_of(o, cost) for o in self.options)) for cost in Cost),
            ),
        )

    def _presupposed(self, number: Mapping[OptionForPerson, int]) -> Iterator[Presupposes]:
        for option, place in number.items():
            for codes in option.option.presupposes:
                any_of = (number[one] for one in number if option.may_presuppose(one, codes))
                yield Presupposes(place, frozenset(any_of))

    def _alternative(self, kinds: Sequence[Kind], selection: Selection) -> Alternative:
        chosen = [self.options[place] for place in selection.options]
        left = [need for need in self.needs if need.open and not set(need.open) & set(chosen)]
        carrying_on = Kind.CARRYING_ON in kinds
        marks = [value for value in selection.values if isinstance(value, Mark)]
        loads = [value for value in selection.values if isinstance(value, Load)]
        return Alternative(
            tuple(kinds),
            tuple(chosen),
            tuple(left),
            tuple(need for need in left if need.required and not carrying_on),
            dict(zip(Priority, marks, strict=True)),
            dict(zip(Cost, loads, strict=True)),
        )


def _by_ranking(ranking: Sequence[Priority]) -> tuple[Priority | Cost, ...]:
    return (*ranking, *_COSTS, *(each for each in _PRIORITIES if each not in ranking))


def _rest(first: Sequence[Priority], then: Sequence[Priority]) -> tuple[Priority, ...]:
    return (*first, *(each for each in then if each not in first))
