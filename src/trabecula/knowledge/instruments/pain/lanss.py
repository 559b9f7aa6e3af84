"""LANSS and S-LANSS: is this pain likely to be neuropathic, by symptoms and two signs?

Why      Weighted symptoms with two bedside signs; the second form is answered by the person, who
         touches the place.
Misuse   To diagnose by it: it screens. To read a sign that was not looked for as absent.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted, weighed
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.sources.instruments_of_pain import bennett_2001, bennett_2005
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
from trabecula.language.source import Checked, Citation

_LICENCE: Final = Licence("Permission of the author needed for its wording.")
_NOTE: Final = (
    "It screens; no change of it has a meaning. Repeat when the character of pain changes."
)


def _items(form: str, how: str) -> tuple[Weighed, ...]:
    labels = (
        ("dysaesthesia", "unpleasant sensations", 5),
        ("skin", "change of the skin's look", 5),
        ("evoked", "pain on touch, as told", 3),
        ("paroxysmal", "sudden bursts", 2),
        ("thermal", "feeling of heat", 1),
        ("allodynia", f"pain on stroking, {how}", 5),
        ("pinprick", f"altered feeling for a prick, {how}", 3),
    )
    return tuple(
        of_a_pain(weighed(f"{form}_{key}", label, points)) for key, label, points in labels
    )


def _score(
    key: str, label: str, of: tuple[Weighed, ...], source: Citation, checked: Checked
) -> Score:
    return Score(
        of_a_pain(counted(key, label, 0, 24)),
        of=of,
        by=total,
        words="sum of the seven items, weighing 5, 5, 3, 2, 1, 5 and 3",
        rises=True,
        higher="worse",
        bands=(
            Bands(
                "cut-off of 12",
                (Band("negative"), Band("positive", 12)),
                source=source,
                checked=checked,
            ),
        ),
        source=source,
        checked=checked,
    )


_LANSS: Final = _items("lanss", "on examination")
_SELF: Final = _items("slanss", "on self-examination")
_SCORING: Final = bennett_2001.at("scoring and cut-off")
_SELF_SCORING: Final = bennett_2005.at("scoring and cut-off")

lanss = Instrument(
    "lanss",
    "LANSS",
    measures="Neuropathic component of one pain: five symptoms and two signs.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=_LANSS,
    scores=(_score("lanss", "LANSS score", _LANSS, _SCORING, Checked.SECOND_HAND),),
    version="LANSS",
    recall="the last week",
    interval="at baseline, and when the character of pain changes",
    licence=_LICENCE,
    self_report=True,
    assessors=(Assessor.CLINICIAN,),
    notes=(_NOTE,),
    source=_SCORING,
    checked=Checked.SECOND_HAND,
)

s_lanss = Instrument(
    "s-lanss",
    "S-LANSS",
    measures="Neuropathic component of one pain: five symptoms, two signs by self-examination.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=_SELF,
    scores=(_score("s_lanss", "S-LANSS score", _SELF, _SELF_SCORING, Checked.FROM_KNOWLEDGE),),
    version="S-LANSS",
    recall="the last week",
    interval="at baseline, and when the character of pain changes",
    licence=_LICENCE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(_NOTE,),
    source=_SELF_SCORING,
    checked=Checked.FROM_KNOWLEDGE,
)
