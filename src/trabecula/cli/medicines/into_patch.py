"""A conversion into a patch: read from a table behind the gate of tolerance, never computed."""

from collections.abc import Iterator

from trabecula.calculation.opioid_conversion import Wishes
from trabecula.calculation.opioid_derivation import Step
from trabecula.calculation.opioid_into_patch import PatchConversion, into_patch
from trabecula.calculation.opioid_refusal import Refusal
from trabecula.calculation.opioid_tolerance import TakenFor
from trabecula.calculation.rescue_dose import RescueDose
from trabecula.cli.medicines.conversion_shape import (
    ConversionQuestion,
    begin,
    market_named,
    refusal_json,
    step,
)
from trabecula.cli.medicines.organs import Organs
from trabecula.cli.medicines.reading import one_of
from trabecula.cli.medicines.regimen import rounded_patch
from trabecula.errors import UnusableDose
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.decimals import written
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.opioid_table import PatchTable
from trabecula.language.route import Route
from trabecula.pathway.medicines.written_dose import OpioidLine
from trabecula.report.medicine_shapes import ConversionJson, OtherPatchJson, StepJson
from trabecula.report.medicine_words import UNITS, number


def into_a_patch(
    asked: ConversionQuestion,
    line: OpioidLine,
    opioid: Opioid,
    organs: Organs,
    number_of_line: int | None,
) -> ConversionJson:
    """The patch of a table, or why there is none. Raises `UnusableDose` and ``ValueError``."""
    if asked.ratio is not None or asked.reduction is not None:
        raise UnusableDose("a patch is read from a table: leave out --ratio and --reduction")
    taken = TakenFor(line.exact, asked.days)
    table = _patch_table(asked.table, opioid)
    found = into_patch(taken, opioid, opioid_tables, Wishes(), table)
    shape = begin(asked, line, opioid, Route.TRANSDERMAL, organs, (), number_of_line)
    shape.unit = UNITS[RateUnit.MICROGRAMS_PER_HOUR]
    if isinstance(found, Refusal):
        shape.refused = refusal_json(found)
        return shape
    shape.table = found.answer.table.name
    shape.steps = list(_patch_steps(found))
    shape.cautions += [*found.cautions, *_said_to_differ(found)]
    shape.other_tables = [
        OtherPatchJson(
            one.table.name,
            None if one.micrograms_per_hour is None else number(one.micrograms_per_hour),
            one.because,
        )
        for one in found.others
    ]
    if isinstance(found.rescue, RescueDose):
        mg = written(found.rescue.mg)
        shape.rescue = f"By arithmetic {mg} mg of oral morphine: see trabecula medicines rescue."
    rate = found.micrograms_per_hour
    if organs.fraction is not None:
        rate = rounded_patch(rate * organs.fraction[0], opioid, market_named(asked.market))
        shape.cautions.append(f"Lowered for {organs.because}, and rounded down to a patch.")
    shape.estimate = None if rate is None else number(rate)
    if rate is None:
        shape.cautions.append("No patch is small enough.")
        return shape
    organs.hold(shape, rate, RateUnit.MICROGRAMS_PER_HOUR)
    if not (shape.refused or shape.asks) and organs.listed:
        shape.dose = number(rate)
    return shape


def _patch_steps(found: PatchConversion) -> Iterator[StepJson]:
    morphine, row = found.oral_morphine, found.answer.row
    low, high = morphine.lowest.mg_per_day, morphine.highest.mg_per_day
    yield step(
        Step(
            f"{found.dose.opioid} {found.dose.route} in oral morphine, by its lower potency",
            low,
            low,
            high,
            RateUnit.MILLIGRAMS_PER_DAY,
            morphine.row.sources,
            morphine.row.checked,
        )
    )
    if row is not None:
        rate = found.micrograms_per_hour
        yield step(
            Step(
                f"{found.answer.table.name}: no further reduction",
                rate,
                rate,
                rate,
                RateUnit.MICROGRAMS_PER_HOUR,
                row.sources,
                row.checked,
            )
        )


def _said_to_differ(found: PatchConversion) -> Iterator[str]:
    if found.sources_differ:
        yield "Other tables give another patch: look at them before choosing."


def _patch_table(key: str, opioid: Opioid) -> PatchTable | None:
    if not key:
        return None
    tables = {table.key.replace("_", "-"): table for table in opioid_tables.patches_of(opioid)}
    return one_of(key.replace("_", "-"), tables, f"table of patches of {opioid}")
