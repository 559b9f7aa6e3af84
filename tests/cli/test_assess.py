"""``trabecula assess``: the same options and errors as ``plan``, in every format."""

import json
from pathlib import Path

import pytest
from tests.records import Command, Written, cancer, fact, patient

from trabecula import samples

RECORD = samples.path("breast-spine")
PAIN = json.dumps(
    {"as_of": "2026-03-01", "pains": [{"p_place": "ilium", "side": "left", "p_worst": 6}]}
)


@pytest.mark.parametrize("name", [person.name for person in samples.people()])
def test_every_sample_is_assessed_in_every_format(trabecula: Command, name: str) -> None:
    record = samples.path(name)
    assert "WHAT TO ASK NEXT" in trabecula("assess", record).out
    assert trabecula("assess", record, "--format", "html").out.startswith("<!doctype html>")
    assert len(trabecula("assess", record, "--json").json["areas"]) == 10


def test_facts_given_directly_hold_each_pain(trabecula: Command, written: Written) -> None:
    run = trabecula("assess", "--facts", written(content=PAIN))
    assert run.code == 0
    assert "P1  left ilium" in run.out
    assert "As of 1 Mar 2026 (given)" in run.out


def test_no_more_is_asked_than_is_wanted(trabecula: Command) -> None:
    asked = [
        len(trabecula("assess", RECORD, "--json", "--questions", number).json["ask_next"])
        for number in ("1", "2", "9")
    ]
    assert asked == [1, 2, 9]
    assert trabecula("assess", RECORD, "--questions", "-1").code == 2
    assert trabecula("assess", RECORD, "--questions", "0").code == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "give one of a record"),
        ((RECORD, "--facts", "-"), "give one of a record"),
        ((RECORD, "--json", "--format", "html"), "--json and --format html"),
        (("--facts", "x.json", "--patient", "p"), "--facts holds no record"),
    ],
)
def test_wrong_usage_is_said(
    trabecula: Command, arguments: tuple[str | Path, ...], says: str
) -> None:
    run = trabecula("assess", *arguments)
    assert (run.code, run.out) == (2, "")
    assert says in run.err


def test_another_day_than_that_of_the_facts_is_refused(
    trabecula: Command, written: Written
) -> None:
    run = trabecula("assess", "--facts", written(content=PAIN), "--as-of", "2026-05-01")
    assert run.code == 2
    assert "the facts are as of 2026-03-01" in run.err


def test_entries_after_the_day_are_left_out_and_counted(
    trabecula: Command, written: Written
) -> None:
    later = fact("ecog", "2026-04-01", valueInteger=3)
    run = trabecula("assess", written(patient(), cancer(), later), "--as-of", "2026-03-01")
    assert "1 entry of the record later than 1 Mar 2026 left out." in run.out
    assert "ECOG performance status: 3" not in run.out


def test_local_values_of_a_clinic_are_said(trabecula: Command, tmp_path: Path) -> None:
    policy = tmp_path / "clinic.toml"
    policy.write_text(
        '[lowest_pain_for_radiotherapy]\nvalue = 4\nunit = "of 10"\ndecided_by = "Dr A"\n'
        'decided_on = 2026-11-01\nreason = "Far away."\n',
        "utf-8",
    )
    run = trabecula("assess", RECORD, "--policy", policy)
    shown = " ".join(run.out.split())
    assert "lowest pain for radiotherapy: 4 of 10" in shown
    assert "Dr A, 1 Nov 2026: Far away." in shown
