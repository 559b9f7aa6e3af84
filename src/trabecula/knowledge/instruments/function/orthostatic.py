"""Standing blood pressure: does it fall when this person stands up?

Why      Opioids, dehydration and months in bed let the pressure fall, and then the person.
Misuse   To measure once, at once: it may fall only at 3 minutes. To test walking after a faint.
"""

import math
from typing import Final

from trabecula.calculation.orthostatic import is_orthostatic, largest_drop
from trabecula.knowledge.facts.observations import (
    diastolic_blood_pressure,
    systolic_blood_pressure,
    systolic_drop_on_standing,
)
from trabecula.knowledge.instruments.function.safety_gate import UNSAFE_TO_STAND
from trabecula.knowledge.instruments.items import measured, yes_no
from trabecula.knowledge.sources.instruments_of_function import freeman_2011
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.number import Measured
from trabecula.language.quantity import MillimetresOfMercury, Quantity
from trabecula.language.source import Checked


def _standing(key: str, label: str) -> Measured[Quantity]:
    return measured(f"orthostatic_{key}", label, MillimetresOfMercury, 0, 300)


systolic_at_one = _standing("systolic_1", "systolic pressure after 1 minute of standing")
diastolic_at_one = _standing("diastolic_1", "diastolic pressure after 1 minute of standing")
systolic_at_three = _standing("systolic_3", "systolic pressure after 3 minutes of standing")
diastolic_at_three = _standing("diastolic_3", "diastolic pressure after 3 minutes of standing")
_SYSTOLIC: Final = (systolic_blood_pressure, systolic_at_one, systolic_at_three)
_DIASTOLIC: Final = (diastolic_blood_pressure, diastolic_at_one, diastolic_at_three)
_MEASURED: Final = "at least the fall that was measured, while one is missing"

orthostatic_blood_pressure = Instrument(
    "orthostatic",
    "Standing blood pressure",
    measures="The fall of the blood pressure on standing up.",
    area=AssessmentArea.FUNCTION,
    items=(*_SYSTOLIC, *_DIASTOLIC),
    scores=(
        Score(
            systolic_drop_on_standing,
            of=_SYSTOLIC,
            by=largest_drop,
            words="systolic pressure lying less that at 1 or 3 minutes, whichever is lower",
            missing=_MEASURED,
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Freeman 2011",
                    (Band("below 20"), Band("20 or more", 20)),
                    source=freeman_2011.at("definition"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=freeman_2011.at("definition"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            measured(
                "orthostatic_diastolic_drop",
                "diastolic drop on standing",
                MillimetresOfMercury,
                -math.inf,
                math.inf,
                meaning="Fall of the diastolic blood pressure on standing; negative is a rise.",
            ),
            of=_DIASTOLIC,
            by=largest_drop,
            words="diastolic pressure lying less that at 1 or 3 minutes, whichever is lower",
            missing=_MEASURED,
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Freeman 2011",
                    (Band("below 10"), Band("10 or more", 10)),
                    source=freeman_2011.at("definition"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=freeman_2011.at("definition"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no(
                "orthostatic_hypotension",
                "orthostatic hypotension",
                meaning="Look for dehydration, bleeding and medicines that lower the pressure.",
            ),
            of=(*_SYSTOLIC, *_DIASTOLIC),
            by=is_orthostatic,
            words="a systolic fall of 20 mmHg or a diastolic one of 10, at 1 or 3 minutes",
            missing="one such fall decides; no needs all six pressures",
            partial=True,
            source=freeman_2011.at("definition"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="lying, then 1 and 3 minutes of standing",
    recall="now",
    interval="at baseline, after a fall, and after a change of an opioid or of blood pressure medicine",
    licence=Licence("A measurement without words of its own; short neutral labels only."),
    unsafe_if=UNSAFE_TO_STAND,
    without_test=(systolic_blood_pressure, diastolic_blood_pressure),
    notes=(
        "A person who faints or is about to sits down: the test ends, and walking is not tested.",
    ),
    source=freeman_2011.at("definition"),
    checked=Checked.FROM_KNOWLEDGE,
)
