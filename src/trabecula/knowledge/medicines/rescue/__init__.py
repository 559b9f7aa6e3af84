"""What undoes an opioid in an emergency."""

from typing import Final

from trabecula.knowledge.medicines.rescue.naloxone import naloxone
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (naloxone,)
