"""The medicines, by kind; one module a medicine, for one clinician to sign."""

from typing import Final

from trabecula.knowledge.medicines import (
    antiemetics,
    bowel,
    non_opioids,
    opioids,
    rescue,
    steroids,
    stomach,
)
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    *non_opioids.MEDICINES,
    *opioids.MEDICINES,
    *steroids.MEDICINES,
    *bowel.MEDICINES,
    *antiemetics.MEDICINES,
    *rescue.MEDICINES,
    *stomach.MEDICINES,
)
