"""A figure: a number from which people are invented, of whom it is true, and where it is from."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from math import isclose

from trabecula.language.source import Checked, Citation


@dataclass(frozen=True)
class Figure(ABC):
    """What every figure declares.

    ``says`` is what it counts, ``whose`` in whom that was seen, ``checked`` how far the numbers
    were compared with the source, ``limits`` where it does not fit. Raises ``ValueError`` without
    a source or without saying whose it is.
    """

    says: str
    _: KW_ONLY
    whose: str
    sources: tuple[Citation, ...]
    checked: Checked
    limits: str = ""

    def __post_init__(self) -> None:
        if not (self.says and self.whose and self.sources):
            raise ValueError(f"the figure {self.says!r} needs whose it is, and a source")

    @property
    @abstractmethod
    def numbers(self) -> str:
        """Its numbers in words."""


@dataclass(frozen=True)
class Share(Figure):
    """How many of one, from 0 to 1."""

    of_one: float

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0 <= self.of_one <= 1:
            raise ValueError(f"{self.says}: a share is from 0 to 1, not {self.of_one}")

    @property
    def numbers(self) -> str:
        """In percent."""
        return percent(self.of_one)


@dataclass(frozen=True)
class Shares(Figure):
    """How one is divided among names; all shares together make one."""

    of_one: Mapping[str, float]

    def __post_init__(self) -> None:
        super().__post_init__()
        if not isclose(total := sum(self.of_one.values()), 1):
            raise ValueError(f"{self.says}: the shares make {total}, not 1")

    @property
    def numbers(self) -> str:
        """Each name with its share in percent."""
        return ", ".join(f"{said(name)} {percent(share)}" for name, share in self.of_one.items())


@dataclass(frozen=True)
class Amounts(Figure):
    """A number for each name; ``each`` is what it is a number of."""

    by_name: Mapping[str, float]
    each: str

    @property
    def numbers(self) -> str:
        """Each name with its number."""
        by_name = ", ".join(f"{said(name)} {number:g}" for name, number in self.by_name.items())
        return f"{by_name} {self.each}"


@dataclass(frozen=True)
class Spread(Figure):
    """Numbers spread about a mean as the normal distribution has it, between two ends.

    ``places`` are the decimals with which it is written. Raises ``ValueError`` where the mean is
    not between the ends.
    """

    mean: float
    deviation: float
    lowest: float
    highest: float
    unit: str
    places: int = 0

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.lowest < self.mean < self.highest or self.deviation <= 0:
            raise ValueError(f"{self.says}: the mean must lie between the ends, with a deviation")

    @property
    def numbers(self) -> str:
        """Mean, deviation and ends."""
        ends = f"from {self.lowest:g} to {self.highest:g}"
        return f"{self.mean:g} ± {self.deviation:g} {self.unit}, {ends}"


def percent(share: float) -> str:
    """A share as a percentage."""
    return f"{100 * share:g}%"


def said(name: str) -> str:
    """A key in words."""
    return name.replace("_", " ")
