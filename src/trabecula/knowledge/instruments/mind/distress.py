"""Distress Thermometer: how distressed is this person, by one number?

Why      One question finds people whom nobody asked, and opens the list of what troubles them.
Misuse   A number without the list of problems helps nobody; below a cut-off is not contented.
"""

from typing import Final

from trabecula.calculation.scoring import only
from trabecula.knowledge.facts.mind import distress_thermometer as distress
from trabecula.knowledge.instruments.items import rated
from trabecula.knowledge.sources.instruments_of_the_mind import (
    cutillo_2017,
    distress_thermometer_pdq,
    nccn_distress_2022,
)
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

level: Final = rated("distress_thermometer_level", "distress over the past week", 0, 10)

distress_thermometer = Instrument(
    "distress-thermometer",
    "Distress Thermometer",
    measures="Distress of any kind over the past week, by one number.",
    area=AssessmentArea.MOOD,
    items=(level,),
    scores=(
        Score(
            distress,
            of=(level,),
            by=only,
            words="the number itself",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 4",
                    (Band("negative"), Band("positive", 4)),
                    source=distress_thermometer_pdq.at("referral from 4, n=380"),
                    checked=Checked.YES,
                ),
                Bands(
                    "cut-off of 3",
                    (Band("negative"), Band("positive", 3)),
                    source=cutillo_2017.at("abstract: cut-off of 3 suggested, n=836"),
                    checked=Checked.YES,
                ),
            ),
            source=distress_thermometer_pdq.at("scale from 0 to 10"),
            checked=Checked.YES,
        ),
    ),
    version="NCCN Distress Thermometer",
    recall="7 days",
    interval="at baseline, every 3 months, and on decline",
    licence=Licence("Owned by NCCN: its own words and picture need permission."),
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "The cut-off is disputed: 4 is the default, 3 is shown beside it.",
        "Its problem list has several versions, and is not part of the score.",
    ),
    source=nccn_distress_2022.at("thermometer and problem list"),
    checked=Checked.YES,
)
