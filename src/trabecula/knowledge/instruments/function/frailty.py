"""Frailty: will this older person bear a treatment that a fit one bears?

Why      Age alone decides too much: some of 85 bear an operation, and some of 70 do not.
Misuse   To rate the illness of today in place of how the person was 2 weeks ago. To refuse care by
         a number: a low G8 asks for a geriatric assessment, and is none.
"""

from typing import Final

from trabecula.calculation.scoring import only, total
from trabecula.knowledge.facts.medicine_safety import frailty_scale
from trabecula.knowledge.instruments.items import graded, measured, rated
from trabecula.knowledge.sources.instruments_of_function import (
    bellera_2012,
    clinical_frailty_scale,
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
from trabecula.language.quantity import ScorePoints
from trabecula.language.source import Checked

INTERVAL: Final = "at baseline, every 3 months, and on decline"

frailty_level = rated(
    "cfs_level",
    "frailty as judged",
    1,
    9,
    meaning="From 1, very fit, to 8, very severely frail; 9 is terminally ill and not otherwise severely frail.",
)

clinical_frailty = Instrument(
    "cfs",
    "Clinical Frailty Scale",
    measures="How frail an older person is, as a clinician judges it.",
    area=AssessmentArea.FUNCTION,
    items=(frailty_level,),
    scores=(
        Score(
            frailty_scale,
            of=(frailty_level,),
            by=only,
            words="the level, as judged",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "frail from 5",
                    (Band("not frail"), Band("frail", 5)),
                    source=clinical_frailty_scale.at("frail from level 5"),
                    checked=Checked.YES,
                ),
            ),
            source=clinical_frailty_scale.at("levels"),
            checked=Checked.YES,
        ),
    ),
    version="2.0",
    recall="2 weeks ago, before the present illness",
    interval=INTERVAL,
    licence=Licence("Short neutral labels only; the owner gives permission for the wording."),
    notes=(
        "For people of 65 and more (from knowledge).",
        "Level 9 is a prognosis below 6 months in a person who is not otherwise severely frail: it is no step above 8.",
        "A level is not added to, averaged or subtracted.",
    ),
    source=clinical_frailty_scale.at("scale"),
    checked=Checked.YES,
)

_G8: Final = (
    graded("g8_intake", "loss of appetite or intake", {"severe": 0, "moderate": 1, "none": 2}),
    graded(
        "g8_weight_loss",
        "weight loss in 3 months",
        {"over_3_kg": 0, "does_not_know": 1, "1_to_3_kg": 2, "none": 3},
    ),
    graded("g8_mobility", "mobility", {"bed_or_chair": 0, "up_but_not_out": 1, "goes_out": 2}),
    graded(
        "g8_mind",
        "dementia or depression",
        {"severe": 0, "mild": 1, "none": 2},
    ),
    graded(
        "g8_body_mass_index",
        "body mass index, in groups",
        {"below_19": 0, "19_to_below_21": 1, "21_to_below_23": 2, "23_or_more": 3},
    ),
    graded("g8_medicines", "medicines a day", {"over_3": 0, "3_or_fewer": 1}),
    graded(
        "g8_health",
        "own health beside that of people of the same age",
        {"worse": 0, "does_not_know": 0.5, "as_good": 1, "better": 2},
    ),
    graded("g8_age", "age, in groups", {"over_85": 0, "80_to_85": 1, "below_80": 2}),
)

g8 = Instrument(
    "g8",
    "G8 geriatric screen",
    measures="Whether an older person with cancer needs a geriatric assessment.",
    area=AssessmentArea.FUNCTION,
    items=_G8,
    scores=(
        Score(
            measured("g8", "G8 score", ScorePoints, 0, 17, meaning="In steps of half a point."),
            of=_G8,
            by=total,
            words="sum of the eight items",
            rises=True,
            higher="better",
            decimals=1,
            bands=(
                Bands(
                    "cut-off of 14",
                    (
                        Band("positive", meaning="A geriatric assessment."),
                        Band("negative", 14, above=True),
                    ),
                    source=bellera_2012.at("cut-off: 14 or less"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=bellera_2012.at("points"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="G8, 0 to 17",
    recall="3 months for weight and intake, else now",
    interval=INTERVAL,
    licence=Licence("Holds items of the MNA (Nestlé): short neutral labels only."),
    assessors=(Assessor.CLINICIAN, Assessor.PERSON),
    notes=("For people of 70 and more with cancer.",),
    source=bellera_2012.at("screen"),
    checked=Checked.IN_PART,
)
