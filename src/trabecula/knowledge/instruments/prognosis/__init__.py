"""Performance, and how long people like this lived."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.prognosis import (
    inflammation,
    katagiri,
    opti_model,
    palliative_performance,
    palliative_prognostic_index,
    palliative_prognostic_score,
    palliative_radiotherapy,
    performance_status,
    spinal_radiotherapy,
    tokuhashi,
    tomita,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    performance_status,
    palliative_performance,
    katagiri,
    tokuhashi,
    tomita,
    opti_model,
    spinal_radiotherapy,
    palliative_radiotherapy,
    palliative_prognostic_index,
    palliative_prognostic_score,
    inflammation,
)
