"""Opioids taken: what they come to as exposure by a named table, and for how long they are taken.

Regular doses and those as needed are never mixed: what is taken as needed is said as *at most*.
An opioid whose dose or route is not known leaves the exposure not known, never lower.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct

from trabecula.calculation.opioid_exposure import TotalExposure, exposure
from trabecula.calculation.opioid_tolerance import TakenFor, is_opioid_tolerant
from trabecula.language.opioid import Opioid, OpioidDose
from trabecula.language.opioid_table import ExposureTable, Tolerance, Undefined
from trabecula.language.route import Route
from trabecula.pathway.taken.taken import TakenMedicine


class OpioidTaken(Struct, frozen=True, gc=False):
    """An opioid of a medicine that is taken: its doses of a day, from the least to the most.

    ``regular`` and ``as_needed`` are None where there is none; ``not_known`` says why the dose is
    not known, and then there are neither.
    """

    medicine: TakenMedicine
    opioid: Opioid
    route: Route | None
    regular: tuple[OpioidDose, OpioidDose] | None = None
    as_needed: OpioidDose | None = None
    not_known: str = ""

    def has_factor(self, table: ExposureTable) -> bool:
        """Whether a table of exposure counts it; while its route is not known, it may."""
        row = None if self.route is None else table.at(self.opioid, self.route)
        defined = row is not None and not isinstance(row.holds, Undefined)
        return self.route is None or defined


class PersonExposure(Struct, frozen=True, gc=False):
    """The exposure of a person by one table.

    ``lowest`` and ``highest`` are of the regular doses; ``at_most`` adds every dose as needed.
    ``not_known`` are the opioids whose dose is not known, ``not_recognised`` the medicines that
    may be opioids, since it is not known what they are: with any, no sum is whole.
    """

    lowest: TotalExposure
    highest: TotalExposure
    at_most: TotalExposure
    not_known: tuple[OpioidTaken, ...]
    not_recognised: tuple[TakenMedicine, ...] = ()

    @property
    def table(self) -> ExposureTable:
        """The table by which it was reckoned."""
        return self.lowest.table

    @property
    def is_whole(self) -> bool:
        """Whether all medicines are recognised, and every opioid has a dose and a factor."""
        left = self.not_known or self.not_recognised
        return not left and self.at_most.total is not None

    @property
    def bounds(self) -> tuple[Fraction, Fraction | None] | None:
        """From the least regular exposure up to the most with all as needed.

        Open upward while it is not whole; None where an opioid has no factor.
        """
        low, high = self.lowest.total, self.at_most.total
        if low is None or high is None:
            return None
        return low.mme, high.mme if self.is_whole else None


def opioids_of(taken: Iterable[TakenMedicine]) -> tuple[OpioidTaken, ...]:
    """Every opioid in what is taken."""
    return tuple(
        [
            OpioidTaken(medicine, one.opioid, one.route, one.regular, one.as_needed, one.not_known)
            for medicine in taken
            for one in medicine.regimen.opioids
        ]
    )


def not_recognised(taken: Iterable[TakenMedicine]) -> tuple[TakenMedicine, ...]:
    """The medicines of which it is not known what is in them."""
    return tuple([medicine for medicine in taken if not medicine.regimen.is_recognised])


def exposure_of(
    opioids: Sequence[OpioidTaken], table: ExposureTable, left: Sequence[TakenMedicine] = ()
) -> PersonExposure:
    """What opioids come to by one table; ``left`` are medicines that are not recognised."""
    regular = [one.regular for one in opioids if one.regular is not None]
    needed = [one.as_needed for one in opioids if one.as_needed is not None]
    most = [high for _, high in regular]
    return PersonExposure(
        exposure([low for low, _ in regular], table),
        exposure(most, table),
        exposure([*most, *needed], table),
        tuple(one for one in opioids if one.not_known),
        tuple(left),
    )


def tolerance_of(opioids: Sequence[OpioidTaken], tolerance: Tolerance, as_of: date) -> bool | None:
    """Whether the regular doses make a person opioid tolerant; None while that is not known."""
    taken = [
        TakenFor(one.regular[0], None if begun is None else (as_of - begun).days)
        for one in opioids
        if one.regular is not None
        for begun in (one.medicine.begun,)
    ]
    return is_opioid_tolerant(taken, tolerance)
