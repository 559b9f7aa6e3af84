"""PHQ-2, GAD-2 and PHQ-4: do mood and worry need to be looked into?

Why      Two or four questions are asked where nine and seven would not be.
Misuse   A negative screen has not asked about suicide; a positive one is no diagnosis, and is
         followed by the PHQ-9 or the GAD-7.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted
from trabecula.knowledge.instruments.mind.gad import control, nervous
from trabecula.knowledge.instruments.mind.phq import FREE, interest, mood
from trabecula.knowledge.sources.instruments_of_the_mind import (
    kroenke_2003,
    kroenke_2007,
    kroenke_2009,
)
from trabecula.language.code import Code, loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.source import Checked, Source

_RECALL: Final = "14 days"
_INTERVAL: Final = "at baseline, every 3 months, and on decline"


def _of_two(
    key: str, label: str, items: tuple[Rated, Rated], source: Source, codes: tuple[Code, ...] = ()
) -> Score:
    return Score(
        counted(key, label, 0, 6, codes=codes),
        of=items,
        by=total,
        words="sum of the two items",
        rises=True,
        higher="worse",
        bands=(
            Bands(
                "cut-off of 3",
                (Band("negative"), Band("positive", 3)),
                source=source.at("cut-off"),
                checked=Checked.SECOND_HAND,
            ),
        ),
        source=source.at("scoring"),
        checked=Checked.SECOND_HAND,
    )


phq_2 = Instrument(
    "phq-2",
    "Patient Health Questionnaire, two items",
    measures="Whether depression needs to be looked into.",
    area=AssessmentArea.MOOD,
    items=(interest, mood),
    scores=(_of_two("phq_2", "PHQ-2 score", (interest, mood), kroenke_2003, loinc("55758-7")),),
    version="PHQ-2",
    recall=_RECALL,
    interval=_INTERVAL,
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("55757-9"),
    source=kroenke_2003.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)

gad_2 = Instrument(
    "gad-2",
    "Generalised Anxiety Disorder scale, two items",
    measures="Whether anxiety needs to be looked into.",
    area=AssessmentArea.MOOD,
    items=(nervous, control),
    scores=(_of_two("gad_2", "GAD-2 score", (nervous, control), kroenke_2007),),
    version="GAD-2",
    recall=_RECALL,
    interval=_INTERVAL,
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    source=kroenke_2007.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)

phq_4 = Instrument(
    "phq-4",
    "Patient Health Questionnaire for depression and anxiety, four items",
    measures="Whether depression or anxiety needs to be looked into.",
    area=AssessmentArea.MOOD,
    items=(nervous, control, interest, mood),
    scores=(
        Score(
            counted("phq_4", "PHQ-4 score", 0, 12, codes=loinc("70272-0")),
            of=(nervous, control, interest, mood),
            by=total,
            words="sum of the four items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "Kroenke 2009",
                    (Band("normal"), Band("mild", 3), Band("moderate", 6), Band("severe", 9)),
                    source=kroenke_2009.at("bands of the total"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=kroenke_2009.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
        _of_two("phq_4_anxiety", "PHQ-4 anxiety score", (nervous, control), kroenke_2009),
        _of_two("phq_4_depression", "PHQ-4 depression score", (interest, mood), kroenke_2009),
    ),
    version="PHQ-4",
    recall=_RECALL,
    interval=_INTERVAL,
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("69724-3"),
    notes=("Its two halves are the GAD-2 and the PHQ-2: read them apart from the total.",),
    source=kroenke_2009.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)
