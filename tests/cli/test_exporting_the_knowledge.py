"""The knowledge for other programs and for reviewers, as the command writes it."""

import json
from pathlib import Path

from tests.places import ROOT
from tests.records import Command, Written, cancer, lesion, patient

from trabecula.knowledge.editions import CURRENT


def test_one_bundle_goes_to_standard_output_and_nothing_else(trabecula: Command) -> None:
    run = trabecula("knowledge", "export", "--format", "fhir")
    assert (run.code, run.err) == (0, "")
    assert run.json["resourceType"] == "Bundle"
    assert run.json["entry"][0]["resource"]["version"] == CURRENT.name


def test_or_into_a_file(trabecula: Command, tmp_path: Path) -> None:
    file = tmp_path / "knowledge.json"
    run = trabecula("knowledge", "export", "--out", file)
    assert (run.code, run.out, run.err) == (0, "", "")
    assert json.loads(file.read_bytes()) == trabecula("knowledge", "export").json


def test_a_file_that_cannot_be_written_is_named(trabecula: Command, tmp_path: Path) -> None:
    run = trabecula("knowledge", "export", "--out", tmp_path / "nowhere" / "knowledge.json")
    assert run.code == 1
    assert "knowledge.json cannot be written" in run.err


def test_the_review_book_is_written_as_it_is_in_the_documentation(
    trabecula: Command, tmp_path: Path
) -> None:
    run = trabecula("knowledge", "export", "--format", "markdown", "--out", tmp_path)
    assert (run.code, run.out, run.err) == (0, "", "")
    book = ROOT / "docs" / "review"
    pages = {page.relative_to(book): page.read_text("utf-8") for page in book.rglob("*.md")}
    for name, text in pages.items():
        assert (tmp_path / name).read_text("utf-8") == text
    assert len(list(tmp_path.rglob("*.md"))) == len(pages)


def test_the_review_book_needs_a_folder(trabecula: Command) -> None:
    run = trabecula("knowledge", "export", "--format", "markdown")
    assert (run.code, run.out) == (2, "")
    assert "--out" in run.err


def test_a_clinic_s_policy_is_in_what_is_exported(trabecula: Command, written: Written) -> None:
    value = next(each for each in CURRENT.policy_values if isinstance(each.default, int))
    own = value.highest if value.default != value.highest else value.lowest
    policy = f'[{value.name}]\nvalue = {own}\ndecided_by = "Dr N"\ndecided_on = 2026-02-01\n'
    run = trabecula("knowledge", "export", "--policy", written(content=policy, name="policy.toml"))
    assert run.json["entry"][0]["resource"]["version"].startswith(f"{CURRENT.name}+")


def test_the_facts_of_a_record_are_a_bundle_for_each_subject(
    trabecula: Command, written: Written
) -> None:
    record = written(patient(), cancer(), lesion("rib", {"text": "rib"}))
    run = trabecula("facts", record, "--format", "fhir")
    assert run.code == 0
    person, rib = (json.loads(line)["entry"] for line in run.out.splitlines())
    assert len(rib) >= len(person) > 0


def test_facts_without_a_record_are_no_bundle(trabecula: Command) -> None:
    run = trabecula("facts", "--format", "fhir")
    assert (run.code, run.out) == (2, "")
    assert "give the record" in run.err
