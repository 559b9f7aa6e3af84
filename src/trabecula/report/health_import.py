"""What was imported from a phone or a watch: in JSON, and in a few lines for who imported it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

import msgspec

from trabecula.calculation.steps import HOURS_OF_A_VALID_DAY, is_valid_day
from trabecula.devices.days import Days, DayValue, Measure
from trabecula.devices.diary import Export, Kind
from trabecula.devices.known import Contradicted
from trabecula.report.health_import_shapes import (
    ContradictedJson,
    DeviceDayJson,
    HealthImportJson,
    LeftOutJson,
    QualityJson,
    RefusedJson,
)

_NAMES: Final = {
    Measure.STEPS: "steps",
    Measure.WEAR: "hours of wear",
    Measure.ACTIVE: "active minutes",
    Measure.SLEEP: "hours of sleep",
}
_SHOWN: Final = 5


def health_import(
    export: Export, days: Days, against: Sequence[Contradicted], at: datetime
) -> HealthImportJson:
    """What an import comes to."""
    return HealthImportJson(
        export.format,
        at.isoformat(timespec="seconds"),
        _by_day(days.values),
        [LeftOutJson(str(left.day), _NAMES[left.measure], left.why) for left in days.left_out],
        [
            ContradictedJson(
                str(each.value.day),
                _NAMES[each.value.measure],
                each.value.amount,
                list(each.held),
            )
            for each in against
        ],
        _quality(export, days),
    )


def health_import_json(shape: HealthImportJson) -> bytes:
    """The same as one JSON object."""
    return msgspec.json.encode(shape)


def _by_day(values: Sequence[DayValue]) -> list[DeviceDayJson]:
    found: dict[date, DeviceDayJson] = {}
    for each in values:
        day = found.setdefault(each.day, DeviceDayJson(str(each.day)))
        match each.measure:
            case Measure.STEPS:
                day.steps, day.steps_by = int(each.amount), each.kind.value
            case Measure.WEAR:
                day.wear_hours, day.wear_stated = each.amount, each.stated
            case Measure.ACTIVE:
                day.active_minutes = int(each.amount)
            case Measure.SLEEP:
                day.sleep_hours = each.amount
    return list(found.values())


def _quality(export: Export, days: Days) -> QualityJson:
    told = [value.day for value in days.values]
    worn = (value.amount for value in days.values if value.measure is Measure.WEAR)
    return QualityJson(
        export.taken,
        str(min(told)) if told else None,
        str(max(told)) if told else None,
        sum(map(is_valid_day, worn)),
        [str(day) for day in days.gaps],
        days.several,
        [RefusedJson(why.value, number) for why, number in sorted(export.refused.items())],
        sorted(export.notes),
    )


def lines(shape: HealthImportJson) -> Iterator[str]:
    """The same in lines, the long lists counted."""
    quality, days = shape.quality, shape.days
    yield f"{shape.format}: {quality.entries:,} entries; {_span(quality)}"
    steps = sum(day.steps is not None for day in days)
    known = sum(day.wear_hours is not None for day in days)
    yield (
        f"steps on {_days(steps)}; hours of wear known on {known} of them, "
        f"{quality.valid_days} with {HOURS_OF_A_VALID_DAY} or more"
    )
    yield f"active minutes on {_days(sum(day.active_minutes is not None for day in days))}"
    yield f"sleep on {_days(sum(day.sleep_hours is not None for day in days))}"
    if quality.gaps:
        yield f"no steps are known of {_days(len(quality.gaps))} in between: {_few(quality.gaps)}"
    if quality.several_sources:
        yield f"more than one device counted on {_days(quality.several_sources)}: one was taken"
    yield from _not_worn(days)
    for (measure, why), number in Counter((one.measure, one.why) for one in shape.left_out).items():
        yield f"left out, {measure} of {_days(number)}: {why}"
    for one in quality.refused:
        yield f"{one.entries:,} entries count for nothing: {one.why}"
    yield from (f"note: {note}" for note in quality.notes)
    for one in shape.contradicted[:_SHOWN]:
        held = ", ".join(f"{number:g}" for number in one.record)
        yield f"{one.date}, {one.measure}: {one.export:g} here, {held} in the record; both stay"
    if len(shape.contradicted) > _SHOWN:
        yield f"and {len(shape.contradicted) - _SHOWN} more that the record tells otherwise"
    yield "steps go along with how somebody is, and are no diagnosis"


def _not_worn(days: Sequence[DeviceDayJson]) -> Iterator[str]:
    """Whose days count for nothing yet, since nobody knows how long it was with the person."""
    by = Counter(day.steps_by for day in days if day.steps is not None and day.wear_hours is None)
    for kind, number in sorted(by.items()):
        yield f"on {_days(number)} a {kind} counted: how long it was worn is not known"
    if by[Kind.CARRIED]:
        yield "--carried HOURS makes days of a phone count, where the person says how long"


def _span(quality: QualityJson) -> str:
    if quality.first is None:
        return "nothing of a whole day"
    return f"from {quality.first} to {quality.last}"


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def _few(days: Sequence[str]) -> str:
    more = f" and {len(days) - _SHOWN} more" if len(days) > _SHOWN else ""
    return ", ".join(days[:_SHOWN]) + more
