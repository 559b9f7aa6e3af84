"""The plan added to the record it was made from: what was there stays as it was."""

import json
from pathlib import Path

from tests.records import Command

from trabecula import samples

RECORD = samples.path("kidney-femur")


def test_the_bundle_keeps_what_it_had_and_gains_the_plan(
    trabecula: Command, tmp_path: Path
) -> None:
    whole = trabecula("plan", RECORD, "--format", "fhir", "--with-record")
    before = json.loads(RECORD.read_bytes())["entry"]
    assert whole.json["entry"][: len(before)] == before
    added = [entry["resource"]["resourceType"] for entry in whole.json["entry"][len(before) :]]
    assert "CarePlan" in added
    merged = tmp_path / "merged.json"
    merged.write_text(whole.out, "utf-8")
    assert trabecula("plan", merged, "--json").json["statements"]


def test_it_goes_with_a_bundle_and_fhir_only(trabecula: Command) -> None:
    assert trabecula("plan", RECORD, "--with-record").code == 2
    assert trabecula("plan", RECORD.parent, "--format", "fhir", "--with-record").code == 2
