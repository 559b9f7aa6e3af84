"""Exposure to opioids by a named table: what each counts for, and all of them together."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from trabecula.language.opioid import Exposure, OpioidDose
from trabecula.language.opioid_table import ExposureFactor, ExposureTable, Undefined


@dataclass(frozen=True)
class ItemExposure:
    """What one dose counts for: ``factor`` for each unit of ``row``; None where undefined.

    ``because`` says why it is undefined.
    """

    dose: OpioidDose
    row: ExposureFactor | None
    factor: Fraction | None
    exposure: Exposure | None
    because: str = ""


@dataclass(frozen=True)
class TotalExposure:
    """What all doses count for by one table.

    ``total`` is None as soon as one of them is undefined; ``defined`` is the part of the others,
    which is never to be read as the total.
    """

    table: ExposureTable
    items: tuple[ItemExposure, ...]

    @property
    def defined(self) -> Exposure:
        """The sum of what is defined."""
        counted = [item.exposure.mme for item in self.items if item.exposure]
        return Exposure(sum(counted[1:], start=counted[0]) if counted else Fraction(0))

    @cached_property
    def undefined(self) -> tuple[ItemExposure, ...]:
        """What has no factor."""
        return tuple(item for item in self.items if item.exposure is None)

    @cached_property
    def total(self) -> Exposure | None:
        """The sum of all; None where any of them is undefined."""
        return None if self.undefined else self.defined


def exposure(doses: Sequence[OpioidDose], table: ExposureTable) -> TotalExposure:
    """The exposure of a day, in morphine milligram equivalents, by one table.

    Where a factor goes by the amount of a day, it is that of all doses which share its row. For a
    list that is confirmed: no dose is an exposure of 0. Source: that of each row.
    """
    return _exposure(tuple(doses), table)


@lru_cache(maxsize=16384)
def _exposure(doses: tuple[OpioidDose, ...], table: ExposureTable) -> TotalExposure:
    """Remembered, since many people take the same."""
    return TotalExposure(table, tuple(_item(dose, doses, table) for dose in doses))


def _item(dose: OpioidDose, doses: Sequence[OpioidDose], table: ExposureTable) -> ItemExposure:
    row = table.at(dose.opioid, dose.route)
    if row is None or isinstance(row.holds, Undefined | Fraction):
        return _alone(dose, table)
    alike = (one for one in doses if table.at(one.opioid, one.route) is row)
    of_a_day = sum((one.in_unit(row.unit) for one in alike), Fraction(0))
    return _counted(dose, row, row.holds.at(of_a_day).holds)


@lru_cache(maxsize=16384)
def _alone(dose: OpioidDose, table: ExposureTable) -> ItemExposure:
    """What a dose counts for, whatever else is taken."""
    row = table.at(dose.opioid, dose.route)
    if row is None:
        return ItemExposure(dose, None, None, None, table.elsewhere)
    if isinstance(row.holds, Fraction):
        return _counted(dose, row, row.holds)
    assert isinstance(row.holds, Undefined)
    return ItemExposure(dose, row, None, None, row.holds.because)


def _counted(dose: OpioidDose, row: ExposureFactor, factor: Fraction) -> ItemExposure:
    return ItemExposure(dose, row, factor, Exposure(factor * dose.in_unit(row.unit)))
