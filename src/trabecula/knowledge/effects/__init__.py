"""Effects: what is known of each option's benefit, harm and burden."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.effects import (
    alertness,
    bone_agents,
    carrying_on,
    interventions,
    medicines,
    nutrition,
    psychological_care,
    radiotherapy,
    rehabilitation,
    schedules,
    support,
    surgery,
    uncounted,
)
from trabecula.language.effect import Effect

MODULES: Final[tuple[ModuleType, ...]] = (
    radiotherapy,
    schedules,
    surgery,
    interventions,
    bone_agents,
    medicines,
    rehabilitation,
    psychological_care,
    nutrition,
    support,
    alertness,
    uncounted,
    carrying_on,
)


def effects_of(module: ModuleType) -> tuple[Effect, ...]:
    """The effects of one module, in the order in which they stand in it."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, Effect))


EFFECTS: Final[tuple[Effect, ...]] = tuple(
    effect for module in MODULES for effect in effects_of(module)
)
