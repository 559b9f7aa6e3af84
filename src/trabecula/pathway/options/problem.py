"""What there is to choose from: options by number, the rules of a plan, and how plans are measured.

It knows no medicine: an option is a number from 0, a rule names numbers, a criterion holds one
figure for each option.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from trabecula.language.priority import BEST_MARK, WORST_MARK

Plan: TypeAlias = Collection[int]
Amount: TypeAlias = int | Fraction


@dataclass(frozen=True)
class Group:
    """One thing to decide: a plan takes one of the options, or with ``may_be_left`` at most one."""

    options: frozenset[int]
    may_be_left: bool = False

    def kept_by(self, plan: Plan) -> bool:
        """Whether the plan takes one, or none where none may be."""
        taken = len(self.options.intersection(plan))
        return taken == 1 or (taken == 0 and self.may_be_left)


@dataclass(frozen=True)
class Conflict:
    """Two options that may not stand in one plan."""

    first: int
    second: int

    def kept_by(self, plan: Plan) -> bool:
        """Whether at most one of the two is in the plan."""
        return not (self.first in plan and self.second in plan)


@dataclass(frozen=True)
class Presupposes:
    """With this option, at least one of some others stands in the plan."""

    option: int
    any_of: frozenset[int]

    def kept_by(self, plan: Plan) -> bool:
        """Whether the option is not in the plan, or one of those is as well."""
        return self.option not in plan or not self.any_of.isdisjoint(plan)


Rule: TypeAlias = Group | Conflict | Presupposes


@dataclass(frozen=True)
class Mark:
    """How well a plan serves a priority: the worst and the best of its options, never a sum.

    In comparing, a best below 0 counts as 0: what a plan leaves alone stays as it is, and an option
    that does nothing for a priority is not taken for its sake.
    """

    worst: int
    best: int

    @property
    def rank(self) -> tuple[int, int]:
        """Less is better: first the worst counts, then the best."""
        return -self.worst, -max(self.best, 0)


@dataclass(frozen=True)
class Load:
    """What a plan asks: of how many of its options that is not known, and the known together."""

    not_known: int
    known: Amount

    @property
    def rank(self) -> tuple[int, Amount]:
        """Less is better: what is not known counts as more than anything that is."""
        return self.not_known, self.known


Value: TypeAlias = Mark | Load


@dataclass(frozen=True)
class Marks:
    """A priority: the ordinal of each option, from -2 (works against) to +2 (serves well).

    Raises ``ValueError`` for one out of that range.
    """

    of: tuple[int, ...]

    def __post_init__(self) -> None:
        for option, mark in enumerate(self.of):
            if not WORST_MARK <= mark <= BEST_MARK:
                raise ValueError(f"option {option} is marked {mark}: marks go from -2 to +2")

    def value(self, plan: Plan) -> Mark:
        """The mark of a plan; one without options works neither for nor against: 0 and 0."""
        marks = [self.of[option] for option in plan] or [0]
        return Mark(min(marks), max(marks))


class Joined(StrEnum):
    """How the burdens of options come together in a plan."""

    ADDED = "added"
    GREATEST = "greatest"


@dataclass(frozen=True)
class Burden:
    """A burden: what each option asks, None where that is not known. Negative is relief."""

    of: tuple[Amount | None, ...]
    joined: Joined = Joined.ADDED

    def value(self, plan: Plan) -> Load:
        """The burden of a plan. With nothing known in it the known part is 0."""
        asked = [self.of[option] for option in plan]
        known: list[Amount] = [amount for amount in asked if amount is not None]
        together = sum(known) if self.joined is Joined.ADDED else max(known, default=0)
        return Load(len(asked) - len(known), together)


Criterion: TypeAlias = Marks | Burden


@dataclass(frozen=True)
class Problem:
    """Options 0 to ``size`` - 1, the rules that a plan of them keeps, and what plans are judged by.

    Raises ``ValueError`` where an option is in no group or in two, a rule names an option that is
    none, or a criterion has not one figure for each option.
    """

    groups: tuple[Group, ...]
    conflicts: tuple[Conflict, ...] = ()
    presupposed: tuple[Presupposes, ...] = ()
    criteria: tuple[Criterion, ...] = ()

    def __post_init__(self) -> None:
        if sorted(self._grouped()) != list(range(self.size)):
            raise ValueError("every option from 0 on belongs to exactly one group")
        named = {option for rule in self.conflicts for option in (rule.first, rule.second)}
        named = named.union(*({rule.option} | rule.any_of for rule in self.presupposed))
        if lost := sorted(named.difference(range(self.size))):
            raise ValueError(f"a rule names {lost}, but the options go to {self.size - 1}")
        if any(rule.first == rule.second for rule in self.conflicts):
            raise ValueError("an option cannot be in conflict with itself")
        for number, criterion in enumerate(self.criteria):
            if len(criterion.of) != self.size:
                raise ValueError(f"criterion {number} has {len(criterion.of)} figures")

    def _grouped(self) -> Iterator[int]:
        return (option for group in self.groups for option in group.options)

    @cached_property
    def size(self) -> int:
        """How many options there are."""
        return sum(len(group.options) for group in self.groups)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that a plan keeps."""
        return (*self.groups, *self.conflicts, *self.presupposed)


@dataclass(frozen=True)
class Selection:
    """A plan: its options in ascending order, and its value by each criterion of the problem."""

    options: tuple[int, ...]
    values: tuple[Value, ...]


def measured(problem: Problem, plan: Plan) -> Selection:
    """A plan with its values."""
    options = tuple(sorted(plan))
    return Selection(options, tuple(criterion.value(options) for criterion in problem.criteria))


def broken_rules(problem: Problem, plan: Plan) -> tuple[Rule, ...]:
    """The rules of the problem that a plan breaks."""
    return tuple(rule for rule in problem.rules if not rule.kept_by(plan))


def dominates(one: Selection, other: Selection) -> bool:
    """Whether one plan is at least as good by every criterion, and better by some.

    By each criterion plans are compared as they are ordered by it: by the worst mark, then the
    best; by how much is not known, then the known.
    """
    ranks = [
        (mine.rank, theirs.rank) for mine, theirs in zip(one.values, other.values, strict=True)
    ]
    return all(mine <= theirs for mine, theirs in ranks) and any(
        mine < theirs for mine, theirs in ranks
    )
