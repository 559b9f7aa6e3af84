"""Numerical rating scale: how strong is the pain, and does movement bring it?

Why      What is rated can be treated, and followed. Pain at rest hides what keeps a person from
         walking, so movement is rated beside it.
Misuse   To compare people: a rating is compared with the same person's own. To read a band as an
         order: what is done follows 1 to 3, 4 to 6 and 7 to 10 of worst pain, and the person's
         goal, whichever scheme names the band. To make somebody move for a rating.
"""

from typing import Final

from trabecula.calculation.numerical_rating import is_evoked_by_movement
from trabecula.calculation.pain import movement_gap as gap_between
from trabecula.calculation.scoring import only
from trabecula.knowledge.facts.each_pain import (
    movement_gap,
    pain_here_at_rest,
    pain_here_on_movement,
)
from trabecula.knowledge.facts.pain import average_pain, worst_pain
from trabecula.knowledge.instruments.items import coded_like, measured, rated, yes_no
from trabecula.knowledge.instruments.pain.of_a_pain import of_a_pain
from trabecula.knowledge.instruments.pain.severity import ANY_PAIN, CHANGE, FREE, WORST_PAIN
from trabecula.knowledge.sources.instruments_of_pain import serlin_1995
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.code import loinc
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea, Assessor, Bands, Instrument, Score
from trabecula.language.quantity import PainScore
from trabecula.language.source import Checked

_RATING: Final = serlin_1995.at("rating of pain from 0 to 10")
_GAP: Final = panel.at("instruments dossier, section 1.1: movement-evoked gap, not validated")
_SELF: Final = (Assessor.PERSON, Assessor.CARER)

least_pain = rated("pain_least", "least pain in the last 24 hours", 0, 10)
pain_now = rated("pain_now", "pain now", 0, 10, codes=loinc("75260-0"))


def _intensity(gives: Fact, of: Fact, bands: tuple[Bands, ...]) -> Score:
    return Score(
        gives,
        of=(of,),
        by=only,
        words=f"{of.name}, as rated",
        higher="worse",
        bands=bands,
        change=CHANGE,
        source=_RATING,
        checked=Checked.SECOND_HAND,
    )


def _score(key: str, label: str) -> Fact:
    return measured(key, label, PainScore, 0, 10)


nrs = Instrument(
    "nrs",
    "Numerical rating scale of worst pain",
    measures="Worst pain of the last 24 hours, from 0 (none) to 10.",
    area=AssessmentArea.PAIN,
    items=(worst_pain,),
    scores=(_intensity(_score("nrs_worst24", "worst pain, rated"), worst_pain, WORST_PAIN),),
    version="11 points",
    recall="24 hours",
    interval="at every contact; daily while doses are titrated; 1, 2, 4, 8 and 12 weeks after radiotherapy",
    licence=FREE,
    self_report=True,
    assessors=_SELF,
    notes=(
        "Three published schemes name the same number differently: 4 is mild or moderate, 5 moderate or mild, 6 moderate in all.",
        "Where there was no pain before, a percentage says nothing: a rise of 2 points is worse.",
    ),
    source=_RATING,
    checked=Checked.SECOND_HAND,
)

nrs_day = Instrument(
    "nrs-day",
    "Numerical rating scale through the day",
    measures="Least and average pain of the last 24 hours, and pain now, from 0 (none) to 10.",
    area=AssessmentArea.PAIN,
    items=(least_pain, average_pain, pain_now),
    scores=(
        _intensity(_score("nrs_average24", "average pain, rated"), average_pain, ANY_PAIN),
        _intensity(coded_like(_score("nrs_now", "pain now, rated"), pain_now), pain_now, ANY_PAIN),
    ),
    version="11 points",
    recall="24 hours, and now",
    interval="at every contact; daily while doses are titrated",
    licence=FREE,
    self_report=True,
    assessors=_SELF,
    notes=("The code of average pain is, in LOINC, for the past week.",),
    source=_RATING,
    checked=Checked.SECOND_HAND,
)

movement_evoked_pain = Instrument(
    "movement-evoked-pain",
    "Pain at rest and on movement",
    measures="One pain at rest, and on standing, walking or moving its place, from 0 to 10.",
    area=AssessmentArea.PAIN,
    about=About.PAIN,
    items=(pain_here_at_rest, pain_here_on_movement),
    scores=(
        _intensity(
            of_a_pain(_score("nrs_rest", "pain at rest, rated")), pain_here_at_rest, ANY_PAIN
        ),
        _intensity(
            of_a_pain(_score("nrs_movement", "pain on movement, rated")),
            pain_here_on_movement,
            ANY_PAIN,
        ),
        Score(
            movement_gap,
            of=(pain_here_on_movement, pain_here_at_rest),
            by=gap_between,
            words="pain on movement less pain at rest",
            higher="worse",
            source=_GAP,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            of_a_pain(
                yes_no(
                    "movement_evoked",
                    "pain that movement brings",
                    meaning="Not validated. In bone metastases: look at the structure of the bone.",
                )
            ),
            of=(pain_here_on_movement, pain_here_at_rest),
            by=is_evoked_by_movement,
            words="4 or more on movement, and 2 or more above rest",
            missing="one rating can rule it out: below 4 on movement, or above 8 at rest",
            partial=True,
            source=_GAP,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="11 points",
    recall="24 hours, or now",
    interval="at every contact; daily while doses are titrated",
    licence=FREE,
    self_report=True,
    assessors=_SELF,
    notes=(
        "The gap and what is made of it are measures of this project, not validated.",
        "Asked, not provoked: nobody is made to move for it.",
    ),
    source=_GAP,
    checked=Checked.FROM_KNOWLEDGE,
)
