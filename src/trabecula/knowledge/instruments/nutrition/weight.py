"""Body mass index, weight loss and cachexia: how much of this body is being lost?

Why      Weight loss predicts toxicity, falls and survival, and is seen late by the eye.
Misuse   A percentage without its time says little. Oedema and ascites hide a loss. Simple
         starvation is not cachexia.
"""

import math
from dataclasses import replace
from typing import Final

from trabecula.calculation.body_mass import body_mass_index as body_mass_index_of
from trabecula.calculation.weight_loss import cachexia as is_cachexia
from trabecula.calculation.weight_loss import weight_loss as weight_loss_of
from trabecula.knowledge.facts.inputs import body_height, body_weight
from trabecula.knowledge.facts.nutrition import body_mass_index, weight_loss_in_6_months
from trabecula.knowledge.instruments.items import measured, yes_no
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_body_weight
from trabecula.knowledge.sources.instruments_of_nutrition import fearon_2011, medcalc_bench
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.quantity import Kilograms, Percent
from trabecula.language.source import Checked

_FORMULA: Final = Licence("A formula: free to use.", wording=True)
_OEDEMA: Final = "Oedema, ascites or an amputation falsify it."

_earlier = replace(
    measured("earlier_weight", "earlier body weight", Kilograms, 20, 350),
    keeps=shelf_life_of_body_weight,
)
_sarcopenia = replace(
    yes_no("cachexia_sarcopenia", "sarcopenia", meaning="Low muscle mass, by a measurement."),
    keeps=shelf_life_of_body_weight,
)

body_mass_index_tool = Instrument(
    "bmi",
    "Body mass index",
    measures="Weight in relation to height.",
    area=AssessmentArea.NUTRITION,
    items=(body_weight, body_height),
    scores=(
        Score(
            body_mass_index,
            of=(body_weight, body_height),
            by=body_mass_index_of,
            words="weight in kilograms by the square of the height in metres",
            decimals=1,
            source=medcalc_bench.at("worked answer for 68 kg and 182 cm"),
            checked=Checked.YES,
        ),
    ),
    version="kg/m²",
    recall="now",
    interval="with every weight",
    licence=_FORMULA,
    together=False,
    notes=(_OEDEMA,),
    source=medcalc_bench.at("body mass index"),
    checked=Checked.YES,
)

weight_loss_tool = Instrument(
    "weight-loss-pct",
    "Weight loss",
    measures="How much of the earlier weight is lost.",
    area=AssessmentArea.NUTRITION,
    items=(_earlier, body_weight),
    scores=(
        Score(
            measured(
                "weight_loss_pct",
                "weight lost",
                Percent,
                -math.inf,
                100,
                meaning="In percent of the earlier weight; negative is a gain. Over which time is not in it.",
            ),
            of=(_earlier, body_weight),
            by=weight_loss_of,
            words="100 (earlier - present) / earlier",
            higher="worse",
            decimals=1,
            source=medcalc_bench.at("arithmetic; no worked answer was found"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="percent of the earlier weight",
    recall="the time between the two weights",
    interval="every month",
    licence=_FORMULA,
    together=False,
    notes=(
        _OEDEMA,
        "It is the loss in 6 months only where the weights are 6 months apart.",
    ),
    source=medcalc_bench.at("arithmetic; no worked answer was found"),
    checked=Checked.FROM_KNOWLEDGE,
)

cachexia = Instrument(
    "cachexia",
    "Cancer cachexia (Fearon 2011)",
    measures="Whether weight loss and depletion amount to cancer cachexia.",
    area=AssessmentArea.NUTRITION,
    items=(weight_loss_in_6_months, body_mass_index, _sarcopenia),
    scores=(
        Score(
            yes_no("cachexia", "cancer cachexia"),
            of=(weight_loss_in_6_months, body_mass_index, _sarcopenia),
            by=is_cachexia,
            words="loss above 5 % in 6 months, or above 2 % with a body mass index below 20 or with sarcopenia",
            missing="what decides is enough: a loss above 5 %, or a loss up to 2 %",
            partial=True,
            source=fearon_2011.at("diagnostic criteria"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="consensus of 2011",
    recall="6 months",
    interval="every month",
    licence=Licence("Published criteria: free to use.", wording=True),
    together=False,
    notes=("Simple starvation is not cachexia.", _OEDEMA),
    source=fearon_2011.at("diagnostic criteria"),
    checked=Checked.FROM_KNOWLEDGE,
)
