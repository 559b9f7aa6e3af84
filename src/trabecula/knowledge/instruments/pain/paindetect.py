"""painDETECT: how likely is a neuropathic component, by answers alone?

Why      It needs no examination, so that it can be asked from afar, and follows the pain's course
         over weeks.
Misuse   To score it in part. To copy a circulated misprint, by which 19 or less is likely: likely
         begins at 19. To diagnose by it.
"""

from typing import Final

from trabecula.calculation.neuropathic_pain import complete_total
from trabecula.knowledge.facts.source_of_pain import paindetect_here
from trabecula.knowledge.instruments.items import graded, rated, weighed
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.sources.instruments_of_pain import freynhagen_2006, ninds_paindetect
from trabecula.language.condition import About
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.source import Checked


def _item(key: str, label: str) -> Rated:
    return of_a_pain(rated(f"paindetect_{key}", label, 0, 5))


burning = _item("burning", "burning")
tingling = _item("tingling", "tingling or prickling")
light_touch = _item("light_touch", "pain on light touch")
attacks = _item("attacks", "sudden attacks")
temperature = _item("temperature", "pain from cold or heat")
numbness = _item("numbness", "numbness")
pressure = _item("pressure", "pain on slight pressure")
course = of_a_pain(
    graded(
        "paindetect_course",
        "course of the pain",
        {
            "steady": 0,
            "steady_with_attacks": -1,
            "attacks_with_relief_between": 1,
            "attacks_with_pain_between": 1,
        },
        words=(
            ("steady", "1: steady, with slight changes"),
            ("steady_with_attacks", "2: steady, with attacks"),
            ("attacks_with_relief_between", "3: attacks, none between"),
            ("attacks_with_pain_between", "4: attacks, and pain between"),
        ),
    )
)
radiation = of_a_pain(weighed("paindetect_radiation", "pain that radiates", 2))
_SEVEN: Final = (burning, tingling, light_touch, attacks, temperature, numbness, pressure)
_NINE: Final = (*_SEVEN, course, radiation)

paindetect = Instrument(
    "paindetect",
    "painDETECT",
    measures="Neuropathic component of one pain, by questionnaire.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=_NINE,
    scores=(
        Score(
            paindetect_here,
            of=_NINE,
            by=complete_total,
            words="sum of seven items, of the course (0, -1, 1, 1) and of radiation (2)",
            missing="not scored where any item is missing",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Freynhagen 2006",
                    (
                        Band("unlikely", meaning="Neuropathic component in less than 15 %."),
                        Band("unclear", 13, meaning="It may be there."),
                        Band("likely", 19, meaning="Neuropathic component in more than 90 %."),
                    ),
                    source=ninds_paindetect.at("12 or less, 13 to 18, 19 or more"),
                    checked=Checked.YES,
                ),
            ),
            source=freynhagen_2006.at("points of course and radiation"),
            checked=Checked.IN_PART,
        ),
    ),
    version="seven sensory items, course, radiation",
    recall="4 weeks, and now",
    interval="at baseline, and when the character of pain changes",
    licence=Licence("Permission of the owner needed for its wording."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "It screens; no change of it has a meaning.",
        "One description gives the course -1 to 2; the published maximum of 38 leaves 1 at most.",
    ),
    source=ninds_paindetect.at("scoring"),
    checked=Checked.IN_PART,
)
