"""The tables of a cohort say of each person what `recommend` says, over whole files."""

import json
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

import polars as pl
import pytest
from tests.cohort.equality import compared, known_of
from tests.places import RECORDS

from trabecula import journey
from trabecula.cohort.answering import answering
from trabecula.cohort.run import run
from trabecula.errors import NoSuchPerson
from trabecula.pathway.record import Record
from trabecula.synthetic.writing.batches import PEOPLE, Wanted, batches

COURSES = (
    (Wanted(150, 21, date(2026, 1, 1), 180, "bundles", None), None),
    (Wanted(60, 22, date(2026, 1, 1), 30, "bundles", None), date(2026, 1, 20)),
    (Wanted(60, 23, date(2019, 5, 5), 400, "bundles", None), date(2020, 2, 29)),
    (Wanted(30, 24, date(2024, 6, 1), 1, "bundles", None), date(2026, 6, 1)),
)
PUBLISHERS = sorted(one.name for one in RECORDS.glob("*-examples"))


def answered(lines: Sequence[bytes], folder: Path, as_of: date | None = None) -> Path:
    """The tables of Bundles, one a line, in pieces as a long input has them."""
    source, answers = folder / "people.ndjson", folder / "answers"
    source.write_bytes(b"".join(lines))
    work = partial(answering, as_of=as_of)
    run(source, answers, work=work, settings={}, workers=0, batch=8 << 20)
    return answers


@pytest.mark.parametrize(("wanted", "as_of"), COURSES)
def test_of_invented_people_the_tables_say_what_recommend_says(
    wanted: Wanted, as_of: date | None, tmp_path: Path
) -> None:
    lines = invented(wanted)
    found = compared(known_of(lines, as_of), answered(lines, tmp_path, as_of))
    assert found.people == wanted.people
    assert found.differences == []


@pytest.mark.skipif(not RECORDS.exists(), reason=f"no records of others in {RECORDS}")
@pytest.mark.parametrize("as_of", [None, date(2022, 6, 1)])
def test_of_the_records_of_others_the_tables_say_what_recommend_says(
    as_of: date | None, tmp_path: Path
) -> None:
    contents = [json.loads(file.read_bytes()) for file in sorted(RECORDS.rglob("*.json"))]
    lines = [
        json.dumps(each).encode() + b"\n"
        for each in contents
        if isinstance(each, dict) and "Bundle" in each.values()
    ]
    found = compared(known_of(lines, as_of), answered(lines, tmp_path, as_of))
    assert found.people > 10
    assert found.differences == []


@pytest.mark.skipif(not RECORDS.exists(), reason=f"no records of others in {RECORDS}")
@pytest.mark.parametrize("publisher", PUBLISHERS)
def test_of_loose_resources_of_others_the_tables_say_what_recommend_says(
    publisher: str, tmp_path: Path
) -> None:
    folder, nameless, answers = (tmp_path / name for name in ("all", "nameless", "answers"))
    folder.mkdir()
    nameless.mkdir()
    for number, file in enumerate(sorted((RECORDS / publisher).rglob("*.json"))):
        if b'"Bundle"' not in (content := file.read_bytes()):
            (folder / f"{number:04}.json").write_bytes(content)
            if json.loads(content).get("resourceType") != "Patient":
                (nameless / f"{number:04}.json").write_bytes(content)
    day = date(2024, 1, 1)
    run(folder, answers, work=partial(answering, as_of=day), settings={}, workers=0)
    people = pl.read_parquet(answers / "people" / "*.parquet")["person"].to_list()
    known = (journey.know(record_of(person, folder, nameless), day) for person in people)
    assert compared(known, answers).differences == []


def record_of(person: str, folder: Path, nameless: Path) -> Record:
    """Of whom there is no Patient, a folder without any Patient still tells."""
    try:
        return journey.read(folder, person)
    except NoSuchPerson:
        return journey.read(nameless, person)


def test_an_answer_that_is_another_is_found(tmp_path: Path) -> None:
    lines = invented(Wanted(3, 25, date(2026, 1, 1), 30, "bundles", None))
    answers = answered(lines, tmp_path)
    part = next((answers / "people").glob("*.parquet"))
    people = pl.read_parquet(part)
    people.with_columns(pl.col("EMR-01").shuffle(1), pain_worst=11).write_parquet(part)
    assert any(
        "pain_worst is 11" in each for each in compared(known_of(lines), answers).differences
    )


def invented(wanted: Wanted) -> list[bytes]:
    """The lines of invented people."""
    written = b"".join(batch.files[PEOPLE] for batch in batches(wanted))
    return written.splitlines(keepends=True)
