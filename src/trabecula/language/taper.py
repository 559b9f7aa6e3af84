"""Tapers: by how much a dose may fall at a step, how long to wait, when to stop for good."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction

from trabecula.language.table import Ranges, TableRow


class Part(StrEnum):
    """What a step is a part of."""

    OF_THE_FIRST_DOSE = "of the dose before the taper"
    OF_THE_DOSE_NOW = "of the dose now"


@dataclass(frozen=True)
class FallByPart:
    """A fall by a part: what to aim at, and the most."""

    aim: Fraction
    most: Fraction
    of: Part = Part.OF_THE_FIRST_DOSE


@dataclass(frozen=True)
class FallByAmount:
    """A fall by an amount, in the unit of the dose: what to aim at, and the most."""

    aim: Fraction
    most: Fraction


@dataclass(frozen=True)
class Phase:
    """A stretch of a taper, down to ``until``. ``days`` between steps: the fewest and the most."""

    fall: FallByPart | FallByAmount
    days: tuple[int, int]
    until: Fraction = Fraction(0)

    def __post_init__(self) -> None:
        if not 0 < self.fall.aim <= self.fall.most:
            raise ValueError(f"a step falls by its aim, up to the most: {self.fall}")
        if not 0 < self.days[0] <= self.days[1]:
            raise ValueError(f"no interval runs from {self.days[0]} to {self.days[1]} days")


@dataclass(frozen=True)
class StopAtOnce:
    """It may be stopped without a taper, and why."""

    because: str


@dataclass(frozen=True)
class Decline:
    """The phases of a taper. The last ends at nothing.

    ``shortest`` is how many days lie between the first lower dose and none, at least. No step is
    more than ``cap`` of the dose now, except the last, which is no more than a step of its phase.
    """

    phases: tuple[Phase, ...]
    _: KW_ONLY
    shortest: int = 0
    cap: Fraction = Fraction(1)

    def __post_init__(self) -> None:
        ends = [phase.until for phase in self.phases]
        if not ends or ends[-1] != 0 or ends != sorted(set(ends), reverse=True):
            raise ValueError(f"phases go down to nothing, each lower than the one before: {ends}")


@dataclass(frozen=True)
class TaperRule(TableRow[Ranges[int, StopAtOnce | Decline]]):
    """How a group of medicines is tapered, by how many days it was taken.

    ``watch`` are signs of withdrawal, ``pause`` what to do about them, ``says`` what else holds.
    """

    _: KW_ONLY
    name: str
    watch: tuple[str, ...]
    pause: str
    says: tuple[str, ...] = ()
