"""SARC-F and SARC-CalF: is muscle being lost?

Why      Lost muscle shortens walking, raises falls and the toxicity of treatment, and can be
         trained and fed.
Misuse   A negative SARC-F does not exclude sarcopenia: it misses many. Pain or a fracture can
         make it positive without any loss of muscle. Oedema makes a calf thick.
"""

from typing import Final

from trabecula.calculation.sarcopenia_screening import calf_is_at_cut_off, sarc_calf
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.instruments.items import counted, measured, rated, yes_no
from trabecula.knowledge.sources.instruments_of_nutrition import (
    barbosa_silva_2016,
    malmstrom_2013,
)
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import Centimetres
from trabecula.language.source import Checked

_FREE: Final = Licence("Free to use (from knowledge).", wording=True)
_INTERVAL: Final = "at baseline, every 3 months, and on decline"

_DIFFICULTY: Final = "0 none, 1 some, 2 much or not at all."
_FIVE: Final = (
    rated("sarc_f_strength", "difficulty lifting a load", 0, 2, meaning=_DIFFICULTY),
    rated("sarc_f_walking", "help with walking", 0, 2, meaning=_DIFFICULTY),
    rated("sarc_f_rising", "difficulty rising from a chair", 0, 2, meaning=_DIFFICULTY),
    rated("sarc_f_stairs", "difficulty climbing stairs", 0, 2, meaning=_DIFFICULTY),
    rated(
        "sarc_f_falls", "falls in a year", 0, 2, meaning="0 none, 1 for 1 to 3, 2 for 4 or more."
    ),
)
_calf = measured("sarc_calf_calf", "circumference of the calf", Centimetres, 15, 70)

sarc_f = Instrument(
    "sarc-f",
    "SARC-F",
    measures="Whether sarcopenia needs to be looked into.",
    area=AssessmentArea.NUTRITION,
    items=_FIVE,
    scores=(
        Score(
            counted("sarc_f", "SARC-F score", 0, 10),
            of=_FIVE,
            by=total,
            words="sum of the five items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 4",
                    (Band("negative"), Band("positive", 4)),
                    source=malmstrom_2013.at("cut-off"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=malmstrom_2013.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="SARC-F",
    recall="now; 1 year for falls",
    interval=_INTERVAL,
    licence=_FREE,
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CARER),
    notes=("Pain, a fracture or cord compression can make it positive without loss of muscle.",),
    source=malmstrom_2013.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)

sarc_calf_tool = Instrument(
    "sarc-calf",
    "SARC-CalF",
    measures="Whether sarcopenia needs to be looked into, with the calf as a measure of muscle.",
    area=AssessmentArea.NUTRITION,
    items=(*_FIVE, _calf, sex_for_equations),
    scores=(
        Score(
            counted("sarc_calf", "SARC-CalF score", 0, 20),
            of=(_calf, sex_for_equations, *_FIVE),
            by=sarc_calf,
            words="sum of the five items, and 10 for a calf below 34 cm in men or 33 cm in women",
            missing="every item is needed; what is missing leaves bounds",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 11",
                    (Band("negative"), Band("positive", 11)),
                    source=barbosa_silva_2016.at("cut-off"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=barbosa_silva_2016.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "sarc_calf_at_cut_off",
                "calf exactly at the cut-off",
                meaning="Not thin here, where thin is below the cut-off; some printings count the cut-off itself as thin (from knowledge), which gives 10 points more.",
            ),
            of=(_calf, sex_for_equations),
            by=calf_is_at_cut_off,
            words="the calf is exactly 34 cm in a man or 33 cm in a woman",
            source=barbosa_silva_2016.at("scoring"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="SARC-CalF",
    recall="now; 1 year for falls",
    interval=_INTERVAL,
    licence=Licence("Its owner's terms were not seen: only neutral labels."),
    self_report=True,
    notes=("Oedema makes a calf thick and hides the loss of muscle.",),
    source=barbosa_silva_2016.at("scoring"),
    checked=Checked.SECOND_HAND,
)
