"""Loads: what several medicines add up to, each counted on a scale that is always named."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from trabecula.language.condition import Condition
from trabecula.language.medicine_family import MedicineFamily, distinct
from trabecula.language.source import Checked, Citation


class Counts(StrEnum):
    """What is added up."""

    POINTS = "points"
    MEDICINES = "medicines"


@dataclass(frozen=True, eq=False)
class Part:
    """Medicines that bring the same to a load.

    ``points`` is what each counts; None, where the scale gives none. ``says`` is what they bring.
    """

    family: MedicineFamily
    points: int | None
    says: str
    _: KW_ONLY
    source: Citation
    checked: Checked


@dataclass(frozen=True, eq=False)
class Load:
    """What medicines add up to, on one scale.

    ``scale`` names the scale with its version, and stands in every result. ``most`` is what one
    medicine can count. ``alarm_from`` is the sum from which ``then`` holds. ``whole_list`` says
    that the scale rates medicines one by one, so that one it does not name has no level on it.
    ``regular_only`` leaves out what is taken as needed alone. ``worse_with`` are signs in the
    person that make the load matter more. Raises ``ValueError`` where there is nothing to add.
    """

    key: str
    name: str
    _: KW_ONLY
    scale: str
    counts: Counts
    parts: tuple[Part, ...]
    most: int
    alarm_from: int | None = None
    then: str = ""
    whole_list: bool = False
    regular_only: bool = False
    worse_with: Condition | None = None
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        if not self.parts or not self.scale:
            raise ValueError(f"load {self.key} needs a scale and medicines on it")
        if any(not 0 <= (part.points or 0) <= self.most for part in self.parts):
            raise ValueError(f"load {self.key}: a medicine counts from 0 to {self.most}")
        if (self.alarm_from is None) is not (self.then == ""):
            raise ValueError(f"load {self.key}: what the sum warns of is said, or there is none")
        distinct(self.families)

    @property
    def families(self) -> tuple[MedicineFamily, ...]:
        """The medicines of every part."""
        return tuple(dict.fromkeys(part.family for part in self.parts))
