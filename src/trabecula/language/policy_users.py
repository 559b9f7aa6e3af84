"""Who uses a local policy value: conditions, clocks, shelf lives, tables and medicines."""

from collections.abc import Iterable, Iterator
from typing import Any

from trabecula.language.condition import Compare, Condition, atoms
from trabecula.language.fact import Fact
from trabecula.language.medicine import Medicine
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days
from trabecula.language.statement import Statement
from trabecula.language.table import Table, parts, policy_values


def policy_uses(
    statements: Iterable[Statement],
    facts: Iterable[Fact],
    no_keeps: PolicyValue[Days],
    tables: Iterable[Table],
    medicines: Iterable[Medicine] = (),
) -> Iterator[tuple[PolicyValue[Any], str]]:
    """Each use of a value, with the code, key or name of what uses it."""
    for statement in statements:
        for atom in atoms(statement.condition):
            if isinstance(atom, Compare) and isinstance(atom.operand, PolicyValue):
                yield atom.operand, statement.code
        if statement.clock is not None:
            yield statement.clock, statement.code
    for fact in facts:
        if isinstance(fact.keeps, PolicyValue):
            yield fact.keeps, fact.key
    yield no_keeps, "every answer that is no"
    for table in tables:
        for value in policy_values(table):
            yield value, table.name
    for medicine in medicines:
        for condition in (part for part in parts(medicine) if isinstance(part, Condition)):
            for atom in atoms(condition):
                if isinstance(atom, Compare) and isinstance(atom.operand, PolicyValue):
                    yield atom.operand, medicine.label
