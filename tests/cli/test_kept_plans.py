"""The commands plan --keep, plan --kept and changes."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.records import Command, Written, fact, patient

from trabecula import samples
from trabecula.report.schemas import schema

RECORD = samples.path("breast-spine")
DAY = "2026-03-02"


@pytest.fixture(scope="module")
def kept_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept") / "kept.json"


@pytest.fixture
def kept(trabecula: Command, kept_once: Path) -> Path:
    """Maria's record, with her plan kept in it."""
    if not kept_once.exists():
        run = trabecula("plan", RECORD, "--keep", "--by", "Dr Novak")
        kept_once.write_text(run.out, "utf-8")
    return kept_once


def document(kept: Path) -> Any:
    entries = json.loads(kept.read_bytes())["entry"]
    held = [each["resource"] for each in entries]
    return next(each for each in held if each["resourceType"] == "DocumentReference")


class TestKeeping:
    def test_adds_to_the_record_and_leaves_its_own_entries(self, kept: Path) -> None:
        before, after = (json.loads(file.read_bytes())["entry"] for file in (RECORD, kept))
        assert after[: len(before)] == before
        found = document(kept)
        assert found["author"] == [{"display": "Dr Novak"}]
        related = found["context"]["related"][0]["reference"]
        assert related in [each.get("fullUrl") for each in after]

    def test_the_same_plan_twice_adds_nothing(self, trabecula: Command, kept: Path) -> None:
        again = trabecula("plan", kept, "--keep", "--by", "Dr Novak")
        assert again.json == json.loads(kept.read_bytes())

    @pytest.mark.parametrize("form", ["html", "text"])
    def test_what_is_shown_is_what_was_shown(
        self, trabecula: Command, kept: Path, form: str
    ) -> None:
        now = trabecula("plan", RECORD, "--format", form).out
        assert trabecula("plan", kept, "--kept", DAY, "--format", form).out == now.removesuffix(
            "\n"
        )

    def test_is_listed_and_found_by_id(self, trabecula: Command, kept: Path) -> None:
        assert "kept on" in trabecula("plan", kept, "--kept").out
        listed = trabecula("plan", kept, "--kept", "--json").json
        jsonschema.validate(listed, schema("kept-plans"))
        (one,) = listed["kept_plans"]
        assert (one["plan_of"], one["by"], one["intact"]) == (DAY, "Dr Novak", True)
        stored = trabecula("plan", kept, "--kept", one["id"], "--json").json
        jsonschema.validate(stored, schema("kept-plan"))

    def test_that_was_tampered_with_is_not_shown(
        self, trabecula: Command, kept: Path, written: Written
    ) -> None:
        bundle = json.loads(kept.read_bytes())
        for entry in bundle["entry"]:
            if entry["resource"]["resourceType"] == "DocumentReference":
                for content in entry["resource"]["content"]:
                    data = content["attachment"]["data"]
                    content["attachment"]["data"] = data[:40] + "AAAA" + data[44:]
        file = written(content=json.dumps(bundle))
        run = trabecula("plan", file, "--kept", DAY)
        assert run.code == 1
        assert "does not match its checksum" in run.err
        assert not run.out
        assert "NOT AS IT WAS KEPT" in trabecula("plan", file, "--kept").out

    @pytest.mark.parametrize(
        ("arguments", "code", "says"),
        [
            (("--keep",), 2, "--by NAME"),
            (("--by", "Dr N"), 2, "--keep"),
            (("--keep", "--by", "Dr N", "--format", "html"), 2, "not written as html"),
            (("--keep", "--by", "Dr N", "--for", "patient"), 2, "by itself"),
            (("--keep", "--by", "Dr N", "--kept"), 2, "by itself"),
            (("--kept", "--format", "html"), 2, "not written as html"),
            (("--kept", "2020-01-01"), 1, "no plan '2020-01-01' is kept"),
        ],
    )
    def test_what_cannot_be_is_said(
        self, trabecula: Command, arguments: tuple[str, ...], code: int, says: str
    ) -> None:
        run = trabecula("plan", RECORD, *arguments)
        assert (run.code, run.out) == (code, "")
        assert says in run.err

    def test_needs_the_file_of_a_bundle(self, trabecula: Command, tmp_path: Path) -> None:
        assert trabecula("plan", tmp_path, "--keep", "--by", "N").code == 2
        assert trabecula("plan", tmp_path / "none.json", "--keep", "--by", "N").code == 1


