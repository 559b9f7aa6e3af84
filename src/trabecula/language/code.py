"""Codes of public terminologies, by system and code."""

from typing import Final

from msgspec import Struct

LOINC: Final = "http://loinc.org"
SNOMED_CT: Final = "http://snomed.info/sct"
RXNORM: Final = "http://www.nlm.nih.gov/research/umls/rxnorm"
ATC: Final = "http://www.whocc.no/atc"
ICD_10: Final = "http://hl7.org/fhir/sid/icd-10"
ICD_10_CM: Final = "http://hl7.org/fhir/sid/icd-10-cm"
FACT: Final = "urn:trabecula:fact"
SITE: Final = "urn:trabecula:site"
QUESTIONNAIRE: Final = "urn:trabecula:questionnaire"
STATEMENT: Final = "urn:trabecula:statement"
INSTRUMENT: Final = "urn:trabecula:instrument"
OPTION: Final = "urn:trabecula:option"
GOAL: Final = "urn:trabecula:goal"
WISH: Final = "urn:trabecula:wish"
DECISION: Final = "urn:trabecula:decision"
ALERT: Final = "urn:trabecula:alert"
DOCUMENT: Final = "urn:trabecula:document"


class Code(Struct, frozen=True, order=True, gc=False):
    """One code. With ``and_below``, every code that begins with it too (ICD-10 and ATC)."""

    system: str
    code: str
    and_below: bool = False


def loinc(*codes: str) -> tuple[Code, ...]:
    """Observations and measurements."""
    return tuple(Code(LOINC, code) for code in codes)


def snomed(*codes: str) -> tuple[Code, ...]:
    """SNOMED CT, by number only."""
    return tuple(Code(SNOMED_CT, code) for code in codes)


def rxnorm(*codes: str) -> tuple[Code, ...]:
    """Medicines as RxNorm ingredients."""
    return tuple(Code(RXNORM, code) for code in codes)


def atc(*prefixes: str) -> tuple[Code, ...]:
    """Medicines by ATC, each with all that lies below it."""
    return tuple(Code(ATC, prefix, and_below=True) for prefix in prefixes)


def icd10(*prefixes: str) -> tuple[Code, ...]:
    """Diagnoses by ICD-10 and ICD-10-CM, each with all that lies below it."""
    return tuple(
        Code(system, prefix, and_below=True)
        for prefix in prefixes
        for system in (ICD_10, ICD_10_CM)
    )
