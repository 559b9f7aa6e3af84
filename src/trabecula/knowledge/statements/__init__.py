"""The statements, by subject; a module holds those that answer one clinical question."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.statements import (
    bone_health,
    emergencies,
    goals_of_care,
    medicines,
    monitoring,
    nutrition,
    psychological_care,
    radiotherapy,
    rehabilitation,
    surgery,
)
from trabecula.language.statement import Statement

SUBJECTS: Final[tuple[ModuleType, ...]] = (
    emergencies,
    radiotherapy,
    surgery,
    bone_health,
    medicines,
    rehabilitation,
    psychological_care,
    nutrition,
    goals_of_care,
    monitoring,
)
"""In the order in which they are read."""

MODULES: Final[tuple[ModuleType, ...]] = tuple(
    module for subject in SUBJECTS for module in subject.MODULES
)


def statements_of(module: ModuleType) -> tuple[Statement, ...]:
    """The statements that a module declares, in its order."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, Statement))


STATEMENTS: Final[tuple[Statement, ...]] = tuple(
    statement for module in MODULES for statement in statements_of(module)
)
_BY_CODE: Final = {statement.code: statement for statement in STATEMENTS}


def coded(codes: str) -> tuple[Statement, ...]:
    """The statements with these codes, apart by spaces, in this order.

    Raises ``ValueError`` for a code that none has.
    """
    wanted = codes.split()
    if unknown := [code for code in wanted if code not in _BY_CODE]:
        raise ValueError(f"there is no statement {', '.join(unknown)}")
    return tuple(_BY_CODE[code] for code in wanted)
