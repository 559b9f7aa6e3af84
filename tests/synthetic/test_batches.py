"""Many people at once: the same bytes whatever the workers, the layout and the number of people."""

import gzip
import json
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import zstandard

from trabecula.errors import TrabeculaError
from trabecula.synthetic.writing.batches import PEOPLE, Wanted, batches
from trabecula.synthetic.writing.files import MANIFEST, pour, truths_beside, write_folder

FIRST = date(2026, 1, 1)
MANY = Wanted(people=120, seed=3, first=FIRST, days=40)
BUNDLES = Wanted(people=120, seed=3, first=FIRST, days=40, layout="bundles")


def streamed(wanted: Wanted, workers: int = 1) -> bytes:
    output = BytesIO()
    pour(output, None, batches(wanted, workers))
    return output.getvalue()


def folder_of(wanted: Wanted, folder: Path, workers: int = 1) -> dict[str, bytes]:
    write_folder(folder, truths_beside(folder), wanted, batches(wanted, workers))
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_same_seed_gives_the_same_bytes_on_any_number_of_workers(tmp_path: Path) -> None:
    alone, together = tmp_path / "alone", tmp_path / "together"
    assert folder_of(MANY, alone) == folder_of(MANY, together, workers=2)
    assert truths_beside(alone).read_bytes() == truths_beside(together).read_bytes()


def test_another_seed_gives_other_people() -> None:
    other = Wanted(people=120, seed=4, first=FIRST, days=40, layout="bundles")
    assert streamed(BUNDLES) != streamed(other)


@pytest.mark.parametrize("people", [1, 50, 51, 119])
def test_each_number_is_the_same_person_however_many_are_wanted(people: int) -> None:
    fewer = Wanted(people=people, seed=3, first=FIRST, days=40, layout="bundles")
    assert streamed(BUNDLES).startswith(streamed(fewer))
    assert streamed(fewer).count(b"\n") == people


def test_the_layouts_hold_the_same_resources(tmp_path: Path) -> None:
    bulk = folder_of(MANY, tmp_path / "bulk")
    by_type: dict[str, list[object]] = {}
    for line in streamed(BUNDLES).splitlines():
        for entry in json.loads(line)["entry"]:
            by_type.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    assert set(bulk) == {f"{name}.ndjson" for name in by_type} | {MANIFEST}
    for name, resources in by_type.items():
        assert [json.loads(line) for line in bulk[f"{name}.ndjson"].splitlines()] == resources


def test_the_manifest_counts_each_file(tmp_path: Path) -> None:
    files = folder_of(MANY, tmp_path / "bulk")
    for output in json.loads(files[MANIFEST])["output"]:
        assert files[output["url"]].count(b"\n") == output["count"]


@pytest.mark.parametrize("compression", ["gz", "zst"])
def test_a_compressed_file_holds_the_same(compression: str, tmp_path: Path) -> None:
    plain = folder_of(MANY, tmp_path / "plain")
    wanted = Wanted(120, 3, FIRST, 40, "bulk", "gz" if compression == "gz" else "zst")
    for name, content in folder_of(wanted, tmp_path / compression).items():
        if name == MANIFEST:
            continue
        if compression == "gz":
            whole = gzip.decompress(content)
        else:
            reader = zstandard.ZstdDecompressor().stream_reader(content, read_across_frames=True)
            whole = reader.read()
        assert whole == plain[name.removesuffix(f".{compression}")]


def test_only_what_is_taken_is_made() -> None:
    endless = Wanted(people=10**12, seed=1, first=FIRST, days=1, layout="bundles")
    first = next(batches(endless))
    assert first.files[PEOPLE].count(b"\n") == first.people


def test_a_folder_that_holds_something_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    with pytest.raises(TrabeculaError, match="is not empty"):
        folder_of(MANY, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_an_interrupted_run_leaves_no_file_that_looks_whole(tmp_path: Path) -> None:
    folder = tmp_path / "people"
    made = batches(MANY)

    def breaking() -> object:
        yield next(made)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_folder(folder, truths_beside(folder), MANY, breaking())  # type: ignore[arg-type]
    assert all(file.suffix == ".part" for file in tmp_path.rglob("*") if file.is_file())
    assert folder_of(MANY, folder)[MANIFEST]
