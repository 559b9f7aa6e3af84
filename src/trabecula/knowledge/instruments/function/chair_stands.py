"""Chair stands: how strong are the legs?

Why      Rising from a chair is the strength that keeps a person at home, and it can be trained.
Misuse   To count stands that the arms helped with. To read a norm of older people at home as the
         aim of a person with bone metastases. To push on through pain at a lesion.
"""

from typing import Final

from trabecula.calculation.chair_stands import average_from, below_average, stands_that_count
from trabecula.calculation.scoring import only
from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.function.safety_gate import BEFORE_THE_TEST, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.items import counted, measured, yes_no
from trabecula.knowledge.sources.instruments_of_function import (
    five_stands_bands,
    jones_1999,
    steadi_tests,
    wright_2011,
)
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.quantity import Seconds
from trabecula.language.source import Checked

_MOST: Final = 100

stands = counted(
    "chair_stands_counted",
    "full stands in 30 seconds",
    0,
    _MOST,
    meaning="Full stands with arms crossed; more than half-way up at 30 seconds counts as one.",
)
arms_used = yes_no(
    "chair_stands_arms_used",
    "arms used to stand up",
    meaning="The arms helped; then no stand counts.",
)
five_stands_time = measured(
    "five_stands_s",
    "time of five chair stands",
    Seconds,
    0.1,
    600,
    meaning="From the first rise to the fifth full stand, arms crossed.",
)
five_stands_unable = yes_no(
    "five_stands_unable",
    "unable to do five chair stands",
    meaning="Tried, or clearly not able; not for what was left out for safety.",
)

chair_stand_30_s = Instrument(
    "chair-stand-30s",
    "30-second chair stand",
    measures="Strength and endurance of the legs.",
    area=AssessmentArea.FUNCTION,
    items=(stands, arms_used, age, sex_for_equations),
    scores=(
        Score(
            counted("chair_stand_30s", "30-second chair stand", 0, _MOST),
            of=(stands, arms_used),
            by=stands_that_count,
            words="full stands in 30 seconds; 0 where the arms were used",
            higher="better",
            change=MeaningfulChange(
                2,
                2,
                source=wright_2011.at("change of two stands, osteoarthritis of the hip"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            source=steadi_tests.at("30-second chair stand; arms used, from knowledge"),
            checked=Checked.IN_PART,
        ),
        Score(
            counted("chair_stand_average_from", "average for age and sex begins at", 0, _MOST),
            of=(age, sex_for_equations),
            by=average_from,
            words="below this number of stands is below average; no norm under 60 or over 94 years",
            source=jones_1999.at("norms by age and sex, as in STEADI"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "chair_stand_at_risk",
                "fewer stands than average for age and sex",
                meaning="A risk of falls; no norm under 60 or over 94 years.",
            ),
            of=(stands, arms_used, age, sex_for_equations),
            by=below_average,
            words="fewer stands than the norm of this age and sex",
            source=steadi_tests.at(
                "30-second chair stand; arms used, from knowledge, is below average"
            ),
            checked=Checked.IN_PART,
        ),
    ),
    version="30 seconds, arms crossed",
    recall="now",
    interval="at baseline, every 4 weeks while in rehabilitation, and on decline",
    licence=Licence("Public; the owner asks for no permission.", wording=True),
    unsafe_if=UNSAFE_TO_TEST,
    without_test=(age, sex_for_equations),
    notes=BEFORE_THE_TEST,
    source=steadi_tests.at("30-second chair stand"),
    checked=Checked.SECOND_HAND,
)

five_chair_stands = Instrument(
    "5x-sit-to-stand",
    "Five times sit-to-stand",
    measures="Strength and speed of the legs.",
    area=AssessmentArea.FUNCTION,
    items=(five_stands_time, five_stands_unable),
    scores=(
        Score(
            measured("five_stands", "five times sit-to-stand", Seconds, 0.1, 600),
            of=(five_stands_time,),
            by=only,
            words="seconds for five stands",
            rises=True,
            higher="worse",
            decimals=1,
            bands=(
                Bands(
                    "12 and 15 seconds",
                    (
                        Band("below 12 s"),
                        Band("risk of a fall", 12),
                        Band("risk of repeated falls", 15),
                    ),
                    source=five_stands_bands.at("cut-offs"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=five_stands_bands.at("the test"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="five stands, arms crossed",
    recall="now",
    interval="at baseline, every 4 weeks while in rehabilitation, and on decline",
    licence=Licence("Short neutral labels only."),
    unsafe_if=UNSAFE_TO_TEST,
    notes=(
        *BEFORE_THE_TEST,
        "Unable has no time, and so no band: it is recorded, and counts as 0 points in the SPPB.",
    ),
    source=five_stands_bands.at("the test"),
    checked=Checked.SECOND_HAND,
)
