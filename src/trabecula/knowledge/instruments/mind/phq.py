"""PHQ-2 and PHQ-9: is this person depressed?

Why      Depression deepens pain and keeps people from moving, and it can be treated.
Misuse   Tiredness, appetite, sleep and slowing come from cancer too: read the items, not only
         the total. Item nine is never left in a total: any answer above 0 is asked about today.
"""

from typing import Final

from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.mind import phq_9_item_9, phq_9_score
from trabecula.knowledge.instruments.items import counted, rated, yes_no
from trabecula.knowledge.sources.instruments_of_the_mind import (
    kroenke_2001,
    kroenke_2003,
    lowe_2004,
    thekkumpurath_2011,
)
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.source import Checked

FREQUENCY: Final = {
    "0": loinc("LA6568-5"),
    "1": loinc("LA6569-3"),
    "2": loinc("LA6570-1"),
    "3": loinc("LA6571-9"),
}
"""0 not at all, 1 several days, 2 more than half the days, 3 nearly every day."""

FREE: Final = Licence("Free to use; the owner asks for no permission.", wording=True)


def _item(key: str, label: str, code: str) -> Rated:
    return rated(f"phq_{key}", label, 0, 3, codes=loinc(code), answers=FREQUENCY)


interest = _item("interest", "little interest or pleasure", "44250-9")
mood = _item("mood", "low mood", "44255-8")
sleep = _item("sleep", "poor sleep, or too much", "44259-0")
energy = _item("energy", "tiredness", "44254-1")
appetite = _item("appetite", "poor appetite, or too much", "44251-7")
self_worth = _item("self_worth", "feeling a failure", "44258-2")
concentration = _item("concentration", "trouble concentrating", "44252-5")
slowing = _item("slowing", "slowed down, or restless", "44253-3")
_NINE: Final = (
    interest, mood, sleep, energy, appetite, self_worth, concentration, slowing, phq_9_item_9,
)  # fmt: skip


def _any(item_nine: float) -> bool:
    return item_nine >= 1


phq_9 = Instrument(
    "phq-9",
    "Patient Health Questionnaire, nine items",
    measures="Depression over the last two weeks.",
    area=AssessmentArea.MOOD,
    items=_NINE,
    scores=(
        Score(
            phq_9_score,
            of=_NINE,
            by=total,
            words="sum of the nine items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "Kroenke 2001",
                    (
                        Band("minimal"),
                        Band("mild", 5),
                        Band("moderate", 10),
                        Band("moderately severe", 15),
                        Band("severe", 20),
                    ),
                    source=kroenke_2001.at("severity of depression by total"),
                    checked=Checked.YES,
                ),
                Bands(
                    "cut-off of 10",
                    (Band("negative"), Band("positive", 10)),
                    source=kroenke_2001.at("cut-off in primary care"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
                Bands(
                    "cut-off of 8 in cancer",
                    (Band("negative"), Band("positive", 8)),
                    source=thekkumpurath_2011.at("abstract: best cut-off in cancer"),
                    checked=Checked.YES,
                ),
            ),
            change=MeaningfulChange(
                5, 5, source=lowe_2004.at("change in total"), checked=Checked.FROM_KNOWLEDGE
            ),
            source=kroenke_2001.at("scoring"),
            checked=Checked.YES,
        ),
        Score(
            yes_no(
                "phq_9_safety",
                "answer above 0 to item nine",
                meaning="A safety assessment on the same day, whatever the total.",
            ),
            of=(phq_9_item_9,),
            by=_any,
            words="item nine is 1 or more",
            source=kroenke_2001.at("item nine"),
            checked=Checked.YES,
        ),
    ),
    version="PHQ-9",
    recall="14 days",
    interval="at baseline, every 3 months, and on decline",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("44249-1"),
    notes=("Sleep, tiredness, appetite and slowing can come from the cancer itself.",),
    source=kroenke_2001.at("questionnaire"),
    checked=Checked.IN_PART,
)

phq_2 = Instrument(
    "phq-2",
    "Patient Health Questionnaire, two items",
    measures="Whether depression needs to be looked into.",
    area=AssessmentArea.MOOD,
    items=(interest, mood),
    scores=(
        Score(
            counted("phq_2", "PHQ-2 score", 0, 6, codes=loinc("55758-7")),
            of=(interest, mood),
            by=total,
            words="sum of the two items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 3",
                    (Band("negative"), Band("positive", 3)),
                    source=kroenke_2003.at("cut-off"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=kroenke_2003.at("scoring"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="PHQ-2",
    recall="14 days",
    interval="at baseline, every 3 months, and on decline",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("55757-9"),
    source=kroenke_2003.at("questionnaire"),
    checked=Checked.SECOND_HAND,
)
