"""Data points of Open mHealth and IEEE 1752.1."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.devices.exports import frame, point, saved

from trabecula.devices.days import Measure, days_of
from trabecula.devices.diary import Refused
from trabecula.devices.export import read_export

FIRST, SECOND = date(2026, 3, 1), date(2026, 3, 2)
MORNING = frame("2026-03-01T08:00:00+01:00", "2026-03-01T08:30:00+01:00")
WHOLE_DAY = frame("2026-03-01T00:00:00+01:00", "2026-03-02T00:00:00+01:00")
NIGHT = frame("2026-03-01T23:00:00+01:00", "2026-03-02T07:00:00+01:00")
LATER = point(
    "step-count",
    {"step_count": 1, **frame("2026-03-03T08:00:00+01:00", "2026-03-03T08:01:00+01:00")},
)


def amounts(folder: Path, *points: Any) -> dict[tuple[date, Measure], float]:
    days = days_of(read_export(saved(folder, [*points, LATER])))
    return {(one.day, one.measure): one.amount for one in days.values}


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        ("step-count", {"step_count": 900, **MORNING}),
        ("step-count", {"step_count": {"value": 900, "unit": "steps"}, **MORNING}),
        ("physical-activity",
         {"activity_name": "walking", "base_movement_quantity": {"value": 900, "unit": "steps"},
          **MORNING}),
        ("step-count", {"step_count": 900, "descriptive_statistic": "sum", **WHOLE_DAY}),
        ("step-count",
         {"step_count": 900, "effective_time_frame": {"time_interval": {
             "start_date_time": "2026-03-01T08:00:00+01:00",
             "duration": {"value": 20, "unit": "min"}}}}),
        ("step-count",
         {"step_count": 900, "effective_time_frame": {"time_interval": {
             "end_date_time": "2026-03-01T08:00:00+01:00",
             "duration": {"value": 0.5, "unit": "h"}}}}),
    ],
)  # fmt: skip
def test_steps(tmp_path: Path, schema: str, body: dict[str, Any]) -> None:
    assert amounts(tmp_path, point(schema, body))[FIRST, Measure.STEPS] == 900


def test_a_total_of_a_day_is_no_sign_of_wear(tmp_path: Path) -> None:
    found = amounts(tmp_path, point("step-count", {"step_count": 900, **WHOLE_DAY}))
    assert (FIRST, Measure.WEAR) not in found


def test_a_day_that_is_told_to_its_end_was_over(tmp_path: Path) -> None:
    file = saved(tmp_path, point("step-count", {"step_count": 900, **WHOLE_DAY}))
    assert [one.day for one in days_of(read_export(file)).values] == [FIRST]


@pytest.mark.parametrize(
    ("schema", "body", "hours"),
    [
        ("sleep-episode", {"total_sleep_time": {"value": 420, "unit": "min"}, **NIGHT}, 7),
        ("sleep-episode", {"wake_after_sleep_onset": {"value": 1, "unit": "h"}, **NIGHT}, 7),
        ("sleep-duration", {"sleep_duration": {"value": 6, "unit": "h"}, **NIGHT}, 6),
        ("total-sleep-time", {"total_sleep_time": {"value": 21600, "unit": "sec"}, **NIGHT}, 6),
    ],
)
def test_sleep(tmp_path: Path, schema: str, body: dict[str, Any], hours: float) -> None:
    walk = point("step-count", {"step_count": 900, **MORNING})
    assert amounts(tmp_path, walk, point(schema, body))[SECOND, Measure.SLEEP] == hours


def test_a_night_of_which_only_beginning_and_end_are_told_is_not_slept_through(
    tmp_path: Path,
) -> None:
    export = read_export(saved(tmp_path, [point("sleep-episode", NIGHT)]))
    assert export.refused == {Refused.NO_SLEEP: 1}


def test_active_minutes(tmp_path: Path) -> None:
    body = {"minutes_moderate_activity": {"value": 25, "unit": "min"}, **WHOLE_DAY}
    assert amounts(tmp_path, point("minutes-moderate-activity", body))[FIRST, Measure.ACTIVE] == 25


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (point("step-count", {"step_count": 9, **MORNING}, modality="self-reported"), Refused.BY_HAND),
        (point("step-count", {"step_count": 9, "descriptive_statistic": "average", **MORNING}),
         Refused.STATISTIC),
        (point("step-count", {"step_count": 9}), Refused.UNREADABLE),
        (point("step-count", {"step_count": 9, "effective_time_frame": {"date_time": "2026-03-01"}}),
         Refused.UNREADABLE),
        (point("step-count", {"step_count": -9, **MORNING}), Refused.NEGATIVE),
        (point("sleep-duration", {"sleep_duration": {"value": 6, "unit": "moons"}, **NIGHT}),
         Refused.UNREADABLE),
        ({"header": {}, "body": {}}, Refused.UNREADABLE),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_counted(tmp_path: Path, wrong: Any, why: Refused) -> None:
    assert read_export(saved(tmp_path, [wrong, LATER])).refused == {why: 1}


def test_other_schemas_count_for_nothing(tmp_path: Path) -> None:
    export = read_export(saved(tmp_path, [point("body-weight", {}), LATER]))
    assert (export.taken, export.refused) == (1, {})


def test_a_data_point_a_line(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps(one) for one in (LATER, LATER)).encode()
    assert read_export(saved(tmp_path, lines)).taken == 2
