"""Units: a number from one UCUM unit into another, or no number at all.

Usual pairs are in ``unit_factors.json``, reckoned once by `tools/generate_units.py`; other pairs
are worked out with ucumvert when they first come up. Nothing is guessed: spellings outside UCUM
are taken only where they are listed here.
"""

import math
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

import msgspec

SPELLINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("Day", "day", "days", "Days"), "d"),
        **dict.fromkeys(("Week", "week", "weeks", "Weeks", "wks"), "wk"),
        **dict.fromkeys(("Month", "month", "months", "Months"), "mo"),
        **dict.fromkeys(("Year", "year", "years", "Years", "yr", "yrs"), "a"),
        **dict.fromkeys(("Hour", "hour", "hours", "Hours", "hr", "hrs"), "h"),
        **dict.fromkeys(("Minute", "minute", "minutes", "Minutes"), "min"),
        **dict.fromkeys(("Second", "second", "seconds", "Seconds", "sec"), "s"),
        **dict.fromkeys(("kilogram", "kilograms", "kgs", "Kg"), "kg"),
        **dict.fromkeys(("pound", "pounds", "lb", "lbs"), "[lb_av]"),
        **dict.fromkeys(("inch", "inches", "in", "in_i"), "[in_i]"),
        **dict.fromkeys(("centimeter", "centimeters", "centimetre", "centimetres"), "cm"),
        **dict.fromkeys(("millimeter", "millimeters", "millimetre", "millimetres"), "mm"),
        **dict.fromkeys(("degC", "°C", "deg C", "Celsius", "degrees Celsius"), "Cel"),
        **dict.fromkeys(("degF", "°F", "deg F", "Fahrenheit", "degrees Fahrenheit"), "[degF]"),
        **dict.fromkeys(("mmHg", "mm Hg", "mm[hg]"), "mm[Hg]"),
        **dict.fromkeys(
            ("bpm", "beats/min", "beats/minute", "beats per minute", "breaths/min",
             "breaths/minute", "breaths per minute", "per minute", "/minute", "1/min"),
            "/min",
        ),
        **dict.fromkeys(
            ("K/uL", "K/µL", "K/mcL", "k/uL", "10^3/uL", "x10^3/uL", "x10E3/uL", "10*3/mcL",
             "Thousand/uL", "thou/uL", "10^3/mm3", "10*3/mm3", "x10(3)/uL"),
            "10*3/uL",
        ),
        **dict.fromkeys(
            ("10^9/L", "x10^9/L", "x 10^9/L", "10*9/l", "x10*9/L", "×10⁹/L", "10⁹/L", "10E9/L",
             "x10E9/L", "10^9/l", "x10(9)/L"),
            "10*9/L",
        ),
        **dict.fromkeys(("cells/uL", "cells/µL", "cells/mcL", "/mcL", "cells/mm3"), "/uL"),
        **dict.fromkeys(("µmol/L", "mcmol/L", "micromol/L", "umol/l", "µmol/l"), "umol/L"),
        **dict.fromkeys(("mcg/L", "µg/L", "ug/l", "µg/l"), "ug/L"),
        **dict.fromkeys(("mcg/mL", "µg/mL", "ug/ml"), "ug/mL"),
        **dict.fromkeys(("mcg/dL", "µg/dL", "ug/dl"), "ug/dL"),
        **dict.fromkeys(("mcg", "µg"), "ug"),
        **dict.fromkeys(("mg/dl", "mg/100mL", "mg/100 mL"), "mg/dL"),
        **dict.fromkeys(("gm/dL", "g/dl", "gm/dl", "g/100mL"), "g/dL"),
        **dict.fromkeys(("mEq/L", "mEq/l", "meq/l"), "meq/L"),
        **dict.fromkeys(("mg/day", "mg/24h", "mg/24 h"), "mg/d"),
        **dict.fromkeys(("kg/m^2", "kg/m²", "kg/m**2"), "kg/m2"),
        **dict.fromkeys(("percent", "Percent", "pct"), "%"),
        **dict.fromkeys(("ml/min", "mL/minute"), "mL/min"),
        **dict.fromkeys(
            ("mL/min/1.73m2", "mL/min/1.73 m2", "mL/min/1.73m^2", "mL/min/1.73 m^2",
             "mL/min/1.73m²", "mL/min/1.73 m²", "mL/min/{1.73m2}", "mL/min/{1.73.m2}",
             "mL/min/1.73.m2", "mL/min/1.73", "ml/min/1.73m2", "ml/min/1.73 m2",
             "ml/min/1.73m^2", "ml/min/1.73m²", "ml/min/{1.73_m2}", "mL/min/{1.73sq.m}",
             "mL/min/1.73sq.m", "mL/min/1.73 sq M", "mL/min/1.73_m2", "mL/min/{1.73 m2}"),
            "mL/min/{1.73_m2}",
        ),
        **dict.fromkeys(("score", "points", "Score", "Points", "{Score}", "{Points}"), "{score}"),
    }
)  # fmt: skip
"""Spellings that are not UCUM, or not its usual form, each exactly as written."""

