"""The command workload."""

import json
from pathlib import Path

import jsonschema
import pytest
from tests.records import Command, coded, fact, patient

from trabecula.report.schemas import schema

DAY = "2026-03-02"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A folder with somebody who is weak, somebody who is sore, and a file that is no record."""
    folder = tmp_path / "team"
    folder.mkdir()
    weak = {"code": coded("urn:trabecula:fact", "neuro_signs.limb_weakness"), "valueBoolean": True}
    told = {
        "weak": fact("neuro_signs", DAY, "weak", component=[weak]),
        "sore": fact("pain_worst", DAY, "sore", valueInteger=8),
    }
    for name, resource in told.items():
        entries = [{"resource": patient(name)}, {"resource": resource}]
        bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
        (folder / f"{name}.json").write_text(json.dumps(bundle), "utf-8")
    (folder / "broken.json").write_text("not JSON", "utf-8")
    (folder / "notes.txt").write_text("no record", "utf-8")
    return folder


class TestWorkload:
    def test_lists_everybody_by_need_and_what_could_not_be_read(
        self, trabecula: Command, team: Path
    ) -> None:
        run = trabecula("workload", team, "--as-of", DAY, "--at", "12:00")
        assert run.code == 1
        assert "RED: Immediate alert to the clinician on duty" in run.out
        unbroken = "".join(run.out.split())
        assert unbroken.index("weak.json") < unbroken.index("sore.json")
        assert "COULD NOT BE READ (1)" in run.out
        assert "broken.json" in run.err
        assert "Traceback" not in run.err

    def test_the_json_has_the_published_shape(self, trabecula: Command, team: Path) -> None:
        found = trabecula("workload", team, "--as-of", DAY, "--json").json
        jsonschema.validate(found, schema("workload"))
        assert [one["id"] for one in found["people"]] == ["weak", "sore"]
        assert found["roles"][0]["role"] == "clinician on duty"
        assert len(found["not_read"]) == 1

    def test_a_file_that_is_given_twice_counts_once(self, trabecula: Command, team: Path) -> None:
        file = team / "sore.json"
        found = trabecula("workload", file, file, "--as-of", DAY, "--json")
        assert found.code == 0
        assert len(found.json["people"]) == 1

    def test_without_records_it_is_wrong_usage(self, trabecula: Command) -> None:
        run = trabecula("workload")
        assert run.code == 2
        assert "one record or more" in run.err

    def test_a_time_that_is_none_is_wrong_usage(self, trabecula: Command, team: Path) -> None:
        run = trabecula("workload", team, "--at", "noon")
        assert run.code == 2
