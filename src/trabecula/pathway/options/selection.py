"""The exact choice of a plan: the best under an order of what matters.

Plans are compared by the first criterion of the order, then where they are equal by the next, to
the last. Between plans that are equal by all, the one whose highest option is lower is taken, then
whose next is: the same problem always gives the same plan, and nothing is in it that adds nothing.
The best under an order of all criteria is never dominated.

Criterion by criterion, those plans remain that none surpasses so far. A worst mark or a greatest
burden narrows the options; a best mark demands one of those that have it; a sum is a weight, far
below the weights before it. Once a single plan is left, there is nothing more to compare.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import lcm

from trabecula.pathway.options.demands import Demands, mask_of, ones
from trabecula.pathway.options.problem import (
    Amount,
    Burden,
    Criterion,
    Group,
    Joined,
    Marks,
    Problem,
    Selection,
    measured,
)
from trabecula.pathway.options.search import Search


@dataclass(frozen=True)
class NoPlan:
    """No plan keeps the rules.

    None of these groups can be decided; or where each of them can, they cannot all be together, and
    without any one of them the others can.
    """

    groups: tuple[Group, ...]


def best(
    problem: Problem, order: Sequence[int], within: Collection[int] | None = None
) -> Selection | NoPlan:
    """The best plan under an order of the criteria of the problem, by their numbers.

    ``within`` are the options that may be taken, by default all. Raises ``ValueError`` where the
    order does not name each criterion once, or ``within`` names an option that is none.
    """
    if sorted(order) != list(range(len(problem.criteria))):
        raise ValueError(f"the order {list(order)} does not name each criterion once")
    everything = range(problem.size)
    if within is not None and (lost := sorted(set(within).difference(everything))):
        raise ValueError(f"{lost} are no options: they go to {problem.size - 1}")
    remaining = _Remaining(problem, everything if within is None else within)
    plans: list[Selection] = []
    if all(group.may_be_left for group in problem.groups):
        plans.append(measured(problem, ()))
    if remaining.some:
        for number in order:
            remaining.narrow(problem.criteria[number])
        plans.append(measured(problem, remaining.first()))
    if not plans:
        return NoPlan(remaining.undecidable())
    return min(plans, key=lambda plan: _standing(plan, order))


def _standing(plan: Selection, order: Sequence[int]) -> tuple[object, ...]:
    return (*(plan.values[number].rank for number in order), mask_of(plan.options))


class _Remaining:
    """The plans with at least one option that none surpasses so far; one of them is at hand.

    Where an option of a group that may be left relieves a burden, leaving the group is a choice
    beside its options, with a number above theirs.
    """

    def __init__(self, problem: Problem, within: Collection[int]) -> None:
        self._size = problem.size
        self._choices = [mask_of(group.options) for group in problem.groups]
        leaving = self._size
        self._decided: dict[int, Group] = {}
        for number, group in enumerate(problem.groups):
            if group.may_be_left and _relieves(group, problem.criteria):
                self._choices[number] |= 1 << leaving
                leaving += 1
            elif group.may_be_left:
                continue
            self._decided[number] = group
        some = mask_of(within)
        self._demands = Demands(
            _apart(problem, self._choices, leaving),
            [*(self._choices[number] for number in self._decided), some],
            [(rule.option, mask_of(rule.any_of)) for rule in problem.presupposed],
        )
        self._search = Search(self._demands)
        self._must_choose = mask_of(
            choice for number in self._decided for choice in ones(self._choices[number])
        )
        self._available = some | (1 << leaving) - (1 << self._size)
        self._opened = self._demands.always
        self._weights = [0] * leaving
        self._limit = 0
        self._plan = 0
        self.some = self._find(self._available)

    def narrow(self, criterion: Criterion) -> None:
        """Keep the plans that are best by this criterion."""
        match criterion:
            case Marks(of):
                self._raise_worst(of)
                self._raise_best(of)
            case Burden(of, joined):
                self._lighten([int(amount is None) for amount in of])
                if joined is Joined.ADDED:
                    self._lighten(_whole(of))
                else:
                    self._lower_greatest(of)

    def first(self) -> tuple[int, ...]:
        """The first plan that remains: by its highest option, then the next."""
        self._lighten([1 << option for option in range(self._size)])
        return tuple(self._taken())

    def undecidable(self) -> tuple[Group, ...]:
        """Where there is no plan: the groups that cannot be decided."""
        needed = [number for number, group in self._decided.items() if not group.may_be_left]
        alone = [number for number in needed if not self._decidable([number])]
        for number in () if alone else tuple(needed):
            others = [other for other in needed if other != number]
            if not self._decidable(others):
                needed = others
        return tuple(self._decided[number] for number in alone or needed)

    def _decidable(self, groups: Collection[int]) -> bool:
        demands = mask_of(place for place, number in enumerate(self._decided) if number in groups)
        return self._search.lightest(self._available, demands, 0) is not None

    def _taken(self) -> Iterator[int]:
        return (choice for choice in ones(self._plan) if choice < self._size)

    def _find(self, available: int, demand: int | None = None) -> bool:
        """Whether some plan that remains takes only these, and one of the demanded."""
        opened = self._opened
        if demand is not None:
            opened |= self._demands.add(demand)
        found = self._search.lightest(available, opened, self._limit, self._limit)
        if found is not None:
            self._plan = found.taken
        return found is not None

    def _raise_worst(self, marks: Sequence[int]) -> None:
        worst = min(marks[option] for option in self._taken())
        while self._find(self._available & ~_below(worst + 1, marks)):
            worst = min(marks[option] for option in self._taken())
        self._available &= ~_below(worst, marks)

    def _raise_best(self, marks: Sequence[int]) -> None:
        everything = (1 << self._size) - 1
        highest = max(0, *(marks[option] for option in self._taken()))
        while self._find(self._available, everything & ~_below(highest + 1, marks)):
            highest = max(marks[option] for option in self._taken())
        if highest > 0:
            self._opened |= self._demands.add(everything & ~_below(highest, marks))

    def _lower_greatest(self, amounts: Sequence[Amount | None]) -> None:
        """A plan of which nothing is known counts as 0: less than 0 demands something known."""
        known = {option: amount for option, amount in enumerate(amounts) if amount is not None}
        greatest = self._greatest(known)
        while self._find(
            self._available & ~mask_of(one for one, amount in known.items() if amount >= greatest),
            mask_of(known) if greatest <= 0 else None,
        ):
            greatest = self._greatest(known)
        self._available &= ~mask_of(one for one, amount in known.items() if amount > greatest)
        if greatest < 0:
            self._opened |= self._demands.add(mask_of(known))

    def _greatest(self, known: Mapping[int, Amount]) -> Amount:
        return max((known[option] for option in self._taken() if option in known), default=0)

    def _lighten(self, burdens: Sequence[int]) -> None:
        """Keep the plans that weigh least by these, given what they weigh so far."""
        weights = [*burdens, *[0] * (len(self._weights) - self._size)]
        heaviest = sum(self._from_least(choices, weights) for choices in self._choices)
        if not heaviest:
            return
        self._weights = [
            above * (heaviest + 1) + weight
            for above, weight in zip(self._weights, weights, strict=True)
        ]
        self._demands.weigh(self._weights)
        self._limit = sum(self._weights[choice] for choice in ones(self._plan))
        found = self._search.lightest(self._available, self._opened, self._limit - 1)
        if found is not None:
            self._limit, self._plan = found
        self._end_with_one()

    def _from_least(self, choices: int, weights: list[int]) -> int:
        """Weigh the choices of a group from its least, which every plan bears; their greatest."""
        choices &= self._available
        if not choices:
            return 0
        if choices & self._must_choose:
            least = min(weights[choice] for choice in ones(choices))
            for choice in ones(choices):
                weights[choice] -= least
        return max(weights[choice] for choice in ones(choices))

    def _end_with_one(self) -> None:
        """Where no other plan remains, leave only the options of this one."""
        plan = self._plan
        others = self._available & ~plan
        if others and not self._find(self._available, others):
            self._available = plan


def _below(level: int, marks: Sequence[int]) -> int:
    return mask_of(option for option, mark in enumerate(marks) if mark < level)


def _relieves(group: Group, criteria: Collection[Criterion]) -> bool:
    """Whether some option of it makes a sum less."""
    sums = [
        each.of for each in criteria if isinstance(each, Burden) and each.joined is Joined.ADDED
    ]
    return any((amounts[option] or 0) < 0 for amounts in sums for option in group.options)


def _apart(problem: Problem, choices: Sequence[int], size: int) -> list[int]:
    """By choice, what it may not stand with: the other choices of its group, and conflicts."""
    apart = [0] * size
    for group in choices:
        for choice in ones(group):
            apart[choice] = group
    for rule in problem.conflicts:
        apart[rule.first] |= 1 << rule.second
        apart[rule.second] |= 1 << rule.first
    return apart


def _whole(amounts: Sequence[Amount | None]) -> list[int]:
    """The known amounts in whole numbers of one small unit; 0 where not known."""
    known = [0 if amount is None else amount for amount in amounts]
    unit = lcm(*(amount.denominator for amount in known))
    return [int(amount * unit) for amount in known]
