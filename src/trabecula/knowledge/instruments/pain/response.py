"""Response: is the pain less than it was, by enough to mean something?

Why      Whether a treatment helped is judged by the person's own earlier rating, by one rule.
Misuse   To compare worst pain with average pain. To give a percentage where there was no pain
         before. To stop at a response: it may still leave more pain than the person accepts.
"""

import math
from typing import Final

from trabecula.calculation.numerical_rating import (
    fall_in_pain,
    fall_in_pain_percent,
    is_important_fall,
    is_substantial_fall,
    is_within_goal,
    is_worse,
)
from trabecula.knowledge.facts.pain import pain_goal
from trabecula.knowledge.instruments.items import measured, yes_no
from trabecula.knowledge.instruments.pain.goal import GOAL, NOTES
from trabecula.knowledge.instruments.pain.severity import FREE, RESPONSE
from trabecula.knowledge.sources.instruments_of_pain import farrar_2000, registry_on_pain
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Score,
)
from trabecula.language.quantity import PainScore, Percent, ScorePoints
from trabecula.language.source import Checked

pain_before = measured("nrs_before", "pain before", PainScore, 0, 10)
pain_since = measured("nrs_since", "pain since then", PainScore, 0, 10)
_TWO: Final = (pain_before, pain_since)

nrs_response = Instrument(
    "nrs-response",
    "Response of pain, and personal goal",
    measures="How far pain has fallen since an earlier rating, and whether it is within the goal.",
    area=AssessmentArea.PAIN,
    items=(*_TWO, pain_goal),
    scores=(
        Score(
            measured("nrs_fall", "fall in pain", ScorePoints, -10, 10),
            of=_TWO,
            by=fall_in_pain,
            words="pain before less pain since; negative where it rose",
            higher="better",
            source=RESPONSE,
            checked=Checked.YES,
        ),
        Score(
            measured(
                "nrs_fall_percent", "fall in pain, of the pain before", Percent, -math.inf, 100
            ),
            of=_TWO,
            by=fall_in_pain_percent,
            words="the fall of the pain before; nothing where that was 0",
            higher="better",
            decimals=1,
            bands=(
                Bands(
                    "IMMPACT",
                    (
                        Band("less than minimal"),
                        Band("minimal", 10),
                        Band("moderate", 30),
                        Band("substantial", 50),
                    ),
                    source=registry_on_pain.at("IMMPACT: 10, 30 and 50 %"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "Farrar 2000, a breakthrough episode",
                    (Band("no meaningful relief"), Band("meaningful relief", 33)),
                    source=farrar_2000.at("33 % within an episode"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=registry_on_pain.at("percent of the pain before"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no("nrs_response", "clinically important fall in pain"),
            of=_TWO,
            by=is_important_fall,
            words="2 points or more, or 30 % or more",
            source=RESPONSE,
            checked=Checked.YES,
        ),
        Score(
            yes_no("nrs_response_50", "pain halved"),
            of=_TWO,
            by=is_substantial_fall,
            words="50 % or more",
            source=registry_on_pain.at("IMMPACT: 50 %"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no("nrs_worse", "pain worse", meaning="Look for the cause, and plan again."),
            of=_TWO,
            by=is_worse,
            words="a rise of 2 points or more",
            source=panel.at("instruments dossier, section 1.1: worsening"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no("nrs_goal_met", "pain since then within the personal goal"),
            of=(pain_since, pain_goal),
            by=is_within_goal,
            words="no more than the goal",
            source=GOAL,
            checked=Checked.YES,
        ),
    ),
    version="2 points or 30 %",
    recall="the same for both ratings",
    interval="at every contact; 1, 2, 4, 8 and 12 weeks after radiotherapy",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "Both ratings must be of the same kind: worst with worst, movement with movement.",
        *NOTES,
    ),
    source=RESPONSE,
    checked=Checked.YES,
)
