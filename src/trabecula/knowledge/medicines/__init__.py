"""The medicines, by kind; one module a medicine, for one clinician to sign."""

from types import ModuleType
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

FOLDERS: Final[tuple[ModuleType, ...]] = (
    non_opioids,
    opioids,
    adjuvants,
    steroids,
    bowel,
    antiemetics,
    rescue,
    stomach,
    bone_agents,
    radiopharmaceuticals,
)
"""In the order in which they are read."""

MEDICINES: Final[tuple[Medicine, ...]] = tuple(
    medicine for folder in FOLDERS for medicine in folder.MEDICINES
)
