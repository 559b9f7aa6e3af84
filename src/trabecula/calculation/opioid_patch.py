"""Which patch a table gives for what was taken before, behind the gate of tolerance."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from trabecula.language.opioid import Opioid, OralMorphineEquivalent
from trabecula.language.opioid_table import PatchReading, PatchTable, Tolerance, Undefined
from trabecula.language.route import Route
from trabecula.language.table import Range


@dataclass(frozen=True)
class PatchAnswer:
    """The patch that a table gives, in micrograms an hour; None, and why there is none.

    ``row`` is the table's row, also where the gate holds it back.
    """

    table: PatchTable
    micrograms_per_hour: Fraction | None
    row: Range[Fraction, Fraction | Undefined] | None
    because: str = ""


def patch_by_dose(
    before: OralMorphineEquivalent, table: PatchTable, tolerance: Tolerance
) -> PatchAnswer:
    """The patch for so much oral morphine a day, by a table that is read by it.

    Below the dose of tolerance a table for opioid tolerant people gives none, whatever it prints.
    That the dose was taken long enough is `is_opioid_tolerant`. Raises ``ValueError`` for a table
    that is read by another opioid. Source: that of the row; errata, part B, row on fentanyl.
    """
    if table.reading is not PatchReading.ORAL_MORPHINE:
        raise ValueError(f"{table.name} is read by {table.reading}")
    return _answer(before.mg_per_day, Opioid.MORPHINE, table, tolerance)


def patch_by_oxycodone(
    oral_oxycodone_mg_per_day: Fraction, table: PatchTable, tolerance: Tolerance
) -> PatchAnswer:
    """The same for so much oral oxycodone a day, by a table that is read by it."""
    if table.reading is not PatchReading.ORAL_OXYCODONE:
        raise ValueError(f"{table.name} is read by {table.reading}")
    return _answer(oral_oxycodone_mg_per_day, Opioid.OXYCODONE, table, tolerance)


def differ(answers: Sequence[PatchAnswer]) -> bool:
    """Whether tables that give a patch give different ones: a conflict of sources, to be shown."""
    return len({one.micrograms_per_hour for one in answers if one.micrograms_per_hour}) > 1


def _answer(amount: Fraction, by: Opioid, table: PatchTable, tolerance: Tolerance) -> PatchAnswer:
    row = next((row for row in table.bands.rows if row.has(amount)), None)
    if table.tolerant_only and amount < (least := _least(by, tolerance)):
        return PatchAnswer(
            table, None, row, f"not opioid tolerant: below {least} mg of oral {by} a day"
        )
    if row is None:
        return PatchAnswer(table, None, None, f"{table.name} has no row for it")
    if isinstance(row.holds, Undefined):
        return PatchAnswer(table, None, row, row.holds.because)
    return PatchAnswer(table, row.holds, row)


def _least(by: Opioid, tolerance: Tolerance) -> Fraction:
    return next(
        row.holds for row in tolerance.rows if row.opioid is by and Route.ORAL in row.routes
    )
