"""A quantity is a number whose unit is its type."""

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.language.examples import falls, mirels_score, prognosis, stay

from trabecula.language.quantity import Days, Quantity, Weeks

WRONG: dict[str, str] = {
    "a number of weeks is below a number of days": "Weeks(1) < Days(7)",
    "a fact in weeks is compared with days": "prognosis >= Days(42)",
    "a fact in weeks is compared with a fact in days": "prognosis > stay",
    "a fact in weeks is compared with a bare number": "prognosis > 6",
    "a whole number is compared with weeks": "falls > Weeks(2)",
    "a condition is negated with not": "not (falls > 2)",
    "a condition is read as a yes or no": "if falls > 2: pass",
    "a value that the fact does not have is asked for": 'site.equals("femor")',
    "an item that the checklist does not have is asked for": 'signs.found("weakness")',
}
RIGHT = """
from tests.language.examples import *
right = (
    (prognosis >= Weeks(6)) & (prognosis > time_to_benefit) & (prognosis > since_surgery)
    & (prognosis >= long_prognosis) & (stay <= Days(2)) & (falls >= many_falls)
    & site.equals("femur") & signs.found("numbness")
)
"""


def _errors_found_in(file: Path) -> set[int]:
    """The lines, from 1, in which the type checker finds an error."""
    here = Path(__file__).parents[2]
    settings = {"typeCheckingMode": "standard", "extraPaths": [str(here), str(here / "src")]}
    (file.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    ran = subprocess.run(
        [*command, "--project", str(file.parent)], capture_output=True, text=True, check=False
    )
    found: list[dict[str, Any]] = json.loads(ran.stdout)["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1 for one in found if one["severity"] == "error"}


def test_the_type_checker_refuses_to_compare_across_kinds(tmp_path: Path) -> None:
    file = tmp_path / "snippet.py"
    file.write_text("\n".join([RIGHT, *WRONG.values()]))
    first = len(file.read_text().splitlines()) - len(WRONG) + 1
    assert _errors_found_in(file) == set(range(first, first + len(WRONG)))


def test_two_kinds_cannot_be_put_in_order() -> None:
    with pytest.raises(TypeError, match="Weeks cannot be compared with Days: convert one"):
        assert Weeks(1) < Days(7)  # pyright: ignore[reportOperatorIssue]


def test_two_kinds_are_never_equal() -> None:
    assert Weeks(1) != Days(1)
    assert Weeks(1) == Weeks(1.0)
    assert len({Weeks(1), Weeks(1.0), Days(1)}) == 2


def test_one_kind_is_put_in_order() -> None:
    assert Weeks(1) < Weeks(2) <= Weeks(2) >= Weeks(2) > Weeks(1)


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_a_quantity_is_finite(wrong: float) -> None:
    with pytest.raises(ValueError, match="Weeks takes a finite number"):
        Weeks(wrong)


@pytest.mark.parametrize("wrong", [True, "6", None])
def test_a_quantity_takes_nothing_but_a_number(wrong: Any) -> None:
    with pytest.raises(TypeError, match="Weeks takes a number"):
        Weeks(wrong)


def test_every_kind_has_a_ucum_unit_and_a_symbol() -> None:
    for kind in Quantity.__subclasses__():
        assert kind.ucum
        assert kind.symbol


def test_a_quantity_is_said_with_its_symbol() -> None:
    assert str(Weeks(6)) == "6 weeks"
    assert str(Days(2.5)) == "2.5 days"


@pytest.mark.parametrize("operator", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_a_fact_is_compared_only_with_its_own_unit(operator: str) -> None:
    for wrong in (Days(42), 6, 6.0, stay, falls):
        with pytest.raises(TypeError, match="expected survival is in Weeks"):
            getattr(prognosis, operator)(wrong)


@pytest.mark.parametrize("wrong", [Weeks(2), 2.5, True, "2", prognosis])
def test_a_whole_number_is_compared_only_with_whole_numbers(wrong: Any) -> None:
    with pytest.raises(TypeError, match="Mirels score is a whole number"):
        mirels_score.equals(wrong)
