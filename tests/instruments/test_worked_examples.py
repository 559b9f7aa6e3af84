"""Every worked example of the dossier, through the forms in which they are written."""

import json
from pathlib import Path
from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.knowledge.instruments.examples import EXAMPLES
from trabecula.pathway.examples import try_row

ROWS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("scores.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["instrument"])
def test_gives_what_the_dossier_expects(row: dict[str, Any]) -> None:
    tried = try_row(row, EXAMPLES, convert)
    assert tried.agrees, tried


OTHER_ROWS: list[tuple[str, dict[str, Any], Any]] = [
    ("PHQ-9", {"items": [1, 1, 1, 1, 1, 1, 1, 1, None]}, None),
    ("phq-9", {"phq_interest": 0, "mood": 0}, None),
    ("PEG", {"items": [7, 8, 6]}, 7.0),
    ("Barthel index", {"items": [10, 0, 5, 5, 10, 10, 5, 10, 10, 0]}, 65),
    ("ORT-OUD", {"items": []}, [0, False]),
    ("Bilsky ESCC", {"grade": 2}, {"high_grade": True, "rank": 4}),
    ("NRS band", {"nrs": 11, "scheme": "nccn"}, None),
    ("PPSv2", {"ambulation": "reduced", "activity": "hobby", "selfcare": "occasional",
               "intake": "reduced", "conscious": "confusion"}, 60),
]  # fmt: skip


@pytest.mark.parametrize(("name", "inputs", "expected"), OTHER_ROWS, ids=lambda one: str(one)[:30])
def test_rows_of_other_shapes_are_read(name: str, inputs: dict[str, Any], expected: Any) -> None:
    row = {"instrument": name, "inputs": inputs, "expected": expected}
    tried = try_row(row, EXAMPLES, convert, INSTRUMENTS)
    assert tried.agrees, tried


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("PHQ-9", {"items": [1] * 9}, None),
        ("PHQ-9", {"items": [1] * 9}, [10, "moderate", True]),
        ("NRS band", {"nrs": 11, "scheme": "nccn"}, "severe"),
        ("no such instrument", {"items": [1]}, None),
    ],
)
def test_what_differs_or_cannot_be_tried_never_agrees(
    name: str, inputs: dict[str, Any], expected: Any
) -> None:
    row = {"instrument": name, "inputs": inputs, "expected": expected}
    assert not try_row(row, EXAMPLES, convert, INSTRUMENTS).agrees
