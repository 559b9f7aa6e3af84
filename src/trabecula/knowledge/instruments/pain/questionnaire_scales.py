"""Scales of EORTC and FACIT: what do the answers to one scale come to?

Why      Answers from a study or another record can be scored without the questionnaire at hand.
Misuse   To guess which answers count from the other end: the licensed manual says it. To add up
         different scales. To compare what is higher better with what is higher worse.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.questionnaire_scales import (
    eortc_functional_scale_of,
    eortc_symptom_scale_of,
    facit_scale_of,
)
from trabecula.knowledge.instruments.items import counted, measured, rated
from trabecula.knowledge.sources.instruments_of_pain import eortc_scoring, osoba_1998
from trabecula.knowledge.sources.instruments_of_the_mind import facit_scoring
from trabecula.language.choice import Checklist
from trabecula.language.fact import LASTS
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.number import Counted
from trabecula.language.quantity import PercentScore, ScorePoints
from trabecula.language.source import Checked

MOST_ITEMS: Final = 16
HALF: Final = "half of the items or more are needed"
MORE_THAN_HALF: Final = "more than half of the items are needed; the sum is made up for the rest"
TEN_POINTS: Final = MeaningfulChange(
    10, 10, source=osoba_1998.at("10 points: moderate"), checked=Checked.FROM_KNOWLEDGE
)


def _answers(key: str, items: Counted, lowest: int, highest: int) -> tuple[Rated, ...]:
    """Answers to as many items as the scale has: no more are asked, and none beyond is missing."""
    return tuple(
        replace(
            rated(f"{key}_{number}", f"answer {number} of the scale", lowest, highest),
            asked_if=items >= number,
        )
        for number in range(1, MOST_ITEMS + 1)
    )


eortc_items = counted("eortc_items", "number of items in the scale", 1, MOST_ITEMS)
eortc_answers = _answers("eortc", eortc_items, 1, 4)
facit_items = counted("facit_items", "number of items in the scale", 1, MOST_ITEMS)
facit_answers = _answers("facit", facit_items, 0, 4)
facit_turned_round = Checklist[str](
    "items that count from the other end",
    "facit_turned_round",
    "Which items count from the other end, by the manual?",
    items=tuple(str(number) for number in range(1, MOST_ITEMS + 1)),
    meaning="By their numbers in the scale; answered with none where no item does.",
    keeps=LASTS,
)
_EORTC: Final = (eortc_items, *eortc_answers)
_FACIT: Final = (facit_turned_round, facit_items, *facit_answers)

eortc_scale = Instrument(
    "eortc-scale",
    "One scale by the arithmetic of the EORTC",
    measures="One scale of answers from 1 to 4, as a score from 0 to 100.",
    area=AssessmentArea.FUNCTION,
    items=_EORTC,
    scores=(
        Score(
            measured("eortc_symptom", "symptom scale", PercentScore, 0, 100),
            of=_EORTC,
            by=eortc_symptom_scale_of,
            words="mean answer from 1 to 4, as 0 to 100",
            missing=HALF,
            partial=True,
            higher="worse",
            decimals=2,
            change=TEN_POINTS,
            source=eortc_scoring.at("symptom scales and items"),
            checked=Checked.YES,
        ),
        Score(
            measured("eortc_functional", "functional scale", PercentScore, 0, 100),
            of=_EORTC,
            by=eortc_functional_scale_of,
            words="mean answer from 4 to 1, as 0 to 100",
            missing=HALF,
            partial=True,
            higher="better",
            decimals=2,
            change=TEN_POINTS,
            source=eortc_scoring.at("functional scales"),
            checked=Checked.YES,
        ),
    ),
    version="C30 arithmetic",
    recall="that of the questionnaire",
    interval="that of the questionnaire",
    licence=Licence("The arithmetic is published; every questionnaire needs consent of the EORTC."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "No score where more was answered than the scale has items.",
        "The manual says whether a scale is of symptoms or of function: only one of the two scores applies.",
        "QLQ-C15-PAL has tables of its own and is not scored here.",
    ),
    source=eortc_scoring.at("arithmetic"),
    checked=Checked.YES,
)

facit_scale = Instrument(
    "facit-scale",
    "One scale by the arithmetic of FACIT",
    measures="One scale of answers from 0 to 4, as a sum made up for missing answers.",
    area=AssessmentArea.FUNCTION,
    items=_FACIT,
    scores=(
        Score(
            measured("facit_scale", "FACIT scale", ScorePoints, 0, 4 * MOST_ITEMS),
            of=_FACIT,
            by=facit_scale_of,
            words="sum of the points, times all items by those answered",
            missing=MORE_THAN_HALF,
            partial=True,
            higher="better",
            decimals=1,
            source=facit_scoring.at("scales and missing items"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="FACIT arithmetic",
    recall="that of the questionnaire",
    interval="that of the questionnaire",
    licence=Licence("The arithmetic is published; every questionnaire is licensed by facit.org."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=("No score where more was answered, or turned round, than the scale has items.",),
    source=facit_scoring.at("arithmetic"),
    checked=Checked.FROM_KNOWLEDGE,
)
