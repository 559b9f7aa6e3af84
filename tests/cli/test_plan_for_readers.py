"""``trabecula plan --for``: each reader in each format, and what does not go together."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import jsonschema
import pytest
from tests.places import RECORDS
from tests.records import Command

from trabecula import samples
from trabecula.report.schemas import schema

RECORD = samples.path("kidney-femur")
READERS = ("patient", "hand-off", "team-meeting", "transfer")
MCODE = RECORDS / "mcode-4.0.0-examples"
DIRECTORY = """
filled_in_by = "Nurse N"
filled_in_on = 2026-01-05
look_again_by = 2099-01-05
if_pain_breaks_through = "Take one dose. Then rest."
[numbers]
clinic = "+00 555 0101"
"""


@pytest.mark.parametrize("reader", READERS)
def test_each_reader_has_text_json_and_a_page(trabecula: Command, reader: str) -> None:
    text = trabecula("plan", RECORD, "--for", reader)
    assert (text.code, text.err) == (0, "")
    assert "Arthur Specimen" in text.out
    found = trabecula("plan", RECORD, "--for", reader, "--json").json
    jsonschema.validate(found, schema(f"plan-for-{reader}"))
    html = trabecula("plan", RECORD, "--for", reader, "--format", "html").out
    assert html.startswith("<!doctype html>")
    assert trabecula("plan", RECORD, "--for", reader, "--format", "html").out == html


@pytest.mark.parametrize("reader", READERS)
def test_each_reader_has_a_pdf(reader: str) -> None:
    try:
        import_module("weasyprint")
    except (ImportError, OSError) as error:
        pytest.skip(f"WeasyPrint is not here: {error}")
    command = [sys.executable, "-m", "trabecula", "plan", RECORD, "--for", reader]
    run = subprocess.run([*command, "--format", "pdf"], capture_output=True, check=True)
    assert run.stdout.startswith(b"%PDF-1.7")
    assert not run.stderr


@pytest.mark.parametrize("reader", READERS)
def test_facts_given_directly_are_enough(trabecula: Command, tmp_path: Path, reader: str) -> None:
    given = tmp_path / "facts.json"
    given.write_text('{"as_of": "2026-03-01", "facts": {"pain_worst": 8}}', "utf-8")
    assert trabecula("plan", "--facts", given, "--for", reader).code == 0


def test_a_decision_reaches_the_patient_s_page(trabecula: Command, tmp_path: Path) -> None:
    decided = tmp_path / "decided.json"
    run = trabecula(
        "decide", RECORD, "--choose", "OPT-FIXATION", "--by", "Dr Novak", "--with", "Arthur"
    )
    decided.write_text(run.out, "utf-8")
    directory = tmp_path / "directory.toml"
    directory.write_text(DIRECTORY, "utf-8")
    out = trabecula("plan", decided, "--for", "patient", "--directory", directory).out
    assert "A surgeon puts metal into the bone" in out
    assert "by Dr Novak, with Arthur" in out
    assert "Take one dose. Then rest." in out
    assert "+00 555 0101" in out
    assert "Nothing has been decided" not in out
    assert "Nothing has been decided" in trabecula("plan", RECORD, "--for", "patient").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--large-print",), "--large-print goes with --for patient"),
        (("--for", "patient", "--large-print"), "--large-print goes with --for patient"),
        (("--for", "hand-off", "--format", "fhir"), "leave out --for"),
        (("--directory", "none.toml"), "--directory goes with --for patient or hand-off"),
        (("--for", "patient", "--alternative", "decided"), "--alternative does not go with"),
        (("--for", "nobody"), "nobody"),
    ],
)
def test_what_does_not_go_together_is_refused(
    trabecula: Command, arguments: tuple[str, ...], message: str
) -> None:
    run = trabecula("plan", RECORD, *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err


def test_a_directory_that_cannot_be_read_says_so(trabecula: Command, tmp_path: Path) -> None:
    directory = tmp_path / "directory.toml"
    directory.write_text("[numbers]\nclinic = 5", "utf-8")
    run = trabecula("plan", RECORD, "--for", "patient", "--directory", directory)
    assert run.code == 1
    assert "directory.toml" in run.err


def test_a_plan_that_there_is_not_is_named(trabecula: Command) -> None:
    run = trabecula("plan", RECORD, "--for", "hand-off", "--alternative", "decided")
    assert run.code == 1
    assert "no decision in the record" in run.err


def test_a_plan_that_is_proposed_may_be_handed_over(trabecula: Command) -> None:
    out = trabecula("plan", RECORD, "--for", "transfer", "--alternative", "what-matters").out
    assert "proposed. Nobody has decided on it." in " ".join(out.split())


@pytest.mark.skipif(not MCODE.exists(), reason="the examples of others are not here")
@pytest.mark.parametrize("reader", READERS)
def test_records_of_others_go_the_whole_way(trabecula: Command, reader: str) -> None:
    found = sorted(MCODE.glob("Bundle-*.json"))
    assert found
    for record in found:
        run = trabecula("plan", record, "--for", reader)
        assert run.code == 0 or "several" in run.err or "clinical date" in run.err, run.err
