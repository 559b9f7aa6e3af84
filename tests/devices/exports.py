"""Small exports, made by hand: one line an entry."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

WATCH, PHONE = "Maria’s Apple Watch", "Maria’s iPhone"
DECLARED = "<!ELEMENT HealthData (Record*)>\n<!ATTLIST Record\n  type CDATA #REQUIRED\n>"
EXPORTED = "2026-03-05 09:00:00 +0100"


def of_apple(*records: str, declared: str = DECLARED, exported: str = EXPORTED) -> bytes:
    """The export of Apple Health that holds these records."""
    body = "\n".join(records)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n{declared}\n]>\n'
        f'<HealthData locale="en_GB">\n<ExportDate value="{exported}"/>\n{body}\n</HealthData>\n'
    ).encode()


def record(
    kind: str, start: str, end: str, value: object, source: str = WATCH, *, inside: str = ""
) -> str:
    """One record; a time is ``03-01 08:00``, and may end in another zone than +0100."""
    model = "Watch" if "Watch" in source else "iPhone" if "iPhone" in source else ""
    device = f"&lt;&lt;HKDevice: 0x28&gt;, name:it, model:{model}&gt;" if model else ""
    begins, ends = (at if "+" in at else f"{at}:00 +0100" for at in (start, end))
    return (
        f'<Record type="{kind}" sourceName="{source}" device="{device}" '
        f'startDate="2026-{begins}" endDate="2026-{ends}" value="{value}">{inside}</Record>'
    )


def steps(start: str, end: str, count: object, source: str = WATCH, inside: str = "") -> str:
    return record("HKQuantityTypeIdentifierStepCount", start, end, count, source, inside=inside)


def beat(at: str, source: str = WATCH) -> str:
    return record("HKQuantityTypeIdentifierHeartRate", at, at, 70, source)


def exercise(start: str, end: str, minutes: object, source: str = WATCH) -> str:
    kind = "HKQuantityTypeIdentifierAppleExerciseTime"
    return record(kind, start, end, minutes, source)


def sleep(start: str, end: str, stage: str = "Asleep", source: str = WATCH) -> str:
    value = f"HKCategoryValueSleepAnalysis{stage}"
    return record("HKCategoryTypeIdentifierSleepAnalysis", start, end, value, source)


BY_HAND = '<MetadataEntry key="HKWasUserEntered" value="1"/>'


def saved(folder: Path, content: bytes | object, name: str = "export") -> Path:
    """A file with this content; what is no bytes is written as JSON."""
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return file


_COLUMNS = """
    row_id INTEGER PRIMARY KEY, device_info_id INTEGER, app_info_id INTEGER,
    recording_method INTEGER, start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER,
    end_zone_offset INTEGER
"""
_TABLES = f"""
    CREATE TABLE application_info_table (row_id INTEGER PRIMARY KEY, package_name TEXT);
    CREATE TABLE device_info_table (row_id INTEGER PRIMARY KEY, device_type INTEGER);
    CREATE TABLE steps_record_table ({_COLUMNS}, count INTEGER);
    CREATE TABLE activity_intensity_record_table ({_COLUMNS}, type INTEGER);
    CREATE TABLE heart_rate_record_table ({_COLUMNS});
    CREATE TABLE heart_rate_record_series_table
        (parent_key INTEGER, beats_per_minute INTEGER, epoch_millis INTEGER);
    CREATE TABLE sleep_session_record_table ({_COLUMNS}, title TEXT);
    CREATE TABLE sleep_stages_table
        (parent_key INTEGER, stage_start_time INTEGER, stage_end_time INTEGER, stage_type INTEGER);
    INSERT INTO application_info_table VALUES (1, 'com.example.health');
    INSERT INTO device_info_table VALUES (1, 1), (2, 2);
"""


def of_health_connect(file: Path, rows: Iterable[tuple[str, tuple[Any, ...]]]) -> Path:
    """The database of Health Connect; device 1 is a watch, 2 a phone."""
    database = sqlite3.connect(file)
    database.executescript(_TABLES)
    for table, row in rows:
        marks = ", ".join("?" for _ in row)
        database.execute(f"INSERT INTO {table} VALUES ({marks})", row)
    database.commit()
    database.close()
    return file


def point(schema: str, body: dict[str, Any], source: str = "Garmin watch", **header: Any) -> Any:
    """A data point of Open mHealth."""
    acquired = {"source_name": source}
    names = {"namespace": "omh", "name": schema, "version": "1.0"}
    return {
        "header": {"schema_id": names, "acquisition_provenance": acquired, **header},
        "body": body,
    }


def frame(start: str, end: str) -> dict[str, Any]:
    interval = {"start_date_time": start, "end_date_time": end}
    return {"effective_time_frame": {"time_interval": interval}}
