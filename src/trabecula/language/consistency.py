"""Consistency: names that stand once, and conditions that ask only facts that are there."""

from collections.abc import Iterable, Set

from trabecula.language.condition import About, Condition, atoms, facts_of
from trabecula.language.statement import Statement
from trabecula.language.table import Table, conditions


def each_once(kind: str, names: Iterable[str]) -> None:
    """Raises ``ValueError`` where two things of a kind have one name."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"two of one name: {kind} {name}")
        seen.add(name)


def asks_only_known(
    statements: Iterable[Statement], tables: Iterable[Table], keys: Set[str]
) -> None:
    """Raises ``ValueError`` where a condition asks what is no fact, or none of its subject."""
    for statement in statements:
        _ask(statement.code, statement.condition, keys)
        facts = [fact for atom in atoms(statement.condition) for fact in facts_of(atom)]
        foreign = [f.name for f in facts if f.about not in (About.PERSON, statement.about)]
        if foreign:
            raise ValueError(
                f"{statement.code} is about the {statement.about} but asks {foreign[0]}"
            )
    for table in tables:
        for condition in conditions(table):
            _ask(table.name, condition, keys)


def _ask(who: str, condition: Condition, keys: Set[str]) -> None:
    for fact in (fact for atom in atoms(condition) for fact in facts_of(atom)):
        if fact.key not in keys:
            raise ValueError(f"{who} asks {fact.name}, which is no fact here")
