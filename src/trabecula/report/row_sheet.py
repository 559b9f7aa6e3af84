"""Row sheets: one row of arbitration in words."""

from collections.abc import Iterable

from trabecula.language.arbitration import Row
from trabecula.language.edition import OpenEdition
from trabecula.language.statement import Statement


def row_sheet(row: Row, opened: OpenEdition) -> str:
    """A row in Markdown: where what applies, what it does to which statements, and why."""
    rows = opened.edition.arbitration
    lesions = " (of lesions, those at spinal sites)" if row.spinal_only else ""
    order = f"Row {rows.index(row) + 1} of the {len(rows)} that act in order"
    parts = [
        f"## {row.code}: {row.action}",
        f"*{order}; between two statements about lesions it acts on the same lesion*",
        _listed("Where any of these applies", row.when_any),
        _listed("Unless one of these applies, and is not suppressed", row.unless_any),
        _targets(f"Then {row.action}{lesions}", row),
        f"**Why:** {row.reason}",
    ]
    return "\n\n".join(part for part in parts if part)


def _targets(heading: str, row: Row) -> str:
    if isinstance(row.targets, str):
        return f"**{heading}:** {row.targets}"
    return _listed(heading, row.targets)


def _listed(heading: str, statements: Iterable[Statement]) -> str:
    lines = [f"- {statement.code} {statement.title}" for statement in statements]
    return "\n".join((f"**{heading}**\n", *lines)) if lines else ""
