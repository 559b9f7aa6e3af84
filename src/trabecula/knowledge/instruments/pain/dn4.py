"""DN4 and its interview: does this pain have a neuropathic component?

Why      Pain from a nerve answers to other medicines, and in the spine it may announce cord or root
         compression.
Misuse   To diagnose by it: it screens. To read an examination that was not done as no sign: the
         total then has two ends. One widespread description gives it 0 to 100, high is good: it is
         0 to 10, and high is worse.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.each_pain import dn4_here
from trabecula.knowledge.instruments.items import counted, weighed
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.sources.instruments_of_pain import bouhassira_2005
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
from trabecula.language.item import Weighed
from trabecula.language.source import Checked


def _item(key: str, label: str) -> Weighed:
    return of_a_pain(weighed(f"dn4_{key}", label))


burning = _item("burning", "burning")
painful_cold = _item("painful_cold", "painful cold")
electric = _item("electric", "electric shocks")
tingling = _item("tingling", "tingling")
pins_needles = _item("pins_needles", "pins and needles")
numbness = _item("numbness", "numbness")
itching = _item("itching", "itching")
less_touch = _item("less_touch", "less feeling for touch, on examination")
less_prick = _item("less_prick", "less feeling for a prick, on examination")
brush_allodynia = _item("brush_allodynia", "pain on brushing, on examination")
_SEVEN: Final = (burning, painful_cold, electric, tingling, pins_needles, numbness, itching)
_TEN: Final = (*_SEVEN, less_touch, less_prick, brush_allodynia)

_LICENCE: Final = Licence("Permission of the authors needed for its wording.")
_NOTE: Final = (
    "It screens; no change of it has a meaning. Repeat when the character of pain changes."
)

_OF_SEVEN: Final = Score(
    of_a_pain(counted("dn4_interview", "DN4 interview score", 0, 7)),
    of=_SEVEN,
    by=total,
    words="how many of the seven of the interview",
    rises=True,
    higher="worse",
    bands=(
        Bands(
            "cut-off of 3",
            (Band("negative"), Band("positive", 3)),
            source=bouhassira_2005.at("interview: cut-off"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    source=bouhassira_2005.at("interview: scoring"),
    checked=Checked.FROM_KNOWLEDGE,
)

dn4 = Instrument(
    "dn4",
    "DN4",
    measures="Neuropathic component of one pain: interview and examination.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=_TEN,
    scores=(
        Score(
            dn4_here,
            of=_TEN,
            by=total,
            words="how many of the ten",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 4",
                    (Band("negative"), Band("positive", 4)),
                    source=bouhassira_2005.at("cut-off"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=bouhassira_2005.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
        _OF_SEVEN,
    ),
    version="DN4, ten items",
    recall="now",
    interval="at baseline, and when the character of pain changes",
    licence=_LICENCE,
    self_report=True,
    assessors=(Assessor.CLINICIAN,),
    notes=(_NOTE,),
    source=bouhassira_2005.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)

dn4_interview = Instrument(
    "dn4-interview",
    "DN4 interview",
    measures="Neuropathic component of one pain, by interview alone.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=_SEVEN,
    scores=(_OF_SEVEN,),
    version="DN4, seven items",
    recall="now",
    interval="at baseline, and when the character of pain changes",
    licence=_LICENCE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(_NOTE,),
    source=bouhassira_2005.at("interview"),
    checked=Checked.FROM_KNOWLEDGE,
)
