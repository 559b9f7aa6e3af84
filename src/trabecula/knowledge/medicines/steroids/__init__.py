"""Corticosteroids."""

from typing import Final

from trabecula.knowledge.medicines.steroids.dexamethasone import dexamethasone
from trabecula.knowledge.medicines.steroids.prednisolone import prednisolone
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (dexamethasone, prednisolone)
