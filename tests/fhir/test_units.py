"""Units: turned where it is certain how, and refused where it is not."""

import importlib.util
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.fhir.units import SPELLINGS, convert, reckon
from trabecula.language.quantity import Quantity

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("number", "unit", "to", "result"),
    [
        (100.4, "[degF]", "Cel", 38),
        (98.6, "degF", "Cel", 37),
        (310.15, "K", "Cel", 37),
        (38, "°C", "Cel", 38),
        (5, "10*3/uL", "10*9/L", 5),
        (5, "K/uL", "10*9/L", 5),
        (5, "10*3/μL", "10*9/L", 5),
        (1500, "/uL", "10*9/L", 1.5),
        (1500, "{cells}/uL", "10*9/L", 1.5),
        (12, "g/dL", "g/L", 120),
        (120, "g/L", "g/dL", 12),
        (1, "mg/dl", "mg/dL", 1),
        (90, "µmol/L", "umol/L", 90),
        (0.09, "mmol/L", "umol/L", 90),
        (2, "Day", "d", 2),
        (2, "wk", "d", 14),
        (154, "[lb_av]", "kg", 69.85322498),
        (0.98, "1", "%", 98),
        (72, "{beats}/min", "/min", 72),
        (72, "bpm", "/min", 72),
        (16, "kPa", "mm[Hg]", 120.00985),
        (60, "mL/min/1.73 m2", "mL/min/{1.73_m2}", 60),
        (4, "", "{score}", 4),
        (4, "{points}", "{score}", 4),
        (4, "score", "{score}", 4),
        (5, "[stone_av]", "kg", 31.7514659),
    ],
)
def test_turned(number: float, unit: str, to: str, result: float) -> None:
    assert convert(number, unit, to) == pytest.approx(result, rel=1e-7)


@pytest.mark.parametrize(
    ("unit", "to"),
    [
        ("", "mmol/L"),
        ("1", "mmol/L"),
        ("mg/dL", "mmol/L"),
        ("MMOL/L", "mmol/L"),
        ("M/L", "mmol/L"),
        ("G/L", "10*9/L"),
        ("meq/L", "mmol/L"),
        ("mL/min/{1.73_m2}", "mL/min"),
        ("mL/min", "mL/min/{1.73_m2}"),
        ("%", "{score}"),
        ("/10", "{score}"),
        ("mg", "mg/d"),
        ("[iU]/L", "%"),
        ("tablets", "d"),
        ("}{((", "kg"),
        ("m" * 3000, "kg"),
    ],
)
def test_refused(unit: str, to: str) -> None:
    assert convert(3, unit, to) is None


def test_a_fever_is_not_a_hair_less() -> None:
    fever = convert(100.4, "[degF]", "Cel")
    assert fever is not None
    assert fever >= 38.0


@pytest.mark.parametrize(
    ("unit", "result"), [("mg/dL", 2.49501), ("mg/L", 0.249501), ("mEq/L", 5), ("g", None)]
)
def test_mass_into_amount_where_the_substance_is_said(unit: str, result: float | None) -> None:
    calcium = {"mg/dL": 1 / 4.008, "meq/L": 1 / 2}
    converted = convert(10, unit, "mmol/L", calcium)
    assert converted == (None if result is None else pytest.approx(result, rel=1e-5))


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_only_finite_numbers(number: float) -> None:
    assert convert(number, "kg", "kg") is None


def test_every_unit_of_the_language_is_its_own() -> None:
    for kind in Quantity.__subclasses__():
        assert convert(3, kind.ucum, kind.ucum) == 3


def test_every_spelling_ends_in_ucum() -> None:
    for spelling, unit in SPELLINGS.items():
        assert unit not in SPELLINGS, spelling
        assert unit.startswith("{") or reckon(unit, unit) is not None or unit == "%"


def test_the_table_is_fresh() -> None:
    spec = importlib.util.spec_from_file_location("units", ROOT / "tools" / "generate_units.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert (ROOT / tool.PATH).read_text("utf-8") == tool.render()


@given(st.floats(-1e6, 1e6), st.sampled_from(["[degF]", "K"]))
def test_there_and_back(number: float, unit: str) -> None:
    there = convert(number, unit, "Cel")
    assert there is not None
    back = convert(there, "Cel", unit)
    assert back == pytest.approx(number, abs=1e-5, rel=1e-9)


@given(st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=12), st.text(max_size=8))
def test_whatever_is_written_never_fails(number: float, unit: str, to: str) -> None:
    converted = convert(number, unit, to)
    assert converted is None or math.isfinite(converted)
