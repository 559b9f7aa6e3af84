"""What protects the stomach."""

from typing import Final

from trabecula.knowledge.medicines.stomach.lansoprazole import lansoprazole
from trabecula.knowledge.medicines.stomach.omeprazole import omeprazole
from trabecula.knowledge.medicines.stomach.pantoprazole import pantoprazole
from trabecula.language.medicine import Medicine

MEDICINES: Final[tuple[Medicine, ...]] = (omeprazole, pantoprazole, lansoprazole)