class TestChanges:
    def test_of_a_record_and_itself_are_none(self, trabecula: Command) -> None:
        assert "Nothing changed but the day." in trabecula("changes", RECORD, RECORD).out

    def test_between_a_kept_plan_and_its_record_are_none(
        self, trabecula: Command, kept: Path, tmp_path: Path
    ) -> None:
        assert "Nothing changed but the day." in trabecula("changes", DAY, kept).out
        snapshot = tmp_path / "snapshot.json"
        snapshot.write_text(trabecula("plan", kept, "--kept", DAY, "--json").out, "utf-8")
        assert "Nothing changed but the day." in trabecula("changes", snapshot, RECORD).out

    def test_over_days_are_as_their_schema_says(self, trabecula: Command) -> None:
        days = ("--from", DAY, "--to", "2026-03-20")
        found = trabecula("changes", RECORD, *days, "--json").json
        jsonschema.validate(found, schema("changes"))
        assert (found["before"], found["now"]) == (DAY, "2026-03-20")
        assert all(one["causes"] for one in found["statements"])
        page = trabecula("changes", RECORD, *days, "--format", "html").out
        assert page.startswith("<!doctype html>")
        assert "only time passed" in trabecula("changes", RECORD, *days).out

    @pytest.mark.parametrize(
        ("arguments", "code", "says"),
        [
            ((RECORD,), 2, "--from DATE"),
            ((RECORD, RECORD, "--from", DAY), 2, "leave out NEW"),
            ((RECORD, samples.path("kidney-femur")), 1, "two people"),
            (("2020-01-01", RECORD), 1, "no plan '2020-01-01' is kept"),
            (("-", "-"), 2, "one thing only"),
            ((RECORD, "--from", "2026-03-20", "--to", DAY), 2, "swap them"),
        ],
    )
    def test_what_cannot_be_compared_is_said(
        self, trabecula: Command, arguments: tuple[str | Path, ...], code: int, says: str
    ) -> None:
        run = trabecula("changes", *arguments)
        assert (run.code, run.out) == (code, "")
        assert says in run.err


class TestRecordedBy:
    LATE = fact("ecog", "2026-02-20", valueInteger=3) | {"issued": "2026-03-10T08:00:00Z"}
    COMMANDS = ("plan", "recommend", "assess", "options", "facts")

    @pytest.mark.parametrize("command", COMMANDS)
    def test_leaves_out_what_came_later(
        self, trabecula: Command, written: Written, command: str
    ) -> None:
        early = fact("pain-worst", "2026-02-19", valueInteger=3)
        both = written(patient(), early, self.LATE)
        alone = written(patient(), early, name="alone.json")
        then = trabecula(command, both, "--recorded-by", "2026-03-01", "--json").json
        only = trabecula(command, alone, "--json").json
        for each in (then, only):
            each.pop("as_of_because", None)
        assert then == only

    def test_is_said_in_the_plan(self, trabecula: Command, written: Written) -> None:
        run = trabecula("plan", written(patient(), self.LATE), "--recorded-by", "2026-03-11")
        assert "recorded by 2026-03-11" in " ".join(run.out.split())

    def test_of_a_later_day_is_refused(self, trabecula: Command) -> None:
        day = date(2026, 3, 1).isoformat()
        run = trabecula("plan", RECORD, "--as-of", DAY, "--recorded-by", day)
        assert run.code == 2
        assert "not later than --recorded-by" in run.err
