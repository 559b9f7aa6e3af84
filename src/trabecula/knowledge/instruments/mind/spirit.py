"""FACIT-Sp-12 and one question about peace: how is this person's spirit?

Why      Distress of the spirit deepens pain; one question is often enough to open the talk.
Misuse   Low faith is not low wellbeing: read meaning and peace apart from faith. No score has a
         cut-off, so none says who is in spiritual distress.
"""

from typing import Final

from trabecula.calculation.prorating import prorated_when_more_than_half
from trabecula.calculation.scoring import only
from trabecula.knowledge.instruments.items import counted, measured, rated
from trabecula.knowledge.sources.instruments_of_the_mind import (
    canada_2008,
    facit_scoring,
    peterman_2002,
    steinhauser_2006,
)
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.quantity import ScorePoints
from trabecula.language.source import Checked, Citation

_REVERSED: Final = (4, 8)
_LABELS: Final = (
    ("calm", "calm"),
    ("cause", "cause to go on"),
    ("worth", "worth of what was done"),
    ("unrest", "unrest"),
    ("aim", "aim in life"),
    ("solace", "inner source of solace"),
    ("balance", "inner balance"),
    ("emptiness", "emptiness"),
    ("belief_solace", "solace from belief"),
    ("belief_support", "support from belief"),
    ("belief_growth", "growth of belief through illness"),
    ("trust", "trust in the outcome"),
)
_TWELVE: Final = tuple(
    rated(f"facit_sp_{key}", label, 0, 4, reverse=number in _REVERSED)
    for number, (key, label) in enumerate(_LABELS, 1)
)


def _scale(key: str, label: str, numbers: tuple[int, ...], source: Citation) -> Score:
    items = tuple(_TWELVE[number - 1] for number in numbers)
    return Score(
        measured(key, label, ScorePoints, 0, 4 * len(items)),
        of=items,
        by=prorated_when_more_than_half,
        words="sum times items over items answered, with items 4 and 8 turned round",
        missing="more than half of the items must be answered",
        partial=True,
        higher="better",
        decimals=1,
        source=source,
        checked=Checked.FROM_KNOWLEDGE,
    )


facit_sp = Instrument(
    "facit-sp-12",
    "Functional Assessment of Chronic Illness Therapy, spiritual wellbeing",
    measures="Meaning, peace and faith in illness.",
    area=AssessmentArea.MOOD,
    items=_TWELVE,
    scores=(
        _scale("facit_sp", "FACIT-Sp-12 total", tuple(range(1, 13)), peterman_2002.at("scoring")),
        _scale("facit_sp_meaning", "meaning", (2, 3, 5, 8), canada_2008.at("factors")),
        _scale("facit_sp_peace", "peace", (1, 4, 6, 7), canada_2008.at("factors")),
        _scale("facit_sp_faith", "faith", (9, 10, 11, 12), canada_2008.at("factors")),
    ),
    version="FACIT-Sp-12, version 4",
    recall="7 days",
    interval="at baseline, and when asked for",
    licence=Licence("Owned by FACIT.org: its own words need a licence."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=("The one question about peace is free, and is to be preferred.",),
    source=facit_scoring.at("scoring and missing items"),
    checked=Checked.FROM_KNOWLEDGE,
)

_peace: Final = rated(
    "at_peace_answer",
    "extent of being at peace",
    1,
    5,
    meaning="1 not at all, 2 a little, 3 somewhat, 4 mostly, 5 wholly.",
)

at_peace = Instrument(
    "at-peace",
    "At peace, one question",
    measures="Whether there is a spiritual concern to talk about.",
    area=AssessmentArea.MOOD,
    items=(_peace,),
    scores=(
        Score(
            counted("at_peace", "being at peace", 1, 5),
            of=(_peace,),
            by=only,
            words="the answer itself",
            rises=True,
            higher="better",
            source=steinhauser_2006.at("the item"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="one item, five answers",
    recall="now",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Free to use.", wording=True),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=("It has no cut-off: a low answer opens a talk.",),
    source=steinhauser_2006.at("the item"),
    checked=Checked.FROM_KNOWLEDGE,
)
