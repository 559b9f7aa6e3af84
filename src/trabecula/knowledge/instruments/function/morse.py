"""Morse Fall Scale: which person on this ward is likely to fall?

Why      On a ward the drip, the strange bed and the new medicine make falls; this looks at them.
Misuse   Outside hospital. To take one band for the other: two schemes are in use, and a ward sets
         which.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.instruments.items import counted, graded, weighed
from trabecula.knowledge.sources.instruments_of_function import morse_1989
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

history = weighed("morse_history", "a fall now or in the last 3 months", 25)
second_diagnosis = weighed("morse_second_diagnosis", "more than one diagnosis", 15)
walking_aid = graded(
    "morse_aid",
    "what the person holds on to",
    {"none": 0, "cane_crutch_or_walker": 15, "furniture": 30},
    words=(("none", "nothing, in bed, or a nurse helps"),),
)
infusion = weighed("morse_infusion", "infusion or venous access", 20)
gait = graded(
    "morse_gait",
    "gait",
    {"normal": 0, "weak": 10, "impaired": 20},
    words=(("normal", "normal, in bed, or in a wheelchair"),),
)
mental_state = graded("morse_mental", "knows own limits", {"knows_limits": 0, "forgets_limits": 15})
_ITEMS: Final = (history, second_diagnosis, walking_aid, infusion, gait, mental_state)

morse_fall_scale = Instrument(
    "morse",
    "Morse Fall Scale",
    measures="The risk of a fall in hospital.",
    area=AssessmentArea.FUNCTION,
    items=_ITEMS,
    scores=(
        Score(
            counted("morse", "Morse Fall Scale", 0, 125, codes=loinc("59460-6")),
            of=_ITEMS,
            by=total,
            words="sum of the six items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "25 and 51",
                    (Band("low"), Band("moderate", 25), Band("high", 51)),
                    source=morse_1989.at("bands 0 to 24, 25 to 50, 51 and more"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "25 and 45",
                    (Band("low"), Band("moderate", 25), Band("high", 45)),
                    source=morse_1989.at("bands 0 to 24, 25 to 44, 45 and more, of other sites"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=morse_1989.at("points"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="six items, 0 to 125",
    recall="now; falls of the last 3 months",
    interval="on admission, after a fall, and on any change of state",
    licence=Licence("Licensed; short neutral labels only, the wording needs permission."),
    codes=loinc("59453-1"),
    notes=(
        "For people in hospital only.",
        "From 45 to 50 points the two schemes differ: the site sets which one it uses.",
    ),
    source=morse_1989.at("scale"),
    checked=Checked.SECOND_HAND,
)
