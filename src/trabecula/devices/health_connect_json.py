"""Health Connect: its records as JSON, as apps write them that pass them on.

They go by the names of the public interface: ``recordType`` (or ``type``), ``startTime``,
``endTime``, ``startZoneOffset``, ``metadata`` with ``dataOrigin``, ``device`` and
``recordingMethod``.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from trabecula.devices.diary import Export, Refused, Source
from trabecula.devices.health_connect_words import (
    ASLEEP,
    BY_HAND,
    NAME,
    WHOLE_SLEEP,
    source,
    word,
)
from trabecula.devices.times import IN_UTC, ahead_of_universal, clock

Record = dict[str, Any]


def is_of_health_connect(record: Record) -> bool:
    """Whether a record says its type and its time as Health Connect does."""
    return _type(record) != "" and ("startTime" in record or "time" in record)


def read_health_connect_json(records: Iterable[Record]) -> Export:
    """What records hold; those of other types count for nothing."""
    export = Export(NAME)
    for record in records:
        take = _TAKERS.get(_type(record))
        if take is None:
            continue
        try:
            _take(export, record, take)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            export.refused[Refused.UNREADABLE] += 1
    return export


def _type(record: Record) -> str:
    return str(record.get("recordType") or record.get("type") or "")


def _take(export: Export, record: Record, take: Callable[[Export, Source, Record], None]) -> None:
    about: Record = record.get("metadata") or {}
    device: Record = about.get("device") or {}
    if word(about.get("recordingMethod"), "RECORDING_METHOD_") in BY_HAND:
        export.refused[Refused.BY_HAND] += 1
        return
    app: Any = about.get("dataOrigin")
    if isinstance(app, dict):
        app = cast("Record", app).get("packageName")
    if _stated(record) is None and _ahead(record) == timedelta():
        export.notes.add(IN_UTC)
    take(export, source(app, device.get("type")), record)


def _ahead(record: Record) -> timedelta | None:
    """How far the person's clock is ahead of universal time."""
    stated = _stated(record)
    return ahead_of_universal(record["startTime"]) if stated is None else stated


def _stated(record: Record) -> timedelta | None:
    """The same as it is stated: ``+01:00``, seconds, or an object that holds one of them."""
    said: Any = record.get("startZoneOffset")
    if isinstance(said, dict):
        held = cast("Record", said)
        said = held.get("totalSeconds", held.get("id"))
    if isinstance(said, int):
        return timedelta(seconds=said)
    if not isinstance(said, str):
        return None
    hours, _, minutes = said.replace("Z", "+00:00")[1:6].partition(":")
    ahead = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return -ahead if said.startswith("-") else ahead


def _times(record: Record, part: Record | None = None) -> tuple[int, int]:
    """When a record, or one part of it, began and ended, on the clock that the record began by."""
    held, ahead = part or record, _ahead(record)
    return clock(held["startTime"], ahead), clock(held["endTime"], ahead)


def _steps(export: Export, of: Source, record: Record) -> None:
    export.steps(of, *_times(record), float(record["count"]))


def _active(export: Export, of: Source, record: Record) -> None:
    start, end = _times(record)
    export.active(of, start, end, (end - start) / 60)


def _beats(export: Export, of: Source, record: Record) -> None:
    for beat in record["samples"]:
        export.sign(of, clock(beat["time"], _ahead(record)))


def _sleep(export: Export, of: Source, record: Record) -> None:
    stages: list[Record] = record.get("stages") or []
    if not stages:
        export.notes.add(WHOLE_SLEEP)
        export.asleep(of, *_times(record))
    for stage in stages:
        if word(stage["stage"], "STAGE_TYPE_") in ASLEEP:
            export.asleep(of, *_times(record, stage))


_TAKERS: Final[Mapping[str, Callable[[Export, Source, Record], None]]] = {
    "Steps": _steps,
    "ActivityIntensity": _active,
    "HeartRate": _beats,
    "SleepSession": _sleep,
}
