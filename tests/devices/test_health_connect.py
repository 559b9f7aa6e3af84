"""Health Connect: Android's own database, and records as apps write them in JSON."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.devices.exports import of_health_connect, saved

from trabecula.devices.days import DayValue, Measure, days_of
from trabecula.devices.diary import Kind, Refused
from trabecula.devices.export import read_export

FIRST, SECOND = date(2026, 3, 1), date(2026, 3, 2)
HOUR = 3600


def millis(day: int, hour: float) -> int:
    """A time of March 2026 by a clock that is one hour ahead, in thousandths from 1970."""
    return int((datetime(2026, 3, day, tzinfo=UTC).timestamp() + (hour - 1) * HOUR) * 1000)


def row(own_id: int, begin: tuple[int, float], end: tuple[int, float], *rest: Any, device: int = 1,
        method: int = 2) -> tuple[Any, ...]:  # fmt: skip
    return (own_id, device, 1, method, millis(*begin), HOUR, millis(*end), HOUR, *rest)


def amounts(file: Path) -> dict[tuple[date, Measure], float]:
    return {(one.day, one.measure): one.amount for one in days_of(read_export(file)).values}


def test_the_database_of_android(tmp_path: Path) -> None:
    beats = [("heart_rate_record_series_table", (1, 70, millis(2, hour))) for hour in range(8, 23)]
    file = of_health_connect(
        tmp_path / "health_connect_export.db",
        [
            ("steps_record_table", row(1, (2, 0.5), (2, 0.6), 40)),
            ("steps_record_table", row(2, (2, 9), (2, 9.5), 2000)),
            ("steps_record_table", row(3, (2, 9), (2, 9.5), 2100, device=2)),
            ("steps_record_table", row(4, (3, 9), (3, 9.5), 1)),
            ("steps_record_table", row(5, (2, 9), (2, 9.5), 9999, method=3)),
            ("activity_intensity_record_table", row(1, (2, 9), (2, 9.5), 0)),
            ("heart_rate_record_table", row(1, (2, 8), (2, 22))),
            *beats,
            ("sleep_session_record_table", row(1, (1, 23), (2, 7), "night")),
            ("sleep_stages_table", (1, millis(1, 23), millis(2, 2), 4)),
            ("sleep_stages_table", (1, millis(2, 2), millis(2, 3), 1)),
            ("sleep_stages_table", (1, millis(2, 3), millis(2, 7), 5)),
        ],
    )
    assert amounts(file) == {
        (SECOND, Measure.STEPS): 2040,
        (SECOND, Measure.WEAR): 14.02,
        (SECOND, Measure.ACTIVE): 30,
        (SECOND, Measure.SLEEP): 7,
    }
    assert read_export(file).refused == {Refused.BY_HAND: 1}


def test_a_sleep_without_stages_is_taken_whole_and_that_is_said(tmp_path: Path) -> None:
    file = of_health_connect(
        tmp_path / "export.db",
        [
            ("sleep_session_record_table", row(1, (1, 23), (2, 7), "")),
            ("steps_record_table", row(1, (3, 9), (3, 9.5), 1)),
        ],
    )
    assert amounts(file) == {(SECOND, Measure.SLEEP): 8}
    assert any("without stages" in note for note in read_export(file).notes)


def record(kind: str, start: str, end: str, **also: Any) -> dict[str, Any]:
    about = {"dataOrigin": "com.example.health", "device": {"type": 1}, "recordingMethod": 2}
    times = {"startTime": start, "endTime": end, "startZoneOffset": "+01:00"}
    return {"recordType": kind, **times, "metadata": about, **also}


WALK = record("Steps", "2026-03-01T08:00:00Z", "2026-03-01T08:10:00Z", count=700)
NIGHT = record(
    "SleepSession", "2026-03-01T22:00:00Z", "2026-03-02T06:00:00Z",
    stages=[
        {"startTime": "2026-03-01T22:00:00Z", "endTime": "2026-03-02T01:00:00Z", "stage": 4},
        {"startTime": "2026-03-02T01:00:00Z", "endTime": "2026-03-02T06:00:00Z",
         "stage": "STAGE_TYPE_DEEP"},
    ],
)  # fmt: skip
BEATS = record(
    "HeartRate", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z",
    samples=[{"time": "2026-03-02T08:00:00Z", "beatsPerMinute": 60}],
)  # fmt: skip
LATER = record("Steps", "2026-03-03T08:00:00Z", "2026-03-03T08:10:00Z", count=1)
WEIGHT = {"recordType": "Weight", "time": "2026-03-01T08:00:00Z"}
ALL = [WALK, NIGHT, BEATS, LATER, WEIGHT]
AS_JSON = {
    (FIRST, Measure.STEPS): 700,
    (FIRST, Measure.WEAR): 0.17,
    (SECOND, Measure.SLEEP): 8,
}


@pytest.mark.parametrize(
    "content",
    [
        ALL,
        {"records": ALL},
        {"type": "export", "records": ALL},
        [{("type" if key == "recordType" else key): told for key, told in one.items()} for one in ALL],
        {"Steps": [WALK, LATER], "SleepSession": [NIGHT], "HeartRate": [BEATS]},
    ],
)  # fmt: skip
def test_records_as_json(tmp_path: Path, content: object) -> None:
    assert amounts(saved(tmp_path, content)) == AS_JSON


@pytest.mark.parametrize("zone", ["+13:00", {"totalSeconds": 46_800}, {"id": "+13:00"}, 46_800])
def test_the_day_is_that_of_the_persons_clock(tmp_path: Path, zone: object) -> None:
    walk = {**WALK, "startZoneOffset": zone, "startTime": "2026-02-28T23:00:00Z",
            "endTime": "2026-02-28T23:10:00Z"}  # fmt: skip
    assert (FIRST, Measure.STEPS) in amounts(saved(tmp_path, [walk, LATER]))


def test_where_no_clock_is_told_it_is_said(tmp_path: Path) -> None:
    plain = {key: told for key, told in WALK.items() if key != "startZoneOffset"}
    assert any("universal" in note for note in read_export(saved(tmp_path, [plain])).notes)
    assert not read_export(saved(tmp_path, [WALK])).notes


@pytest.mark.parametrize(
    ("device", "app", "kind"),
    [
        ({"type": 2}, "com.example", Kind.CARRIED),
        ({"type": "TYPE_WATCH"}, "com.example", Kind.WORN),
        ({"type": "RING"}, {"packageName": "com.example"}, Kind.WORN),
        ({}, "com.fitbit.FitbitMobile", Kind.WORN),
        ({}, "com.example", Kind.UNKNOWN),
    ],
)
def test_the_kind_of_device(tmp_path: Path, device: object, app: object, kind: Kind) -> None:
    walk = {**WALK, "metadata": {"device": device, "dataOrigin": app}}
    found = days_of(read_export(saved(tmp_path, [walk, LATER]))).values
    assert found[0] == DayValue(FIRST, Measure.STEPS, 700, kind)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({**WALK, "count": None}, Refused.UNREADABLE),
        ({**WALK, "startTime": "yesterday"}, Refused.UNREADABLE),
        ({**WALK, "startZoneOffset": "+99:00"}, Refused.UNREADABLE),
        ({**WALK, "metadata": {"recordingMethod": "RECORDING_METHOD_MANUAL_ENTRY"}}, Refused.BY_HAND),
        ({**WALK, "metadata": ["none"]}, Refused.UNREADABLE),
    ],
)  # fmt: skip
def test_one_wrong_record_is_counted_and_the_rest_goes_on(
    tmp_path: Path, wrong: object, why: Refused
) -> None:
    export = read_export(saved(tmp_path, [wrong, WALK, LATER]))
    assert export.refused == {why: 1}
    assert export.taken == 2
