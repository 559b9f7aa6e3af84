"""Open mHealth and IEEE 1752.1: data points with a header, a body, and the time that it is of."""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any, Final

from trabecula.devices.diary import Export, Refused, Source, kind_of
from trabecula.devices.times import IN_UTC, ahead_of_universal, clock

Point = dict[str, Any]

_SECONDS: Final[Mapping[str, float]] = {"ms": 0.001, "sec": 1, "min": 60, "h": 3600, "d": 86_400}
"""By the unit of a duration, in the words of the schemas."""


def is_data_point(record: dict[str, Any]) -> bool:
    """Whether a record has the header and the body of a data point."""
    return "header" in record and "body" in record


def read_open_mhealth(points: Iterable[Point]) -> Export:
    """What data points hold; those of other schemas count for nothing."""
    export = Export("Open mHealth or IEEE 1752.1")
    for point in points:
        try:
            _take(export, point)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            export.refused[Refused.UNREADABLE] += 1
    return export


def _take(export: Export, point: Point) -> None:
    header, body = point["header"], point["body"]
    take = _TAKERS.get(header["schema_id"]["name"])
    if take is None:
        return
    acquired: dict[str, Any] = header.get("acquisition_provenance") or {}
    if "self-reported" in (header.get("modality"), acquired.get("modality")):
        export.refused[Refused.BY_HAND] += 1
        return
    if body.get("descriptive_statistic", "sum") not in ("sum", "count"):
        export.refused[Refused.STATISTIC] += 1
        return
    name = str(acquired.get("source_name", ""))
    take(export, Source(name, kind_of(name)), body)


def _frame(export: Export, body: Point) -> tuple[int, int]:
    """The interval that a body is of: two of its beginning, its end and how long it was."""
    interval = body["effective_time_frame"]["time_interval"]
    begins, ends = interval.get("start_date_time"), interval.get("end_date_time")
    ahead = ahead_of_universal(begins or ends)
    if ahead == timedelta():
        export.notes.add(IN_UTC)
    if begins and ends:
        return clock(begins), clock(ends, ahead)
    lasted = round(_lasted(interval["duration"]))
    if begins:
        return clock(begins), clock(begins) + lasted
    return clock(ends) - lasted, clock(ends)


def _lasted(duration: Point) -> float:
    return float(duration["value"]) * _SECONDS[duration["unit"]]


def _count(told: Any) -> float:
    """A count, bare in the first version of its schema and with a unit since."""
    return float(told if isinstance(told, int | float) else told["value"])


def _steps(export: Export, of: Source, body: Point) -> None:
    export.steps(of, *_frame(export, body), _count(body["step_count"]))


def _activity(export: Export, of: Source, body: Point) -> None:
    """An activity tells of steps only where it counts them."""
    moved = body.get("base_movement_quantity")
    if moved is not None and moved["unit"] == "steps":
        export.steps(of, *_frame(export, body), _count(moved))


def _moderate(export: Export, of: Source, body: Point) -> None:
    lasted = _lasted(body["minutes_moderate_activity"])
    export.active(of, *_frame(export, body), lasted / 60)


def _slept(export: Export, of: Source, body: Point) -> None:
    """Time asleep is laid at the beginning of its interval; awakenings are not told apart."""
    start, end = _frame(export, body)
    told = body.get("total_sleep_time") or body.get("sleep_duration")
    awake = body.get("wake_after_sleep_onset")
    if told is not None:
        lasted = _lasted(told)
    elif awake is not None:
        lasted = end - start - _lasted(awake)
    else:
        export.refused[Refused.NO_SLEEP] += 1
        return
    export.asleep(of, start, start + round(lasted))


_TAKERS: Final[Mapping[str, Callable[[Export, Source, Point], None]]] = {
    "step-count": _steps,
    "physical-activity": _activity,
    "minutes-moderate-activity": _moderate,
    "sleep-duration": _slept,
    "total-sleep-time": _slept,
    "sleep-episode": _slept,
}
