"""Into a patch: the gate first, then oral morphine, then the table, and what other tables say."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from trabecula.calculation.opioid_conversion import Wishes, rescue_after
from trabecula.calculation.opioid_patch import (
    PatchAnswer,
    differ,
    patch_by_dose,
    patch_by_oxycodone,
)
from trabecula.calculation.opioid_ratio import MorphineRange, in_oral_morphine
from trabecula.calculation.opioid_refusal import (
    Refusal,
    RefusalReason,
    never_out_of,
    no_ratio,
)
from trabecula.calculation.opioid_tolerance import TakenFor, is_opioid_tolerant
from trabecula.calculation.rescue_dose import RescueDose
from trabecula.language.opioid import Opioid, OpioidDose, RateUnit, patch
from trabecula.language.opioid_table import OpioidTables, PatchReading, PatchTable
from trabecula.language.route import Route


@dataclass(frozen=True)
class PatchConversion:
    """A patch in micrograms an hour, without a further reduction, and what other tables give."""

    dose: OpioidDose
    opioid: Opioid
    oral_morphine: MorphineRange
    micrograms_per_hour: Fraction
    answer: PatchAnswer
    others: tuple[PatchAnswer, ...]
    rescue: RescueDose | Refusal
    reassess_hours: tuple[int, int]
    cautions: tuple[str, ...]

    @property
    def sources_differ(self) -> bool:
        """Whether another table gives another patch."""
        return differ((self.answer, *self.others))


def into_patch(
    taken: TakenFor,
    opioid: Opioid,
    tables: OpioidTables,
    wishes: Wishes,
    table: PatchTable | None = None,
) -> PatchConversion | Refusal:
    """The patch for what was taken, by the first table of its opioid, unless one is named.

    The rescue dose that goes with it is of oral morphine. Raises ``ValueError`` for an opioid
    without a table, and for a table of another. Source: that of the rows; pharmacology dossier,
    sections 2.3 and 2.4; errata, part B, row on the fentanyl tables.
    """
    chosen = table or next(iter(tables.patches_of(opioid)), None)
    if chosen is None or chosen.opioid is not opioid:
        raise ValueError(f"there is no table of patches for {opioid}")
    dose = taken.dose
    if refusal := never_out_of(dose.opioid, dose.route) or _gate(taken, chosen, tables):
        return refusal
    ratios = wishes.table or tables.by_range
    morphine = in_oral_morphine(dose, ratios)
    if morphine is None:
        return no_ratio(dose.opioid, dose.route, ratios.name)
    answer = _read(chosen, dose, morphine, tables)
    if answer is None or answer.micrograms_per_hour is None:
        return _no_patch(chosen, answer)
    rate = answer.micrograms_per_hour
    return PatchConversion(
        dose,
        opioid,
        morphine,
        rate,
        answer,
        tuple(_others(chosen, dose, morphine, tables)),
        rescue_after(patch(opioid, rate), Opioid.MORPHINE, Route.ORAL, tables, wishes),
        tables.rotation.reassess_hours,
        tuple(_cautions(chosen, morphine, tables)),
    )


def _gate(taken: TakenFor, table: PatchTable, tables: OpioidTables) -> Refusal | None:
    rule = tables.tolerance
    sources = rule.rows[0].sources
    if not table.tolerant_only or (tolerant := is_opioid_tolerant([taken], rule)):
        return None
    if tolerant is None:
        return Refusal(
            RefusalReason.TOLERANCE_NOT_KNOWN,
            f"Ask for how long it was taken, at least {rule.days} days; the criteria name "
            f"{', '.join(row.opioid for row in rule.rows)}, and no other.",
            sources,
        )
    return Refusal(
        RefusalReason.NOT_OPIOID_TOLERANT,
        f"No {table.opioid} patch: the dose is too low, or was taken for less than "
        f"{rule.days} days.",
        sources,
    )


def _read(
    table: PatchTable, dose: OpioidDose, morphine: MorphineRange, tables: OpioidTables
) -> PatchAnswer | None:
    if table.reading is PatchReading.ORAL_MORPHINE:
        return patch_by_dose(morphine.lowest, table, tables.tolerance)
    if (dose.opioid, dose.route) != (Opioid.OXYCODONE, Route.ORAL):
        return None
    amount = dose.in_unit(RateUnit.MILLIGRAMS_PER_DAY)
    return patch_by_oxycodone(amount, table, tables.tolerance)


def _no_patch(table: PatchTable, answer: PatchAnswer | None) -> Refusal:
    if answer is None:
        return Refusal(RefusalReason.OUTSIDE_THE_TABLE, f"{table.name} is read by {table.reading}.")
    above = table.opioid is Opioid.BUPRENORPHINE
    low = table.tolerant_only and answer.because.startswith(RefusalReason.NOT_OPIOID_TOLERANT)
    reason = (
        RefusalReason.ABOVE_BUPRENORPHINE
        if above
        else RefusalReason.NOT_OPIOID_TOLERANT
        if low
        else RefusalReason.OUTSIDE_THE_TABLE
    )
    return Refusal(reason, answer.because, answer.row.sources if answer.row else ())


def _others(
    chosen: PatchTable, dose: OpioidDose, morphine: MorphineRange, tables: OpioidTables
) -> Iterator[PatchAnswer]:
    for table in tables.patches_of(chosen.opioid):
        if table is not chosen and (answer := _read(table, dose, morphine, tables)):
            yield answer


def _cautions(table: PatchTable, morphine: MorphineRange, tables: OpioidTables) -> Iterator[str]:
    if table.note:
        yield table.note
    if table.reading is PatchReading.ORAL_MORPHINE:
        highest = patch_by_dose(morphine.highest, table, tables.tolerance)
        if highest.micrograms_per_hour is None:
            yield f"By the highest ratio: {highest.because}."
