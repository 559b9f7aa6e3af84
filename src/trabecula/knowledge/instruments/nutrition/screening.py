"""MUST and NRS-2002: does this person's nutrition need to be looked into?

Why      Weight and muscle are lost early and quietly, and with them strength, walking and the
         tolerance of treatment. Both tools find it with three or four facts.
Misuse   Oedema, ascites or an amputation falsify weight and body mass index. A low score today
         is no reason not to repeat it.
"""

from dataclasses import replace
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.nutrition_screening import (
    must,
    nrs_2002,
    nrs_2002_prescreen,
)
from trabecula.knowledge.facts.nutrition import body_mass_index, must_score
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.items import counted, measured, rated, yes_no
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_body_weight,
    shelf_life_of_eating,
)
from trabecula.knowledge.sources.instruments_of_nutrition import bapen_must, kondrup_2003
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import Percent
from trabecula.language.source import Checked

_OF_BAPEN: Final = Licence("Owned by BAPEN: its wording needs permission; computed from answers.")
_OF_ESPEN: Final = Licence("Its text is protected: only neutral labels; computed from answers.")
_WEIGHT_CAN_MISLEAD: Final = (
    "Oedema, ascites or an amputation falsify weight and body mass index: say so beside the score."
)
BOUNDS: Final = "every item is needed; what is missing leaves bounds"

_must_loss = replace(
    measured(
        "must_unplanned_loss",
        "unplanned weight loss over the last 3 to 6 months",
        Percent,
        -100,
        100,
        meaning="In percent of the earlier weight; negative is a gain. Planned loss does not count.",
    ),
    keeps=shelf_life_of_body_weight,
)
_must_illness = replace(
    yes_no(
        "must_acute_no_intake",
        "acute illness with no intake for more than 5 days",
        meaning="Acutely ill, and nothing has been eaten, or is likely to be, for more than 5 days.",
    ),
    keeps=shelf_life_of_eating,
)

must_tool = Instrument(
    "must",
    "Malnutrition Universal Screening Tool",
    measures="The risk of malnutrition in adults, in any place of care.",
    area=AssessmentArea.NUTRITION,
    items=(body_mass_index, _must_loss, _must_illness),
    scores=(
        Score(
            must_score,
            of=(body_mass_index, _must_loss, _must_illness),
            by=must,
            words="points for body mass index, for unplanned loss and for acute illness",
            missing=BOUNDS,
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "BAPEN",
                    (Band("low"), Band("medium", 1), Band("high", 2)),
                    source=bapen_must.at("step 4, overall risk"),
                    checked=Checked.YES,
                ),
            ),
            source=bapen_must.at("steps 1 to 4"),
            checked=Checked.YES,
        ),
    ),
    version="MUST",
    recall="3 to 6 months for weight, 5 days for intake",
    interval="every month",
    licence=_OF_BAPEN,
    together=False,
    notes=(
        _WEIGHT_CAN_MISLEAD,
        "Where height or weight cannot be had, an upper arm below 23.5 cm suggests a body mass index below 20 (from knowledge).",
        "A body mass index of 18.5 and of 20, and a loss of 5 % and of 10 %, score 1.",
    ),
    source=bapen_must.at("the five steps"),
    checked=Checked.YES,
)

_lost = yes_no("nrs_2002_weight_lost", "weight lost in the last 3 months")
_reduced = yes_no("nrs_2002_intake_reduced", "intake reduced in the last week")
_ill = yes_no(
    "nrs_2002_severely_ill", "severe illness", meaning="Severely ill, such as in intensive care."
)
_nutrition = rated(
    "nrs_2002_impaired_nutrition",
    "grade of impaired nutrition",
    0,
    3,
    meaning="The highest that applies. 1: loss above 5 % in 3 months, or intake 50 to 75 % of the need. 2: above 5 % in 2 months, or body mass index 18.5 to 20.5 with impaired general condition, or intake 25 to 50 %. 3: above 5 % in 1 month or 15 % in 3 months, or body mass index below 18.5 with impaired general condition, or intake 0 to 25 %.",
)
_disease = rated(
    "nrs_2002_disease",
    "grade of the disease's demand",
    0,
    3,
    meaning="1: hip fracture, complications of chronic disease, cancer. 2: major abdominal surgery, stroke, severe pneumonia, haematological malignancy. 3: head injury, bone marrow transplantation, intensive care with APACHE above 10.",
)
_FIRST: Final = (body_mass_index, _lost, _reduced, _ill)
_FINAL: Final = (_nutrition, _disease, age)


def _final_score(
    body_mass_index: float | None,
    lost: bool | None,
    reduced: bool | None,
    ill: bool | None,
    *final: float | None,
) -> float | Bounds | None:
    """Without a final screening, since all four first questions are no, there is no total."""
    needed = nrs_2002_prescreen(body_mass_index, lost, reduced, ill)
    return None if needed is False else nrs_2002(*final)


nrs_2002_tool = Instrument(
    "nrs-2002",
    "Nutritional Risk Screening 2002",
    measures="Nutritional risk, of which a plan of nutrition is likely to be of use.",
    area=AssessmentArea.NUTRITION,
    items=(*_FIRST, *_FINAL),
    scores=(
        Score(
            yes_no(
                "nrs_2002_prescreen",
                "final screening needed",
                meaning="One of the four first questions is yes: the final screening follows.",
            ),
            of=_FIRST,
            by=nrs_2002_prescreen,
            words="body mass index below 20.5, or any of the three other first questions is yes",
            missing="one yes is enough; a no needs all four",
            partial=True,
            source=kondrup_2003.at("initial screening"),
            checked=Checked.YES,
        ),
        Score(
            counted("nrs2002", "NRS-2002 score", 0, 7),
            of=(*_FIRST, *_FINAL),
            by=_final_score,
            words="grade of nutrition, grade of disease, and 1 from 70 years of age",
            missing="none where the first screening is a known no, which may stay open; what else is missing leaves bounds",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Kondrup 2003",
                    (Band("not at risk", meaning="Screen again weekly."), Band("at risk", 3)),
                    source=kondrup_2003.at("final screening"),
                    checked=Checked.YES,
                ),
            ),
            source=kondrup_2003.at("final screening"),
            checked=Checked.YES,
        ),
    ),
    version="NRS-2002",
    recall="1 week for intake, 3 months for weight",
    interval="every week in hospital, else every month",
    licence=_OF_ESPEN,
    notes=(
        _WEIGHT_CAN_MISLEAD,
        "The final screening counts where the first one asks for it.",
        "Grade 2 is an intake of 25 to 50 %; one printed table has 25 to 60 %.",
    ),
    source=kondrup_2003.at("both steps"),
    checked=Checked.YES,
)
