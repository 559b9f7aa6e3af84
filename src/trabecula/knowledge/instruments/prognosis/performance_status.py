"""ECOG and Karnofsky: how active is this person, and what is that on the other scale?

Why      Performance decides what treatment a person can bear. Some prognostic scores want one scale
         and some the other; only one was observed.
Misuse   A converted value as if it had been observed: it is derived and is said to be. Two
         published crosswalks differ, and thresholds on the two scales are not the same place. Pain
         that can be treated lowers both: look again once it is.
"""

from collections.abc import Callable
from typing import Final

from trabecula.calculation.open_points import ten
from trabecula.calculation.performance_crosswalk import (
    ecog_by_buccheri,
    ecog_by_ma,
    karnofsky_by_buccheri,
    karnofsky_by_ma,
)
from trabecula.calculation.scoring import only
from trabecula.knowledge.facts.inputs import karnofsky_performance_status
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.instruments.items import coded_like, counted
from trabecula.knowledge.instruments.prognosis.survival_factors import ON_THE_DAY
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_clinical_judgement
from trabecula.knowledge.sources.equations import buccheri_1996
from trabecula.knowledge.sources.instruments_of_prognosis import (
    karnofsky_1948,
    ma_2010,
    oken_1982,
)
from trabecula.language.carrier import Observed
from trabecula.language.code import FACT, Code
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.number import Counted
from trabecula.language.source import Checked

BOTH_SIDES: Final = (
    "Both crosswalks are shown: Buccheri's, the default, and Ma's, which is from knowledge.",
    "Thresholds stay on the scale of their own score: ECOG from 3 in Katagiri, Karnofsky up to 60 in Chow's risk factors, from 50 and 80 in Tokuhashi and van der Linden.",
)
NOTHING_TO_CONVERT: Final = "without a Karnofsky status there is nothing to convert"
FREE: Final = Licence("Free to use; the ECOG scale is in the public domain.", wording=True)

recorded_ecog = Counted(
    "ECOG grade as recorded",
    "ecog_grade",
    "Which ECOG grade was recorded?",
    lowest=0,
    highest=5,
    meaning="The ECOG grade as it was observed, never one that was itself converted; 5 is death.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(
        *ecog_performance_status.carried_by,
        Observed((Code(FACT, ecog_performance_status.key),)),
    ),
)

ecog = Instrument(
    "ecog",
    "ECOG performance status",
    measures="How active a person is, in grades from 0 (fully) to 4 (not at all).",
    area=AssessmentArea.PROGNOSIS,
    items=(ecog_performance_status,),
    scores=(
        Score(
            coded_like(
                counted("ecog_status", "ECOG performance status, as judged", 0, 4),
                ecog_performance_status,
            ),
            of=(ecog_performance_status,),
            by=only,
            words="the grade, as judged",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "grades",
                    (
                        Band("fully active"),
                        Band("restricted in strenuous activity", 1),
                        Band("self-caring, no work, up for more than half of the day", 2),
                        Band("limited self-care, in bed or chair for more than half of the day", 3),
                        Band("disabled", 4),
                    ),
                    source=oken_1982.at("grades 0 to 4"),
                    checked=Checked.YES,
                ),
            ),
            source=oken_1982.at("grades 0 to 5"),
            checked=Checked.YES,
        ),
    ),
    version="Oken 1982",
    recall=ON_THE_DAY,
    interval="at every contact",
    licence=FREE,
    notes=("Grade 5, which is death, is refused.",),
    source=oken_1982.at("grades 0 to 5"),
    checked=Checked.YES,
)

karnofsky = Instrument(
    "karnofsky",
    "Karnofsky performance status",
    measures="How active a person is, in tens from 100 (no complaint) to 0 (death).",
    area=AssessmentArea.PROGNOSIS,
    items=(karnofsky_performance_status,),
    scores=(
        Score(
            coded_like(
                counted(
                    "karnofsky_status", "Karnofsky performance status, as judged", 0, 100, step=10
                ),
                karnofsky_performance_status,
            ),
            of=(karnofsky_performance_status,),
            by=ten,
            words="the status, as judged",
            rises=True,
            higher="better",
            source=karnofsky_1948.at("steps from 0 to 100"),
            checked=Checked.YES,
        ),
    ),
    version="Karnofsky 1948",
    recall=ON_THE_DAY,
    interval="at every contact",
    licence=FREE,
    notes=(BOTH_SIDES[1],),
    source=karnofsky_1948.at("steps from 0 to 100"),
    checked=Checked.YES,
)


def _ecog(crosswalk: Callable[[int], int]) -> Callable[[int | None], int | None]:
    def convert(karnofsky: int | None) -> int | None:
        return None if karnofsky is None else crosswalk(karnofsky)

    return convert


karnofsky_from_ecog = Instrument(
    "karnofsky-from-ecog",
    "Karnofsky status converted from ECOG",
    measures="Which Karnofsky statuses an ECOG grade stands for; derived, not observed.",
    area=AssessmentArea.PROGNOSIS,
    items=(recorded_ecog,),
    scores=(
        Score(
            counted("karnofsky_from_ecog", "Karnofsky status, derived from ECOG", 0, 100),
            of=(recorded_ecog,),
            by=karnofsky_by_buccheri,
            words="derived from the ECOG grade by Buccheri's crosswalk: two steps of ten",
            higher="better",
            source=buccheri_1996.at("crosswalk"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            counted("karnofsky_from_ecog_ma", "Karnofsky status, derived from ECOG by Ma", 0, 100),
            of=(recorded_ecog,),
            by=karnofsky_by_ma,
            words="derived from the ECOG grade by Ma's crosswalk, the other side",
            higher="better",
            source=ma_2010.at("crosswalk"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Buccheri 1996, beside Ma 2010",
    recall=ON_THE_DAY,
    interval="at every contact",
    licence=FREE,
    together=False,
    notes=BOTH_SIDES,
    source=buccheri_1996.at("crosswalk"),
    checked=Checked.SECOND_HAND,
)

ecog_from_karnofsky = Instrument(
    "ecog-from-karnofsky",
    "ECOG grade converted from Karnofsky",
    measures="Which ECOG grade a Karnofsky status stands for; derived, not observed.",
    area=AssessmentArea.PROGNOSIS,
    items=(karnofsky_performance_status,),
    scores=(
        Score(
            counted("ecog_from_karnofsky", "ECOG grade, derived from Karnofsky", 0, 5),
            of=(karnofsky_performance_status,),
            by=_ecog(ecog_by_buccheri),
            partial=True,
            missing=NOTHING_TO_CONVERT,
            words="derived from the Karnofsky status by Buccheri's crosswalk",
            higher="worse",
            source=buccheri_1996.at("crosswalk"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            counted("ecog_from_karnofsky_ma", "ECOG grade, derived from Karnofsky by Ma", 0, 5),
            of=(karnofsky_performance_status,),
            by=_ecog(ecog_by_ma),
            partial=True,
            missing=NOTHING_TO_CONVERT,
            words="derived from the Karnofsky status by Ma's crosswalk, the other side",
            higher="worse",
            source=ma_2010.at("crosswalk"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Buccheri 1996, beside Ma 2010",
    recall=ON_THE_DAY,
    interval="at every contact",
    licence=FREE,
    together=False,
    notes=BOTH_SIDES,
    source=buccheri_1996.at("crosswalk"),
    checked=Checked.SECOND_HAND,
)
