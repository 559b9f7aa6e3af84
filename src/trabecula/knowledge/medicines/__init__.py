"""The medicines, by kind; one module a medicine, for one clinician to sign."""

from typing import Final

from trabecula.knowledge.medicines import (
    adjuvants,
    antiemetics,
    bone_agents,
    bowel,
    non_opioids,
    opioids,
    radiopharmaceuticals,
    rescue,
    steroids,
    stomach,
)
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    *non_opioids.MEDICINES,
    *opioids.MEDICINES,
    *adjuvants.MEDICINES,
    *steroids.MEDICINES,
    *bowel.MEDICINES,
    *antiemetics.MEDICINES,
    *rescue.MEDICINES,
    *stomach.MEDICINES,
    *bone_agents.MEDICINES,
    *radiopharmaceuticals.MEDICINES,
)
