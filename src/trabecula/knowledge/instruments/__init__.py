"""The instruments, by subject; a module holds those that answer one question."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final

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
    declared: list[Instrument] = []
    for thing in vars(module).values():
        held = thing.values() if isinstance(thing, Mapping) else (thing,)
        declared += [each for each in held if isinstance(each, Instrument)]
    return tuple(declared)


INSTRUMENTS: Final[tuple[Instrument, ...]] = tuple(
    instrument for module in MODULES for instrument in instruments_of(module)
)
