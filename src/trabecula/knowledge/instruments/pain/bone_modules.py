"""QLQ-BM22 and FACT-BP: how does life with bone metastases feel, in the words of trials?

Why      Two questionnaires made for bone metastases: a centre with a licence can follow its people
         as trials do.
Misuse   To switch them on without the licence. To score them before the licensed key was read: what
         is here of it is from knowledge, and part of it is missing.
"""

from typing import Final

from trabecula.calculation.prorating import prorated_when_more_than_half
from trabecula.calculation.questionnaire_scales import (
    eortc_functional_scale,
    eortc_symptom_scale,
)
from trabecula.knowledge.instruments.items import measured, rated
from trabecula.knowledge.instruments.pain.questionnaire_scales import (
    HALF,
    MORE_THAN_HALF,
    TEN_POINTS,
)
from trabecula.knowledge.sources.instruments_of_pain import fact_bp_2009, qlq_bm22_2012
from trabecula.knowledge.sources.instruments_of_the_mind import facit_scoring
from trabecula.language.code import loinc
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.item import Rated
from trabecula.language.quantity import PercentScore, ScorePoints
from trabecula.language.source import Checked

_POSITIVE: Final = (21, 22)
"""Items worded the other way round, so that they count from the other end."""


def _items(label: str, first: int, last: int) -> tuple[Rated, ...]:
    return tuple(
        rated(f"bm22_{number}", f"{label}, item {number}", 1, 4, reverse=number in _POSITIVE)
        for number in range(first, last + 1)
    )


_SITES: Final = _items("painful sites", 1, 5)
_CHARACTER: Final = _items("character of pain", 6, 8)
_FUNCTION: Final = _items("interference with function", 9, 16)
_PSYCHOSOCIAL: Final = _items("psychosocial aspects", 17, 22)


def _symptoms(key: str, label: str, of: tuple[Rated, ...]) -> Score:
    return Score(
        measured(f"bm22_{key}", label, PercentScore, 0, 100),
        of=of,
        by=eortc_symptom_scale,
        words="mean answer from 1 to 4, as 0 to 100",
        missing=HALF,
        partial=True,
        higher="worse",
        decimals=2,
        change=TEN_POINTS,
        source=qlq_bm22_2012.at("symptom scales"),
        checked=Checked.FROM_KNOWLEDGE,
    )


def _function(key: str, label: str, of: tuple[Rated, ...]) -> Score:
    return Score(
        measured(f"bm22_{key}", label, PercentScore, 0, 100),
        of=of,
        by=eortc_functional_scale,
        words="mean answer from 4 to 1, as 0 to 100",
        missing=HALF,
        partial=True,
        higher="better",
        decimals=2,
        change=TEN_POINTS,
        source=qlq_bm22_2012.at("functional scales"),
        checked=Checked.FROM_KNOWLEDGE,
    )


qlq_bm22 = Instrument(
    "qlq-bm22",
    "EORTC QLQ-BM22",
    measures="Symptoms and function with bone metastases, on four scales.",
    area=AssessmentArea.PAIN,
    items=(*_SITES, *_CHARACTER, *_FUNCTION, *_PSYCHOSOCIAL),
    scores=(
        _symptoms("painful_sites", "painful sites", _SITES),
        _symptoms("pain_characteristics", "character of pain", _CHARACTER),
        _function("functional_interference", "function, as far as pain leaves it", _FUNCTION),
        _function("psychosocial", "psychosocial aspects", _PSYCHOSOCIAL),
    ),
    version="22 items",
    recall="7 days",
    interval="before, and 1, 2 and 3 months after local treatment",
    licence=Licence("Prior written consent of the EORTC needed.", off=True),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "Which items make which scale, and in which direction, is from knowledge.",
        "Items 21 and 22 are worded the other way round and are turned here; read the official manual before it is switched on.",
    ),
    source=qlq_bm22_2012.at("module"),
    checked=Checked.IN_PART,
)

_SIXTEEN: Final = tuple(
    rated(f"fact_bp_{number}", f"bone pain, item {number}, as the guide turns it", 0, 4)
    for number in range(1, 17)
)

fact_bp = Instrument(
    "fact-bp",
    "FACT-BP",
    measures="Quality of life with bone pain; higher is better.",
    area=AssessmentArea.PAIN,
    items=_SIXTEEN,
    scores=(
        Score(
            measured("fact_bp", "FACT-BP score", ScorePoints, 0, 64),
            of=_SIXTEEN,
            by=prorated_when_more_than_half,
            words="sum of the points, times 16 by the items answered",
            missing=MORE_THAN_HALF,
            partial=True,
            higher="better",
            decimals=1,
            source=facit_scoring.at("scales and missing items"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="16 items",
    recall="7 days",
    interval="before, and 1, 2 and 3 months after local treatment",
    licence=Licence("Licence of facit.org needed.", off=True),
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("70745-5"),
    notes=(
        "Answers are entered as points that the licensed guide has turned already, so that more is better: which items are turned was not seen.",
        "Whether the first item counts was not seen either; here all sixteen do. Read the guide before it is switched on.",
    ),
    source=fact_bp_2009.at("questionnaire"),
    checked=Checked.IN_PART,
)
