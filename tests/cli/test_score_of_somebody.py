"""``trabecula score``: whose the answers are, in every format, and what FHIR cannot say."""

import json
from typing import Any

import pytest
from tests.records import Command, Run, Written

ONE = {"when": "2026-03-01", "mood": 1}


def lines(run: Run) -> list[Any]:
    return [json.loads(line) for line in run.out.splitlines()]


def subjects(bundle: Any) -> set[str]:
    return {entry["resource"]["subject"]["reference"] for entry in bundle["entry"]}


def test_the_person_is_who_is_named_where_the_file_does_not_say(
    trabecula: Command, written: Written
) -> None:
    told = [ONE, ONE | {"when": "2026-02-01", "mood": 2}, ONE | {"id": "b"}]
    file = written(content="\n".join(map(json.dumps, told)), name="in.ndjson")
    run = trabecula("score", "phq-9", file, "--json", "--patient", "a")
    assert [row["id"] for row in lines(run)] == ["a", "a", "b"]
    assert [row["when"] for row in lines(run)] == ["2026-02-01", "2026-03-01", "2026-03-01"]
    assert trabecula("score", "phq-9", "--mood", "1", "--json", "--patient", "a").json["id"] == "a"
    assert "a" in trabecula("score", "phq-9", "--mood", "1", "--brief", "--patient", "a").out[:3]


@pytest.mark.parametrize("whose", ["a", "Patient/a"])
def test_in_fhir_the_person_is_one_reference(
    trabecula: Command, written: Written, whose: str
) -> None:
    run = trabecula("score", "phq-9", "--mood", "1", "--format", "fhir", "--patient", whose)
    assert (run.code, subjects(run.json)) == (0, {"Patient/a"})
    file = written(content=json.dumps(ONE | {"id": whose}))
    assert subjects(trabecula("score", "phq-9", file, "--format", "fhir").json) == {"Patient/a"}


@pytest.mark.parametrize("whose", ["Müller", "a b", "Group/a", "x" * 65, "", "Patient/"])
def test_what_is_no_id_in_fhir_is_refused_before_anything_is_scored(
    trabecula: Command, written: Written, whose: str
) -> None:
    file = written(content=json.dumps(ONE))
    for given in (("--mood", "1"), (file,)):
        run = trabecula("score", "phq-9", *given, "--format", "fhir", "--patient", whose)
        assert (run.code, run.out) == (2, "")
        assert "is no id in FHIR" in run.err


def test_a_line_of_nobody_is_an_error_and_the_others_are_written(
    trabecula: Command, written: Written
) -> None:
    told = [ONE | {"id": "a"}, ONE, ONE | {"id": "Möller"}, ONE | {"id": "b"}]
    file = written(content="\n".join(map(json.dumps, told)), name="in.ndjson")
    run = trabecula("score", "phq-9", file, "--format", "fhir")
    first, nobody, wrong, last = lines(run)
    assert run.code == 1
    assert (subjects(first), subjects(last)) == ({"Patient/a"}, {"Patient/b"})
    assert (nobody["line"], wrong["line"]) == (2, 3)
    assert "give --patient ID" in nobody["error"] and "is no id in FHIR" in wrong["error"]


def test_a_time_without_its_zone_is_no_time_in_fhir(trabecula: Command, written: Written) -> None:
    told = [ONE | {"id": "a", "when": f"2026-03-01T{time}"} for time in ("09:00", "17:00+01:00")]
    file = written(content="\n".join(map(json.dumps, told)), name="in.ndjson")
    run = trabecula("score", "phq-9", file, "--format", "fhir")
    wrong, bundle = lines(run)
    assert run.code == 1 and "a time needs its zone" in wrong["error"]
    days = {entry["resource"]["effectiveDateTime"] for entry in bundle["entry"]}
    assert days == {"2026-03-01T17:00:00+01:00"}
    assert trabecula("score", "phq-9", file, "--json").code == 0
