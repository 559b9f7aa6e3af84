"""Doses and oral morphine, by equianalgesic ratios: lowest and highest, never one number alone."""

from dataclasses import dataclass
from fractions import Fraction

from trabecula.language.opioid import Opioid, OpioidDose, OralMorphineEquivalent
from trabecula.language.opioid_table import EquianalgesicRatio, EquianalgesicTable
from trabecula.language.route import Route


@dataclass(frozen=True)
class MorphineRange:
    """What a dose comes to in oral morphine by a row: the lowest, which counts, and the highest."""

    row: EquianalgesicRatio
    lowest: OralMorphineEquivalent
    highest: OralMorphineEquivalent


@dataclass(frozen=True)
class DoseRange:
    """A day's dose in the unit of a row: the lowest, which counts, and the highest."""

    row: EquianalgesicRatio
    lowest: Fraction
    highest: Fraction


def in_oral_morphine(
    dose: OpioidDose, table: EquianalgesicTable, *, for_rescue: bool = False
) -> MorphineRange | None:
    """What a dose comes to in oral morphine; None where the table has no ratio for it.

    A patch has one only for a rescue dose. The lower potency counts for what is left. Source: that
    of the row; pharmacology dossier, section 2.2, engine defaults.
    """
    row = table.at(dose.opioid, dose.route)
    if row is None or (row.rescue_only and not for_rescue):
        return None
    amount = dose.in_unit(row.unit)
    return MorphineRange(
        row,
        OralMorphineEquivalent(amount * row.holds.lowest),
        OralMorphineEquivalent(amount * row.holds.highest),
    )


def out_of_oral_morphine(
    lowest: OralMorphineEquivalent,
    highest: OralMorphineEquivalent,
    opioid: Opioid,
    route: Route,
    table: EquianalgesicTable,
) -> DoseRange | None:
    """What oral morphine comes to in another opioid; None where the table has no ratio for it.

    The higher potency counts for what is begun, with the lowest oral morphine. Never into a patch.
    Source as for `in_oral_morphine`.
    """
    row = table.at(opioid, route)
    if row is None or row.rescue_only:
        return None
    return DoseRange(
        row, lowest.mg_per_day / row.holds.highest, highest.mg_per_day / row.holds.lowest
    )
