"""The part of the review book on medicines: each medicine, interactions, loads, opioid tables."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from importlib import import_module
from inspect import cleandoc
from types import ModuleType
from typing import Any

from trabecula.knowledge import interactions as interactions_of
from trabecula.knowledge import medicines as medicines_of
from trabecula.language.companion import Companion
from trabecula.language.decimals import written
from trabecula.language.deprescribing import Deprescribing
from trabecula.language.formulary import Formulary
from trabecula.language.interaction import Interaction
from trabecula.language.medicine_load import Load
from trabecula.language.opioid_table import (
    EquianalgesicTable,
    ExposureTable,
    PatchTable,
    RatioRange,
    Tolerance,
    Undefined,
)
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Range, Ranges, TableRow
from trabecula.language.words import in_words
from trabecula.report.medicine_sheet import medicine_sheet
from trabecula.report.table_sheet import markdown_table
from trabecula.report.wording import DRAFT_NOTICE


def medicine_pages(formulary: Formulary) -> Iterator[tuple[str, str]]:
    """Every page on medicines: its path in the book, and its Markdown."""
    for folder in medicines_of.FOLDERS:
        for medicine in folder.MEDICINES:
            module = import_module(f"{folder.__name__}.{medicine.name}")
            name = folder.__name__.rsplit(".", 1)[-1]
            yield f"medicines/{name}/{medicine.name}.md", medicine_sheet(medicine, module)
    for module in interactions_of.MODULES:
        yield f"interactions/{_last(module)}.md", _interactions(module)
    yield "medicines/loads.md", _loads(formulary.loads)
    yield "medicines/companions.md", _companions(formulary.companions)
    yield "medicines/deprescribing.md", _stopping(formulary.deprescribing)
    yield "medicines/candidates.md", _candidates(formulary)
    yield "medicines/opioid_tables.md", _opioids(formulary)


def _last(module: ModuleType) -> str:
    return module.__name__.rsplit(".", 1)[-1]


def _page(title: str, *sections: str) -> str:
    return "\n\n".join((f"# {title}", f"*{DRAFT_NOTICE}*", *sections)) + "\n"


def _basis(sources: Iterable[Citation], checked: Checked) -> str:
    return f"{'; '.join(f'{one.source.key}, {one.place}' for one in sources)}; {checked.value}"


def _row_basis(row: TableRow[Any]) -> str:
    return _basis(row.sources, row.checked)


def _interactions(module: ModuleType) -> str:
    title, _, rest = cleandoc(module.__doc__ or "").partition("\n")
    return _page(title, rest.strip(), *map(_interaction, module.ROWS))


def _interaction(row: Interaction) -> str:
    sides = " with ".join(side.name for side in row.sides)
    lines = [
        f"## {row.code}: {sides} ({row.severity.words})",
        f"**How:** {row.mechanism} **Effect:** {row.effect}",
        "\n".join(f"- {line}" for line in row.management),
        f"**Only where:** {in_words(row.when)}" if row.when is not None else "",
        f"**Also while:** {in_words(row.or_while)}" if row.or_while is not None else "",
        "\n".join(f"- Except: {line}" for line in row.exceptions),
        "\n".join(
            f"- One side: {side.says} ({side.source.source.key}, {side.source.place})"
            for side in row.conflict
        ),
        f"**Basis:** {_basis(row.sources, row.checked)}",
    ]
    return "\n\n".join(line for line in lines if line)


def _loads(loads: Iterable[Load]) -> str:
    return _page("What do medicines add up to?", *map(_load, loads))


def _load(load: Load) -> str:
    alarm = "" if load.alarm_from is None else f" From {load.alarm_from}: {load.then}"
    rows = (
        (
            part.says,
            "not given" if part.points is None else part.points,
            ", ".join(part.family.names),
            _basis((part.source,), part.checked),
        )
        for part in load.parts
    )
    head = f"## {load.name[:1].upper()}{load.name[1:]}\n\nScale: {load.scale}.{alarm}"
    signs = load.worse_with
    worse = "" if signs is None else f"Counts more while: {in_words(signs)}"
    basis = f"**Basis:** {_basis((load.source,), load.checked)}"
    table = markdown_table(("What", "Points", "Medicines", "Basis"), rows)
    return "\n\n".join(part for part in (head, worse, table, basis) if part)


def _companions(rows: Iterable[Companion]) -> str:
    cells = (
        (
            ", ".join(getattr(what, "name", None) or str(what) for what in row.of),
            row.holds,
            row.because,
            "everybody" if row.when is None else in_words(row.when),
            "" if row.unless is None else in_words(row.unless),
            _row_basis(row),
        )
        for row in rows
    )
    heads = ("With", "What", "Why", "For whom", "Unless", "Basis")
    return _page("What should go with a medicine?", markdown_table(heads, cells))


def _stopping(rows: Iterable[Deprescribing]) -> str:
    cells = (
        (
            "" if row.order is None else row.order,
            ", ".join(getattr(what, "name", None) or str(what) for what in row.of),
            row.holds,
            row.because,
            row.asks or ("" if row.when is None else in_words(row.when)),
            _row_basis(row),
        )
        for row in rows
    )
    heads = ("Order", "Of", "What", "Why", "When", "Basis")
    return _page("What could be stopped?", markdown_table(heads, cells))


def _candidates(formulary: Formulary) -> str:
    cells = (
        (
            f"{line.statement.code} {line.statement.title}",
            line.line,
            ", ".join(medicine.label for medicine in line.holds),
            line.why,
            _row_basis(line),
        )
        for line in formulary.candidates
    )
    heads = ("Where this applies", "Line", "Medicines", "Why", "Basis")
    return _page(
        "Which medicine comes into question?", markdown_table(heads, cells), _limits(formulary)
    )


def _limits(formulary: Formulary) -> str:
    cells = (
        (
            f"{limit.statement.code} {limit.statement.title}",
            ", ".join(medicine.label for medicine in limit.holds),
            "sources conflict: a clinician chooses" if limit.conflict else "not offered",
            "only where this is known"
            if limit.counts_only_if_known
            else "no dose either where this is not known",
        )
        for limit in formulary.limits
    )
    return markdown_table(("Where this applies", "Medicines", "Then", "How far"), cells)


def _opioids(formulary: Formulary) -> str:
    tables = formulary.opioids
    return _page(
        "Opioids: exposure, conversion, patches",
        "Exposure measures risk; it is never a dose to convert to.",
        *map(_exposure, tables.exposure),
        *map(_ratios, (tables.by_range, *tables.by_source)),
        *map(_patches, tables.patches),
        _tolerance(tables.tolerance),
    )


def _tolerance(tolerance: Tolerance) -> str:
    rows = (
        (row.opioid, ", ".join(row.routes), f"{written(row.holds)} {row.unit}", _row_basis(row))
        for row in tolerance.rows
    )
    head = f"## {tolerance.name}\n\nFor {tolerance.days} days or more, any one of these."
    return f"{head}\n\n{markdown_table(('Opioid', 'By', 'At least', 'Basis'), rows)}"


def _exposure(table: ExposureTable) -> str:
    rows = (
        (row.opioid, ", ".join(row.routes), _factor(row.holds), row.unit, row.note, _row_basis(row))
        for row in table.rows
    )
    heads = ("Opioid", "By", "Factor", "For each", "Note", "Basis")
    scope = f"{table.scope} " if table.scope else ""
    head = f"## Exposure: {table.name}, {table.edition}\n\n{scope}Otherwise: {table.elsewhere}"
    return f"{head}\n\n{markdown_table(heads, rows)}"


def _factor(factor: Fraction | Ranges[Fraction, Fraction] | Undefined) -> str:
    match factor:
        case Undefined(because):
            return f"undefined: {because}"
        case Ranges():
            return "; ".join(f"{_span(row)}: {written(row.holds)}" for row in factor.rows)
        case _:
            return written(factor)


def _span(row: Range[Fraction, Any]) -> str:
    above = "from" if row.includes.lowest else "above"
    if row.highest is None:
        return f"{above} {written(row.lowest)}"
    upper = "to" if row.includes.highest else "to below"
    return f"{above} {written(row.lowest)} {upper} {written(row.highest)}"


def _ratios(table: EquianalgesicTable) -> str:
    rows = (
        (row.opioid, ", ".join(row.routes), _ratio(row.holds), row.unit, row.note, _row_basis(row))
        for row in table.rows
    )
    heads = ("Opioid", "By", "Oral morphine, mg", "For each", "Note", "Basis")
    return f"## Conversion: {table.name}\n\n{markdown_table(heads, rows)}"


def _ratio(ratio: RatioRange) -> str:
    low, high = written(ratio.lowest), written(ratio.highest)
    return low if low == high else f"{low} to {high}"


def _patches(table: PatchTable) -> str:
    rows = (
        (
            _span(row),
            f"none: {row.holds.because}"
            if isinstance(row.holds, Undefined)
            else written(row.holds),
            _row_basis(row),
        )
        for row in table.bands.rows
    )
    only = " Only who is opioid tolerant." if table.tolerant_only else ""
    head = (
        f"## Patch: {table.name}\n\nOne way only, by {table.reading}.{only} {table.note}".rstrip()
    )
    return f"{head}\n\n{markdown_table(('From', 'Micrograms an hour', 'Basis'), rows)}"