_NOTHING: Final[Mapping[str, float]] = MappingProxyType({})
_ANNOTATION: Final = re.compile(r"\{[^{}]*\}")
_EQUIVALENTS: Final = re.compile(r"(?<![A-Za-z])[munk]?eq(?![A-Za-z])")
_INDEXED: Final = "1.73"
_DIGITS: Final = 12


def convert(
    number: float, unit: str, to: str, molar: Mapping[str, float] = _NOTHING
) -> float | None:
    """The number in the UCUM unit ``to``; None where this unit cannot become that one.

    ``molar`` is how many of ``to`` one of another unit makes, where amount and mass of one
    substance are meant: calcium ``{"mg/dL": 1 / 4.008}`` into mmol/L. A missing unit becomes
    only what is a plain number itself.
    """
    if not math.isfinite(number):
        return None
    wanted, given = _spelt(to), _spelt(unit)
    if given == wanted:
        return number
    line = _line(given, wanted)
    if line is not None:
        return _tidy(number * line[0] + line[1])
    for other, factor in molar.items():
        between = convert(number, unit, other)
        if between is not None:
            return _tidy(between * factor)
    return None


def _spelt(unit: str) -> str:
    unit = unit.strip().replace("μ", "µ")
    unit = SPELLINGS.get(unit, unit)
    return SPELLINGS.get(unit.replace("µ", "u"), unit.replace("µ", "u"))


def _tidy(number: float) -> float:
    """Without the dust of binary fractions, so that 100.4 °F is 38 °C and not a hair less."""
    return float(f"{number:.{_DIGITS}g}")


@lru_cache(maxsize=4096)
def _line(unit: str, to: str) -> tuple[float, float] | None:
    """What to multiply with and what to add; None where the one cannot become the other."""
    if _is_plain(unit) and _is_plain(to):
        return 1.0, 0.0
    if not unit or not _comparable(unit, to):
        return None
    bare, bare_to = (_ANNOTATION.sub("", one) for one in (unit, to))
    if bare == bare_to:
        return 1.0, 0.0
    listed = _listed().get(bare_to, {}).get(bare)
    return listed if listed is not None else reckon(bare, bare_to)


def _is_plain(unit: str) -> bool:
    """A plain number: no unit, one, or an annotation alone, such as ``{score}``."""
    return _ANNOTATION.sub("", unit) in ("", "1")


def _comparable(unit: str, to: str) -> bool:
    """Not between what is indexed to body surface and what is not; nor from equivalents.

    An equivalent is one mole only of what carries one charge.
    """
    return ((_INDEXED in unit) == (_INDEXED in to)) and (
        (_EQUIVALENTS.search(unit) is None) == (_EQUIVALENTS.search(to) is None)
    )


@cache
def _listed() -> Mapping[str, Mapping[str, tuple[float, float]]]:
    table = files("trabecula.fhir").joinpath("unit_factors.json").read_bytes()
    return msgspec.json.decode(table, type=dict[str, dict[str, tuple[float, float]]])


def reckon(unit: str, to: str) -> tuple[float, float] | None:
    """The factor and the offset from one UCUM unit to another, worked out with ucumvert.

    None where either is no UCUM, where they measure different things, and where they measure
    nothing (two plain numbers of different kinds).
    """
    registry = _registry()
    try:
        source, target = registry.from_ucum(unit), registry.from_ucum(to)
        if not source.dimensionality and "%" not in (unit, to):
            return None
        start = registry.Quantity(0.0, source.units).to(target.units).magnitude
        end = registry.Quantity(source.magnitude, source.units).to(target.units).magnitude
        factor = (end - start) / target.magnitude
    except Exception:  # pint and lark raise many kinds for what is no unit
        return None
    return float(factor), float(start / target.magnitude)


@cache
def _registry() -> Any:
    """Imported when it is first needed, which is seldom: it takes half a second."""
    return import_module("ucumvert").PintUcumRegistry()
