"""Calcium adjusted for albumin: what is the calcium really?

Why      With a low albumin, common in cancer, total calcium looks normal while it is high.
Misuse   Ionised calcium is better with a paraprotein, a disorder of acid and base, an extreme
         albumin, or before a critical decision.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.calcium import adjusted_calcium as adjusted_calcium_of
from trabecula.calculation.raised_calcium import (
    adjusted_calcium_from_us_units,
    adjusted_calcium_mg_per_dl,
)
from trabecula.knowledge.facts.inputs import albumin, total_calcium
from trabecula.knowledge.facts.laboratory import SEVERE_HYPERCALCAEMIA, adjusted_calcium
from trabecula.knowledge.instruments.items import measured
from trabecula.knowledge.instruments.laboratory.calcium_schemes import (
    CKS,
    COMMON,
    COMMON_MG,
    CTCAE,
    CTCAE_MG,
)
from trabecula.knowledge.instruments.laboratory.units import MilligramsPerDecilitre
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_calcium
from trabecula.knowledge.sources.equations import statpearls_calcium
from trabecula.knowledge.sources.instruments_of_the_laboratory import cks_hypercalcaemia
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.quantity import GramsPerDecilitre, MillimolesPerLitre
from trabecula.language.source import Checked

_FORMULA: Final = Licence("A formula: free to use.", wording=True)
_INTERVAL: Final = "before a bone-modifying agent, and on symptoms"
_IONISED: Final = "Ionised calcium is better with a paraprotein, a disorder of acid and base, an extreme albumin, or before a critical decision."

corrected_calcium = Instrument(
    "corrected-calcium",
    "Calcium adjusted for albumin",
    measures="Calcium as it would be with an albumin of 40 g/L.",
    area=AssessmentArea.NUTRITION,
    items=(total_calcium, albumin),
    scores=(
        Score(
            adjusted_calcium,
            of=(total_calcium, albumin),
            by=adjusted_calcium_of,
            words="total calcium + 0.02 (40 - albumin), in mmol/L with albumin in g/L",
            bands=(COMMON, CKS, CTCAE),
            decimals=2,
            source=cks_hypercalcaemia.at("adjusted calcium"),
            checked=Checked.YES,
        ),
    ),
    version="0.02 mmol/L for each g/L of albumin",
    recall="the day of the blood test",
    interval=_INTERVAL,
    licence=_FORMULA,
    together=False,
    notes=(_IONISED,),
    source=cks_hypercalcaemia.at("adjusted calcium"),
    checked=Checked.YES,
)

_calcium_mg = replace(
    measured("total_calcium_mg_per_dl", "total calcium in mg/dL", MilligramsPerDecilitre, 4, 24),
    keeps=shelf_life_of_calcium,
)
_albumin_g = replace(
    measured("albumin_g_per_dl", "albumin in g/dL", GramsPerDecilitre, 1, 7),
    keeps=shelf_life_of_calcium,
)

corrected_calcium_us = Instrument(
    "corrected-calcium-us",
    "Calcium adjusted for albumin, in US units",
    measures="Calcium as it would be with an albumin of 4.0 g/dL.",
    area=AssessmentArea.NUTRITION,
    items=(_calcium_mg, _albumin_g),
    scores=(
        Score(
            measured(
                "corrected_calcium_mg_per_dl",
                "adjusted calcium in mg/dL",
                MilligramsPerDecilitre,
                0,
                30,
            ),
            of=(_calcium_mg, _albumin_g),
            by=adjusted_calcium_mg_per_dl,
            words="total calcium + 0.8 (4.0 - albumin), in mg/dL with albumin in g/dL",
            bands=(COMMON_MG, CTCAE_MG),
            decimals=1,
            source=statpearls_calcium.at("corrected calcium, in mg/dL"),
            checked=Checked.YES,
        ),
        Score(
            measured(
                "corrected_calcium_from_us_units",
                "adjusted calcium from US units",
                MillimolesPerLitre,
                0,
                7,
            ),
            of=(_calcium_mg, _albumin_g),
            by=adjusted_calcium_from_us_units,
            words="adjusted calcium in mg/dL divided by 4.008",
            decimals=2,
            fills=adjusted_calcium,
            source=statpearls_calcium.at("corrected calcium, by the dossier's unit rule"),
            checked=Checked.YES,
        ),
    ),
    version="0.8 mg/dL for each g/dL of albumin",
    recall="the day of the blood test",
    interval=_INTERVAL,
    licence=_FORMULA,
    together=False,
    notes=(
        _IONISED,
        f"14.0 mg/dL is severe, and so is what it is in mmol/L: from {SEVERE_HYPERCALCAEMIA} in either unit.",
    ),
    source=statpearls_calcium.at("corrected calcium, in mg/dL"),
    checked=Checked.YES,
)
