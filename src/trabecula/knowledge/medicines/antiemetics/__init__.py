"""Medicines against nausea by opioids."""

from typing import Final

from trabecula.knowledge.medicines.antiemetics.haloperidol import haloperidol
from trabecula.knowledge.medicines.antiemetics.metoclopramide import metoclopramide
from trabecula.knowledge.medicines.antiemetics.olanzapine import olanzapine
from trabecula.knowledge.medicines.antiemetics.ondansetron import ondansetron
from trabecula.knowledge.medicines.antiemetics.prochlorperazine import prochlorperazine
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (
    metoclopramide,
    haloperidol,
    ondansetron,
    prochlorperazine,
    olanzapine,
)
