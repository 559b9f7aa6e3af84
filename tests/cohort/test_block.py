"""People answered together are answered as each is alone."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cohort.rows_of_recommend import comparable, rows
from tests.invented import OPENED
from tests.pathway.invented_facts import any_facts
from tests.places import RECORDS

from trabecula import journey, samples
from trabecula.cohort import batch
from trabecula.cohort.batch import answer
from trabecula.cohort.block import Block
from trabecula.cohort.given import Given, Tables
from trabecula.cohort.layout import NAMED, TABLES, columns
from trabecula.errors import TrabeculaError
from trabecula.pathway.facts import Facts

SAMPLES = [Path(samples.path(sample.name)).read_bytes() for sample in samples.people()]
DAYS_BEFORE = (0, 3, 17, 60, 200)


def agree(people: list[Facts]) -> None:
    block = Block(OPENED)
    for place, known in enumerate(people):
        block.add(f"line {place}", known)
    found, believed = block.answer(), rows(people, OPENED)
    for table in TABLES:
        assert list(found.tables[table].schema.items()) == list(columns(table, OPENED).items())
        told = found.tables[table].drop(*NAMED[TABLES[table]])
        assert [comparable(row) for row in told.to_dicts()] == believed[table], table
    waiting = [
        {"fact": fact, "statement": statement, "people": people}
        for (fact, statement), people in sorted(found.waiting.items())
    ]
    assert waiting == believed["questions"]


@settings(max_examples=25)
@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=9))
def test_a_block_of_invented_facts_is_answered_as_each_alone(seeds: list[int]) -> None:
    agree([any_facts(Random(seed)) for seed in seeds])


def test_a_block_of_real_people_on_many_days_is_answered_as_each_alone() -> None:
    agree([known for content in SAMPLES for known in on_days(content, DAYS_BEFORE)])


@pytest.mark.skipif(not RECORDS.exists(), reason=f"no records of others in {RECORDS}")
def test_a_block_of_the_records_of_others_is_answered_as_each_alone() -> None:
    files = sorted(RECORDS.rglob("*.json"))
    agree([known for file in files for known in on_days(file.read_bytes(), (0,))])


def on_days(content: bytes, before: Sequence[int]) -> list[Facts]:
    """What is known of the person in a record, days before its newest; nothing where unreadable."""
    try:
        record = journey.read(content)
        newest = record.newest(date.max)
        days = [newest - timedelta(days) for days in before] if newest else []
        return [journey.know(record, day, OPENED) for day in days]
    except TrabeculaError:
        return []


def test_nobody_gives_every_table_with_its_columns() -> None:
    tables = answer([], OPENED)
    for table in TABLES:
        assert list(tables[table].schema.items()) == list(columns(table, OPENED).items())
        assert tables[table].height == 0
    assert tables["questions"].height == tables["problems"].height == 0


def test_in_how_many_blocks_people_are_answered_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = answered(SAMPLES)
    monkeypatch.setattr(batch, "PEOPLE", 2)
    parts = answered(SAMPLES)
    assert whole.keys() == parts.keys()
    assert all(whole[name].equals(parts[name]) for name in whole)


def test_each_of_several_people_in_one_bundle_has_their_row() -> None:
    entries = [entry for content in SAMPLES[:2] for entry in json.loads(content)["entry"]]
    both = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})
    together = answered([both.encode()])
    ids = ["maria", "arthur"]
    apart = answer([Given(both.encode(), "line 0", patient) for patient in ids], OPENED)
    assert together["people"]["person"].to_list() == ids
    assert all(together[name].equals(apart[name]) for name in apart)


def test_a_fault_in_one_person_is_told_and_loses_nobody_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = journey.read

    def faulty(content: bytes, patient: str | None = None) -> object:
        if content == SAMPLES[1]:
            raise ZeroDivisionError
        return read(content, patient)

    monkeypatch.setattr(journey, "read", faulty)
    tables = answered(SAMPLES[:3])
    assert tables["people"]["where"].to_list() == ["line 0", "line 2"]
    where, what = tables["problems"].row(0)
    assert where == "line 1"
    assert "fault of the program" in what
    assert "ZeroDivisionError" in what


def answered(contents: list[bytes]) -> Tables:
    given = [Given(content, f"line {place}") for place, content in enumerate(contents)]
    return answer(given, OPENED)


def test_a_medicine_has_what_is_in_it_and_how_much_of_it_is_taken_regularly() -> None:
    content = Path(samples.path("prostate-medicines")).read_bytes()
    medicines = answered([content])["medicines"].rows_by_key("id", named=True, unique=True)
    morphine = medicines["MedicationRequest/morphine-modified"]
    told = [morphine[key] for key in ("ingredients", "amount_from", "amount_to", "unit", "hours")]
    assert told == ["morphine", 60.0, 60.0, "mg", 24.0]
    as_needed = medicines["MedicationRequest/morphine-rescue"]
    assert as_needed["amount_from"] is as_needed["amount_to"] is None
    assert medicines["MedicationRequest/co-codamol"]["ingredients"] == "codeine + paracetamol"
