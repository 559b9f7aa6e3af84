"""PEG and interference with walking: what does pain keep this person from?

Why      How strong pain is says little of what it takes away. These are free, and four answers
         together are enough for a week.
Misuse   To read a band as the authors': they gave none. To report the mean of all three questions
         as interference: one of them is how strong the pain is.
"""

from typing import Final

from trabecula.calculation.scoring import mean, only
from trabecula.knowledge.facts.pain import pain_interference
from trabecula.knowledge.instruments.items import measured, rated
from trabecula.knowledge.instruments.pain.severity import (
    FREE,
    as_on_the_rating_scale,
)
from trabecula.knowledge.sources.instruments_of_pain import krebs_2009
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    MeaningfulChange,
    Score,
)
from trabecula.language.quantity import PainScore
from trabecula.language.source import Checked

_BANDS: Final = as_on_the_rating_scale(
    panel.at("instruments dossier, section 1.3: bands of the rating scale, for display only")
)
_SCORING: Final = krebs_2009.at("scoring: mean of three items")
_INTERFERENCE: Final = panel.at("errata of the dossiers: BPI, else PEG without pain, else walking")

average_in_the_week = rated(
    "peg_pain", "average pain in the past week", 0, 10, codes=loinc("75893-8")
)
enjoyment = rated(
    "peg_enjoyment", "interference of pain with enjoying life", 0, 10, codes=loinc("91145-3")
)
general_activity = rated(
    "peg_activity", "interference of pain with general activity", 0, 10, codes=loinc("91146-1")
)
walking = rated("walking_interference", "interference of pain with walking", 0, 10)
_THREE: Final = (average_in_the_week, enjoyment, general_activity)

mobility_interference = measured(
    "mobility_interference",
    "interference of pain with walking, rated",
    PainScore,
    0,
    10,
    meaning="The answer of the BPI about walking, or the single question; not validated.",
)

peg = Instrument(
    "peg",
    "PEG",
    measures="Pain, and its interference with enjoying life and with general activity.",
    area=AssessmentArea.PAIN,
    items=_THREE,
    scores=(
        Score(
            measured("peg", "PEG score", PainScore, 0, 10, codes=loinc("91147-9")),
            of=_THREE,
            by=mean,
            words="mean of the three items",
            rises=True,
            higher="worse",
            decimals=1,
            bands=(_BANDS,),
            change=MeaningfulChange(
                None,
                None,
                percent=30,
                source=krebs_2009.at("30 % less is a response"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            source=_SCORING,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            measured("peg_interference", "interference by the PEG", PainScore, 0, 10),
            of=(enjoyment, general_activity),
            by=mean,
            words="mean of the two items on interference",
            rises=True,
            higher="worse",
            decimals=1,
            fills=pain_interference,
            after=("bpi_interference",),
            source=_INTERFERENCE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="PEG, three items",
    recall="7 days",
    interval="weekly from afar, else every 1 to 4 weeks",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("91148-7"),
    notes=(
        "No official bands: those shown are of the rating scale, a default of this project.",
        "The source gives no threshold for worse.",
    ),
    source=krebs_2009.at("questionnaire"),
    checked=Checked.FROM_KNOWLEDGE,
)

walking_interference = Instrument(
    "walking-interference",
    "Interference of pain with walking",
    measures="How much pain interferes with walking, from 0 (not) to 10; one question.",
    area=AssessmentArea.PAIN,
    items=(walking,),
    scores=(
        Score(
            mobility_interference,
            of=(walking,),
            by=only,
            words="the answer itself",
            higher="worse",
            fills=pain_interference,
            after=("bpi_interference", "peg_interference"),
            source=panel.at("instruments dossier, section 5.16: mobility_interference"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="one question of this project",
    recall="7 days",
    interval="weekly from afar",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=("A measure of this project, not validated.",),
    source=panel.at("instruments dossier, section 5.16"),
    checked=Checked.FROM_KNOWLEDGE,
)
