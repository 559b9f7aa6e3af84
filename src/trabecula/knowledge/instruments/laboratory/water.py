"""Osmolarity of the blood: does this person drink too little?

Why      Dehydration from low intake brings delirium, falls and kidney injury, and opioids heap up.
Misuse   Skin turgor, dry mouth and other simple signs do not tell. The equation was checked in
         people from 65 years; a high urea of failing kidneys raises it too.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.dehydration import osmolality_is_high, osmolarity
from trabecula.knowledge.facts.laboratory import glucose, potassium, sodium
from trabecula.knowledge.instruments.items import measured, yes_no
from trabecula.knowledge.instruments.laboratory.units import (
    MilligramsPerDecilitre,
    MilliosmolesPerKilogram,
)
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_kidney_tests
from trabecula.knowledge.sources.instruments_of_the_laboratory import (
    espen_geriatrics,
    hooper_2015,
)
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.source import Checked

_urea = replace(
    measured("urea", "urea", MillimolesPerLitre, 0.3, 100, codes=loinc("22664-7")),
    keeps=shelf_life_of_kidney_tests,
)
_nitrogen = replace(
    measured(
        "urea_nitrogen",
        "urea nitrogen",
        MilligramsPerDecilitre,
        1,
        280,
        meaning="As reported in the United States: nitrogen of urea, not urea. Divided by 2.8 it is urea in mmol/L.",
    ),
    keeps=shelf_life_of_kidney_tests,
)
_osmolality = replace(
    measured(
        "osmolality",
        "measured osmolality",
        MilliosmolesPerKilogram,
        150,
        600,
        codes=loinc("2692-2"),
    ),
    keeps=shelf_life_of_kidney_tests,
)
_ITEMS: Final = (sodium, potassium, glucose, _urea, _nitrogen)

dehydration = Instrument(
    "espen-osmolarity",
    "Calculated osmolarity of the blood",
    measures="Dehydration from low intake.",
    area=AssessmentArea.NUTRITION,
    items=(*_ITEMS, _osmolality),
    scores=(
        Score(
            measured("osm_espen", "calculated osmolarity", MillimolesPerLitre, 0, 1000),
            of=_ITEMS,
            by=osmolarity,
            words="1.86 (sodium + potassium) + 1.15 glucose + urea + 14, in mmol/L",
            missing="urea, or urea nitrogen; everything else is needed",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "ESPEN",
                    (
                        Band("negative"),
                        Band("positive", 295, above=True, meaning="Measure the osmolality."),
                    ),
                    source=hooper_2015.at("cut-off above 295 mmol/L"),
                    checked=Checked.YES,
                ),
            ),
            decimals=1,
            source=hooper_2015.at("equation"),
            checked=Checked.YES,
        ),
        Score(
            yes_no(
                "osmolality_high",
                "high measured osmolality",
                meaning="Dehydration from low intake, where glucose and urea do not explain it.",
            ),
            of=(_osmolality,),
            by=osmolality_is_high,
            words="measured osmolality above 300 mOsm/kg",
            source=espen_geriatrics.at("dehydration from low intake"),
            checked=Checked.YES,
        ),
    ),
    version="ESPEN",
    recall="the day of the blood test",
    interval="on symptoms, and before a medicine that the kidneys clear",
    licence=Licence("A formula: free to use.", wording=True),
    together=False,
    notes=(
        "Checked in people from 65 years.",
        "Not skin turgor, dry mouth, the weight or the colour of urine.",
    ),
    source=hooper_2015.at("equation"),
    checked=Checked.YES,
)
