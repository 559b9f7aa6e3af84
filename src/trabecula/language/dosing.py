"""How a medicine is dosed: for what, by which way, from which dose, up to which ceiling.

A declared ceiling refuses a dose above it, and a slip of the unit on either side.
"""

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from fractions import Fraction

from trabecula.language.condition import Condition
from trabecula.language.dose import Amount, Ceiling, Dose, Every, NoCeiling
from trabecula.language.organ_function import ByWeight, Kidneys, Liver, check_by_weight
from trabecula.language.route import Release, Route
from trabecula.language.slip import refuse_slip
from trabecula.language.source import Citation
from trabecula.language.table import TableRow


@dataclass(frozen=True)
class Step:
    """How a dose is raised: by how much, and how long to wait before.

    ``then`` is how long to wait before each further rise, where that is longer. ``part`` is the
    rise as part of the day's dose, lowest and highest. ``by`` is a fixed rise of each dose, and
    ``by_a_day`` one of the day's dose: the smallest that the source gives.
    """

    says: str
    _: KW_ONLY
    wait: Every | None = None
    then: Every | None = None
    part: tuple[Fraction, Fraction] | None = None
    frail_part: tuple[Fraction, Fraction] | None = None
    by: Amount | None = None
    by_a_day: Amount | None = None


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

    ``frail_start`` is for a frail or older person; None where ``frail`` says why there is none;
    ``not_for_frail`` is for what such a person is not started on.
    ``opioid_tolerant_only`` is for what may kill who is not used to opioids. ``urgent`` doses are
    not held back for a missing test, ``anticipatory`` ones not in the last days of life.
    ``only_if`` must hold; what is not known of it is asked. ``by_weight`` are doses by body weight,
    each also the most at its weight; ``limits`` are for whom it is dosed otherwise; ``kidneys`` and
    ``liver`` are rows of this dosing alone, where they are others than the medicine's. ``form``
    names the one form that it is for, where forms of one route differ. ``other_side`` is what
    another source says. Raises ``ValueError`` where a dose is above the ceiling, or so far below
    that one of the two is a slip of the unit.
    """

    _: KW_ONLY
    routes: tuple[Route, ...]
    release: Release = Release.NOT_SAID
    form: str = ""
    start: Dose | NotComputed
    frail_start: Dose | None = None
    frail: str = ""
    not_for_frail: bool = False
    step: Step | None = None
    ceiling: Ceiling | NoCeiling
    frail_ceiling: Ceiling | None = None
    by_weight: ByWeight | None = None
    limits: tuple[Limit, ...] = ()
    kidneys: Kidneys | None = None
    liver: Liver | None = None
    only_if: Condition | None = None
    opioid_tolerant_only: bool = False
    urgent: bool = False
    anticipatory: bool = False
    note: str = ""
    other_side: tuple[tuple[str, Citation], ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.routes:
            raise ValueError(f"{self.holds}: a dosing has a route")
        if self.frail_start is None and not self.frail:
            raise ValueError(f"{self.holds}: what a frail person starts with, or why not, is said")
        if self.frail_start is not None and self.not_for_frail:
            raise ValueError(f"{self.holds}: a frail person is not started on it, and has a start")
        if self.by_weight is not None:
            check_by_weight(self.by_weight)
        for dose, ceiling in self._doses():
            refuse_slip(self.holds, dose, ceiling)

    def _doses(self) -> Iterator[tuple[Dose, Ceiling | NoCeiling]]:
        """Every starting dose, with each ceiling that it has to keep to."""
        starts = [dose for dose in (self.start, self.frail_start) if isinstance(dose, Dose)]
        starts += [row.holds for row in (self.by_weight.rows if self.by_weight else ())]
        yield from ((dose, self.ceiling) for dose in starts)
        if self.frail_start and self.frail_ceiling:
            yield self.frail_start, self.frail_ceiling
        for row in self.kidneys.rows if self.kidneys else ():
            if row.holds.start:
                yield row.holds.start, self.ceiling
        for limit in self.limits:
            if limit.start:
                yield limit.start, self.ceiling
                yield from [(limit.start, limit.ceiling)] if limit.ceiling else []


@dataclass(frozen=True)
class Form:
    """A form in which it is sold, with its strengths: for each piece, each mL, or each patch."""

    name: str
    routes: tuple[Route, ...]
    strengths: tuple[Amount, ...]
    release: Release = Release.NOT_SAID
    divisible: bool = False
    where: str = ""
