"""The command synth."""

import json
from pathlib import Path

import pytest
from tests.records import Command


class TestSynth:
    def test_writes_a_folder_that_recommend_reads(self, trabecula: Command, tmp_path: Path) -> None:
        folder = tmp_path / "people"
        run = trabecula("synth", "--patients", 3, "--days", 30, "--out", folder)
        assert run.code == 0
        assert "3 invented people" in run.out
        person = json.loads((folder / "Patient.ndjson").read_bytes().splitlines()[1])
        answered = trabecula("recommend", folder, "--patient", person["id"])
        assert answered.code == 0
        assert answered.err == ""

    def test_says_as_json_what_was_written(self, trabecula: Command, tmp_path: Path) -> None:
        folder = tmp_path / "people"
        run = trabecula("synth", "--patients", 2, "--days", 9, "--out", folder, "--json")
        said = json.loads(run.out)
        assert said["written"]["people"] == 2
        assert said["written"]["lines"]["Patient"] == 2
        assert Path(said["truths"]).parent == tmp_path

    def test_streams_a_bundle_a_line_to_standard_output(
        self, trabecula: Command, tmp_path: Path
    ) -> None:
        truths = tmp_path / "truths.ndjson"
        run = trabecula("synth", "--patients", 4, "--out", "-", "--truths", truths)
        people = [json.loads(line) for line in run.out.splitlines()]
        assert [one["resourceType"] for one in people] == ["Bundle"] * 4
        assert {json.loads(line)["person"] for line in truths.read_bytes().splitlines()} <= {
            one["id"] for one in people
        }

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("--patients", "0", "--out", "x"), "--patients 0"),
            (("--patients", "1", "--days", "0", "--out", "x"), "--days 0"),
            (("--patients", "1", "--workers", "0", "--out", "x"), "--workers 0"),
            (("--patients", "1", "--from", "0100-01-01", "--out", "x"), "--from 0100-01-01"),
            (("--patients", "1", "--out", "-", "--json"), "leave out --json"),
            (("--patients", "1", "--out", "x", "--truths=-"), "--truths takes a file"),
            (("--patients", "1"), "out"),
        ],
    )
    def test_wrong_usage_is_said(
        self, trabecula: Command, arguments: tuple[str, ...], said: str
    ) -> None:
        run = trabecula("synth", *arguments)
        assert run.code == 2
        assert said in run.err

    def test_a_folder_that_is_not_empty_is_an_error(
        self, trabecula: Command, tmp_path: Path
    ) -> None:
        (tmp_path / "mine.txt").write_text("mine", "utf-8")
        run = trabecula("synth", "--patients", 1, "--out", tmp_path)
        assert run.code == 1
        assert "is not empty" in run.err
