"""The medicines, by kind; one module a medicine, for one clinician to sign."""

from typing import Final

from trabecula.knowledge.medicines import non_opioids, opioids, steroids
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    *non_opioids.MEDICINES,
    *steroids.MEDICINES,
    *opioids.MEDICINES,
)
