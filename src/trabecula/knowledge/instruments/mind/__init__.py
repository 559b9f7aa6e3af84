"""Mood, sleep, coping, symptoms, spirit and thinking."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.mind import (
    brief_screens,
    coping,
    delirium,
    distress,
    gad,
    phq,
    sleep,
    spirit,
    symptoms,
    thinking,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    phq,
    gad,
    brief_screens,
    distress,
    sleep,
    coping,
    symptoms,
    spirit,
    thinking,
    delirium,
)
