"""The commands for sheets, the directory, and what stands around the treatment."""

from pathlib import Path

import pytest
from tests.records import Command, Written

from trabecula import samples

HEAD = 'filled_in_by = "Nurse N"\nfilled_in_on = 2026-01-05\nlook_again_by = 2099-01-05\n'
FILLED = HEAD + (
    '[numbers]\nemergency = "112 <b>"\nclinic = "020 7946 0000"\n'
    '[[service]]\nkind = "peer support"\nname = "Walkers"\nphone = "020 1111 2222"\n'
)
NOT_FILLED_IN = "your clinic has not filled this in"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    file = tmp_path / "directory.toml"
    file.write_text(FILLED, "utf-8")
    return file


def test_a_sheet_is_shown_as_a_draft_with_its_basis(trabecula: Command) -> None:
    shown = trabecula("education", "show", "pain-flare")
    assert shown.code == 0
    assert "To be signed by your clinician" in shown.out
    assert "35 out of 100 people" in shown.out
    assert "SC23" in shown.out


def test_numbers_come_from_the_directory_and_are_never_invented(
    trabecula: Command, directory: Path
) -> None:
    without = trabecula("education", "show", "fever", "--json").json
    assert {call["number"] for call in without["call"]} == {None}
    with_it = trabecula("education", "show", "fever", "--json", "--directory", directory).json
    found = {call["line"]: call["number"] for call in with_it["call"]}
    assert found == {"clinic": "020 7946 0000", "out_of_hours": None, "emergency": "112 <b>"}
    text = trabecula("education", "show", "fever", "--directory", directory).out
    assert "020 7946 0000" in text
    assert NOT_FILLED_IN in text


def test_a_page_escapes_what_the_directory_says(trabecula: Command, directory: Path) -> None:
    page = trabecula("education", "show", "fever", "--format", "html", "--directory", directory).out
    assert "112 &lt;b&gt;" in page
    assert NOT_FILLED_IN in page
    assert "<script" not in page
    assert '<html lang="en-GB">' in page


def test_a_sheet_that_is_not_there_is_an_error_that_helps(trabecula: Command) -> None:
    wrong = trabecula("education", "show", "pain-flair")
    assert wrong.code == 1
    assert "did you mean pain-flare" in wrong.err


def test_the_sheets_of_one_person_name_why(trabecula: Command, written: Written) -> None:
    facts = written(content='{"facts": {"isi": 12}}')
    found = trabecula("education", "for", "--facts", facts, "--json").json
    assert [(one["name"], one["because"]) for one in found["sheets"]] == [
        ("warning-signs", []),
        ("sleep", ["PSY-07"]),
    ]
    text = trabecula("education", "for", "--facts", facts).out
    assert "A clinician chooses which of these are handed out" in " ".join(text.split())


def test_every_sheet_is_listed(trabecula: Command) -> None:
    every = trabecula("education", "list", "--json").json
    text = trabecula("education", "list").out
    assert len(every) > 40
    assert all(f"[{sheet['name']}]" in text for sheet in every)


def test_a_directory_is_checked_and_what_it_lacks_is_said(
    trabecula: Command, directory: Path
) -> None:
    found = trabecula("directory", directory, "--json").json
    assert found["services"][0]["hours"] is None
    assert "hospice" in found["kinds_without_a_service"]
    text = trabecula("directory", directory).out
    assert NOT_FILLED_IN in text
    assert "Walkers" in text


def test_an_empty_directory_is_written_and_cannot_be_used_unsigned(
    trabecula: Command, written: Written
) -> None:
    empty = trabecula("directory", "--template")
    assert empty.code == 0
    file = written(content=empty.out, name="empty.toml")
    wrong = trabecula("directory", file)
    assert wrong.code == 1
    assert f"{file}: it is not signed" in wrong.err


@pytest.mark.parametrize(
    "arguments", [[], ["--template", "--json"], ["--template", "directory.toml"]]
)
def test_wrong_usage_of_the_directory(trabecula: Command, arguments: list[str]) -> None:
    assert trabecula("directory", *arguments).code == 2


def test_a_directory_that_is_missing_is_an_error(trabecula: Command, tmp_path: Path) -> None:
    wrong = trabecula("education", "show", "fever", "--directory", tmp_path / "none.toml")
    assert wrong.code == 1
    assert "cannot be read" in wrong.err


def test_what_stands_around_the_treatment_names_the_clinics_services(
    trabecula: Command, written: Written, directory: Path
) -> None:
    facts = written(content='{"facts": {"phq9": 6, "gad7": 2}}')
    shown = trabecula("support", "--facts", facts, "--directory", directory, "--json").json
    (step,) = (one for one in shown["steps"] if one["ladder"] == "mood")
    assert [one["name"] for one in step["help"]["services"]] == ["Walkers"]
    assert step["help"]["not_filled_in"] == ["self-help programme"]
    assert shown["timeline"] is None
    text = trabecula("support", "--facts", facts, "--directory", directory).out
    assert "Walkers (peer support), 020 1111 2222" in text


def test_standard_input_is_given_to_one_thing_only(trabecula: Command) -> None:
    assert trabecula("support", "-", "--directory", "-").code == 2


@pytest.mark.parametrize("name", [person.name for person in samples.people()])
def test_every_sample_is_answered_in_text_and_as_json(trabecula: Command, name: str) -> None:
    record = samples.path(name)
    found = trabecula("support", record, "--json").json
    text = trabecula("support", record).out
    assert found["draft"] is True
    assert found["nutrition"]["statement"] == "NUT-01"
    assert "Draft" in text
    assert all(row["name"] in text for row in found["timeline"]["rows"] if " " not in row["name"])
