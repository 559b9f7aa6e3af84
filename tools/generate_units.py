"""Reckons `src/trabecula/fhir/unit_factors.json`: factors and offsets between usual units."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from trabecula.fhir.units import reckon

PATH: Final = "src/trabecula/fhir/unit_factors.json"

_TIMES: Final = ("a", "mo", "wk", "d", "h", "min", "s")
_LENGTHS: Final = ("m", "dm", "cm", "mm", "um", "[in_i]", "[ft_i]")
_MASSES: Final = ("kg", "g", "mg", "ug", "[lb_av]", "[oz_av]")
_MASS_CONCENTRATIONS: Final = (
    "g/L", "g/dL", "g/mL", "mg/L", "mg/dL", "mg/mL", "ug/L", "ug/dL", "ug/mL", "ng/L", "ng/dL",
    "ng/mL", "pg/mL",
)  # fmt: skip
_AMOUNT_CONCENTRATIONS: Final = (
    "mol/L", "mmol/L", "umol/L", "nmol/L", "pmol/L", "mmol/dL", "umol/dL", "nmol/dL", "nmol/mL",
    "umol/mL",
)  # fmt: skip
_CELLS: Final = (
    "10*9/L", "10*6/L", "10*12/L", "10*3/uL", "10*6/uL", "/uL", "/mm3", "/nL", "/L", "10*6/mL",
    "10*3/mL", "/mL",
)  # fmt: skip
_CLEARANCES: Final = ("mL/min", "mL/s", "L/h", "L/min", "mL/h")
_SPEEDS: Final = ("m/s", "cm/s", "m/min", "km/h")
_RATES: Final = ("/min", "/s", "/h", "Hz")
_DOSES: Final = ("mg/d", "g/d", "ug/d", "mg/h", "ug/h", "mg/wk", "mg/mo")
_PRESSURES: Final = ("mm[Hg]", "kPa", "Pa", "cm[H2O]")
_DENSITIES: Final = ("kg/m2", "g/cm2", "g/m2")

WANTED: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("a", "mo", "wk", "d", "h", "min", "s"), _TIMES),
    "ms": ("s",),
    **dict.fromkeys(("mm", "cm"), _LENGTHS),
    "kg": _MASSES,
    "mg": _MASSES,
    "kg/m2": _DENSITIES,
    "%": ("1", "[ppth]"),
    **dict.fromkeys(("mmol/L", "umol/L", "nmol/L"), _AMOUNT_CONCENTRATIONS),
    **dict.fromkeys(("ug/L", "mg/dL", "g/dL", "g/L", "ng/mL", "ug/dL"), _MASS_CONCENTRATIONS),
    "10*9/L": _CELLS,
    "mL/min": _CLEARANCES,
    "/min": _RATES,
    "Cel": ("[degF]", "K"),
    "mm[Hg]": _PRESSURES,
    "m/s": _SPEEDS,
    "mg/d": _DOSES,
    "meq/L": ("eq/L", "ueq/L", "meq/dL"),
}
"""From which units each is commonly wanted."""


def render() -> str:
    """The table as JSON: wanted unit, unit as recorded, factor and offset."""
    table = {to: _from(units, to) for to, units in sorted(WANTED.items())}
    rows = (f"  {json.dumps(to)}: {{\n{_rows(lines)}\n  }}" for to, lines in table.items() if lines)
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _from(units: Iterable[str], to: str) -> dict[str, tuple[float, float]]:
    lines = {unit: reckon(unit, to) for unit in sorted(units) if unit != to}
    if bad := [unit for unit, line in lines.items() if line is None]:
        raise ValueError(f"{', '.join(bad)} cannot be turned into {to}")
    return {unit: line for unit, line in lines.items() if line is not None}


def _rows(lines: Mapping[str, tuple[float, float]]) -> str:
    return ",\n".join(
        f"    {json.dumps(unit)}: [{_exact(factor)}, {_exact(offset)}]"
        for unit, (factor, offset) in lines.items()
    )


def _exact(number: float) -> str:
    """To fourteen digits, which is more than pint keeps, so that 0.1 is written as 0.1."""
    return repr(float(f"{number:.14g}"))
