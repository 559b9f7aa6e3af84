"""The choice of plans against CP-SAT, criterion after criterion, on problems too large to list."""

from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as some
from ortools.sat.python.cp_model import INFEASIBLE, OPTIMAL, CpModel, CpSolver, IntVar
from tests.pathway.invented_problems import invented, orders

from trabecula.pathway.options.problem import (
    Burden,
    Joined,
    Load,
    Mark,
    Marks,
    Problem,
    Selection,
    Value,
    broken_rules,
)
from trabecula.pathway.options.selection import NoPlan, best

FAR = 10_000
"""Beyond every value."""


class Oracle:
    """The problem as constraints."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.model = model = CpModel()
        self.takes = takes = [model.new_bool_var(str(n)) for n in range(problem.size)]
        for group in problem.groups:
            members = [takes[option] for option in group.options]
            (model.add_at_most_one if group.may_be_left else model.add_exactly_one)(members)
        for rule in problem.conflicts:
            model.add_at_most_one(takes[rule.first], takes[rule.second])
        for rule in problem.presupposed:
            model.add_bool_or([~takes[rule.option], *(takes[option] for option in rule.any_of)])
        self.empty = model.new_bool_var("empty")
        model.add_bool_or([*takes, self.empty])
        for take in takes:
            model.add_implication(take, ~self.empty)

    def values(self, order: Sequence[int]) -> tuple[Value, ...] | None:
        """The values of the best plan under the order; None where there is none."""
        found: dict[int, Value] = {}
        for number in order:
            value = self._value(number)
            if value is None:
                return None
            found[number] = value
        return tuple(found[number] for number in range(len(found)))

    def _value(self, number: int) -> Value | None:
        match self.problem.criteria[number]:
            case Marks(of):
                worst, highest = self._worst(of), self._highest(of)
                if (least := self._settle(worst, most=True)) is None:
                    return None
                most = self._settle(highest, most=True)
                return None if most is None else Mark(least, most)
            case Burden(of, joined):
                lacking = self._variable()
                self.model.add(lacking == sum(
                    take for take, each in zip(self.takes, of, strict=True) if each is None
                ))  # fmt: skip
                known = self._sum(of) if joined is Joined.ADDED else self._greatest(of)
                if (not_known := self._settle(lacking)) is None:
                    return None
                together = self._settle(known)
                return None if together is None else Load(not_known, together)

    def _variable(self) -> IntVar:
        return self.model.new_int_var(-FAR, FAR, "")

    def _worst(self, marks: Sequence[int]) -> IntVar:
        worst = self._variable()
        self.model.add(worst <= FAR * (1 - self.empty))
        for take, mark in zip(self.takes, marks, strict=True):
            self.model.add(worst <= mark + FAR * (1 - take))
        return worst

    def _highest(self, marks: Sequence[int]) -> IntVar:
        """At most the mark of one that is taken, or 0."""
        highest, nothing = self._variable(), self.model.new_bool_var("")
        self.model.add(highest <= FAR * (1 - nothing))
        shown = [self.model.new_bool_var("") for _ in marks]
        self.model.add_exactly_one([*shown, nothing])
        for show, take, mark in zip(shown, self.takes, marks, strict=True):
            self.model.add_implication(show, take)
            self.model.add(highest <= mark + FAR * (1 - show))
        return highest

    def _sum(self, amounts: Sequence[object]) -> IntVar:
        known = self._variable()
        pairs = zip(self.takes, amounts, strict=True)
        self.model.add(known == sum(take * each for take, each in pairs if isinstance(each, int)))
        return known

    def _greatest(self, amounts: Sequence[object]) -> IntVar:
        greatest, nothing = self._variable(), self.model.new_bool_var("")
        known = [
            (take, each)
            for take, each in zip(self.takes, amounts, strict=True)
            if isinstance(each, int)
        ]
        self.model.add_bool_or([*(take for take, _ in known), nothing])
        self.model.add(greatest >= FAR * (nothing - 1))
        for take, each in known:
            self.model.add_implication(take, ~nothing)
            self.model.add(greatest >= each - FAR * (1 - take))
        return greatest

    def _settle(self, variable: IntVar, most: bool = False) -> int | None:
        """The least or the most that it can be; from here on it is that."""
        (self.model.maximize if most else self.model.minimize)(variable)
        solver = CpSolver()
        solver.parameters.num_workers = 1
        status = solver.solve(self.model)
        assert status in {OPTIMAL, INFEASIBLE}
        if status == INFEASIBLE:
            return None
        value = solver.value(variable)
        self.model.add(variable == value)
        return value


medium = some.builds(
    invented,
    some.integers(0, 2**32).map(Random),
    some.lists(some.integers(1, 6), min_size=6, max_size=15),
    conflicts=some.integers(0, 120),
    presupposed=some.integers(0, 20),
    may_be_left=some.sampled_from((0, 0.3, 1)),
    lowest=some.sampled_from((0, -4)),
)


@settings(max_examples=40, deadline=None)
@given(medium, some.data())
def test_another_solver_finds_nothing_better(problem: Problem, data: some.DataObject) -> None:
    order = data.draw(orders(problem))
    found, values = best(problem, order), Oracle(problem).values(order)
    if isinstance(found, Selection):
        assert values is not None
        assert [value.rank for value in found.values] == [value.rank for value in values]
        assert not broken_rules(problem, found.options)
    else:
        assert isinstance(found, NoPlan)
        assert values is None
