"""Short Physical Performance Battery: how well do balance, walking and rising work together?

Why      It joins three things that fail one after another, and small changes in it are felt.
Misuse   To score 3 metres by the times of 4, which a printed table does (PMC3032402). To give 0
         points to a part that was left out for safety: unable is 0, not done is missing.
"""

from typing import Final

from trabecula.calculation.physical_performance import (
    balance_points,
    battery_points,
    chair_points,
    walk_points,
)
from trabecula.knowledge.instruments.function.balance import STANCES
from trabecula.knowledge.instruments.function.chair_stands import (
    five_stands_time,
    five_stands_unable,
)
from trabecula.knowledge.instruments.function.safety_gate import BEFORE_THE_TEST, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.items import chosen, counted, measured, yes_no
from trabecula.knowledge.sources.instruments_of_function import guralnik_1994, perera_2006
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.quantity import Seconds
from trabecula.language.source import Checked

walk_metres = chosen(
    "sppb_walk_metres",
    "length of the walk",
    ("3", "4"),
    words=(("3", "3 metres"), ("4", "4 metres")),
)
first_walk = measured("sppb_walk_1_s", "time of the first walk", Seconds, 0.1, 600)
second_walk = measured("sppb_walk_2_s", "time of the second walk", Seconds, 0.1, 600)
walk_unable = yes_no(
    "sppb_walk_unable",
    "unable to do the walk",
    meaning="Tried, or clearly not able; not for what was left out for safety.",
)
_WALK: Final = (walk_metres, first_walk, second_walk, walk_unable)
_STANDS: Final = (five_stands_time, five_stands_unable)
_ALL: Final = (*STANCES, *_WALK, *_STANDS)
_NOT_DONE: Final = "unable is 0; a part that was not done, or has a time beside unable, gives none"

physical_performance_battery = Instrument(
    "sppb",
    "Short Physical Performance Battery",
    measures="Balance, walking and rising from a chair.",
    area=AssessmentArea.FUNCTION,
    items=_ALL,
    scores=(
        Score(
            counted("sppb_balance", "balance points", 0, 4),
            of=STANCES,
            by=balance_points,
            words="side by side 1, semi-tandem 1, tandem 2 (1 from 3 seconds)",
            missing="a stance after one that failed is not needed",
            partial=True,
            higher="better",
            source=guralnik_1994.at("balance, table of PMC3032402"),
            checked=Checked.YES,
        ),
        Score(
            counted("sppb_walk", "walking points", 0, 4),
            of=_WALK,
            by=walk_points,
            words="the faster of two walks, by the times of its length",
            missing=f"one walk counts where only one was timed; {_NOT_DONE}",
            partial=True,
            higher="better",
            source=guralnik_1994.at("NIA protocol, 3 and 4 metres"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            counted("sppb_chair", "chair points", 0, 4),
            of=_STANDS,
            by=chair_points,
            words="the time of five chair stands; more than 60 seconds is 0",
            missing=_NOT_DONE,
            partial=True,
            higher="better",
            source=guralnik_1994.at("chair stands, table of PMC3032402"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            counted("sppb_total", "Short Physical Performance Battery", 0, 12),
            of=_ALL,
            by=battery_points,
            words="sum of the three parts",
            missing=_NOT_DONE,
            partial=True,
            higher="better",
            bands=(
                Bands(
                    "limitation",
                    (Band("severe"), Band("moderate", 7), Band("minimal", 10)),
                    source=guralnik_1994.at("bands, in a public implementation"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            change=MeaningfulChange(
                0.5, 0.5, source=perera_2006.at("small change"), checked=Checked.YES
            ),
            source=guralnik_1994.at("scoring"),
            checked=Checked.IN_PART,
        ),
    ),
    version="walk of 3 or of 4 metres",
    recall="now",
    interval="at baseline, every 4 weeks while in rehabilitation, and on decline",
    licence=Licence("Short neutral labels only."),
    unsafe_if=UNSAFE_TO_TEST,
    same=(walk_metres,),
    notes=(
        *BEFORE_THE_TEST,
        "A small change is 0.5 points, a substantial one 1 point: one person's total moves by whole points.",
        "Batteries with walks of different length are not compared.",
        "The times of the walks are from knowledge: a clinician reads them in the protocol before use.",
    ),
    source=guralnik_1994.at("the battery"),
    checked=Checked.IN_PART,
)
