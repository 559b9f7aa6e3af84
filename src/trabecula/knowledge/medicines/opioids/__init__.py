"""Opioids."""

from typing import Final

from trabecula.knowledge.medicines.opioids.morphine import morphine
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (morphine,)
