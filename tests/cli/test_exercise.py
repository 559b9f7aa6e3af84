"""``trabecula exercise``: the same options and errors as ``assess``, in every format."""

import json

import pytest
from tests.pathway.programmes import SOUND, lesion
from tests.records import Command, Written, cancer, patient

from trabecula import samples

RECORD = samples.path("kidney-femur")


@pytest.mark.parametrize("name", [person.name for person in samples.people()])
def test_every_sample_has_its_sheet_in_every_format(trabecula: Command, name: str) -> None:
    record = samples.path(name)
    assert "WHAT EACH LESION ALLOWS" in trabecula("exercise", record).out
    page = trabecula("exercise", record, "--format", "html").out
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    found = trabecula("exercise", record, "--json").json
    assert found["draft"] is True
    assert len(found["exercises"]) >= 38


def test_a_femur_about_to_break_holds_the_programme(trabecula: Command) -> None:
    found = trabecula("exercise", RECORD, "--json").json
    assert found["state"].startswith("held: unaffected limbs only")
    assert [one["code"] for one in found["held_by"]] == ["REH-02H"]
    assert not [one for one in found["exercises"] if one["verdict"] == "cleared"]


def test_facts_given_directly_make_a_week(trabecula: Command, written: Written) -> None:
    given = {"as_of": "2026-03-01", "facts": dict(SOUND), "lesions": [lesion("thoracic")]}
    run = trabecula("exercise", "--facts", written(content=json.dumps(given)))
    assert run.code == 0
    assert "As of 1 Mar 2026 (given)" in run.out
    assert "Monday" in run.out
    assert "YOUR EXERCISES" in run.out.upper()


def test_a_record_without_lesions_clears_nothing(trabecula: Command, written: Written) -> None:
    entries = [{"resource": one} for one in (patient(), cancer())]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    run = trabecula("exercise", written(content=json.dumps(bundle)))
    assert run.code == 0
    assert "without a map of the lesions" in " ".join(run.out.split())


def test_neither_or_both_is_wrong_usage(trabecula: Command, written: Written) -> None:
    for arguments in ((), (RECORD, "--facts", written(content="{}"))):
        run = trabecula("exercise", *arguments)
        assert (run.code, run.out) == (2, "")
        assert "give one of a record" in run.err


def test_what_is_no_record_is_said_without_a_traceback(
    trabecula: Command, written: Written
) -> None:
    run = trabecula("exercise", written(content="{"))
    assert (run.code, run.out) == (1, "")
    assert "Traceback" not in run.err
    assert run.err
