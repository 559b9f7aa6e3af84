"""Two people in one record: what is done for one is never seen, or done, for the other."""

import json
from pathlib import Path

import pytest
from tests.devices.exports import of_apple, saved, steps
from tests.records import Command, Resource, Written, fact, patient

DAY = "2026-03-01"
WEAK = f"MON-01@{DAY}"
SEVERE = f"MON-02@{DAY}"


def of(person: str, resource: Resource) -> Resource:
    return resource | {"subject": {"reference": f"Patient/{person}"}, "id": f"o-{person}"}


@pytest.fixture
def both(written: Written) -> Path:
    return written(
        patient("ana"),
        patient("ben"),
        of("ana", fact("pain_worst", f"{DAY}T09:00:00Z", valueInteger=8)),
        of("ben", fact("neuro_signs.limb_weakness", f"{DAY}T10:00:00Z", valueBoolean=True)),
    )


def keys(trabecula: Command, record: Path, person: str, which: str = "open") -> list[str]:
    arguments = ("--patient", person, "--as-of", DAY, "--json")
    return [one["key"] for one in trabecula("alert", record, *arguments).json[which]]


def changed(trabecula: Command, folder: Path, *arguments: str | Path) -> Path:
    done = trabecula(*arguments)
    assert done.code == 0, done.err
    new = folder / "new.json"
    new.write_text(done.out)
    return new


def test_without_a_choice_nobody_is_answered_for(trabecula: Command, both: Path) -> None:
    for command in ("alert", "check-in"):
        answers = both.with_name("answers.json")
        answers.write_text('{"pain_worst": 1}')
        more = ("--answers", answers) if command == "check-in" else ()
        refused = trabecula(command, both, *more)
        assert (refused.code, refused.out) == (1, "")
        assert "--patient" in refused.err


def test_each_has_their_own_alerts(trabecula: Command, both: Path) -> None:
    assert keys(trabecula, both, "ana") == [SEVERE]
    assert keys(trabecula, both, "ben") == [WEAK]


def test_closing_an_alert_of_one_leaves_the_other_open(
    trabecula: Command, both: Path, tmp_path: Path
) -> None:
    said = ("--close", "--by", "Nurse Kos", "--outcome", "seen", "--spoke", "Nurse Kos at 11:00")
    when = ("--as-of", DAY, "--at", "11:00")
    new = changed(trabecula, tmp_path, "alert", both, WEAK, "--patient", "ben", *said, *when)
    assert (keys(trabecula, new, "ben"), keys(trabecula, new, "ben", "over")) == ([], [WEAK])
    assert keys(trabecula, new, "ana") == [SEVERE]
    assert trabecula("alert", new, WEAK, "--patient", "ana", "--take", "--by", "Dr A").code == 1


def test_alerts_that_are_written_for_one_are_no_puzzle_for_the_other(
    trabecula: Command, both: Path, tmp_path: Path
) -> None:
    new = changed(trabecula, tmp_path, "alert", both, "--raise", "--patient", "ana")
    shown = trabecula("alert", new, "--patient", "ben", "--as-of", DAY, "--json").json
    assert ([one["key"] for one in shown["open"]], shown["problems"]) == ([WEAK], [])


def test_a_check_in_of_one_raises_nothing_for_the_other(
    trabecula: Command, both: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"neuro_signs.limb_weakness": "yes"}')
    given = ("--answers", answers, "--patient", "ana", "--as-of", DAY)
    new = changed(trabecula, tmp_path, "check-in", both, *given)
    assert WEAK in keys(trabecula, new, "ana")
    assert keys(trabecula, new, "ben") == [WEAK]
    quiet = trabecula("facts", new, "--patient", "ben", "--as-of", DAY, "--json")
    assert "pain_worst" not in quiet.out


def test_steps_of_one_are_not_the_others(trabecula: Command, both: Path, tmp_path: Path) -> None:
    walked = of_apple(
        steps("03-01 09:00", "03-01 09:30", 2500), steps("03-03 09:00", "03-03 09:01", 9)
    )
    export = saved(tmp_path, walked)
    new = changed(trabecula, tmp_path, "import", "health", export, both, "--patient", "ana")
    entries = [entry["resource"] for entry in json.loads(new.read_text())["entry"]]
    added = [one for one in entries[4:] if one["resourceType"] == "Observation"]
    assert added
    assert {one["subject"]["reference"] for one in added} == {"Patient/ana"}


def test_a_plan_that_is_kept_for_one_is_not_the_others(
    trabecula: Command, both: Path, tmp_path: Path
) -> None:
    new = changed(
        trabecula, tmp_path, "plan", both, "--patient", "ben", "--keep", "--by", "Dr Amadi"
    )
    assert "1 plan kept" in trabecula("plan", new, "--patient", "ben", "--kept").out
    assert "No plan is kept" in trabecula("plan", new, "--patient", "ana", "--kept").out
