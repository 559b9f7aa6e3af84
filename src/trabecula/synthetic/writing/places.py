"""Places of the body: a site of the map, and its side, as a CodeableConcept."""

from functools import cache
from typing import Final

from trabecula.fhir.writing import Json
from trabecula.knowledge.facts.sites import SITES
from trabecula.language.body_site import BodySite
from trabecula.language.code import SITE, SNOMED_CT

SIDES: Final = {"left": "7771000", "right": "24028007"}
"""SNOMED CT qualifiers."""

_LATERALITY: Final = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier"
PLACES: Final = {site.code: site for site in SITES}
"""Every place of the body map, by code."""

_TIMES: Final = [code for site in SITES for code in site.codes]


@cache
def in_words(site: str, side: str) -> str:
    """``left shaft of the femur``. Raises ``KeyError`` for a site that the map does not have."""
    return f"{side} {PLACES[site].label}".strip()


@cache
def place(site: str, side: str) -> Json:
    """A body site, with its side in the extension of mCODE. Raises ``KeyError`` as `in_words`."""
    concept: Json = {"coding": _codings(PLACES[site]), "text": in_words(site, side)}
    return {"extension": [_laterality(side)], **concept} if side else concept


def location(site: str) -> Json:
    """A body site without its side."""
    return {"coding": _codings(PLACES[site]), "text": PLACES[site].label}


def qualifier(side: str) -> Json:
    """A side by itself."""
    return {"coding": [{"system": SNOMED_CT, "code": SIDES[side]}], "text": side}


def _laterality(side: str) -> Json:
    return {"url": _LATERALITY, "valueCodeableConcept": qualifier(side)}


def _codings(site: BodySite) -> list[Json]:
    """The SNOMED CT code that only this site has, else our own code."""
    public = [code for code in site.codes if code.system == SNOMED_CT and _TIMES.count(code) == 1]
    if public:
        return [{"system": SNOMED_CT, "code": public[0].code}]
    return [{"system": SITE, "code": site.code, "display": site.label}]
