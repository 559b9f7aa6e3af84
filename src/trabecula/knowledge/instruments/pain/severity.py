"""What a rating from 0 to 10 is called, and how much it must change: published schemes."""

from typing import Final

from trabecula.knowledge.sources.instruments_of_pain import (
    arthur_2018,
    dalal_2012,
    mcdonald_2016,
    serlin_1995,
)
from trabecula.knowledge.sources.pain_and_panel import nccn_who_pain
from trabecula.language.instrument import Band, Bands, Licence, MeaningfulChange
from trabecula.language.source import Checked, Citation

FREE: Final = Licence("Free to use.", wording=True)

SERLIN: Final = Bands(
    "Serlin 1995",
    (
        Band("none"),
        Band("mild", 0, above=True),
        Band("moderate", 5),
        Band("severe", 7),
    ),
    source=serlin_1995.at("severity by interference: 1 to 4, 5 to 6, 7 to 10"),
    checked=Checked.SECOND_HAND,
)
NCCN: Final = Bands(
    "NCCN",
    (
        Band("none"),
        Band("mild", 0, above=True),
        Band("moderate", 4),
        Band("severe", 7),
    ),
    source=nccn_who_pain.at("pain intensity: 1 to 3, 4 to 6, 7 to 10"),
    checked=Checked.FROM_KNOWLEDGE,
)
MCDONALD: Final = Bands(
    "McDonald 2016, bone metastases",
    (
        Band("none"),
        Band("mild", 0, above=True),
        Band("moderate", 6),
        Band("severe", 7),
    ),
    source=mcdonald_2016.at("abstract: worst pain 1 to 5, 6, 7 to 10"),
    checked=Checked.YES,
)
WORST_PAIN: Final = (SERLIN, MCDONALD, NCCN)
"""The schemes for worst pain; the second is for it alone."""

ANY_PAIN: Final = (SERLIN, NCCN)

CHANGE: Final = MeaningfulChange(
    2,
    2,
    percent=30,
    source=dalal_2012.at(
        "abstract: response is 2 points or 30 %; that a rise of 2 is worse is this project's"
    ),
    checked=Checked.IN_PART,
)
RESPONSE: Final = arthur_2018.at("abstract: clinical response, and the personal goal")


def as_on_the_rating_scale(source: Citation) -> Bands:
    """Serlin's bands, for a mean of ratings that has none of its own."""
    return Bands("as the rating scale", SERLIN.bands, source=source, checked=Checked.FROM_KNOWLEDGE)
