"""Timed Up and Go: does this person rise, walk and turn safely?

Why      It holds the moments in which people fall, needs a chair and a watch, and shows a loss of
         mobility before the person names it.
Misuse   To leave out who could not do it: unable is an answer, and a risk. To compare times with
         different aids. To read 12 seconds as a finding about bone metastases: it is not.
"""

import math
from dataclasses import replace
from typing import Final

from trabecula.calculation.timed_up_and_go import (
    change_in_time,
    may_fall,
    slower_by_a_fifth,
    timed,
)
from trabecula.knowledge.facts.function import timed_up_and_go, timed_up_and_go_unable
from trabecula.knowledge.instruments.function.safety_gate import BEFORE_THE_TEST, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.items import coded_like, measured, yes_no
from trabecula.knowledge.sources.instruments_of_function import (
    podsiadlo_1991,
    shumway_cook_2000,
    steadi_tests,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.code import loinc
from trabecula.language.fact import LASTS
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import Percent, Seconds
from trabecula.language.source import Checked

FREE: Final = Licence("Public; the owner asks for no permission.", wording=True)

tug_before: Final = replace(
    timed_up_and_go,
    name="earlier Timed Up and Go",
    key="tug_before",
    asks="How many seconds did the earlier Timed Up and Go take, with the same aid?",
    meaning="An earlier time in seconds, with the aid that is used now.",
    lowest=0.1,
    keeps=LASTS,
    carried_by=(),
)

timed_up_and_go_test = Instrument(
    "tug",
    "Timed Up and Go",
    measures="Rising from a chair, walking 3 metres, turning, and sitting down again.",
    area=AssessmentArea.FUNCTION,
    items=(timed_up_and_go, timed_up_and_go_unable),
    scores=(
        Score(
            coded_like(
                measured("tug_time", "time of the Timed Up and Go", Seconds, 0, math.inf),
                timed_up_and_go,
            ),
            of=(timed_up_and_go,),
            by=timed,
            words="seconds with the usual aid; 0 is no time",
            rises=True,
            higher="worse",
            decimals=1,
            bands=(
                Bands(
                    "STEADI",
                    (Band("below 12 s"), Band("at risk of falling", 12)),
                    source=steadi_tests.at("Timed Up and Go"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "Podsiadlo 1991",
                    (Band("below 30 s"), Band("dependent", 30)),
                    source=podsiadlo_1991.at("30 seconds and more"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "Shumway-Cook 2000",
                    (Band("below 13.5 s"), Band("like people at home who fall", 13.5)),
                    source=shumway_cook_2000.at("13.5 seconds and more"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=podsiadlo_1991.at("the test"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            yes_no(
                "tug_at_risk",
                "risk of falls by the Timed Up and Go",
                meaning="12 seconds or more, or unable to do the test.",
            ),
            of=(timed_up_and_go, timed_up_and_go_unable),
            by=may_fall,
            words="12 seconds or more, or unable; the published limit, whatever limit the clinic has set for statements",
            missing="unable is at risk without a time; a time needs no word on being able",
            partial=True,
            source=steadi_tests.at("Timed Up and Go"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="3 metres, usual aid",
    recall="now",
    interval="every 2 to 4 weeks, if it is safe to test",
    licence=FREE,
    unsafe_if=UNSAFE_TO_TEST,
    codes=loinc("89422-0"),
    notes=(
        *BEFORE_THE_TEST,
        "Record the walking aid with every time.",
        "No change of the time is known to matter in bone metastases; a fifth is this project's flag.",
    ),
    source=podsiadlo_1991.at("the test"),
    checked=Checked.SECOND_HAND,
)

change_of_the_timed_up_and_go = Instrument(
    "tug-change",
    "Change of the Timed Up and Go",
    measures="Whether this person rises and walks slower, or faster, than before.",
    area=AssessmentArea.FUNCTION,
    items=(tug_before, timed_up_and_go, timed_up_and_go_unable),
    scores=(
        Score(
            measured("tug_change_pct", "change of the Timed Up and Go", Percent, -100, math.inf),
            of=(tug_before, timed_up_and_go),
            by=change_in_time,
            words="the time now less the time before, in percent of the time before",
            higher="worse",
            decimals=1,
            bands=(
                Bands(
                    "a fifth",
                    (
                        Band("a fifth faster, or more"),
                        Band("less than a fifth", -20, above=True),
                        Band("a fifth slower, or more", 20),
                    ),
                    source=panel.at("instruments dossier, section 5.1: change of 20 % or more"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=panel.at("instruments dossier, section 5.1"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no(
                "tug_worse",
                "a fifth slower, or unable now",
                meaning="Ask for pain, weakness, falls, sedation and a change of aid.",
            ),
            of=(tug_before, timed_up_and_go, timed_up_and_go_unable),
            by=slower_by_a_fifth,
            words="20 % or more longer than before, or unable after a time before",
            missing="unable now needs no time now; nothing is said without a time before",
            partial=True,
            source=panel.at("instruments dossier, sections 5.1 and 5.16"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="project flag, not validated",
    recall="since the earlier test",
    interval="every 2 to 4 weeks, if it is safe to test",
    licence=FREE,
    together=False,
    notes=("Only times with the same aid are compared.",),
    source=panel.at("instruments dossier, section 5.1"),
    checked=Checked.FROM_KNOWLEDGE,
)
