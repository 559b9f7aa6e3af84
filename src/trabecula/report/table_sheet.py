"""Table sheets: the page of one module of tables, each row with its basis, for review."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from inspect import cleandoc
from types import ModuleType
from typing import Any, cast

from trabecula.language.carrier import MedicineGroup
from trabecula.language.condition import Condition, Subject, bind
from trabecula.language.criterion import Criterion, Window
from trabecula.language.loading import Allowance
from trabecula.language.policy import DEFAULTS, Policy, PolicyValue
from trabecula.language.situation import Situation
from trabecula.language.statement import Statement, Urgency
from trabecula.language.table import Band, Entry, Table, TableRow, policy_values
from trabecula.language.words import in_words

_CELLS = (Condition, Criterion, Window, Allowance, PolicyValue)
"""What is said in one cell, although it has parts."""


def table_sheet(module: ModuleType, tables: Sequence[Table], policy: Policy = DEFAULTS) -> str:
    """The Markdown page of one module: why, misuse, each table row by row, and local policy."""
    parts = [f"# {cleandoc(module.__doc__ or '')}"]
    for table in tables:
        rows = [line for row in table.rows for line in _without_repeats(_lines(row, policy))]
        parts.append(_markdown(table.name, ("Row", "What", "Says", "Basis"), rows))
    values = {value.name: value for table in tables for value in policy_values(table)}
    if values:
        listed = [
            (f"`{name}`", policy.value(one), one.default, one.lowest, one.highest, one.reason)
            for name, one in sorted(values.items())
        ]
        heads = ("Value", "Here", "Default", "From", "To", "Why")
        parts.append(_markdown("Local policy", heads, listed))
    return "\n\n".join(parts) + "\n"


def _markdown(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    return f"## {title}\n\n{markdown_table(heads, rows)}"


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown; a bar in a cell becomes a stroke."""
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    lines += [f"| {' | '.join(str(cell).replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join(lines)


def _lines(row: TableRow[Any], policy: Policy) -> Iterator[tuple[str, str, str, str]]:
    """A line for each thing that a row says, with its own basis where it has one."""
    label = _label(row)
    if isinstance(row, Situation):
        yield label, "when", in_words(bind(row.when, policy)), row_basis(row)
    for what, value, basis in _said("", row.holds, row):
        yield label, what, _say(value, policy), row_basis(basis)


def _without_repeats(lines: Iterable[tuple[str, str, str, str]]) -> Iterator[tuple[str, ...]]:
    """The lines of a row, its label and its basis said only where they change."""
    before = ("", "")
    for label, what, says, basis in lines:
        yield "" if label == before[0] else label, what, says, "" if basis == before[1] else basis
        before = label, basis


def _label(row: TableRow[Any]) -> str:
    match row:
        case Band(starts_at=starts_at):
            return f"from {starts_at}"
        case Entry(name=name) | Situation(name=name):
            return str(name)
        case _:
            return str(row)


def _said(
    what: str, value: object, row: TableRow[Any]
) -> Iterator[tuple[str, object, TableRow[Any]]]:
    """What is said under which name, taken apart as far as lines go."""
    match value:
        case TableRow():
            yield from _said(what, cast("TableRow[Any]", value).holds, cast("TableRow[Any]", value))
        case Mapping():
            for key, part in cast("Mapping[object, object]", value).items():
                yield from _said(str(key), part, row)
        case tuple() if any(isinstance(part, TableRow) for part in cast("tuple[Any, ...]", value)):
            for part in cast("tuple[Any, ...]", value):
                yield from _said(what, part, row)
        case _ if is_dataclass(value) and not isinstance(value, _CELLS):
            for field in _filled(value):
                yield from _said(_words(field), getattr(value, field.name), row)
        case _:
            yield what, value, row


def row_basis(row: TableRow[Any]) -> str:
    """The sources of a row with their places, and how far it was checked."""
    places = "; ".join(f"{citation.source.key}, {citation.place}" for citation in row.sources)
    return f"{places} ({row.checked.value})"


def _filled(thing: Any) -> list[Field[Any]]:
    """The fields that say something: neither empty nor as they are by default."""
    return [
        field
        for field in fields(thing)
        if (value := getattr(thing, field.name)) not in (None, "", ())
        and (field.default is MISSING or value != field.default)
    ]


def _words(field: Field[Any]) -> str:
    return field.name.replace("_", " ")


def _say(value: object, policy: Policy) -> str:
    """Anything that a row holds, in words; a local policy value as this clinic has it."""
    match value:
        case Condition():
            return in_words(bind(value, policy))
        case Subject():
            return value.name
        case PolicyValue():
            return f"{policy.value(cast('PolicyValue[Any]', value))} (local policy)"
        case Window():
            ends = [_say(value.earliest, policy), _say(value.latest, policy)]
            return " to ".join(dict.fromkeys(ends))
        case Urgency():
            return value.words
        case Statement(code=code) | MedicineGroup(name=code):
            return code
        case Enum():
            return str(value.value)
        case tuple() | frozenset():
            parts = [_say(part, policy) for part in cast("tuple[object, ...]", value)]
            return "; ".join(sorted(parts) if isinstance(value, frozenset) else parts)
        case _ if is_dataclass(value) and not isinstance(value, Allowance):
            return _in_one_cell(value, policy)
        case _:
            return str(value)


def _in_one_cell(thing: object, policy: Policy) -> str:
    """What has parts, in one cell: its words, then each other part with its name."""
    said: list[str] = []
    for field in _filled(thing):
        value = getattr(thing, field.name)
        if value is True:
            said.append(f"{_words(field)} by a clinician")
        elif field.name == "says" or isinstance(value, Enum):
            said.append(_say(value, policy))
        else:
            said.append(f"{_words(field)} {_say(value, policy)}")
    return ", ".join(said)
