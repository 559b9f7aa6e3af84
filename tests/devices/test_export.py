"""Which kind of export a file is, and the laws that hold of all of them."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.devices.exports import of_apple, of_health_connect, point, saved, steps

from trabecula.devices.days import days_of
from trabecula.devices.diary import DAY, Diary, Export, Kind, Source
from trabecula.devices.export import read_export
from trabecula.errors import UnreadableExport

WALK = steps("03-01 08:00", "03-01 08:10", 600)


def zipped(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()


@pytest.mark.parametrize("name", ["export.xml", "Exportieren.xml", "导出.xml"])
def test_the_zip_of_apple_holds_a_second_file_that_is_not_read(tmp_path: Path, name: str) -> None:
    files = {
        f"apple_health_export/{name}": of_apple(WALK),
        f"apple_health_export/{name.removesuffix('.xml')}_cda.xml": b"<ClinicalDocument/>",
        "apple_health_export/workout-routes/route.gpx": b"<gpx/>",
    }
    assert read_export(saved(tmp_path, zipped(files))).taken == 1


def test_the_zip_of_health_connect(tmp_path: Path) -> None:
    database = of_health_connect(tmp_path / "health_connect_export.db", []).read_bytes()
    export = read_export(saved(tmp_path, zipped({"health_connect_export.db": database})))
    assert (export.format, export.taken) == ("Health Connect", 0)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "neither"),
        (b"PK\x03\x04 and no more", "no zip"),
        (b"not even JSON", "no JSON"),
        (zipped({"notes.txt": b"hello"}), "this none"),
        (zipped({"a.xml": b"", "b.xml": b""}), "several"),
        (zipped({"export.xml": of_apple(WALK)[:-30]}), "cut off"),
        (b"SQLite format 3\x00 and no more", "broken"),
        (b'{"resourceType": "Bundle"}', "FHIR"),
        (b'[{"steps": 5}]', "neither"),
        (b"5", "neither"),
        (b'[{"recordType": "Steps", "startTime"', "cut off"),
        (b'{"recordType":"Steps","startTime":"2026-03-01T08:00:00Z"}\n{"recordType"', "cut off"),
    ],
)
def test_what_is_no_export_is_told_apart(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(UnreadableExport, match=says):
        read_export(saved(tmp_path, content))


def test_a_database_of_something_else(tmp_path: Path) -> None:
    import sqlite3

    database = sqlite3.connect(tmp_path / "other.db")
    database.execute("CREATE TABLE contacts (name TEXT)")
    database.close()
    with pytest.raises(UnreadableExport, match="no table of steps"):
        read_export(tmp_path / "other.db")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableExport, match="cannot be read"):
        read_export(tmp_path / "nowhere.zip")


SECONDS = st.integers(0, 4 * DAY)
INTERVALS = st.lists(st.tuples(SECONDS, st.integers(0, DAY)), max_size=12)


@given(INTERVALS)
def test_sleep_that_overlaps_counts_once(intervals: list[tuple[int, int]]) -> None:
    diary, minutes = Diary(), set[int]()
    for start, length in intervals:
        diary.slept(60 * (start // 60), 60 * (start // 60) + 60 * (length // 60))
        minutes |= set(range(start // 60, start // 60 + length // 60))
    assert sum(tally.asleep.bit_count() for tally in diary.days.values()) == len(minutes)


@given(SECONDS, st.integers(0, DAY), st.integers(0, 200_000))
def test_no_step_is_lost_or_made_at_midnight(start: int, length: int, count: int) -> None:
    diary = Diary()
    diary.stepped(start, start + length, count)
    assert sum(tally.steps or 0 for tally in diary.days.values()) == count
    assert all((tally.steps or 0) >= 0 for tally in diary.days.values())


SOURCES = st.sampled_from(
    [Source("one", Kind.WORN), Source("two", Kind.WORN), Source("three", Kind.CARRIED),
     Source("four", Kind.UNKNOWN)]
)  # fmt: skip
ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(["steps", "active", "asleep", "sign"]), SOURCES, SECONDS,
        st.integers(-60, DAY), st.integers(-5, 3000),
    ),
    max_size=30,
)  # fmt: skip


def taken(entries: list[tuple[Any, ...]]) -> Export:
    export = Export("an export")
    for measure, source, start, length, amount in entries:
        match measure:
            case "steps":
                export.steps(source, start, start + length, amount)
            case "active":
                export.active(source, start, start + length, amount / 60)
            case "asleep":
                export.asleep(source, start, start + length)
            case _:
                export.sign(source, start)
    return export


@given(ENTRIES, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(entries: list[tuple[Any, ...]], random: Any) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)
    one, other = taken(entries), taken(shuffled)
    assert days_of(one) == days_of(other)
    assert one.refused == other.refused


@given(ENTRIES)
def test_no_day_is_impossible(entries: list[tuple[Any, ...]]) -> None:
    most = {
        "steps_day": 200_000,
        "steps_day_wear": 24,
        "active_minutes_day": 1440,
        "sleep_hours_day": 24,
    }
    found = days_of(taken(entries)).values
    assert all(0 <= one.amount <= most[one.measure] for one in found)
    assert len({(one.day, one.measure) for one in found}) == len(found)


def test_data_points_in_a_list_are_told_from_records(tmp_path: Path) -> None:
    assert "mHealth" in read_export(saved(tmp_path, [point("body-weight", {})])).format
