"""Six-minute walk: how far does this person get?

Why      It asks for heart, lungs, legs and will at once, as a day at home does.
Misuse   To read a short way as a weak heart: pain, aids and spared bones shorten it too. To use
         the prediction outside 40 to 80 years, for which it was made.
"""

import math
from dataclasses import replace
from typing import Final

from trabecula.calculation.scoring import only
from trabecula.calculation.walking import (
    below_the_lower_limit,
    lower_limit_of_six_minute_walk,
    predicted_six_minute_walk,
)
from trabecula.knowledge.facts.inputs import body_height, body_weight, sex_for_equations
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.function.quantities import Metres
from trabecula.knowledge.instruments.function.safety_gate import BEFORE_THE_TEST, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.items import coded_like, measured, yes_no
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_walking_tests
from trabecula.knowledge.sources.instruments_of_function import enright_1998, perera_2006
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.source import Checked

LABELS_ONLY: Final = Licence("A measurement without words of its own; short neutral labels only.")
INTERVAL: Final = "at baseline, every 4 weeks while in rehabilitation, and on decline"

walked = replace(
    measured(
        "six_minute_walk_m", "metres walked in 6 minutes", Metres, 0, 1500, codes=loinc("64098-7")
    ),
    keeps=shelf_life_of_walking_tests,
)
_BODY: Final = (sex_for_equations, body_height, age, body_weight)

six_minute_walk = Instrument(
    "6mwt",
    "Six-minute walk test",
    measures="Walking endurance.",
    area=AssessmentArea.FUNCTION,
    items=(walked,),
    scores=(
        Score(
            coded_like(
                measured("six_minute_walk", "six-minute walk distance", Metres, 0, 1500), walked
            ),
            of=(walked,),
            by=only,
            words="metres walked in 6 minutes",
            rises=True,
            higher="better",
            change=MeaningfulChange(
                20, 20, source=perera_2006.at("small change"), checked=Checked.YES
            ),
            source=perera_2006.at("the test"),
            checked=Checked.YES,
        ),
    ),
    version="corridor of 30 metres",
    recall="now",
    interval=INTERVAL,
    licence=LABELS_ONLY,
    unsafe_if=UNSAFE_TO_TEST,
    notes=(
        *BEFORE_THE_TEST,
        "A small change is about 20 m, a substantial one 50 m; across diseases 14 to 30.5 m (Bohannon 2017, from knowledge).",
        "Record the walking aid, and the length of the corridor where it is not 30 m.",
    ),
    source=perera_2006.at("the test"),
    checked=Checked.YES,
)

predicted_six_minute_walk_distance = Instrument(
    "6mwt-predicted",
    "Six-minute walk beside its prediction",
    measures="How far healthy people of this age, sex and size walk, and whether this person does.",
    area=AssessmentArea.FUNCTION,
    items=(walked, *_BODY),
    scores=(
        Score(
            measured("six_minute_walk_predicted", "predicted distance", Metres, 0, math.inf),
            of=_BODY,
            by=predicted_six_minute_walk,
            words="by sex, height, age and weight; for 40 to 80 years",
            decimals=1,
            expected=True,
            source=enright_1998.at("reference equations"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            measured("six_minute_walk_lower_limit", "lower limit of normal", Metres, 0, math.inf),
            of=_BODY,
            by=lower_limit_of_six_minute_walk,
            words="the prediction less 153 m in men, less 139 m in women",
            decimals=1,
            expected=True,
            source=enright_1998.at("lower limit of normal"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no("six_minute_walk_low", "distance below the lower limit of normal"),
            of=(walked, *_BODY),
            by=below_the_lower_limit,
            words="fewer metres than the lower limit of normal",
            source=enright_1998.at("lower limit of normal"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="Enright and Sherrill 1998",
    recall="now",
    interval=INTERVAL,
    licence=LABELS_ONLY,
    together=False,
    notes=("Made of healthy people of 40 to 80 years, who had no cancer.",),
    source=enright_1998.at("reference equations"),
    checked=Checked.SECOND_HAND,
)
