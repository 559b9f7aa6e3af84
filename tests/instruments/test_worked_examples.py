"""Every worked example of the dossier, through the forms in which they are written."""

import json
from pathlib import Path
from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments.examples import EXAMPLES
from trabecula.pathway.examples import try_row

ROWS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("scores.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["instrument"])
def test_gives_what_the_dossier_expects(row: dict[str, Any]) -> None:
    tried = try_row(row, EXAMPLES, convert)
    assert tried.agrees, tried
