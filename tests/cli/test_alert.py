"""``trabecula alert``: what waits, and what somebody did about it."""

from pathlib import Path

import msgspec
import pytest
from tests.pathway.invented_reports import bundle, day, pain
from tests.records import Command, fact

from trabecula.report.schemas import schema

KEY = f"MON-02@{day(0)}"


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "record.json"
    path.write_bytes(bundle(pain(0, 8)))
    return path


def test_it_lists_what_is_open_with_owner_clock_reason_and_whom_to_call(
    trabecula: Command, record: Path
) -> None:
    listed = trabecula("alert", record, "--at", "10:00")
    assert listed.code == 0
    for expected in (
        KEY,
        "8 of 10 on 1 March",
        "7 of 10 or more, a default until the clinic sets it",
        "nursing",
        "at night and at weekends",
    ):
        assert expected in " ".join(listed.out.split())


def test_as_json_it_keeps_to_its_schema(trabecula: Command, record: Path) -> None:
    shown = trabecula("alert", record, "--at", "10:00", "--json").json
    assert [one["key"] for one in shown["open"]] == [KEY]
    assert set(shown) == set(schema("alerts")["$defs"]["AlertsJson"]["properties"])


def test_taken_then_closed_it_waits_for_nobody(
    trabecula: Command, record: Path, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.json"
    taken.write_text(
        trabecula("alert", record, KEY, "--take", "--by", "Nurse Kos", "--at", "10:00").out
    )
    assert trabecula("alert", taken, "--at", "10:05", "--json").json["open"][0]["state"] == "taken"
    said = ("--close", "--by", "Nurse Kos", "--outcome", "called", "--at", "10:30")
    closed = tmp_path / "closed.json"
    closed.write_text(trabecula("alert", taken, KEY, *said).out)
    shown = trabecula("alert", closed, "--json").json
    assert shown["open"] == []
    assert shown["over"][0]["closed"]["outcome"] == "called"
    before = msgspec.json.decode(record.read_bytes())["entry"]
    assert msgspec.json.decode(closed.read_bytes())["entry"][: len(before)] == before


def test_of_a_safeguarding_answer_nothing_goes_into_the_task(
    trabecula: Command, tmp_path: Path
) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(bundle(fact("suicidal_intent_or_plan", day(0), valueBoolean=True)))
    entries = msgspec.json.decode(trabecula("alert", path, "--raise").out)["entry"]
    task = next(e["resource"] for e in entries if e["resource"]["resourceType"] == "Task")
    assert task["status"] == "requested"


def test_without_an_open_alert_nothing_is_raised_and_the_record_stays(
    trabecula: Command, tmp_path: Path
) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(bundle(pain(0, 2)))
    raised = trabecula("alert", path, "--raise")
    assert raised.code == 0
    assert raised.json["entry"] == msgspec.json.decode(path.read_bytes())["entry"]


@pytest.mark.parametrize(
    ("arguments", "code", "expected"),
    [
        ((KEY, "--close", "--by", "Dr A"), 1, "with what outcome"),
        (("MON-99@2026-01-01", "--take", "--by", "Dr A"), 1, "no alert is called"),
        ((KEY, "--take"), 1, "by whom"),
        ((KEY, "--by", "Dr A"), 2, "--take and --close"),
        (("--take", "--by", "Dr A"), 2, "need the key"),
        (("--at", "25:99"), 2, "such as 09:30"),
    ],
)
def test_what_is_wrong_is_said(
    trabecula: Command, record: Path, arguments: tuple[str, ...], code: int, expected: str
) -> None:
    done = trabecula("alert", record, *arguments)
    assert done.code == code
    assert expected in done.err
