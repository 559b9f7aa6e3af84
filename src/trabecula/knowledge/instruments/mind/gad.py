"""GAD-7: is this person anxious?

Why      Anxiety makes pain worse and movement frightening, and it can be treated.
Misuse   Restlessness and irritability also come from steroids, breathlessness, withdrawal and
         akathisia: look for these before a high score is called an anxiety disorder.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.mind import gad_7_score
from trabecula.knowledge.instruments.items import rated
from trabecula.knowledge.instruments.mind.phq import FREE, FREQUENCY
from trabecula.knowledge.sources.instruments_of_the_mind import spitzer_2006, toussaint_2020
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    MeaningfulChange,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.source import Checked


def _item(key: str, label: str, code: str) -> Rated:
    return rated(f"gad_{key}", label, 0, 3, codes=loinc(code), answers=FREQUENCY)


nervous = _item("nervous", "nervousness", "69725-0")
control = _item("control", "worry without control", "68509-9")
_SEVEN: Final = (
    nervous,
    control,
    _item("worry", "many worries", "69733-4"),
    _item("relaxing", "inability to unwind", "69734-2"),
    _item("restless", "restlessness", "69735-9"),
    _item("irritable", "irritability", "69689-8"),
    _item("afraid", "sense of dread", "69736-7"),
)

gad_7 = Instrument(
    "gad-7",
    "Generalised Anxiety Disorder scale, seven items",
    measures="Anxiety over the last two weeks.",
    area=AssessmentArea.MOOD,
    items=_SEVEN,
    scores=(
        Score(
            gad_7_score,
            of=_SEVEN,
            by=total,
            words="sum of the seven items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "Spitzer 2006",
                    (Band("minimal"), Band("mild", 5), Band("moderate", 10), Band("severe", 15)),
                    source=spitzer_2006.at("severity of anxiety by total"),
                    checked=Checked.YES,
                ),
            ),
            change=MeaningfulChange(
                4,
                4,
                source=toussaint_2020.at("minimal clinically important difference"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            source=spitzer_2006.at("scoring"),
            checked=Checked.YES,
        ),
    ),
    version="GAD-7",
    recall="14 days",
    interval="at baseline, every 3 months, and on decline",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("69737-5"),
    source=spitzer_2006.at("questionnaire"),
    checked=Checked.YES,
)
