"""Files that are no records, and wrong usage: a message, an exit code, never a traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.records import Command, Resource, Run, Written, calcium, cancer, patient, statements

from trabecula import samples


class TestFilesThatAreBroken:
    """Exit code 1, nothing on standard output, and a message that says where and what to do."""

    def error(self, run: Run) -> str:
        assert (run.code, run.out) == (1, "")
        assert run.err.startswith("trabecula: ")
        assert run.err.count("\n") == 1
        return run.err

    def test_a_truncated_file(self, trabecula: Command, written: Written) -> None:
        whole = samples.path("breast-spine").read_bytes()
        for length in (1, len(whole) // 3, len(whole) - 3):
            said = self.error(trabecula("plan", written(content=whole[:length])))
            assert "cut off" in said

    def test_invalid_json_with_line_and_column(self, trabecula: Command, written: Written) -> None:
        content = '{\n  "resourceType": "Bundle",\n  "entry": [,]\n}'
        said = self.error(trabecula("plan", written(content=content)))
        assert "in.json: line 3, column 13: this is not JSON" in said

    @pytest.mark.parametrize("command", ["plan", "recommend", "facts"])
    def test_deep_nesting(self, trabecula: Command, written: Written, command: str) -> None:
        deep = '{"a":' * 100_000 + "1" + "}" * 100_000
        self.error(trabecula(command, written(content=deep)))
        self.error(trabecula(command, written(content="[" * 100_000)))
        resource = f'{{"resourceType":"Patient","id":"p","name":{deep}}}'
        self.error(trabecula(command, written(content=resource)))

    def test_what_is_nested_as_far_as_any_record_goes_is_read(
        self, trabecula: Command, written: Written
    ) -> None:
        nested: Resource = {}
        for _ in range(100):
            nested = {"extension": [nested]}
        plan = trabecula("plan", written(patient(), {**calcium("ca", 3.6), **nested}), "--json")
        assert plan.code == 0
        assert statements(plan.json, "EMR-09")

    @pytest.mark.parametrize(
        "content", ["", "   \n", "null", "[]", "17", '"text"', "{}", '{"a": 1}', "\x00", "no json"]
    )
    def test_what_is_no_record(self, trabecula: Command, written: Written, content: str) -> None:
        self.error(trabecula("plan", written(content=content)))

    def test_bytes_that_are_no_text(self, trabecula: Command, written: Written) -> None:
        self.error(trabecula("plan", written(content=b"\xff\xfe\x00\x01\x02")))
        self.error(trabecula("plan", written(content=bytes(range(256)))))

    def test_an_empty_file_and_an_empty_folder(
        self, trabecula: Command, written: Written, tmp_path: Path
    ) -> None:
        assert "is empty" in self.error(trabecula("plan", written(content="")))
        folder = tmp_path / "empty"
        folder.mkdir()
        assert "holds no *.json" in self.error(trabecula("plan", folder))

    def test_a_file_that_does_not_exist(self, trabecula: Command, tmp_path: Path) -> None:
        for command in ("plan", "recommend", "facts"):
            said = self.error(trabecula(command, tmp_path / "nowhere.json"))
            assert "nowhere.json cannot be read: No such file" in said
        said = self.error(trabecula("plan", "--facts", tmp_path / "nowhere.json"))
        assert "nowhere.json cannot be read: No such file" in said
        self.error(trabecula("plan", "--facts", tmp_path))

    def test_a_record_in_ndjson_with_one_bad_line(
        self, trabecula: Command, written: Written
    ) -> None:
        lines = [
            json.dumps(patient()),
            '{"resourceType": "Condition", "id": ',
            json.dumps(cancer()),
        ]
        plan = trabecula("plan", written(content="\n".join(lines), name="in.ndjson"), "--json")
        assert plan.code == 0
        (problem,) = plan.json["problems"]
        assert problem["where"].endswith("in.ndjson, line 2")

    def test_one_broken_file_in_a_folder(
        self, trabecula: Command, written: Written, tmp_path: Path
    ) -> None:
        written(patient(), cancer(), name="a.json")
        written(content='{"resourceType"', name="b.json")
        plan = trabecula("plan", tmp_path, "--json")
        assert plan.code == 0
        (problem,) = plan.json["problems"]
        assert problem["where"] == "b.json"

    def test_usage_that_is_wrong_leaves_with_2(self, trabecula: Command) -> None:
        for arguments in (
            ("plan", "--as-of", "yesterday", "x.json"), ("plan", "--nonsense", "x.json"), ("dance",),
            ("plan", "x.json", "--format", "docx"),
        ):  # fmt: skip
            run = trabecula(*arguments)
            assert (run.code, run.out) == (2, "")
            assert "Try 'trabecula --help'" in run.err

    def test_nothing_given_at_all_or_two_things_at_once(self, trabecula: Command) -> None:
        for arguments in (("plan",), ("plan", "a.json", "--facts", "b.json"), ("recommend",)):
            left = trabecula(*arguments)
            assert (left.code, left.out) == (2, "")
            assert "give one of a record" in left.err


def test_the_installed_command_leaves_with_the_same_codes(tmp_path: Path) -> None:
    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "trabecula", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    planned = run("plan", samples.path("prostate-cord"))
    assert planned.returncode == 0
    assert "EMR-01" in planned.stdout
    missing = run("plan", tmp_path / "nowhere.json")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert run("dance").returncode == 2
    assert "Traceback" not in planned.stderr + missing.stderr
