"""Addresses: the names and codes by which an instrument and its facts are known to others."""

from typing import Final

from trabecula.fhir.writing import Json
from trabecula.language.carrier import Observed
from trabecula.language.code import FACT, INSTRUMENT, LOINC, Code
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument

BOUND: Final = f"{INSTRUMENT}:bound"
"""The system of the two ends between which a score lies that cannot be told."""


def instrument_url(instrument: Instrument) -> str:
    """The canonical address of an instrument's Questionnaire."""
    return f"{INSTRUMENT}:{instrument.name}"


def instrument_codes(instrument: Instrument) -> list[Json]:
    """The codes of the whole panel, ours first."""
    ours = {"system": INSTRUMENT, "code": instrument.name, "display": instrument.title}
    return [ours, *map(_coding, instrument.codes)]


def fact_codes(fact: Fact) -> list[Json]:
    """Our code of an item or score, and its LOINC codes, whose own words are never shown."""
    ours = {"system": FACT, "code": fact.key, "display": fact.name}
    return [ours, *map(_coding, loinc_of(fact))]


def loinc_of(fact: Fact) -> tuple[Code, ...]:
    """The LOINC codes under which a record carries a fact."""
    carried = (each for each in fact.carried_by if isinstance(each, Observed))
    found = (code for each in carried for code in each.codes if code.system == LOINC)
    return tuple(dict.fromkeys(found))


def _coding(code: Code) -> Json:
    return {"system": code.system, "code": code.code}
