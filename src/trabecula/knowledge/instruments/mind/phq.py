"""PHQ-9: is this person depressed?

Why      Depression deepens pain and keeps people from moving, and it can be treated.
Misuse   Tiredness, appetite, sleep and slowing come from cancer too: read the items, not only
         the total. Item nine is never left in a total: any answer above 0 is asked about today.
"""

from typing import Final

from trabecula.calculation.cut_offs import reaches
from trabecula.calculation.prorating import prorated_when_two_or_fewer_missing
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.mind import phq_9_item_9, phq_9_score
from trabecula.knowledge.instruments.items import chosen, measured, rated, yes_no
from trabecula.knowledge.sources.instruments_of_the_mind import (
    asco_depression_2014,
    kroenke_2001,
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
from trabecula.language.quantity import ScorePoints
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


interest = _item("interest", "loss of interest", "44250-9")
mood = _item("mood", "low mood", "44255-8")
sleep = _item("sleep", "change of sleep", "44259-0")
energy = _item("energy", "tiredness", "44254-1")
appetite = _item("appetite", "change of appetite", "44251-7")
self_worth = _item("self_worth", "low self-worth", "44258-2")
concentration = _item("concentration", "poor concentration", "44252-5")
slowing = _item("slowing", "slowness or agitation", "44253-3")
NINE: Final = (
    interest, mood, sleep, energy, appetite, self_worth, concentration, slowing, phq_9_item_9,
)  # fmt: skip
difficulty: Final = chosen(
    "phq_difficulty",
    "how hard these problems make daily life",
    ("none", "somewhat", "very", "extremely"),
    codes=loinc("69722-7"),
    meaning="Not part of any score.",
)


phq_9 = Instrument(
    "phq-9",
    "Patient Health Questionnaire, nine items",
    measures="Depression over the last two weeks.",
    area=AssessmentArea.MOOD,
    items=(*NINE, difficulty),
    scores=(
        Score(
            phq_9_score,
            of=NINE,
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
                Bands(
                    "ASCO, in cancer",
                    (
                        Band("none"),
                        Band("none to mild", 1),
                        Band("moderate", 8),
                        Band("moderate to severe", 15),
                        Band("severe", 20),
                    ),
                    source=asco_depression_2014.at("algorithm for depression, bands of the PHQ-9"),
                    checked=Checked.IN_PART,
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
            by=reaches(1),
            rises=True,
            words="item nine is 1 or more",
            source=kroenke_2001.at("item nine"),
            checked=Checked.YES,
        ),
        Score(
            measured("phq_9_prorated", "PHQ-9 score, prorated", ScorePoints, 0, 27),
            of=NINE,
            by=prorated_when_two_or_fewer_missing,
            words="mean of the answered items times 9",
            missing="up to two items may be missing",
            partial=True,
            higher="worse",
            decimals=1,
            source=kroenke_2001.at("option for missing items"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="PHQ-9",
    recall="14 days",
    interval="at baseline, every 3 months, and on decline",
    licence=FREE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    codes=loinc("44249-1"),
    notes=(
        "Sleep, tiredness, appetite and slowing can come from the cancer itself: show the items.",
        "In cancer 8 or more is the better cut-off; the general one is 10. Both are shown.",
        "The prorated score is an option: the total needs all nine, and it alone is used.",
    ),
    source=kroenke_2001.at("questionnaire"),
    checked=Checked.IN_PART,
)
