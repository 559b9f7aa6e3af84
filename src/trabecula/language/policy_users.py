"""Who uses a local policy value: conditions, clocks, shelf lives, tables, medicines, measures."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from trabecula.language.condition import Compare, Condition, atoms
from trabecula.language.fact import Fact
from trabecula.language.medicine import Medicine
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days
from trabecula.language.statement import Statement
from trabecula.language.table import Table, parts, policy_values

if TYPE_CHECKING:
    from trabecula.language.monitoring import Monitoring
    from trabecula.language.option import OptionCatalogue
    from trabecula.language.quality import Quality


def policy_uses(
    statements: Iterable[Statement],
    facts: Iterable[Fact],
    no_keeps: PolicyValue[Days],
    tables: Iterable[Table],
    *,
    medicines: Iterable[Medicine] = (),
    options: "OptionCatalogue | None" = None,
    monitoring: "Monitoring | None" = None,
    quality: "Quality | None" = None,
) -> Iterator[tuple[PolicyValue[Any], str]]:
    """Each use of a value, with the code, key or name of what uses it."""
    for statement in statements:
        yield from ((value, statement.code) for value in _of(statement.condition))
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
            yield from ((value, medicine.label) for value in _of(condition))
    if options is not None:
        yield from _of_options(options)
    if monitoring is not None:
        yield from _of_alerts(monitoring)
    for measure in () if quality is None else quality.measures:
        for condition in measure.conditions:
            yield from ((value, measure.code) for value in _of(condition))


def _of_options(options: "OptionCatalogue") -> Iterator[tuple[PolicyValue[Any], str]]:
    for condition, code in options.conditions:
        yield from ((value, code) for value in _of(condition))
    for effect in options.effects:
        yield from ((value, effect.code) for value in effect.mark_values.values())


def _of_alerts(monitoring: "Monitoring") -> Iterator[tuple[PolicyValue[Any], str]]:
    for rule in monitoring.alerts:
        if isinstance(rule.breaches, PolicyValue):
            yield rule.breaches, rule.statement.code
        if rule.answered is not None:
            yield rule.answered.days, rule.statement.code
        for condition in rule.conditions:
            yield from ((value, rule.statement.code) for value in _of(condition))
    for level, value in monitoring.passed_on_after.items():
        yield value, f"every {level} alert"


def _of(condition: Condition) -> Iterator[PolicyValue[Any]]:
    for atom in atoms(condition):
        if isinstance(atom, Compare) and isinstance(atom.operand, PolicyValue):
            yield atom.operand
