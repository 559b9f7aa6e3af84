"""Pain: how strong, of what kind, what it keeps from."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.pain import (
    bone_modules,
    bpi,
    breakthrough,
    dn4,
    ecs_cp,
    episodes,
    goal,
    intensity,
    interference,
    lanss,
    neupsig,
    paindetect,
    questionnaire_scales,
    response,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    intensity,
    response,
    goal,
    interference,
    bpi,
    breakthrough,
    episodes,
    dn4,
    paindetect,
    lanss,
    neupsig,
    ecs_cp,
    bone_modules,
    questionnaire_scales,
)
