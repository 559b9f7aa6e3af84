"""``trabecula medicines exposure``: what opioids count for in a day, by one table."""

from collections.abc import Sequence

from trabecula.calculation.opioid_exposure import ItemExposure, exposure
from trabecula.cli.medicines.person import Asked
from trabecula.cli.medicines.reading import one_of, opioid_line
from trabecula.errors import UnusableDose
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.opioid_table import ExposureTable
from trabecula.pathway.medicines.written_dose import OpioidLine
from trabecula.report.medicine_shapes import ExposureJson, ItemExposureJson, TableJson
from trabecula.report.medicine_words import number, sources, written_dose

_NO_CONVERSION = "Exposure measures risk. It is no conversion: never dose another opioid by it."


class ExposureQuestion(Asked, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``dose`` are the opioids of a day, ``table`` is the key of a table."""

    dose: tuple[str, ...] | str
    table: str = ""


def answer(asked: ExposureQuestion, line: int | None = None) -> ExposureJson:
    """The exposure of these doses. Raises `UnusableDose`."""
    texts = (asked.dose,) if isinstance(asked.dose, str) else asked.dose
    if not texts:
        raise UnusableDose("give at least one opioid with its dose, like 'morphine 30 mg bd'")
    return of_lines(list(map(opioid_line, texts)), table_named(asked.table), line, asked.id)


def table_named(key: str) -> ExposureTable:
    """A table of exposure by its key; the first where none is named."""
    tables = {table.key.replace("_", "-"): table for table in opioid_tables.exposure}
    return one_of(key.replace("_", "-") or next(iter(tables)), tables, "table of exposure")


def of_lines(
    lines: Sequence[OpioidLine],
    table: ExposureTable,
    line: int | None = None,
    own_id: str | None = None,
) -> ExposureJson:
    """The exposure of doses that are read already."""
    found = exposure([one.dose for one in lines], table)
    items = [_item(one, item) for one, item in zip(lines, found.items, strict=True)]
    return ExposureJson(
        line,
        own_id,
        TableJson(table.key.replace("_", "-"), table.name, table.edition, table.scope),
        table.measure,
        items,
        None if found.total is None else number(found.total.mme),
        number(found.defined.mme),
        [item.dose.text for item in items if item.exposure is None],
        list(_reminders(lines, table)),
    )


def _item(line: OpioidLine, item: ItemExposure) -> ItemExposureJson:
    row = item.row
    return ItemExposureJson(
        written_dose(line.written, line.dose.opioid, line.dose.route),
        None if item.factor is None else number(item.factor),
        None if item.exposure is None else number(item.exposure.mme),
        item.because,
        [] if row is None else sources(row.sources, row.checked),
    )


def _reminders(lines: Sequence[OpioidLine], table: ExposureTable) -> list[str]:
    said = [_NO_CONVERSION]
    if table.scope:
        said.append(f"Scope. {table.scope}.")
    if any(one.written.as_needed or one.written.lowest != one.written.highest for one in lines):
        said.append("What is taken as needed, or in a range, counts with the most that it allows.")
    return said
