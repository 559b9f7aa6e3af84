"""Bone and spine: will it hold, is the cord in danger, how did it respond?"""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.structure import (
    cord_compression,
    epidural_disease,
    femoral_cortex,
    harrington,
    mirels,
    neurological_deficit,
    noms,
    pain_flare,
    response_to_treatment,
    spinal_stability,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    cord_compression,
    spinal_stability,
    epidural_disease,
    noms,
    neurological_deficit,
    mirels,
    femoral_cortex,
    harrington,
    response_to_treatment,
    pain_flare,
)
