"""Radionuclides that seek bone or tumour; given by nuclear medicine only."""

from typing import Final

from trabecula.knowledge.medicines.radiopharmaceuticals.lu177_psma import lu177_psma
from trabecula.knowledge.medicines.radiopharmaceuticals.radium223 import radium223
from trabecula.knowledge.medicines.radiopharmaceuticals.samarium153 import samarium153
from trabecula.knowledge.medicines.radiopharmaceuticals.strontium89 import strontium89
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (radium223, strontium89, samarium153, lu177_psma)
