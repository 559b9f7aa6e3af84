"""Tables that statements, plans and pages look up by a number, a name or a situation."""

from types import ModuleType

from trabecula.knowledge.tables import (
    alerts,
    check_ins,
    contingencies,
    goal_ties,
    keeping_in_touch,
    loading_by_site,
    medicine_reviews,
    prognosis_and_fractionation,
    replanning,
    response_rule,
    response_times,
    stop_criteria,
    transition_document,
    weight_bearing,
    worsening_and_benefit,
)
from trabecula.language.table import Table

MODULES: tuple[ModuleType, ...] = (
    prognosis_and_fractionation,
    loading_by_site,
    weight_bearing,
    stop_criteria,
    transition_document,
    contingencies,
    check_ins,
    keeping_in_touch,
    medicine_reviews,
    response_times,
    response_rule,
    worsening_and_benefit,
    alerts,
    replanning,
    goal_ties,
)
"""In the order in which they are read."""


def tables_of(module: ModuleType) -> tuple[Table, ...]:
    """The tables that a module declares, in its order."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, Table))


TABLES: tuple[Table, ...] = tuple(table for module in MODULES for table in tables_of(module))
