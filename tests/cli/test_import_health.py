"""What devices recorded, into the record: `trabecula import health`."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.devices.exports import beat, exercise, of_apple, saved, sleep, steps
from tests.places import ROOT
from tests.records import (
    LOINC,
    Command,
    Resource,
    Written,
    amount,
    coded,
    fact,
    observed,
    patient,
)

from trabecula import journey
from trabecula.pathway.facts import Facts

ISSUED = ("--issued", "2026-03-05T10:00:00+01:00")
PHONE = "Maria’s iPhone"
WATCHED = of_apple(
    *(beat(f"03-02 {hour:02}:00") for hour in range(8, 21)),
    steps("03-01 12:00", "03-01 12:30", 2500, PHONE),
    steps("03-02 09:00", "03-02 09:30", 2600),
    steps("03-02 09:00", "03-02 09:30", 2700, PHONE),
    exercise("03-02 09:00", "03-02 09:01", 1),
    sleep("03-01 23:00", "03-02 06:30"),
    steps("03-05 08:00", "03-05 08:05", 100),
)


def day_of_device(known: Facts) -> dict[str, Any]:
    """What the newest day of a device tells, by the key of the item."""
    results = [each for each in known.person.results if each.instrument.name == "device-day"]
    return dict(results[-1].answers) if results else {}


def added(command: Command, export: Path, record: Path, *also: str) -> list[Resource]:
    """The resources that an import adds."""
    before = json.loads(record.read_bytes())["entry"]
    entries = command("import", "health", export, record, *ISSUED, *also).json["entry"]
    assert entries[: len(before)] == before
    return [entry["resource"] for entry in entries[len(before) :]]


def test_a_day_and_measure_is_an_observation(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    found = added(trabecula, saved(tmp_path, WATCHED), written(patient()))
    told = [
        (each["effectiveDateTime"], each["code"]["coding"][0]["code"], each["valueQuantity"]["value"],
         each["device"]["display"])
        for each in found if each["resourceType"] == "Observation"
    ]  # fmt: skip
    assert told == [
        ("2026-03-01", "steps_day", 2500, "phone"),
        ("2026-03-02", "steps_day", 2600, "worn device"),
        ("2026-03-02", "steps_day_wear", 12.02, "worn device"),
        ("2026-03-02", "active_minutes_day", 1, "worn device"),
        ("2026-03-02", "sleep_hours_day", 7.5, "worn device"),
    ]
    assert {each["issued"] for each in found[:-1]} == {"2026-03-05T10:00:00+01:00"}
    source = found[-1]
    assert source["resourceType"] == "Provenance"
    assert [target["reference"] for target in source["target"]] == [
        f"urn:uuid:{each['id']}" for each in found[:-1]
    ]


def test_what_is_written_is_fhir(trabecula: Command, written: Written, tmp_path: Path) -> None:
    from fhir.resources.R4B import get_fhir_model_class

    found = added(trabecula, saved(tmp_path, WATCHED), written(patient()), "--carried", "12")
    for resource in found:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)


def test_no_name_of_a_device_goes_into_the_record(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    run = trabecula("import", "health", saved(tmp_path, WATCHED), written(patient()), *ISSUED)
    assert "Maria" not in run.out + run.err
    assert "HKDevice" not in run.out + run.err


def test_the_same_export_again_adds_nothing(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    export, record = saved(tmp_path, WATCHED), written(patient())
    once = trabecula("import", "health", export, record, *ISSUED)
    first = saved(tmp_path, once.out.encode(), "once.json")
    again = trabecula("import", "health", export, first, "--issued", "2026-03-09T10:00:00+01:00")
    assert again.json == once.json


def test_a_later_export_that_says_otherwise_stands_beside_and_is_said(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    record = written(patient())
    once = trabecula("import", "health", saved(tmp_path, WATCHED), record, *ISSUED)
    first = saved(tmp_path, once.out.encode(), "once.json")
    other = saved(tmp_path, of_apple(steps("03-02 09:00", "03-02 09:40", 3900)), "other")
    run = trabecula("import", "health", other, first, *ISSUED)
    assert "3900 here, 2600 in the record; both stay" in run.err
    counts = {
        entry["resource"]["valueQuantity"]["value"]
        for entry in run.json["entry"]
        if entry["resource"].get("effectiveDateTime") == "2026-03-02"
        and entry["resource"]["code"]["coding"][0]["code"] == "steps_day"
    }
    assert counts == {2600, 3900}


def test_the_record_reads_what_was_imported(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    once = trabecula("import", "health", saved(tmp_path, WATCHED), written(patient()), *ISSUED)
    known = journey.know(journey.read(once.out.encode()))
    assert day_of_device(known) == {
        "steps_day": 2600,
        "steps_day_wear": 12.02,
        "active_minutes_day": 1,
        "sleep_hours_day": 7.5,
    }
    assert known.problems == []


WORN = fact("steps_day_wear", **amount(12, "h"))


@pytest.mark.parametrize(
    ("observation", "key", "value"),
    [
        (observed("s", coded(LOINC, "41950-7"), **amount(7267, "/d")), "steps_day", 7267),
        (observed("s", coded(LOINC, "41950-7"), **amount(7267, "{steps}/d")), "steps_day", 7267),
        (observed("s", coded(LOINC, "41950-7"), valueInteger=7267), "steps_day", 7267),
        (observed("s", coded(LOINC, "93832-4"), **amount(450, "min")), "sleep_hours_day", 7.5),
        (fact("active_minutes_day", **amount(25, "min")), "active_minutes_day", 25),
    ],
)  # fmt: skip
def test_observations_of_physical_activity_are_read_as_they_are(
    written: Written, observation: Resource, key: str, value: float
) -> None:
    known = journey.know(journey.read(written(patient(), WORN, observation)))
    assert day_of_device(known) == {"steps_day_wear": 12, key: value}


@pytest.mark.parametrize("code", ["55423-8", "82290-8", "89555-7", "68516-4", "77592-4", "55411-3"])
def test_what_is_of_no_whole_day_is_not_read_as_one(written: Written, code: str) -> None:
    observation = observed("s", coded(LOINC, code), **amount(60, "min"))
    slept = fact("sleep_hours_day", **amount(7, "h"))
    known = journey.know(journey.read(written(patient(), WORN, slept, observation)))
    assert day_of_device(known) == {"steps_day_wear": 12, "sleep_hours_day": 7}


def test_steps_of_a_week_are_none_of_a_day(written: Written) -> None:
    observation = observed("s", coded(LOINC, "41950-7"), **amount(20_000, "/wk"))
    known = journey.know(journey.read(written(patient(), observation)))
    assert known.problems


def test_the_summary(trabecula: Command, written: Written, tmp_path: Path) -> None:
    run = trabecula(
        "import", "health", saved(tmp_path, WATCHED), written(patient()), *ISSUED, "--json"
    )
    summary: Any = run.json
    assert summary["days"][0] == {
        "date": "2026-03-01", "steps": 2500, "wear_hours": None, "wear_stated": False,
        "active_minutes": None, "sleep_hours": None, "steps_by": "phone",
    }  # fmt: skip
    assert summary["left_out"] == [
        {"date": "2026-03-05", "measure": "steps",
         "why": "the export was made before the day was over"}
    ]  # fmt: skip
    quality = summary["quality"]
    assert (quality["valid_days"], quality["several_sources"], quality["gaps"]) == (1, 1, [])


def test_what_is_said_beside_the_bundle(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    run = trabecula("import", "health", saved(tmp_path, WATCHED), written(patient()), *ISSUED)
    for said in ("steps on 2 days", "1 with 10 or more", "--carried HOURS", "no diagnosis"):
        assert said in run.err


@pytest.mark.parametrize(
    ("also", "code", "says"),
    [
        (("--carried", "25"), 2, "24 hours"),
        (("--carried", "0"), 2, "24 hours"),
        (("--issued", "2026-03-01"), 2, "after the import"),
        (("--patient", "nobody"), 1, "nobody"),
    ],
)
def test_what_is_asked_wrongly(
    trabecula: Command, written: Written, also: tuple[str, ...], code: int, says: str
) -> None:
    export, record = written(content=WATCHED, name="export.xml"), written(patient())
    run = trabecula("import", "health", export, record, *also)
    assert (run.code, run.out) == (code, "")
    assert says in run.err


def test_what_was_cut_off_adds_nothing(
    trabecula: Command, written: Written, tmp_path: Path
) -> None:
    export = saved(tmp_path, WATCHED[:-40])
    run = trabecula("import", "health", export, written(patient()))
    assert (run.code, run.out) == (1, "")
    assert "cut off" in run.err


def test_an_export_without_anything(trabecula: Command, written: Written, tmp_path: Path) -> None:
    run = trabecula("import", "health", saved(tmp_path, of_apple()), written(patient()))
    assert run.code == 1
    assert "no steps and no sleep" in run.err


def test_one_standard_input_is_not_two_files(trabecula: Command) -> None:
    assert trabecula("import", "health", "-", "-").code == 2


def test_the_page_shows_what_is_said(trabecula: Command, written: Written) -> None:
    export, record = written(content=WATCHED, name="export.xml"), written(patient())
    said = trabecula("import", "health", export, record, *ISSUED).err
    page = (ROOT / "docs" / "devices.md").read_text("utf-8")
    assert said.replace("trabecula: ", "") in page
