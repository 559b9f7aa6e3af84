"""The schemes that name how high a calcium is. They differ, and each is shown.

All intervals are half-open, so that no value falls between two bands: what CKS prints as 3.00 and
3.01 is up to 3.00 and above it.
"""

from typing import Final

from trabecula.knowledge.facts.laboratory import SEVERE_HYPERCALCAEMIA
from trabecula.knowledge.sources.instruments_of_the_laboratory import (
    best_practice_hypercalcaemia,
    cks_hypercalcaemia,
)
from trabecula.language.instrument import Band, Bands
from trabecula.language.source import Checked

_NOT_RAISED_OR = "not raised or"

COMMON: Final = Bands(
    "common",
    (
        Band(f"{_NOT_RAISED_OR} mild"),
        Band("moderate", 3.0),
        Band("severe", SEVERE_HYPERCALCAEMIA.value),
    ),
    source=best_practice_hypercalcaemia.at(
        "bands: severe from 14 mg/dL, printed as 3.5 mmol/L beside it; here as converted"
    ),
    checked=Checked.IN_PART,
)
CKS: Final = Bands(
    "UK CKS",
    (
        Band("none"),
        Band("mild", 2.65),
        Band("moderate", 3.0, above=True),
        Band("severe", 3.4, above=True),
    ),
    source=cks_hypercalcaemia.at("severity"),
    checked=Checked.YES,
)
CTCAE: Final = Bands(
    "CTCAE",
    (
        Band(f"{_NOT_RAISED_OR} G1"),
        Band("G2", 2.9, above=True),
        Band("G3", 3.1, above=True),
        Band("G4", 3.4, above=True),
    ),
    source=best_practice_hypercalcaemia.at("grades of CTCAE, in mmol/L"),
    checked=Checked.YES,
)
COMMON_MG: Final = Bands(
    "common, mg/dL",
    (Band(f"{_NOT_RAISED_OR} mild"), Band("moderate", 12.0), Band("severe", 14.0)),
    source=best_practice_hypercalcaemia.at("bands in mg/dL"),
    checked=Checked.YES,
)
CTCAE_MG: Final = Bands(
    "CTCAE, mg/dL",
    (
        Band(f"{_NOT_RAISED_OR} G1"),
        Band("G2", 11.5, above=True),
        Band("G3", 12.5, above=True),
        Band("G4", 13.5, above=True),
    ),
    source=best_practice_hypercalcaemia.at("grades of CTCAE, in mg/dL"),
    checked=Checked.YES,
)
