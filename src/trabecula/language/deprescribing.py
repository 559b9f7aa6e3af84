"""Deprescribing: what could be stopped or lowered, what gives the reason, and what goes first."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction

from trabecula.language.carrier import MedicineGroup
from trabecula.language.condition import Condition
from trabecula.language.dose import Every
from trabecula.language.medicine import MedicineClass
from trabecula.language.table import TableRow


class Trait(StrEnum):
    """What a review sees of a medicine in the list itself."""

    ANY = "any medicine"
    DUPLICATE = "another one that acts in the same way is taken too"
    RAISES_FALLS = "it raises falls"
    SEDATING = "it makes drowsy or confused"
    ANTICHOLINERGIC = "it is anticholinergic"


@dataclass(frozen=True)
class Lowering:
    """A dose goes down by ``part`` of it, lowest and highest, ``every`` so often.

    Never by more than ``most`` of it ``within`` that time.
    """

    part: tuple[Fraction, Fraction]
    every: Every
    most: Fraction
    within: Every

    def __post_init__(self) -> None:
        if not 0 < self.part[0] <= self.part[1] <= self.most < 1:
            raise ValueError(f"no dose goes down by {self.part}, at most by {self.most}")


@dataclass(frozen=True)
class Deprescribing(TableRow[str]):
    """Something that could be stopped or lowered: ``holds`` says what to do.

    ``of`` are classes, medicines by name, groups, or traits: which medicines it is about. ``when``
    is about the person or about that medicine; None where ``of`` says it all, or where ``asks``
    is a question that no fact answers. ``from_medicines`` is the number of regular medicines, and
    ``from_points`` the sum of anticholinergic points, from which it holds. ``unless`` silences it
    only where it is known to hold. ``order`` says what goes first, where the source says so.
    """

    _: KW_ONLY
    of: tuple[MedicineClass | MedicineGroup | Trait | str, ...]
    because: str
    when: Condition | None = None
    asks: str = ""
    from_medicines: int | None = None
    from_points: int | None = None
    unless: Condition | None = None
    order: int | None = None
    lowering: Lowering | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (self.of and self.because.strip()):
            raise ValueError(f"{self.holds}: it names medicines, and says why")
