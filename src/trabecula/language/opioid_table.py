"""Tables of opioids: factors of exposure, equianalgesic ratios, patches, tolerance, rotation.

A factor of exposure and an equianalgesic ratio are rows of two kinds: no table of the one can
stand where the other is wanted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from trabecula.language.dose_form import DoseForm, Market
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.route import Release, Route
from trabecula.language.table import Ranges, TableRow


@dataclass(frozen=True)
class Undefined:
    """No factor, and why. It is never zero."""

    because: str


Factor: TypeAlias = Fraction | Ranges[Fraction, Fraction] | Undefined
"""One factor, one by the amount of a day, or none."""


@dataclass(frozen=True)
class ExposureFactor(TableRow[Factor]):
    """What one unit of an opioid counts for, in morphine milligram equivalents."""

    _: KW_ONLY
    opioid: Opioid
    routes: tuple[Route, ...]
    unit: RateUnit = RateUnit.MILLIGRAMS_PER_DAY
    note: str = ""


class Measure(StrEnum):
    """What a table of exposure calls what it gives."""

    MME = "morphine milligram equivalents a day"
    OMEDD = "oral morphine equivalent daily dose"


@dataclass(frozen=True, eq=False)
class ExposureTable:
    """Factors of exposure by one edition of one source. For surveillance, never to convert by.

    ``elsewhere`` says why what has no row has no factor, ``scope`` for whom it was not made.
    Raises ``ValueError`` for two rows of one opioid and route.
    """

    key: str
    name: str
    edition: str
    measure: Measure
    rows: tuple[ExposureFactor, ...]
    elsewhere: str
    scope: str = ""

    def __post_init__(self) -> None:
        _check_once(self.name, self.rows)

    @cached_property
    def _by_route(self) -> Mapping[tuple[Opioid, Route], ExposureFactor]:
        return {(row.opioid, route): row for row in self.rows for route in row.routes}

    def at(self, opioid: Opioid, route: Route) -> ExposureFactor | None:
        """The row of this opioid by this route; None where there is none."""
        return self._by_route.get((opioid, route))


@dataclass(frozen=True)
class RatioRange:
    """How much oral morphine one unit of an opioid equals: the lowest and the highest, in mg."""

    lowest: Fraction
    highest: Fraction

    def __post_init__(self) -> None:
        if not 0 < self.lowest <= self.highest:
            raise ValueError(f"no ratio runs from {self.lowest} to {self.highest}")


@dataclass(frozen=True)
class EquianalgesicRatio(TableRow[RatioRange]):
    """A ratio to oral morphine. ``rescue_only`` rows find a rescue dose, and convert nothing."""

    _: KW_ONLY
    opioid: Opioid
    routes: tuple[Route, ...]
    unit: RateUnit = RateUnit.MILLIGRAMS_PER_DAY
    rescue_only: bool = False
    note: str = ""


@dataclass(frozen=True, eq=False)
class EquianalgesicTable:
    """Ratios to oral morphine by one source, or by several as their range.

    Raises ``ValueError`` for two rows of one opioid and route.
    """

    key: str
    name: str
    rows: tuple[EquianalgesicRatio, ...]

    def __post_init__(self) -> None:
        _check_once(self.name, self.rows)

    @cached_property
    def _by_route(self) -> Mapping[tuple[Opioid, Route], EquianalgesicRatio]:
        return {(row.opioid, route): row for row in self.rows for route in row.routes}

    def at(self, opioid: Opioid, route: Route) -> EquianalgesicRatio | None:
        """The row of this opioid by this route; None where there is none."""
        return self._by_route.get((opioid, route))


class PatchReading(StrEnum):
    """By what a table of patches is read."""

    ORAL_MORPHINE = "oral morphine equivalent, mg a day"
    ORAL_OXYCODONE = "oral oxycodone, mg a day"


@dataclass(frozen=True)
class PatchTable:
    """Which patch, in micrograms an hour, for what was taken before. None: no patch, and why.

    One way only: nothing is ever read out of a patch. ``tolerant_only`` is for what kills a person
    who is not used to opioids.
    """

    key: str
    name: str
    opioid: Opioid
    reading: PatchReading
    tolerant_only: bool
    bands: Ranges[Fraction, Fraction | Undefined]
    note: str = ""


@dataclass(frozen=True)
class ToleranceThreshold(TableRow[Fraction]):
    """The least dose of one opioid that makes a person opioid tolerant, taken long enough."""

    _: KW_ONLY
    opioid: Opioid
    routes: tuple[Route, ...]
    unit: RateUnit = RateUnit.MILLIGRAMS_PER_DAY


@dataclass(frozen=True, eq=False)
class Tolerance:
    """The doses, any one of which is enough, and for how many days at least."""

    name: str
    days: int
    rows: tuple[ToleranceThreshold, ...]


class RotationReason(StrEnum):
    """What decides how far a new opioid is reduced."""

    OLDER_OR_FRAIL = "65 years or older, or frail"
    HIGH_DOSE = "200 mg a day of oral morphine or more"
    ORGAN_IMPAIRMENT = "kidneys or liver impaired"
    SEVERAL_SEDATIVES = "several medicines that sedate"
    TOXICITY_WITH_PAIN_CONTROLLED = "changed for toxicity while pain is controlled"
    PAIN_WITHOUT_TOXICITY = "pain not controlled, no toxicity"


@dataclass(frozen=True)
class RotationRule(TableRow[tuple[Fraction, Fraction]]):
    """By what part a new opioid is reduced, the least and the most, for incomplete cross-tolerance.

    ``most_if`` are the reasons to take the most, ``least_if`` the least; the first go before.
    ``high_dose`` is the oral morphine, in mg a day, from which a dose is high.
    """

    _: KW_ONLY
    name: str
    most_if: tuple[RotationReason, ...]
    least_if: tuple[RotationReason, ...]
    high_dose: Fraction
    reassess_hours: tuple[int, int]


@dataclass(frozen=True)
class RescueFraction(TableRow[tuple[Fraction, Fraction]]):
    """A rescue dose as part of the background of a day, lowest and highest, by one source."""

    _: KW_ONLY
    name: str


@dataclass(frozen=True)
class RescueRule:
    """The part to take unless said otherwise, the least and the most, and what each source says."""

    usual: Fraction
    least: Fraction
    most: Fraction
    by_source: tuple[RescueFraction, ...]
    interval: str


@dataclass(frozen=True)
class OpioidProduct(TableRow[DoseForm]):
    """A form in which an opioid is sold in these markets; ``times_a_day`` it is given."""

    _: KW_ONLY
    opioid: Opioid
    route: Route
    release: Release
    markets: tuple[Market, ...]
    times_a_day: int


@dataclass(frozen=True)
class OpioidTables:
    """All that opioid arithmetic reads. The first of each is what is taken unless said otherwise.

    ``by_range`` is the range over sources by which doses are converted, ``by_source`` the tables
    that may be named instead, and that are shown beside it.
    """

    exposure: tuple[ExposureTable, ...]
    by_range: EquianalgesicTable
    by_source: tuple[EquianalgesicTable, ...]
    patches: tuple[PatchTable, ...]
    tolerance: Tolerance
    rotation: RotationRule
    rescue: RescueRule
    products: tuple[OpioidProduct, ...]

    def patches_of(self, opioid: Opioid) -> tuple[PatchTable, ...]:
        """The tables of patches of one opioid."""
        return tuple(table for table in self.patches if table.opioid is opioid)

    def forms(
        self, opioid: Opioid, route: Route, release: Release, market: Market
    ) -> tuple[OpioidProduct, ...]:
        """What is sold of an opioid for a route and a release in one market."""
        return tuple(
            product
            for product in self.products
            if (product.opioid, product.route, product.release) == (opioid, route, release)
            and market in product.markets
        )


_Row: TypeAlias = ExposureFactor | EquianalgesicRatio


def _check_once(name: str, rows: Iterable[_Row]) -> None:
    keys = [(row.opioid, route) for row in rows for route in row.routes]
    if twice := [key for key in dict.fromkeys(keys) if keys.count(key) > 1]:
        said = ", ".join(f"{opioid} {route}" for opioid, route in twice)
        raise ValueError(f"{name} has two rows for {said}")
