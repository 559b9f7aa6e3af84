"""The knowledge for other programs and for reviewers, as the command writes it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

from tests.places import ROOT
from tests.records import Command, Written, cancer, lesion, patient

from trabecula.knowledge.editions import CURRENT

FULL = """
import resource, sys
from trabecula.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
main(sys.argv[1:])
"""
"""A machine on which no file gets longer than this, as on a full disk."""


def export_on_a_full_disk(*arguments: str | Path) -> str:
    command = [sys.executable, "-c", FULL, "knowledge", "export", *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    return ran.stderr


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


def test_what_was_there_stays_where_writing_fails(tmp_path: Path) -> None:
    file = tmp_path / "knowledge.json"
    file.write_text("of last year")
    said = export_on_a_full_disk("--out", file)
    assert f"{file} cannot be written: File too large" in said
    assert file.read_text() == "of last year"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_keeps_its_permissions_and_a_link_its_target(
    trabecula: Command, tmp_path: Path
) -> None:
    file, link = tmp_path / "knowledge.json", tmp_path / "newest.json"
    file.write_text("of last year")
    file.chmod(0o640)
    link.symlink_to(file)
    assert trabecula("knowledge", "export", "--out", link).code == 0
    assert link.is_symlink()
    assert json.loads(file.read_bytes())["resourceType"] == "Bundle"
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_pipe_is_written_into_and_not_replaced(trabecula: Command, tmp_path: Path) -> None:
    pipe, came = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reader = Thread(target=lambda: came.append(pipe.read_bytes()))
    reader.start()
    assert trabecula("knowledge", "export", "--out", pipe).code == 0
    reader.join()
    assert pipe.is_fifo()
    assert json.loads(came[0])["resourceType"] == "Bundle"


def test_a_page_of_the_review_book_is_whole_or_as_it_was(
    trabecula: Command, tmp_path: Path
) -> None:
    book = ("--format", "markdown", "--out", tmp_path)
    trabecula("knowledge", "export", *book)
    before = {page: page.read_text("utf-8") for page in tmp_path.rglob("*.md")}
    said = export_on_a_full_disk(*book)
    assert ".md cannot be written: File too large" in said
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {page: page.read_text("utf-8") for page in files} == before


def test_pages_that_the_book_no_longer_has_go_and_other_files_stay(
    trabecula: Command, tmp_path: Path
) -> None:
    book = ("--format", "markdown", "--out", tmp_path)
    trabecula("knowledge", "export", *book)
    index, old = tmp_path / "index.md", tmp_path / "surgery" / "no_longer_asked.md"
    index.write_text(index.read_text("utf-8") + "- [Old?](surgery/no_longer_asked.md) (SUR-99)\n")
    old.write_text("# Old?\n")
    (tmp_path / "surgery" / "our_notes.md").write_text("ours")
    assert trabecula("knowledge", "export", *book).code == 0
    assert not old.exists()
    assert (tmp_path / "surgery" / "our_notes.md").read_text() == "ours"
    assert "no_longer_asked" not in index.read_text("utf-8")


def test_a_folder_with_an_index_of_something_else_is_refused(
    trabecula: Command, tmp_path: Path
) -> None:
    index = tmp_path / "index.md"
    index.write_text("# Our handbook\n")
    run = trabecula("knowledge", "export", "--format", "markdown", "--out", tmp_path)
    assert (run.code, run.out) == (1, "")
    assert f"{index} is of something else" in run.err
    assert list(tmp_path.iterdir()) == [index]
    assert index.read_text() == "# Our handbook\n"


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
