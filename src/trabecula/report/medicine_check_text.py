"""Medicines together, as text: what was not checked and the worst first."""

from collections.abc import Iterator

from trabecula.report.medicine_check_shapes import (
    CheckJson,
    InteractionJson,
    LoadJson,
    ParacetamolJson,
)
from trabecula.report.medicine_text import companion_lines, exposure_lines, joined
from trabecula.report.medicine_words import said_number


def check_text(found: CheckJson) -> str:
    """Interactions, duplicates, loads, exposure, paracetamol and companions."""
    return joined(found.id, _lines(found))


def _lines(found: CheckJson) -> Iterator[str]:
    yield f"Checked together: {'; '.join(found.medicines)}"
    if found.not_checked:
        names = ", ".join(found.not_checked)
        yield f"NOT CHECKED, which is not without risk: {names}"
    for head, rows in (("INTERACTIONS", found.interactions), ("POSSIBLE", found.possible)):
        yield from _headed(head, [line for row in rows for line in _row(row)])
    if not (found.interactions or found.possible):
        yield "No interaction is listed between those that were checked."
    yield from _headed(
        "TWICE",
        [f"{one.what}: {', '.join(one.medicines)}. {one.says}" for one in found.duplicates],
    )
    yield from _headed("TOGETHER", list(map(_load, found.loads)))
    if found.exposure is not None:
        yield from _headed("EXPOSURE TO OPIOIDS", list(exposure_lines(found.exposure)))
    yield from (f"Exposure not reckoned: {why}" for why in found.exposure_not_reckoned)
    if found.paracetamol is not None:
        yield from _headed("PARACETAMOL", list(_paracetamol(found.paracetamol)))
    missing = [line for one in found.companions_missing for line in companion_lines(one)]
    yield from _headed("MISSING", missing)
    possible = [line for one in found.companions_possible for line in companion_lines(one)]
    yield from _headed("PERHAPS MISSING", possible)


def _headed(head: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", head, *lines)


def _row(row: InteractionJson) -> Iterator[str]:
    yield f"{row.code} {row.severity.upper()}: {' + '.join(row.medicines)}. {row.effect}"
    yield f"  Why: {row.mechanism}"
    yield from (f"  Do: {said}" for said in row.management)
    yield from (f"  But: {said}" for said in row.exceptions)
    yield from (f"  Sources differ: {one.says}" for one in row.conflict)
    yield from (f"  Ask: {one.asks} ({one.key})" for one in row.asks)
    yield from (f"  [{one.key}, {one.place}; {one.checked}]" for one in row.sources)


def _load(load: LoadJson) -> str:
    if load.total is None:
        total = f"{said_number(load.lowest)} to {said_number(load.highest)}"
    else:
        total = said_number(load.total)
    by = ", ".join(
        name if points is None else f"{name} {points}" for name, points in load.medicines.items()
    )
    open_ones = f"; not rated: {', '.join(load.not_rated)}" if load.not_rated else ""
    alarm = f". {load.then}" if load.then else ""
    return f"{load.name} ({load.scale}): {total} ({by or 'none rated'}{open_ones}){alarm}"


def _paracetamol(found: ParacetamolJson) -> Iterator[str]:
    said = "not known in all" if found.total is None else f"{said_number(found.total)} mg a day"
    yield f"{said}; {said_number(found.defined)} mg could be reckoned"
    over = "ABOVE the most" if found.over else "the most"
    yield f"{over}: {said_number(found.most)} mg a day ({found.binds})"
    if found.missing:
        yield f"It may be lower, by what is not known: {', '.join(found.missing)}"
    yield from (f"Not reckoned: {why}" for why in found.not_reckoned)
