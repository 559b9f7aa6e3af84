"""From the export of a watch to a fall in steps that a statement asks about."""

from datetime import date, timedelta

import pytest
from tests.devices.exports import beat, of_apple, steps
from tests.records import Command, Written, patient, statements

from trabecula import journey

FIRST = date(2026, 3, 1)
ISSUED = ("--issued", "2026-04-01T10:00:00+01:00")


def walked(counts: list[int], hours: int = 12) -> bytes:
    """A watch that counted so many steps on each day, and was worn for so many hours."""
    lines: list[str] = []
    for number, count in enumerate(counts):
        day = f"{FIRST + timedelta(number):%m-%d}"
        lines += [beat(f"{day} {8 + hour:02}:00") for hour in range(hours + 1)]
        lines.append(steps(f"{day} 09:00", f"{day} 09:50", count))
    return of_apple(*lines, exported="2026-03-31 09:00:00 +0100")


@pytest.mark.parametrize(
    ("counts", "hours", "change"),
    [
        ([4000] * 14 + [2800] * 7, 12, -30),
        ([4000] * 14 + [4000] * 7, 12, 0),
        ([4000] * 14 + [2800] * 7, 8, None),
        ([4000] * 3 + [2800] * 3, 12, None),
    ],
)
def test_a_fall_in_steps_comes_of_valid_days(
    trabecula: Command, written: Written, counts: list[int], hours: int, change: float | None
) -> None:
    export = written(content=walked(counts, hours), name="export.xml")
    record = trabecula("import", "health", export, written(patient()), *ISSUED).out.encode()
    last = FIRST + timedelta(len(counts) - 1)
    found = journey.know(journey.read(record), last).person.findings.get("steps_change_pct")
    assert (None if found is None else found.value) == change


def test_a_fall_asks_and_diagnoses_nothing(trabecula: Command, written: Written) -> None:
    export = written(content=walked([4000] * 14 + [2800] * 7), name="export.xml")
    record = trabecula("import", "health", export, written(patient()), *ISSUED).out.encode()
    after = written(content=record, name="after.json")
    plan = trabecula("recommend", after, "--as-of", "2026-03-21", "--json").json
    assert [one["answer"] for one in statements(plan, "MON-05")] == ["applies"]
