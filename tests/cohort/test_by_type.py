"""FHIR Bulk Data, in any order over any files, gives each person all that is theirs."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import polars as pl
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from tests.cohort.batches import listing
from tests.places import RECORDS
from tests.records import observed, patient

from trabecula import journey, samples
from trabecula.cohort.answering import answering
from trabecula.cohort.run import run

Resource = dict[str, Any]
PACKINGS: Final[tuple[Callable[[bytes], bytes], ...]] = (
    bytes,
    gzip.compress,
    zstandard.ZstdCompressor().compress,
)
REFERENCES = ("Patient/{}", "https://a.example/fhir/Patient/{}", "{}", "Patient/{}/_history/3")
CODE = {"text": "x" * 20_000}
"""Long, so that a few hundred lines are several pieces."""


def ran(folder: Path, out: Path, **also: Any) -> pl.DataFrame:
    run(folder, out, work=listing, settings={}, workers=0, **also)
    return pl.read_parquet(out / "people" / "*.parquet")


def held(found: pl.DataFrame) -> dict[str | None, set[str]]:
    """Whose which resources are, without their places."""
    return {
        row["person"]: {line.rpartition(" ")[2] for line in row["lines"]}
        for row in found.rows(named=True)
    }


def written(folder: Path, files: dict[str, list[Resource]]) -> Path:
    folder.mkdir()
    for name, resources in files.items():
        lines = "".join(f"{json.dumps(each)}\n" for each in resources)
        (folder / name).write_text(lines, "utf-8")
    return folder


@st.composite
def exports(draw: st.DrawFn) -> tuple[list[list[Resource]], dict[str, set[str]]]:
    """Resources of some people over some files, and whose each is."""
    count = draw(st.integers(1, 6))
    whose: dict[str, set[str]] = {}
    every: list[Resource] = []
    for number in range(count):
        name = f"person-{number}"
        whose[name] = set()
        if draw(st.booleans()) or number == 0:
            every.append(patient(name))
            whose[name].add(f"Patient/{name}")
        for each in range(draw(st.integers(1, 4))):
            own_id = f"{name}.{each}"
            form = draw(st.sampled_from(REFERENCES))
            resource = observed(own_id, CODE) | {"subject": {"reference": form.format(name)}}
            every.append(resource)
            whose[name].add(f"Observation/{own_id}")
    order = draw(st.permutations(every))
    files: list[list[Resource]] = [[] for _ in range(draw(st.integers(1, 3)))]
    for resource in order:
        files[draw(st.integers(0, len(files) - 1))].append(resource)
    return [file for file in files if file], whose


@settings(max_examples=60, deadline=None)
@given(exports(), st.lists(st.sampled_from(PACKINGS), min_size=3, max_size=3), st.integers(0, 1))
def test_everybody_is_given_all_that_is_theirs_and_nothing_else(
    export: tuple[list[list[Resource]], dict[str, set[str]]],
    packings: list[Callable[[bytes], bytes]],
    memory: int,
) -> None:
    files, whose = export
    with TemporaryDirectory() as made:
        folder = Path(made) / "export"
        folder.mkdir()
        for number, (resources, pack) in enumerate(zip(files, packings, strict=False)):
            lines = "".join(f"{json.dumps(each)}\n" for each in resources)
            (folder / f"{number}").write_bytes(pack(lines.encode()))
        found = ran(folder, Path(made) / "out", memory=memory)
    assert held(found) == whose
    for row in found.rows(named=True):
        for line in row["lines"]:
            place, _, name = line.rpartition(" ")
            file, _, number = place.partition(", line ")
            resource = files[int(file)][int(number) - 1]
            assert name == f"{resource['resourceType']}/{resource['id']}"


def medicine(own_id: str, person: str, medication: str) -> Resource:
    return {
        "resourceType": "MedicationRequest",
        "id": own_id,
        "subject": {"reference": f"Patient/{person}"},
        "medicationReference": {"reference": medication},
    }


def test_what_is_shared_goes_to_those_who_refer_to_it(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "export",
        {
            "Device": [{"resourceType": "Device", "id": "brace"}],
            "DeviceUseStatement": [
                {
                    "resourceType": "DeviceUseStatement",
                    "id": "use",
                    "subject": {"reference": "Patient/c"},
                    "device": {"reference": "Device/brace"},
                }
            ],
            "Medication": [{"resourceType": "Medication", "id": name} for name in ("m", "n", "o")],
            "MedicationRequest": [
                medicine("1", "a", "Medication/m"),
                medicine("2", "b", "https://a.example/fhir/Medication/m"),
                medicine("3", "b", "Medication/n"),
            ],
            "Patient": [patient(name) for name in "abc"],
            "Questionnaire": [{"resourceType": "Questionnaire", "id": "q", "url": "http://a.b/q"}],
            "QuestionnaireResponse": [
                {
                    "resourceType": "QuestionnaireResponse",
                    "id": "r",
                    "questionnaire": "http://a.b/q|1",
                    "subject": {"reference": "Patient/c"},
                }
            ],
        },
    )
    shared = ("Medication/", "Device/", "Questionnaire/")
    found = held(ran(folder, tmp_path / "out"))
    assert {
        person: {name for name in names if name.startswith(shared)}
        for person, names in found.items()
    } == {
        "a": {"Medication/m"},
        "b": {"Medication/m", "Medication/n"},
        "c": {"Device/brace", "Questionnaire/q"},
    }


def test_what_names_nobody_or_is_broken_is_told_with_file_and_line(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "export", {"a": [observed("o", CODE), {"resourceType": "Goal", "id": "g"}]}
    )
    with (folder / "a").open("ab") as file:
        file.write(b'{"resourceType": "Observation", "id": \n\n{"resourceType": "Nothing"}\n')
    ran(folder, tmp_path / "out")
    problems = pl.read_parquet(tmp_path / "out" / "problems" / "*.parquet")
    assert problems["where"].to_list() == [f"a, line {number}" for number in range(2, 6)]
    expected = ("which patient", "it was cut off", "the line is empty", "no resource type Nothing")
    for what, said in zip(problems["what"], expected, strict=True):
        assert said in what


def test_a_person_whose_id_is_a_uuid_is_found_by_its_urn(tmp_path: Path) -> None:
    name = "6b6a7c0e-8f0d-4f0b-9a36-0a4f5c1d2e3f"
    about = {"subject": {"reference": f"urn:uuid:{name}"}}
    folder = written(tmp_path / "export", {"a": [patient(name), observed("o", CODE) | about]})
    assert held(ran(folder, tmp_path / "out")) == {name: {f"Patient/{name}", "Observation/o"}}


def by_type(bundles: list[Path], folder: Path) -> Path:
    files: dict[str, list[Resource]] = {}
    for path in bundles:
        for entry in json.loads(path.read_bytes())["entry"]:
            resource = entry["resource"]
            files.setdefault(resource["resourceType"], []).append(resource)
    return written(folder, files)


def tables(source: Path, out: Path) -> dict[str, pl.DataFrame]:
    run(source, out, work=answering, settings={}, workers=0)
    return {
        name: pl.read_parquet(out / name / "*.parquet").drop("where", strict=False)
        for name in ("people", "lesions", "pains", "medicines", "questions")
    }


def test_the_answers_of_files_by_type_are_those_of_bundles(tmp_path: Path) -> None:
    bundles = [samples.path(sample.name) for sample in samples.people()]
    one_a_line = tmp_path / "people.ndjson"
    lines = [json.dumps(json.loads(Path(path).read_bytes())) for path in bundles]
    one_a_line.write_text("\n".join(lines), "utf-8")
    apart = tables(by_type([Path(path) for path in bundles], tmp_path / "export"), tmp_path / "1")
    whole = tables(one_a_line, tmp_path / "2")
    for name, table in whole.items():
        assert_frame_equal(apart[name], table, check_row_order=False)


def test_what_is_wrong_inside_a_resource_is_told_with_its_file_and_line(tmp_path: Path) -> None:
    resources = [patient(), observed("o", CODE) | {"status": 5}, observed("q", CODE)]
    out = tmp_path / "out"
    found = tables(written(tmp_path / "export", {"a": resources}), out)
    assert found["people"].height == 1
    problems = pl.read_parquet(out / "problems" / "*.parquet")
    assert "a, line 2, Observation/o" in problems["where"].to_list()


@pytest.mark.skipif(not RECORDS.exists(), reason="the records beside the project are not here")
def test_the_answers_are_those_of_recommend_for_the_person_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    for file in sorted((RECORDS / "mcode-4.0.0-examples").glob("*.json")):
        if not file.name.startswith("Bundle"):
            (folder / file.name).write_bytes(file.read_bytes())
    people = tables(folder, tmp_path / "out")["people"]
    assert people.height > 1
    for row in people.rows(named=True):
        known = journey.know(journey.read(folder, row["person"]))
        for item in journey.recommend(known).items:
            if item.about is known.person:
                said = item.status.value if item.status is not None else item.answer.words
                assert row[item.statement.code] == said
