"""How a medicine is dosed: for what, by which way, from which dose, up to which ceiling.

A declared ceiling refuses a dose above it, and a slip of the unit on either side.
"""

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction

from trabecula.language.condition import Condition
from trabecula.language.dose import Amount, Ceiling, Dose, Every, NoCeiling
from trabecula.language.organ_function import Kidneys
from trabecula.language.quantity import Kilograms
from trabecula.language.source import Citation
from trabecula.language.table import Ranges, TableRow


class Route(StrEnum):
    """By which way it is given."""

    ORAL = "by mouth"
    SUBLINGUAL = "under the tongue"
    BUCCAL = "in the cheek"
    NASAL = "in the nose"
    TRANSDERMAL = "by patch"
    TOPICAL = "on the skin"
    RECTAL = "in the rectum"
    SUBCUTANEOUS = "under the skin"
    INTRAVENOUS = "in a vein"
    INTRAMUSCULAR = "in a muscle"
    CONTINUOUS_SUBCUTANEOUS = "continuously under the skin"


class Release(StrEnum):
    """How fast it is released."""

    IMMEDIATE = "immediate release"
    MODIFIED = "modified release"
    NOT_SAID = ""


@dataclass(frozen=True)
class Step:
    """How a dose is raised: by how much, and how long to wait before.

    ``part`` is the rise as part of the day's dose, lowest and highest; ``by`` a fixed amount.
    """

    says: str
    _: KW_ONLY
    wait: Every | None = None
    part: tuple[Fraction, Fraction] | None = None
    frail_part: tuple[Fraction, Fraction] | None = None
    by: Amount | None = None


@dataclass(frozen=True)
class NotComputed:
    """No dose is ever computed, and why: it is for a specialist."""

    because: str


@dataclass(frozen=True)
class Limit(TableRow[str]):
    """For whom it is dosed otherwise: ``holds`` in words, ``when`` formally.

    Where it is not known whether ``when`` holds, it is asked, and the lower ceiling binds.
    """

    _: KW_ONLY
    when: Condition
    start: Dose | None = None
    ceiling: Ceiling | None = None


@dataclass(frozen=True)
class Dosing(TableRow[str]):
    """How it is dosed for one purpose by one route. ``holds`` is the purpose in words.

    ``frail_start`` is for a frail or older person; None where ``frail`` says why there is none.
    ``opioid_tolerant_only`` is for what may kill who is not used to opioids. ``urgent`` doses are
    not held back for a missing test. ``only_if`` must hold; what is not known of it is asked.
    ``by_weight`` are starting doses by body weight, ``limits`` for whom it is dosed otherwise;
    ``kidneys`` are bands of this dosing alone, where they are others than the medicine's.
    ``other_side`` is what another source says. Raises ``ValueError`` where a dose is above the
    ceiling, or so far below that one of the two is a slip of the unit.
    """

    _: KW_ONLY
    routes: tuple[Route, ...]
    release: Release = Release.NOT_SAID
    start: Dose | NotComputed
    frail_start: Dose | None = None
    frail: str = ""
    step: Step | None = None
    ceiling: Ceiling | NoCeiling
    frail_ceiling: Ceiling | None = None
    by_weight: Ranges[Kilograms, Dose] | None = None
    limits: tuple[Limit, ...] = ()
    kidneys: Kidneys | None = None
    only_if: Condition | None = None
    opioid_tolerant_only: bool = False
    urgent: bool = False
    note: str = ""
    other_side: tuple[tuple[str, Citation], ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.routes:
            raise ValueError(f"{self.holds}: a dosing has a route")
        if self.frail_start is None and not self.frail:
            raise ValueError(f"{self.holds}: what a frail person starts with, or why not, is said")
        for dose in self._doses():
            check_dose(self.holds, dose, self.ceiling)
        if self.frail_start and self.frail_ceiling:
            check_dose(self.holds, self.frail_start, self.frail_ceiling)

    def _doses(self) -> Iterator[Dose]:
        yield from (dose for dose in (self.start, self.frail_start) if isinstance(dose, Dose))
        yield from (limit.start for limit in self.limits if limit.start)
        yield from (row.holds for row in (self.by_weight.rows if self.by_weight else ()))
        bands = self.kidneys.rows if self.kidneys else ()
        yield from (row.holds.start for row in bands if row.holds.start)


_SLIP = 500
"""A starting dose so many times below the ceiling is a slip of the unit, not a cautious start."""


def check_dose(purpose: str, dose: Dose, ceiling: Ceiling | NoCeiling) -> None:
    """Raises ``ValueError`` for a dose above the ceiling, and for a slip of the unit."""
    if isinstance(ceiling, NoCeiling):
        limits = [(dose.highest, ceiling.implausible)]
    else:
        limits = [(dose.most_a_day, ceiling.per_day), (dose.highest, ceiling.per_dose)]
    for given, limit in limits:
        if limit is None:
            continue
        if given.exceeds(limit):
            raise ValueError(f"{purpose}: {given} is above the ceiling of {limit}")
        if limit.exceeds(given.times(_SLIP)):
            raise ValueError(f"{purpose}: {given} is so far below {limit} that one is a slip")


@dataclass(frozen=True)
class Form:
    """A form in which it is sold, with its strengths: for each piece, each mL, or each patch."""

    name: str
    routes: tuple[Route, ...]
    strengths: tuple[Amount, ...]
    release: Release = Release.NOT_SAID
    divisible: bool = False
    where: str = ""
