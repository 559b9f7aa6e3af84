"""What a laboratory prints beside a result: the usual range of adults, and on which side it lies.

The ranges are those that laboratories commonly print (in the United Kingdom after Pathology
Harmony), from knowledge and not checked. Nothing reads them; no statement rests on them.
"""

from collections.abc import Mapping
from typing import Any, Final, cast

from trabecula.fhir.instruments.values import quantity
from trabecula.fhir.writing import Json
from trabecula.language.fact import Fact
from trabecula.language.number import Measured

USUAL: Final[Mapping[str, tuple[float, float]]] = {
    "ca_adj": (2.2, 2.6),
    "ca_total": (2.2, 2.6),
    "ca_ionised": (1.15, 1.3),
    "albumin": (35, 50),
    "creatinine": (45, 110),
    "potassium": (3.5, 5.3),
    "sodium": (133, 146),
    "magnesium": (0.7, 1.0),
    "phosphate": (0.8, 1.5),
    "hb": (11.5, 16.5),
    "platelets": (150, 400),
    "anc": (2.0, 7.5),
    "vitd": (50, 125),
    "inr": (0.8, 1.2),
}
"""By the key of a fact, in its own unit: from and to."""

_INTERPRETATION: Final = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"


def interpreted(fact: Fact, value: float) -> Json:
    """The usual range of a result, and on which side of it the value lies; else nothing."""
    if fact.key not in USUAL:
        return {}
    low, high = USUAL[fact.key]
    unit = cast("Measured[Any]", fact).measured_in
    ends = {
        name: quantity(end, unit.ucum, unit.symbol)["valueQuantity"]
        for name, end in (("low", low), ("high", high))
    }
    code = "L" if value < low else "H" if value > high else "N"
    return {
        "interpretation": [{"coding": [{"system": _INTERPRETATION, "code": code}]}],
        "referenceRange": [ends],
    }
