"""The grade of impaired nutrition in NRS-2002: how far have weight and intake fallen?

Why      The grade is often guessed; from the weights and the intake it can be reckoned.
Misuse   It is one part of NRS-2002, not a score of its own.
"""

from typing import Final

from trabecula.calculation.nutrition_screening import nrs_2002_nutrition
from trabecula.knowledge.facts.nutrition import body_mass_index, oral_intake
from trabecula.knowledge.instruments.items import counted, measured, yes_no
from trabecula.knowledge.instruments.nutrition.screening import BOUNDS
from trabecula.knowledge.sources.instruments_of_nutrition import kondrup_2003
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.number import Measured
from trabecula.language.quantity import Percent, Quantity
from trabecula.language.source import Checked


def _loss(months: str) -> Measured[Quantity]:
    return measured(
        f"nrs_2002_loss_in_{months}_months",
        f"weight lost over {months} months",
        Percent,
        -100,
        100,
        meaning="In percent of the earlier weight; negative is a gain.",
    )


_impaired = yes_no("nrs_2002_impaired_condition", "impaired general condition")
_LOSSES: Final = (_loss("1"), _loss("2"), _loss("3"))
_ITEMS: Final = (*_LOSSES, oral_intake, body_mass_index, _impaired)

nrs_2002_nutrition_grade = Instrument(
    "nrs-2002-nutrition",
    "NRS-2002: grade of impaired nutrition",
    measures="The first of the two grades of NRS-2002.",
    area=AssessmentArea.NUTRITION,
    items=_ITEMS,
    scores=(
        Score(
            counted("nrs_2002_nutrition_grade", "grade of impaired nutrition, reckoned", 0, 3),
            of=_ITEMS,
            by=nrs_2002_nutrition,
            words="the highest grade that loss, intake or body mass index gives",
            missing=BOUNDS,
            partial=True,
            higher="worse",
            source=kondrup_2003.at("final screening, impaired nutritional status"),
            checked=Checked.YES,
        ),
    ),
    version="NRS-2002",
    recall="1 week for intake, 1 to 3 months for weight",
    interval="with NRS-2002",
    licence=Licence("Its text is protected: only neutral labels; computed from answers."),
    notes=(
        "Printed grades share their ends: an intake of 25 % and of 50 % has the higher grade here, 75 % has grade 1.",
    ),
    source=kondrup_2003.at("final screening"),
    checked=Checked.YES,
)
