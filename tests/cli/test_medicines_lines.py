"""Questions about medicines as JSON lines: one bad line does not stop the others."""

import json
from io import BytesIO, TextIOWrapper
from typing import Any

import jsonschema
import pytest
from tests.records import Command, Written

from trabecula.report.schemas import schema

LINES: list[tuple[str, str, dict[str, Any], tuple[str, Any]]] = [
    ("exposure", "exposure", {"dose": "morphine 30 mg bd"}, ("total", 60)),
    ("exposure", "exposure", {"dose": ["codeine 30 mg qid"], "table": "nsw"}, ("total", 12)),
    (
        "convert",
        "conversion",
        {"dose": "morphine 120 mg/day", "to": "oxycodone", "ratio": 1.5, "reduction": 0.5},
        ("estimate", 40),
    ),
    (
        "convert",
        "conversion",
        {"dose": "morphine 120 mg/day", "to": "oxycodone", "crcl": 40.0, "child-pugh": "none"},
        ("dose", 20),
    ),
    ("rescue", "rescue", {"dose": "morphine 60 mg/day", "with": "morphine"}, ("dose", 6)),
    (
        "taper",
        "taper",
        {"dose": "morphine 100 mg/day", "used-for": "15 months", "from": "2026-03-01"},
        ("part", 0.1),
    ),
    ("dose", "dose", {"medicine": "senna", "fact": {"crcl": 45}}, ("medicine", "senna")),
    ("check", "check", {"medicine": ["senna", "zzz"]}, ("not_checked", ["zzz"])),
]


@pytest.mark.parametrize(("command", "name", "line", "holds"), LINES)
def test_a_line_is_answered_as_options_are(  # noqa: PLR0917 (a row of the table)
    trabecula: Command,
    written: Written,
    command: str,
    name: str,
    line: dict[str, Any],
    holds: tuple[str, Any],
) -> None:
    key, value = holds
    file = written(content=json.dumps({"id": "p1", **line}) + "\n", name="in.ndjson")
    run = trabecula("medicines", command, "--input", file, "--json")
    assert (run.code, run.err) == (0, "")
    jsonschema.validate(run.json, schema(f"medicine-{name}"))
    assert (run.json["line"], run.json["id"], run.json[key]) == (1, "p1", value)
    text = trabecula("medicines", command, "--input", file)
    assert text.out.startswith("p1\n")


BAD = [
    ("{", "not JSON"),
    ("[]", "one JSON object"),
    ("17", "one JSON object"),
    ("{}", "dose"),
    ('{"dose": 5}', "dose"),
    ('{"dose": "morphine 10 mg bd", "dose": "x"}', "given twice"),
    ('{"dose": "morphine 10 mg bd", "tabel": "nsw"}', "did you mean table"),
    ('{"dose": "morphine 10 mg bd", "age": "old"}', "age"),
    ('{"dose": "morphine 10 mg bd", "table": "zzz"}', "no table of exposure"),
    ('{"dose": "morphine -10 mg bd"}', "below zero"),
    ('{"dose": []}', "at least one opioid"),
]


@pytest.mark.parametrize(("line", "says"), BAD)
def test_a_bad_line_is_said_with_its_number_and_the_others_are_answered(
    trabecula: Command, written: Written, line: str, says: str
) -> None:
    good = '{"dose": "morphine 10 mg bd"}'
    file = written(content=f"{good}\n{line}\n\n{good}\n", name="in.ndjson")
    run = trabecula("medicines", "exposure", "--input", file, "--json")
    assert run.code == 1
    first, wrong, last = map(json.loads, run.out.splitlines())
    jsonschema.validate(wrong, schema("wrong-line"))
    assert (first["line"], wrong["line"], last["line"]) == (1, 2, 4)
    assert says in wrong["error"]
    text = trabecula("medicines", "exposure", "--input", file)
    assert text.code == 1
    assert "line 2: " in text.err
    assert text.out.count("Total: 20") == 2


def test_standard_input(trabecula: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b'{"medicine": "senna"}\n')))
    run = trabecula("medicines", "dose", "--input", "-", "--json")
    assert (run.code, run.json["medicine"]) == (0, "senna")


@pytest.mark.parametrize(
    ("content", "says"), [("", "asks nothing"), (b"\xff\xfe{}", "UTF"), ("\n\n", "asks nothing")]
)
def test_a_file_that_asks_nothing(
    trabecula: Command, written: Written, content: str | bytes, says: str
) -> None:
    run = trabecula("medicines", "exposure", "--input", written(content=content, name="in.ndjson"))
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_a_file_and_options_are_two_questions(trabecula: Command, written: Written) -> None:
    file = written(content="{}", name="in.ndjson")
    run = trabecula("medicines", "exposure", "morphine 10 mg bd", "--input", file)
    assert run.code == 2
    assert "leave out the other options" in run.err


def test_a_file_that_is_not_there(trabecula: Command) -> None:
    run = trabecula("medicines", "check", "--input", "nowhere.ndjson")
    assert run.code == 1
    assert "cannot be read" in run.err
