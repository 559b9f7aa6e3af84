"""Turning facts: those on which a statement's answer turns, from the answers of its atoms."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from trabecula.language.answer import Answer
from trabecula.language.condition import Atom, Condition, atoms, facts_of
from trabecula.language.fact import Fact
from trabecula.language.interpret import turning_points
from trabecula.language.statement import Statement

Turning: TypeAlias = tuple[tuple[Fact, bool], ...]
"""Facts on which an answer turns, each with whether an atom about it was left open."""

_REMEMBERED: Final = 100_000


class TurningFacts:
    """Finds and remembers them, for the conditions of one opened edition over its facts."""

    def __init__(
        self, conditions: Mapping[Statement, Condition], facts: Mapping[str, Fact]
    ) -> None:
        self._conditions = conditions
        self._facts = facts
        self._found: dict[tuple[Statement, tuple[int, ...]], Turning] = {}

    def of(self, statement: Statement, answers: tuple[int, ...]) -> Turning:
        """The facts on which the answer turns, given its atoms' answers in their order."""
        found = self._found.get((statement, answers))
        if found is None:
            condition = self._conditions[statement]
            own = dict(zip(dict.fromkeys(atoms(condition)), map(Answer, answers), strict=True))
            found = self.by(statement, own.__getitem__)
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            self._found[statement, answers] = found
        return found

    def by(self, statement: Statement, answer_of: Callable[[Atom], Answer]) -> Turning:
        """The facts on which it turns, each once, and whether it left an atom open."""
        points = turning_points(
            self._conditions[statement], answer_of, immediate=statement.immediate
        )
        open_: dict[str, bool] = {}
        for atom in points:
            for fact in facts_of(atom):
                left_open = answer_of(atom) is Answer.NOT_KNOWN
                open_[fact.key] = open_.get(fact.key, False) or left_open
        return tuple((self._facts[key], left_open) for key, left_open in open_.items())
