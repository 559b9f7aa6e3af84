"""Gait speed: how fast does this person walk when nobody hurries them?

Why      Usual speed says more of the coming months than most blood tests, and takes a minute.
Misuse   To compare walks over different ways, or one from standing with one at full pace. To read
         a slow walk as weakness: it may be pain, an aid, or a weak bone that is being spared.
"""

from trabecula.calculation.walking import gait_speed as metres_per_second
from trabecula.knowledge.facts.function import gait_speed, gait_speed_unable
from trabecula.knowledge.instruments.function.quantities import Metres
from trabecula.knowledge.instruments.function.safety_gate import BEFORE_THE_TEST, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.items import measured
from trabecula.knowledge.sources.instruments_of_function import (
    ewgsop_2019,
    gait_speed_bands,
    perera_2006,
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

distance = measured(
    "gait_distance_m",
    "length of the timed walk",
    Metres,
    1,
    100,
    meaning="Metres at the usual pace, from standing; usually 4.",
)
time = measured(
    "gait_time_s",
    "time of the timed walk",
    Seconds,
    0.1,
    600,
    meaning="Seconds, with the usual aid.",
)

usual_gait_speed = Instrument(
    "gait-speed",
    "Gait speed",
    measures="Walking at the usual pace over a short way.",
    area=AssessmentArea.FUNCTION,
    items=(distance, time, gait_speed_unable),
    scores=(
        Score(
            gait_speed,
            of=(distance, time),
            by=metres_per_second,
            words="metres by seconds",
            higher="better",
            decimals=2,
            bands=(
                Bands(
                    "walking in the community",
                    (
                        Band("high risk"),
                        Band("limited outdoors", 0.6),
                        Band("between limited and healthy", 0.8),
                        Band("healthy", 1.0),
                    ),
                    source=gait_speed_bands.at("0.6, 0.8 and 1.0 m/s"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "EWGSOP2",
                    (Band("low performance"), Band("not low", 0.8, above=True)),
                    source=ewgsop_2019.at("0.8 m/s or less"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            change=MeaningfulChange(
                0.05, 0.05, source=perera_2006.at("small change"), checked=Checked.YES
            ),
            source=gait_speed_bands.at("metres by seconds"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="usual pace from standing, without a run-up",
    recall="now",
    interval="every 2 to 4 weeks, if it is safe to test",
    licence=Licence("A measurement without words of its own; short neutral labels only."),
    unsafe_if=UNSAFE_TO_TEST,
    same=(distance,),
    notes=(
        *BEFORE_THE_TEST,
        "A small change is 0.05 m/s, a substantial one 0.10 m/s.",
        "At exactly 0.8 m/s one scheme says limited no more, and the other still low: both are shown.",
        "Speeds over ways of different length are not compared. LOINC has a code, 83144-6, for 4 metres alone: none is written.",
        "Unable has no speed: it is recorded, and marks a risk of falls.",
        "A protocol with a run-up gives higher speeds: say so, and do not compare the two.",
    ),
    source=gait_speed_bands.at("metres by seconds"),
    checked=Checked.SECOND_HAND,
)
