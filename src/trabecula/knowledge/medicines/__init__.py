"""The medicines, by kind; one module a medicine, for one clinician to sign."""

from typing import Final

from trabecula.knowledge.medicines import (
    adjuvants,
    bone_agents,
    opioids,
    radiopharmaceuticals,
)
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    *opioids.MEDICINES,
    *adjuvants.MEDICINES,
    *bone_agents.MEDICINES,
    *radiopharmaceuticals.MEDICINES,
)
