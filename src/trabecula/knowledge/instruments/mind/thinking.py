"""MoCA and Mini-Cog: has this person trouble thinking?

Why      Somebody who cannot remember cannot keep a plan of pain relief, nor report on it.
Misuse   A low score on a bad day is delirium, a sedative or raised calcium until shown otherwise:
         look for these first, and test again when well.
"""

from typing import Final

from trabecula.calculation.cognition import montreal_below_26, montreal_total
from trabecula.calculation.cut_offs import stays_below
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.mind import cognitive_screen_positive
from trabecula.knowledge.instruments.items import counted, rated, weighed, yes_no
from trabecula.knowledge.sources.instruments_of_the_mind import borson_2000, nasreddine_2005
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

_WHEN: Final = "at baseline, and on any change in thinking"

moca_points: Final = counted("moca_points", "points, before any for schooling", 0, 30)
moca_education: Final = counted("moca_education", "years of education", 0, 40)

montreal = Instrument(
    "moca",
    "Montreal Cognitive Assessment",
    measures="Thinking, by a test of about ten minutes.",
    area=AssessmentArea.MOOD,
    items=(moca_points, moca_education),
    scores=(
        Score(
            counted("moca", "MoCA total", 0, 30),
            of=(moca_points, moca_education),
            by=montreal_total,
            words="points, and one more after 12 years of education or fewer; 30 at most",
            higher="better",
            bands=(
                Bands(
                    "cut-off of 26",
                    (Band("below normal"), Band("normal", 26)),
                    source=nasreddine_2005.at("cut-off"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=nasreddine_2005.at("scoring"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no("moca_positive", "MoCA below 26"),
            of=(moca_points, moca_education),
            by=montreal_below_26,
            words="total below 26",
            fills=cognitive_screen_positive,
            source=nasreddine_2005.at("cut-off"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="MoCA, 30 points",
    recall="on the day",
    interval=_WHEN,
    licence=Licence("Owned by MoCA Cognition: needs a licence, and training of the examiner."),
    codes=loinc("72133-2"),
    source=nasreddine_2005.at("test"),
    checked=Checked.FROM_KNOWLEDGE,
)

mini_cog_recall: Final = rated("mini_cog_recall", "words remembered", 0, 3)
mini_cog_clock: Final = weighed("mini_cog_clock", "clock drawn correctly", 2)

mini_cog = Instrument(
    "mini-cog",
    "Mini-Cog",
    measures="Thinking, by three words and a clock.",
    area=AssessmentArea.MOOD,
    items=(mini_cog_recall, mini_cog_clock),
    scores=(
        Score(
            counted("mini_cog", "Mini-Cog score", 0, 5),
            of=(mini_cog_recall, mini_cog_clock),
            by=total,
            words="words remembered, and 2 for a correct clock",
            rises=True,
            higher="better",
            bands=(
                Bands(
                    "cut-off below 3",
                    (Band("positive"), Band("negative", 3)),
                    source=borson_2000.at("cut-off"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=borson_2000.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no("mini_cog_positive", "Mini-Cog below 3"),
            of=(mini_cog_recall, mini_cog_clock),
            by=stays_below(3),
            words="score below 3",
            fills=cognitive_screen_positive,
            source=borson_2000.at("cut-off"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="Mini-Cog",
    recall="on the day",
    interval=_WHEN,
    licence=Licence("Owned by S Borson: its own words need permission."),
    codes=loinc("72234-8"),
    notes=("Other scorings of the clock, out of 4, are in circulation: here it is 0 or 2.",),
    source=borson_2000.at("test"),
    checked=Checked.SECOND_HAND,
)
