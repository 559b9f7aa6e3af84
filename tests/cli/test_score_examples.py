"""``trabecula knowledge verify --examples``: expected and got, row by row."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.records import Command, Written

from trabecula.report.schemas import schema

RIGHT: dict[str, Any] = {
    "instrument": "PHQ-9",
    "inputs": {"items": [1, 1, 1, 1, 1, 1, 0, 0, 0]},
    "expected": [6, "mild", False],
}
WRONG: dict[str, Any] = RIGHT | {"expected": [7, "mild", False]}
MEDICATION: dict[str, Any] = {
    "id": "W05",
    "category": "MME",
    "inputs": {"drug": "x 2 mg"},
    "expected": {"mme": 90},
}
PERSON: dict[str, Any] = {
    "id": "V18", "title": "Unknown neurology",
    "facts": {"known_cancer": True, "new_or_worse_spinal_pain": True}, "lesions": [],
    "must_fire": ["EMR-00"], "must_not_fire": ["EMR-01"], "must_ask_facts": ["neuro_signs"],
}  # fmt: skip
VIGNETTES = Path(__file__).parents[1] / "vignettes"


def verified(trabecula: Command, file: Path, code: int) -> list[Any]:
    run = trabecula("knowledge", "verify", "--examples", file, "--json")
    assert run.code == code
    rows = [json.loads(line) for line in run.out.splitlines()]
    for row in rows:
        jsonschema.validate(row, schema("example"))
    return rows


ROWS: list[tuple[Any, str, str]] = [
    (RIGHT, "agrees", ""),
    (WRONG, "differs", ""),
    (RIGHT | {"inputs": {"items": [4] * 9}}, "not tried", "from 0 to 3"),
    (RIGHT | {"inputs": {"items": [1]}}, "not tried", "9 answers, not 1"),
    (RIGHT | {"inputs": {"answers": []}}, "not tried", "no form of it has these inputs"),
    (RIGHT | {"inputs": 3}, "not tried", "'inputs' takes an object"),
    ({"instrument": "PHQ-9", "inputs": {}}, "not tried", "what is expected"),
    (RIGHT | {"instrument": "zzz"}, "not tried", "no instrument has this name"),
    (MEDICATION, "not tried", "'x 2 mg' names no opioid"),
    (MEDICATION | {"category": "Latin"}, "not tried", "no such calculation yet"),
    (PERSON, "agrees", ""),
    (PERSON | {"must_hold": ["EMR-00"]}, "differs", ""),
    (PERSON | {"must_not_fire": ["EMR-00"]}, "differs", ""),
    (PERSON | {"must_ask_facts": ["known_cancer"]}, "differs", ""),
    (PERSON | {"must_fire": ["EMR-99"]}, "not tried", "there is no statement 'EMR-99'"),
    (PERSON | {"must_ask_facts": ["zzz"]}, "not tried", "there is no fact 'zzz'"),
    (PERSON | {"must_fire": "EMR-00"}, "not tried", "a list of codes"),
    (PERSON | {"facts": {"neuro_sign": []}}, "not tried", "did you mean 'neuro_signs'"),
    ({"facts": {}}, "not tried", "it is neither"),
    (17, "not tried", "it is neither"),
]


@pytest.mark.parametrize(("row", "verdict", "why"), ROWS)
def test_a_row(trabecula: Command, written: Written, row: Any, verdict: str, why: str) -> None:
    (tried,) = verified(
        trabecula, written(content=json.dumps([row])), 0 if verdict == "agrees" else 1
    )
    assert tried["verdict"] == verdict
    assert why in tried["why"]
    assert bool(why) is bool(tried["why"])


def test_expected_and_got_stand_side_by_side(trabecula: Command, written: Written) -> None:
    file = written(content=json.dumps([RIGHT, WRONG, MEDICATION]))
    run = trabecula("knowledge", "verify", "--examples", file)
    assert run.code == 1
    why = "'x 2 mg' names no opioid: give one opioid with its dose"
    assert run.out.splitlines() == [
        '   1  PHQ-9: agrees: expected [6,"mild",false], got [6,"mild",false]',
        '   2  PHQ-9: differs: expected [7,"mild",false], got [6,"mild",false]',
        f'   3  W05 MME: not tried: {why}; expected {{"mme":90}}',
        "3 rows: 1 agree, 1 differ, 1 not tried.",
    ]


@pytest.mark.parametrize("name", ["dossier.json", "several_lesions.json"])
def test_people_answer_as_they_must(trabecula: Command, written: Written, name: str) -> None:
    vignettes = json.loads((VIGNETTES / name).read_text("utf-8"))["vignettes"]
    rows = verified(trabecula, VIGNETTES / name, 0)
    assert [row["id"] for row in rows] == [vignette["id"] for vignette in vignettes]
    assert verified(trabecula, written(content=json.dumps(vignettes)), 0) == rows


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is not JSON"), ("{", "is not JSON"), ("[" * 100_000, "is not JSON"),
        ('[{"instrument": "PEG", "instrument": "DN4"}]', "'instrument' is given twice"),
        ("{}", "give a list of rows"), ("17", "give a list of rows"), ("[]", "holds no examples"),
        (b"\xff\xfe", "is not UTF-8"),
    ],
)  # fmt: skip
def test_a_file_that_is_none(
    trabecula: Command, written: Written, content: str | bytes, says: str
) -> None:
    run = trabecula("knowledge", "verify", "--examples", written(content=content))
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_json_goes_with_examples(trabecula: Command, tmp_path: Path) -> None:
    run = trabecula("knowledge", "verify", "--json")
    assert (run.code, run.out) == (2, "")
    run = trabecula("knowledge", "verify", "--examples", tmp_path / "nowhere.json")
    assert (run.code, run.out) == (1, "")
