"""Education sheets: each part of care in plain words of our own, to be signed and handed out."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.education import (
    blood,
    bone_strength,
    cord,
    daily_life,
    family_and_ahead,
    many_places,
    mild_pain_medicines,
    mind,
    moving,
    moving_safely,
    operations,
    other_pain_medicines,
    pain,
    pain_medicines,
    procedures,
    radiotherapy,
    radiotherapy_by_need,
    urgent,
    visits,
)
from trabecula.language.education import EducationSheet

MODULES: Final[tuple[ModuleType, ...]] = (
    urgent,
    cord,
    pain,
    mild_pain_medicines,
    pain_medicines,
    other_pain_medicines,
    radiotherapy,
    radiotherapy_by_need,
    many_places,
    operations,
    procedures,
    bone_strength,
    moving,
    moving_safely,
    mind,
    blood,
    daily_life,
    visits,
    family_and_ahead,
)
"""In the order in which they are read."""


def sheets_of(module: ModuleType) -> tuple[EducationSheet, ...]:
    """The sheets that a module declares, in its order."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, EducationSheet))


SHEETS: Final = tuple(sheet for module in MODULES for sheet in sheets_of(module))
"""Every sheet, module by module."""
