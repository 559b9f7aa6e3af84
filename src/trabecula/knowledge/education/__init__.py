"""Education sheets: each part of care in plain words of our own, to be signed and handed out."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.education import (
    bone_strength,
    daily_life,
    family_and_ahead,
    many_places,
    mind,
    moving,
    operations,
    other_pain_medicines,
    pain,
    pain_medicines,
    procedures,
    radiotherapy,
    urgent,
)
from trabecula.language.education import EducationSheet

MODULES: Final[tuple[ModuleType, ...]] = (
    urgent,
    pain,
    pain_medicines,
    other_pain_medicines,
    radiotherapy,
    many_places,
    operations,
    procedures,
    bone_strength,
    moving,
    mind,
    daily_life,
    family_and_ahead,
)
"""In the order in which they are read."""


def sheets_of(module: ModuleType) -> tuple[EducationSheet, ...]:
    """The sheets that a module declares, in its order."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, EducationSheet))


SHEETS: Final = tuple(sheet for module in MODULES for sheet in sheets_of(module))
"""Every sheet, module by module."""
