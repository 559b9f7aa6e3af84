"""What a record holds already of the days of an export: the same, or something else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from trabecula.devices.days import DayValue, Measure
from trabecula.language.code import FACT, Code
from trabecula.pathway.record import Amount, Record, Value


@dataclass(frozen=True, slots=True)
class Contradicted:
    """A value of a day beside another one of the record. Both stay."""

    value: DayValue
    held: tuple[float, ...]


def contradicted(values: Iterable[DayValue], record: Record) -> tuple[Contradicted, ...]:
    """The values for which the record holds another number of the same day and measure."""
    held = _held(record)
    found = (
        (value, held.get((value.day, value.measure), set[float]()) - {value.amount})
        for value in values
    )
    return tuple(Contradicted(value, tuple(sorted(others))) for value, others in found if others)


def _held(record: Record) -> dict[tuple[date, Measure], set[float]]:
    measures = {Code(FACT, measure.value): measure for measure in Measure}
    held: dict[tuple[date, Measure], set[float]] = {}
    for entry in record.findings:
        number = _number(entry.value)
        if entry.when is None or number is None:
            continue
        for code in entry.codes:
            if code in measures:
                held.setdefault((entry.when.day, measures[code]), set()).add(number)
    return held


def _number(value: Value) -> float | None:
    match value:
        case bool():
            return None
        case int():
            return value
        case Amount():
            return value.number
        case _:
            return None
