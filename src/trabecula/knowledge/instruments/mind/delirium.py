"""4AT and CAM: is this person delirious?

Why      Delirium is an emergency with a cause to be found, and it makes every self-report doubtful.
Misuse   Quiet delirium is taken for tiredness or low mood. A 4AT of 0 misses it where nobody
         knew how the person was before.
"""

from typing import Final

from trabecula.calculation.cognition import delirium_by_confusion_assessment
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.observations import delirium_4at_score
from trabecula.knowledge.instruments.items import graded, weighed, yes_no
from trabecula.knowledge.sources.instruments_of_the_mind import bellelli_2014, inouye_1990
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

_WHEN: Final = "at baseline, and on any change in thinking or alertness"

alertness: Final = weighed(
    "delirium_4at_alertness",
    "clearly abnormal alertness",
    4,
    meaning="No is normal, or mildly sleepy at first.",
)
orientation: Final = graded(
    "delirium_4at_orientation",
    "mistakes of age, birth date, place or year",
    {"none": 0, "one": 1, "two_or_more": 2, "untestable": 2},
)
attention: Final = graded(
    "delirium_4at_attention",
    "months named backwards",
    {"seven_or_more": 0, "fewer_or_would_not": 1, "untestable": 2},
)
change: Final = weighed("delirium_4at_change", "acute change or fluctuation", 4)
_FOUR: Final = (alertness, orientation, attention, change)

four_at = Instrument(
    "4at",
    "4AT for delirium",
    measures="Signs of delirium, at the bedside, within two minutes.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=_FOUR,
    scores=(
        Score(
            delirium_4at_score,
            of=_FOUR,
            by=total,
            words="sum of the four items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "4AT",
                    (
                        Band("unlikely", meaning="Delirium unlikely, if the change is well known."),
                        Band("possible cognitive impairment", 1),
                        Band("possible delirium", 4, meaning="Cognitive impairment or not."),
                    ),
                    source=bellelli_2014.at("bands"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=bellelli_2014.at("scoring"),
            checked=Checked.YES,
        ),
    ),
    version="4AT",
    recall="on the day; a change within two weeks that is still there in the last 24 hours",
    interval=_WHEN,
    licence=Licence("Free to use.", wording=True),
    notes=(
        "From 4 on, self-reports are doubtful: watch for pain in place of asking.",
        "Would not try counts 1, could not be tested counts 2; neither is a missing answer.",
    ),
    source=bellelli_2014.at("test"),
    checked=Checked.YES,
)

_CAM: Final = (
    yes_no("cam_acute", "acute onset or fluctuating course"),
    yes_no("cam_inattention", "inattention"),
    yes_no("cam_disorganised", "disorganised thinking"),
    yes_no("cam_altered", "altered level of consciousness"),
)

confusion_assessment = Instrument(
    "cam",
    "Confusion Assessment Method",
    measures="Whether four features make a delirium.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=_CAM,
    scores=(
        Score(
            yes_no("cam_positive", "CAM positive for delirium"),
            of=_CAM,
            by=delirium_by_confusion_assessment,
            words="acute or fluctuating, and inattention, and one of the other two",
            source=inouye_1990.at("algorithm"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="CAM, short form",
    recall="on the day",
    interval=_WHEN,
    licence=Licence("Owned by the Hospital Elder Life Program: its own words need permission."),
    codes=loinc("52495-9"),
    source=inouye_1990.at("algorithm"),
    checked=Checked.SECOND_HAND,
)
