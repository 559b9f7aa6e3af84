"""Short FES-I: how much does fear of falling hold this person back?

Why      Who fears to fall moves less, weakens, and falls; the fear can be treated by itself.
Misuse   To call the fear unfounded: with a weak bone or weak legs it may be right.
"""

from typing import Final

from trabecula.calculation.falls import short_fes_i as concern
from trabecula.knowledge.instruments.items import counted, rated
from trabecula.knowledge.sources.instruments_of_function import delbaere_2010, kempen_2008
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

_ITEMS: Final = tuple(
    rated(f"short_fes_i_{key}", f"concern about falling: {label}", 1, 4)
    for key, label in (
        ("dressing", "dressing"),
        ("bathing", "bathing"),
        ("chair", "getting out of a chair"),
        ("stairs", "stairs"),
        ("reaching", "reaching up or down"),
        ("slope", "walking on a slope"),
        ("social", "going out among people"),
    )
)

short_fes_i = Instrument(
    "short-fes-i",
    "Short Falls Efficacy Scale International",
    measures="Concern about falling in daily life.",
    area=AssessmentArea.FUNCTION,
    items=_ITEMS,
    scores=(
        Score(
            counted("short_fes_i", "Short FES-I", 7, 28),
            of=_ITEMS,
            by=concern,
            words="sum of the seven answers",
            missing="with one missing, the sum by 6 times 7, rounded up; with more, no score",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Delbaere 2010",
                    (Band("low"), Band("moderate", 9), Band("high", 14)),
                    source=delbaere_2010.at("bands of the short form"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=kempen_2008.at("scoring and missing answers"),
            checked=Checked.YES,
        ),
    ),
    version="seven items",
    recall="usual activity",
    interval="monthly",
    licence=Licence("Licensed; short neutral labels only, the wording needs permission."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "Prorated and rounded up, by the rule: 9.33 is 10. A published program rounds half up.",
        "The bands are from knowledge: a clinician reads them in the paper before use.",
    ),
    source=kempen_2008.at("questionnaire"),
    checked=Checked.YES,
)
