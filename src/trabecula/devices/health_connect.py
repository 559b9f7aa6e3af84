"""Health Connect: the SQLite database that Android itself exports, in a zip."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from trabecula.devices.diary import Export, Refused, Source
from trabecula.devices.health_connect_words import ASLEEP, BY_HAND, NAME, WHOLE_SLEEP, source
from trabecula.devices.times import IN_UTC
from trabecula.errors import UnreadableExport

_FROM: Final = """
    SELECT {columns}, app.package_name AS app, device.device_type AS device,
        record.recording_method AS method, record.start_zone_offset AS ahead
    FROM {table} AS record
    LEFT JOIN application_info_table AS app ON app.row_id = record.app_info_id
    LEFT JOIN device_info_table AS device ON device.row_id = record.device_info_id
"""
_INTERVAL: Final = "record.row_id AS id, record.start_time AS start, record.end_time AS end"


def read_health_connect(file: Path) -> Export:
    """What Android's own export holds. Raises `UnreadableExport` where it is none or broken."""
    export = Export(NAME)
    address = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            database.row_factory = sqlite3.Row
            database.execute("PRAGMA trusted_schema = OFF")
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
            if "steps_record_table" not in tables:
                raise UnreadableExport(
                    "the database has no table of steps: it is no export of Health Connect"
                )
            _read_tables(database, tables, export)
    except sqlite3.Error as error:
        raise UnreadableExport(f"the database of the export is broken: {error}") from None
    return export


def _read_tables(database: sqlite3.Connection, tables: set[str], export: Export) -> None:
    for row in _rows(database, "steps_record_table", f"{_INTERVAL}, record.count AS count"):
        _taken(export, row, _steps_row)
    if "activity_intensity_record_table" in tables:
        for row in _rows(database, "activity_intensity_record_table", _INTERVAL):
            _taken(export, row, _active_row)
    if "heart_rate_record_series_table" in tables:
        joined = "JOIN heart_rate_record_series_table AS beat ON beat.parent_key = record.row_id"
        for row in _rows(database, "heart_rate_record_table", "beat.epoch_millis AS start", joined):
            _taken(export, row, _beat_row)
    if "sleep_session_record_table" in tables:
        _sleep(database, tables, export)


def _rows(
    database: sqlite3.Connection, table: str, columns: str, joined: str = ""
) -> Iterator[sqlite3.Row]:
    yield from database.execute(_FROM.format(columns=columns, table=table) + joined)


def _taken(
    export: Export, row: sqlite3.Row, take: Callable[[Export, Source, sqlite3.Row], None]
) -> None:
    if row["method"] in BY_HAND:
        export.refused[Refused.BY_HAND] += 1
        return
    try:
        take(export, source(row["app"], row["device"]), row)
    except (TypeError, ValueError, OverflowError):
        export.refused[Refused.UNREADABLE] += 1
    if row["ahead"] is None:
        export.notes.add(IN_UTC)


def _local(row: sqlite3.Row, column: str) -> int:
    """A time in thousandths of a second, on the clock that the record began by."""
    return int(row[column]) // 1000 + int(row["ahead"] or 0)


def _steps_row(export: Export, of: Source, row: sqlite3.Row) -> None:
    export.steps(of, _local(row, "start"), _local(row, "end"), int(row["count"]))


def _active_row(export: Export, of: Source, row: sqlite3.Row) -> None:
    start, end = _local(row, "start"), _local(row, "end")
    export.active(of, start, end, (end - start) / 60)


def _beat_row(export: Export, of: Source, row: sqlite3.Row) -> None:
    export.sign(of, _local(row, "start"))


def _sleep(database: sqlite3.Connection, tables: set[str], export: Export) -> None:
    """Every session by its stages, or whole where it has none."""
    staged: set[int] = set()
    if "sleep_stages_table" in tables:
        staged = {row[0] for row in database.execute("SELECT parent_key FROM sleep_stages_table")}
        columns = (
            "stage.stage_start_time AS start, stage.stage_end_time AS end, "
            "stage.stage_type AS stage"
        )
        joined = "JOIN sleep_stages_table AS stage ON stage.parent_key = record.row_id"
        for row in _rows(database, "sleep_session_record_table", columns, joined):
            if row["stage"] in ASLEEP:
                _taken(export, row, _slept_row)
    for row in _rows(database, "sleep_session_record_table", _INTERVAL):
        if row["id"] not in staged:
            export.notes.add(WHOLE_SLEEP)
            _taken(export, row, _slept_row)


def _slept_row(export: Export, of: Source, row: sqlite3.Row) -> None:
    export.asleep(of, _local(row, "start"), _local(row, "end"))
