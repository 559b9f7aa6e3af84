"""Every worked answer of the dossier that concerns these calculations.

`worked_examples.json` holds the entries of the dossier's example file as they stand there, and
the examples in its text.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from trabecula.calculation.body_mass import body_mass_index
from trabecula.calculation.bounds import Bounds
from trabecula.calculation.calcium import adjusted_calcium
from trabecula.calculation.epidural_compression import rank
from trabecula.calculation.mirels import mirels
from trabecula.calculation.radiotherapy_response import response_to_radiotherapy
from trabecula.calculation.renal import (
    ckd_epi_2021,
    cockcroft_gault,
    dosing_weight,
)
from trabecula.calculation.sins import sins

Example = dict[str, Any]
EXAMPLES = cast(
    "list[Example]", json.loads(Path(__file__).with_name("worked_examples.json").read_text("utf-8"))
)


def check_strict_response(inputs: Example, expected: str) -> None:
    response = response_to_radiotherapy(
        inputs["pain0"], inputs["pain1"], inputs["omed0"], inputs["omed1"]
    )
    assert response is not None
    assert response.strict == expected.lower()


def check_sins(inputs: Example, expected: list[Any]) -> None:
    total, _band = expected
    assert sins(
        inputs["level"],
        {"nonmechanical": "non_mechanical"}.get(inputs["pain"], inputs["pain"]),
        inputs["lesion"],
        {"deformity": "new_deformity"}.get(inputs["align"], inputs["align"]),
        {"involved>50": "none_but_over_half_involved", ">50": "over_half", "none": "none"}[
            inputs["collapse"]
        ],
        inputs["post"],
    ) == Bounds(total, total)


def check_mirels(inputs: Example, expected: list[Any]) -> None:
    total, _band = expected
    sizes = {"<1/3": "under_one_third", "1/3-2/3": "one_to_two_thirds", ">2/3": "over_two_thirds"}
    for site in {"upper": ("humerus", "radius_ulna"), "lower": ("femur_shaft", "tibia")}[
        inputs["site"]
    ]:
        score = mirels(site, inputs["pain"], inputs["lesion"], sizes[inputs["size"]])
        assert score == Bounds(total, total)


def check_calcium(inputs: Example, expected: float) -> None:
    assert adjusted_calcium(inputs["ca"], inputs["alb_gl"]) == expected


def check_calcium_mg_per_dl(inputs: Example, expected: float) -> None:
    adjusted = adjusted_calcium(inputs["ca"] / 4.008, inputs["alb_gdl"] * 10) * 4.008
    assert adjusted == pytest.approx(expected, abs=0.01)


def check_filtration(inputs: Example, expected: float) -> None:
    creatinine, female = inputs["scr_mgdl"] * 88.4, inputs["sex"] == "female"
    assert round(ckd_epi_2021(creatinine, inputs["age"], female), 1) == expected


def check_clearance(inputs: Example, expected: float) -> None:
    creatinine, female = inputs["scr_mgdl"] * 88.4, inputs["sex"] == "female"
    weight = dosing_weight(inputs["kg"], inputs.get("cm"), female).kg
    assert round(cockcroft_gault(inputs["age"], weight, creatinine, female), 1) == expected


def check_body_mass_index(inputs: Example, expected: float) -> None:
    assert round(body_mass_index(inputs["kg"], inputs["cm"]), 2) == expected


def check_epidural(inputs: Example, expected: Example) -> None:
    assert (rank(inputs["grade"]) >= rank("2")) is expected["high_grade"]
    assert rank(inputs["grade"]) == expected["rank"]


CHECKS: dict[str, Callable[[Any, Any], None]] = {
    "Chow 2012 RT response": check_strict_response,
    "SINS": check_sins,
    "Mirels": check_mirels,
    "Corrected calcium mmol/L": check_calcium,
    "Corrected calcium mg/dL": check_calcium_mg_per_dl,
    "CKD-EPI 2021": check_filtration,
    "Cockcroft-Gault": check_clearance,
    "BMI": check_body_mass_index,
    "Bilsky ESCC": check_epidural,
}


def name(example: Example) -> str:
    return f"{example['instrument']} {' '.join(str(value) for value in example['inputs'].values())}"


@pytest.mark.parametrize("example", EXAMPLES, ids=name)
def test_worked_answer(example: Example) -> None:
    CHECKS[example["instrument"]](example["inputs"], example["expected"])


def test_every_check_has_an_example() -> None:
    assert {example["instrument"] for example in EXAMPLES} == set(CHECKS)
