"""Side effects that threaten mobility: symptoms, sedation, bowels, burden of medicines."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.side_effects import (
    anticholinergic_burden,
    bowel,
    drug_burden,
    opioid_risk,
    pro_ctcae,
    sedation,
    sedative_load,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    pro_ctcae,
    sedation,
    bowel,
    opioid_risk,
    anticholinergic_burden,
    sedative_load,
    drug_burden,
)
