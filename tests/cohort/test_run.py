"""A run reads everybody, tells whom it could not read, and goes on where it was ended."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from tests.cohort.batches import failing_at, killed_at, killed_once, listing
from tests.records import observed, patient

from trabecula.cohort.given import BatchFunction
from trabecula.cohort.run import Report, run
from trabecula.errors import NoSuchPerson, UnreadableRecord, UnusableRun

CODE = {"text": "x"}


def bundle(person: str) -> str:
    resources = [patient(person), observed(f"o-{person}", CODE, person=person)]
    entries = [{"resource": each} for each in resources]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})


def people(out: Path) -> pl.DataFrame:
    return pl.read_parquet(out / "people" / "*.parquet")


def problems(out: Path) -> list[tuple[str, str]]:
    return pl.read_parquet(out / "problems" / "*.parquet").rows()


def ran(
    source: Path,
    out: Path,
    work: Callable[[], BatchFunction] = listing,
    **also: Any,
) -> Report:
    settings: dict[str, str] = also.pop("settings", {})
    workers: int = also.pop("workers", 0)
    return run(source, out, work=work, settings=settings, workers=workers, **also)


@pytest.fixture
def three(tmp_path: Path) -> Path:
    source = tmp_path / "people.ndjson"
    source.write_text("".join(f"{bundle(name)}\n" for name in ("anna", "bert", "cleo")), "utf-8")
    return source


def test_each_line_is_a_person_with_file_and_line(three: Path, tmp_path: Path) -> None:
    report = ran(three, tmp_path / "out")
    assert report.people == 3
    assert people(tmp_path / "out")["where"].to_list() == [f"{three}, line {n}" for n in (1, 2, 3)]


def test_lines_that_are_nobody_are_told_with_file_and_line(tmp_path: Path) -> None:
    source = tmp_path / "people.ndjson"
    lines = [bundle("anna"), "", json.dumps(patient()), bundle("bert")]
    source.write_text("\ufeff" + "\r\n".join(lines) + "\r\n", "utf-8")
    ran(source, tmp_path / "out")
    assert [where for where, _ in problems(tmp_path / "out")] == [
        f"{source}, line 2",
        f"{source}, line 3",
    ]
    assert people(tmp_path / "out").height == 2


def test_files_of_one_bundle_over_several_lines_are_people(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    for name in ("anna", "bert"):
        text = json.dumps(json.loads(bundle(name)), indent=1)
        (folder / f"{name}.json").write_text(text, "utf-8")
    (folder / "manifest.json").write_text('{\n "output": []\n}', "utf-8")
    report = ran(folder, tmp_path / "out")
    assert people(tmp_path / "out")["where"].to_list() == ["anna.json", "bert.json"]
    assert report.passed_over == ("manifest.json",)


def test_a_line_that_does_not_end_is_read(tmp_path: Path) -> None:
    source = tmp_path / "people.ndjson"
    source.write_text(f"{bundle('anna')}\n{bundle('bert')}", "utf-8")
    assert ran(source, tmp_path / "out").people == 2


def test_pieces_lose_no_line_and_count_them_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trabecula.cohort.pieces.BLOCK", 700)
    source = tmp_path / "people.ndjson"
    names = [f"person-{number}" for number in range(1000)]
    source.write_text("\n".join(map(bundle, names)), "utf-8")
    ran(source, tmp_path / "out", memory=1)
    assert len(list((tmp_path / "out" / "people").iterdir())) > 1
    assert people(tmp_path / "out")["where"].to_list() == [
        f"{source}, line {number}" for number in range(1, 1001)
    ]


def test_nobody_is_an_error_that_tells_the_first_reason(tmp_path: Path) -> None:
    source = tmp_path / "Observation.ndjson"
    source.write_text('{"resourceType": "Observation", "id": "o"}\n', "utf-8")
    with pytest.raises(NoSuchPerson, match=r"Observation.ndjson, line 1: it does not say"):
        ran(source, tmp_path / "out")
    with pytest.raises(UnreadableRecord, match="nothing is no such"):
        ran(tmp_path / "nothing is no such", tmp_path / "other")


def test_a_defect_loses_one_person_only(three: Path, tmp_path: Path) -> None:
    ran(three, tmp_path / "out", partial(failing_at, b"bert"))
    assert people(tmp_path / "out").height == 2
    [(where, what)] = problems(tmp_path / "out")
    assert where == f"{three}, line 2"
    assert "KeyError" in what


def test_a_worker_that_is_ended_again_and_again_loses_one_person_only(
    three: Path, tmp_path: Path
) -> None:
    ran(three, tmp_path / "out", partial(killed_at, b"bert"), workers=1)
    assert people(tmp_path / "out")["where"].to_list() == [f"{three}, line {n}" for n in (1, 3)]
    [(where, what)] = problems(tmp_path / "out")
    assert where == f"{three}, line 2"
    assert "ended" in what


def test_a_worker_that_is_ended_once_loses_nobody(three: Path, tmp_path: Path) -> None:
    ran(three, tmp_path / "out", partial(killed_once, tmp_path / "marker"), workers=2)
    assert people(tmp_path / "out").height == 3
    assert problems(tmp_path / "out") == []


def test_another_input_or_setting_is_not_mixed_in(three: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran(three, out, settings={"edition": "2026"})
    assert ran(three, out, settings={"edition": "2026"}).people == 3
    with pytest.raises(UnusableRun, match="another edition"):
        ran(three, out, settings={"edition": "2027"})
    three.write_text(bundle("dora"), "utf-8")
    with pytest.raises(UnusableRun, match="another input"):
        ran(three, out, settings={"edition": "2026"})
    assert ran(three, out, settings={"edition": "2027"}, again=True).people == 1
    assert people(out).height == 1


def test_a_folder_with_other_files_is_left_alone(three: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableRun, match="other files"):
        ran(three, tmp_path)


def test_a_run_that_found_no_space_to_begin_can_begin_again(three: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "run.json.17.unfinished").touch()
    assert ran(three, out).people == 3
    assert not (out / "run.json.17.unfinished").exists()
