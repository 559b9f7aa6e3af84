"""The medicines, by kind; one module a medicine, for one clinician to sign."""

from typing import Final

from trabecula.knowledge.medicines import antiemetics, bowel, opioids, rescue, stomach
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    *opioids.MEDICINES,
    *bowel.MEDICINES,
    *antiemetics.MEDICINES,
    *rescue.MEDICINES,
    *stomach.MEDICINES,
)
