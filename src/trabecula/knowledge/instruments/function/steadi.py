"""STEADI: has this person fallen, or do they feel that they may?

Why      A fall onto a weak bone is a fracture. Three questions find most of those at risk, and the
         twelve of the checklist say what could be changed.
Misuse   To stop at the screen: yes opens an assessment of gait, strength, balance, blood pressure,
         medicines, sight, feet, vitamin D and home. To ask about falls and not about pain since.
"""

from typing import Final

from trabecula.calculation.cut_offs import reaches
from trabecula.calculation.falls import (
    MOST_FALLS,
    may_fall_by_questions,
    number_of_falls,
    tier_of_2013,
)
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.function import unsteady as unsteady_or_worried
from trabecula.knowledge.instruments.items import chosen, counted, weighed, yes_no
from trabecula.knowledge.sources.instruments_of_function import (
    stay_independent_checklist,
    steadi_tests,
)
from trabecula.knowledge.sources.rehabilitation import cdc_steadi
from trabecula.language.code import loinc
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

PUBLIC: Final = Licence("Public domain (CDC).", wording=True)
INTERVAL: Final = "falls at every contact; the rest at baseline and on decline"

fell = weighed("steadi_fell", "a fall in the last year", 2, codes=loinc("52552-7"))
unsteady = weighed("steadi_unsteady", "unsteady when standing or walking")
worried = weighed("steadi_worried", "worried about falling")
falls = counted(
    "steadi_falls",
    "number of falls in the last 12 months",
    0,
    MOST_FALLS,
    codes=loinc("75856-5"),
)
injured = yes_no("steadi_injured", "injured in a fall in the last year")
problem = yes_no(
    "steadi_problem",
    "problem of gait, strength or balance",
    meaning="Found on testing: Timed Up and Go, 30-second chair stand or 4-stage balance.",
)
aid = weighed("steadi_aid", "uses, or was advised to use, a walking aid", 2)
furniture = weighed("steadi_furniture", "steadies on furniture at home")
hands = weighed("steadi_hands", "pushes up with the hands from a chair")
kerb = weighed("steadi_kerb", "trouble with stepping onto a kerb")
toilet = weighed("steadi_toilet", "has to hurry to the toilet")
feet = weighed("steadi_feet", "loss of feeling in the feet")
tiring_medicine = weighed("steadi_tiring_medicine", "medicine that makes light-headed or tired")
sleep_medicine = weighed("steadi_sleep_medicine", "medicine for sleep or mood")
sad = weighed("steadi_sad", "sad or depressed")

_FALLS: Final = (fell, falls, injured)
_KEY: Final = (*_FALLS, unsteady, worried)
_TIERS: Final = (*_KEY, problem)
_TWELVE: Final = (
    fell, aid, unsteady, furniture, worried, hands, kerb, toilet, feet, tiring_medicine,
    sleep_medicine, sad,
)  # fmt: skip
_ONE_YES: Final = "one yes decides; no needs all three"

steadi_key_questions = Instrument(
    "steadi",
    "STEADI key questions",
    measures="Whether the risk of falls needs to be looked into.",
    area=AssessmentArea.FUNCTION,
    items=_KEY,
    scores=(
        Score(
            yes_no(
                "steadi_screen",
                "risk of falls by the key questions",
                meaning="Assess gait, strength, balance, blood pressure, medicines, sight, feet, vitamin D and home.",
            ),
            of=_KEY,
            by=may_fall_by_questions,
            words="a fall, unsteadiness or worry",
            missing=_ONE_YES,
            partial=True,
            source=cdc_steadi.at("algorithm, key questions"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            unsteady_or_worried,
            of=(unsteady, worried),
            by=reaches(1),
            words="unsteady, or worried about falling",
            source=cdc_steadi.at("key questions on unsteadiness and worry"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            falls_in_12_months,
            of=_FALLS,
            by=number_of_falls,
            words="number of falls in the year; none where there was no fall, one at least where one was told",
            missing="at least one, where a fall was told and no number above 0",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "STEADI",
                    (Band("no fall"), Band("one fall", 1), Band("two falls or more", 2)),
                    source=steadi_tests.at("number of falls in the tiers of 2013"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=cdc_steadi.at("key question on falls"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="current (2017 and later)",
    recall="12 months",
    interval=INTERVAL,
    licence=PUBLIC,
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CARER),
    notes=("At risk, too, is who has 4 points or more on the Stay Independent checklist.",),
    source=cdc_steadi.at("algorithm"),
    checked=Checked.FROM_KNOWLEDGE,
)

steadi_2013 = Instrument(
    "steadi-2013",
    "STEADI tiers of 2013",
    measures="How high the risk of falls is, by the older algorithm; an option, not the default.",
    area=AssessmentArea.FUNCTION,
    items=_TIERS,
    scores=(
        Score(
            chosen(
                "steadi_2013_tier",
                "risk of falls by the tiers of 2013",
                ("low", "moderate", "high"),
            ),
            of=_TIERS,
            by=tier_of_2013,
            words="a key question is yes; high with two falls, an injury or a problem on testing",
            missing="one decisive answer is enough; no fall needs no number and no injury",
            partial=True,
            source=steadi_tests.at("tiers of 2013"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="2013",
    recall="12 months",
    interval=INTERVAL,
    licence=PUBLIC,
    self_report=True,
    notes=("Superseded: the current algorithm has no tiers.",),
    source=steadi_tests.at("tiers of 2013"),
    checked=Checked.SECOND_HAND,
)

stay_independent = Instrument(
    "stay-independent",
    "Stay Independent checklist",
    measures="What makes a fall likely, as the person knows it.",
    area=AssessmentArea.FUNCTION,
    items=_TWELVE,
    scores=(
        Score(
            counted("stay_independent", "Stay Independent", 0, 14),
            of=_TWELVE,
            by=total,
            words="sum of the twelve answers; a fall and an aid count 2 each",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 4",
                    (Band("not at risk"), Band("at risk", 4)),
                    source=stay_independent_checklist.at("cut-off"),
                    checked=Checked.YES,
                ),
            ),
            source=stay_independent_checklist.at("points"),
            checked=Checked.YES,
        ),
    ),
    version="12 answers",
    recall="12 months for falls, else now",
    interval="at baseline, every 3 months, and on decline",
    licence=PUBLIC,
    self_report=True,
    assessors=(Assessor.PERSON,),
    source=stay_independent_checklist.at("checklist"),
    checked=Checked.YES,
)
