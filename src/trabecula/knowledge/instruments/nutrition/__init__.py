"""Weight, eating and muscle."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.nutrition import (
    malnutrition,
    muscle,
    nutrition_grade,
    patient_generated,
    screening,
    weight,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    weight,
    screening,
    nutrition_grade,
    malnutrition,
    patient_generated,
    muscle,
)
