"""Cockcroft-Gault: how much of a medicine can the kidneys clear?

Why      Opioids, gabapentinoids, zoledronate and anti-inflammatory medicines are dosed by it.
Misuse   The weight decides: which one was taken stands beside the number. It flatters people with
         little muscle and is wrong in acute kidney injury. Filtration (CKD-EPI) is another thing.
"""

import math
from typing import Final

from trabecula.calculation.creatinine_clearance import (
    clearance_by_weight_rule,
    weight_for_clearance,
    which_weight,
)
from trabecula.calculation.renal import clearance
from trabecula.knowledge.facts.inputs import (
    body_height,
    body_weight,
    serum_creatinine,
    sex_for_equations,
)
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.items import chosen, measured
from trabecula.knowledge.instruments.laboratory.filtration import (
    FORMULA,
    INTERVAL,
    LITTLE_MUSCLE,
)
from trabecula.knowledge.sources.equations import cockcroft_gault_1976
from trabecula.knowledge.sources.instruments_of_nutrition import medcalc_bench
from trabecula.language.code import loinc
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.quantity import Kilograms, MillilitresPerMinute
from trabecula.language.source import Checked

_CLEARANCE: Final = (age, serum_creatinine, sex_for_equations, body_weight)
_WEIGHT: Final = (sex_for_equations, body_weight, body_height)
_RULE: Final = "without a height the actual weight; everything else is needed"
_WEIGHT_WORDS: Final = "adjusted weight, ideal + 0.4 (actual - ideal), from a body mass index of 25; below it the actual one"

cockcroft_gault = Instrument(
    "cockcroft-gault",
    "Creatinine clearance, Cockcroft-Gault",
    measures="Clearance by the kidneys, for the doses of medicines.",
    area=AssessmentArea.NUTRITION,
    items=(*_CLEARANCE, body_height),
    scores=(
        Score(
            measured(
                "cockcroft_gault",
                "creatinine clearance, Cockcroft-Gault",
                MillilitresPerMinute,
                0,
                math.inf,
                codes=loinc("35591-7"),
                meaning="Not indexed to body surface; with the weight that its rule chooses.",
            ),
            of=(*_CLEARANCE, body_height),
            by=clearance_by_weight_rule,
            words=f"(140 - age) weight / (72 creatinine), in women 0.85 of it; {_WEIGHT_WORDS}",
            missing=_RULE,
            partial=True,
            higher="better",
            decimals=1,
            fills=creatinine_clearance,
            source=cockcroft_gault_1976.at("equation; weight by errata, row on eGFR and CrCl"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            measured(
                "cockcroft_gault_actual_weight",
                "creatinine clearance with the actual weight",
                MillilitresPerMinute,
                0,
                math.inf,
                meaning="For zoledronate, whose label takes the actual weight.",
            ),
            of=_CLEARANCE,
            by=clearance,
            words="(140 - age) actual weight / (72 creatinine), in women 0.85 of it",
            higher="better",
            decimals=1,
            source=cockcroft_gault_1976.at("equation"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            measured("cockcroft_gault_weight", "weight taken for the clearance", Kilograms, 0, 350),
            of=_WEIGHT,
            by=weight_for_clearance,
            words=_WEIGHT_WORDS,
            missing=_RULE,
            partial=True,
            decimals=1,
            source=medcalc_bench.at("worked answer with an adjusted weight of 77.08 kg"),
            checked=Checked.YES,
        ),
        Score(
            chosen(
                "cockcroft_gault_which_weight",
                "which weight was taken",
                ("actual", "adjusted", "actual_height_not_known"),
                words=(("actual_height_not_known", "actual, since no height is known"),),
            ),
            of=_WEIGHT,
            by=which_weight,
            words=_WEIGHT_WORDS,
            missing=_RULE,
            partial=True,
            source=medcalc_bench.at("worked answer with an adjusted weight"),
            checked=Checked.YES,
        ),
    ),
    version="Cockcroft-Gault 1976",
    recall="the day of the blood test",
    interval=INTERVAL,
    licence=FORMULA,
    together=False,
    notes=(
        LITTLE_MUSCLE,
        "Zoledronate: the actual weight. Other medicines: the rule's weight; underweight, the actual one.",
        "In µmol/L creatinine is divided by 88.4; the printed factors 1.23 and 1.04 are rounded.",
    ),
    source=cockcroft_gault_1976.at("equation"),
    checked=Checked.SECOND_HAND,
)
