"""Laxatives, and opioid antagonists that stay in the gut."""

from typing import Final

from trabecula.knowledge.medicines.bowel.bisacodyl import bisacodyl
from trabecula.knowledge.medicines.bowel.macrogol import macrogol
from trabecula.knowledge.medicines.bowel.methylnaltrexone import methylnaltrexone
from trabecula.knowledge.medicines.bowel.naldemedine import naldemedine
from trabecula.knowledge.medicines.bowel.naloxegol import naloxegol
from trabecula.knowledge.medicines.bowel.senna import senna
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    senna,
    macrogol,
    bisacodyl,
    methylnaltrexone,
    naloxegol,
    naldemedine,
)
