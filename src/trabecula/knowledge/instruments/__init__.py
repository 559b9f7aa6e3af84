"""The instruments, by subject; a module holds those that answer one question."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final, cast

from trabecula.knowledge.instruments import (
    function,
    laboratory,
    mind,
    nutrition,
    pain,
    prognosis,
    side_effects,
    social,
    structure,
)
from trabecula.language.instrument import Instrument

SUBJECTS: Final[tuple[ModuleType, ...]] = (
    pain,
    structure,
    prognosis,
    function,
    mind,
    social,
    side_effects,
    nutrition,
    laboratory,
)
"""In the order in which they are read."""

MODULES: Final[tuple[ModuleType, ...]] = tuple(
    module for subject in SUBJECTS for module in subject.MODULES
)


def instruments_of(module: ModuleType) -> tuple[Instrument, ...]:
    """The instruments that a module declares, one by one or as a mapping, in its order."""
    declared: list[object] = []
    for thing in vars(module).values():
        mapped = (
            cast("Mapping[object, object]", thing) if isinstance(thing, Mapping) else {0: thing}
        )
        declared += mapped.values()
    return tuple(each for each in declared if isinstance(each, Instrument))


INSTRUMENTS: Final[tuple[Instrument, ...]] = tuple(
    instrument for module in MODULES for instrument in instruments_of(module)
)
