"""TEACHH and Chow's risk factors: how long did people sent for palliative radiotherapy live?

Why      Both take what is known at the first visit, whatever the site that is to be irradiated.
Misuse   To find those who have less than three months: in people who had, neither told them.
"""

from functools import partial
from typing import Final

from trabecula.calculation.survival_points import number_of_risk_factors
from trabecula.calculation.survival_points import teachh as teachh_points
from trabecula.knowledge.facts.inputs import karnofsky_performance_status
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.instruments.items import counted, yes_no
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    OF_A_GROUP,
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    SCHEDULE,
    lasting,
    primary_for_survival,
)
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_cancer_status,
    shelf_life_of_clinical_judgement,
    shelf_life_of_systemic_treatment,
)
from trabecula.knowledge.sources.instruments_of_prognosis import (
    chow_2008,
    krishnan_2014,
    mojica_marquez_2020,
)
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Score
from trabecula.language.prognosis import GroupEstimate, MedianSurvival
from trabecula.language.quantity import Months
from trabecula.language.source import Checked

courses_of_chemotherapy = lasting(
    counted("teachh_courses", "courses of palliative chemotherapy so far", 0, 99),
    shelf_life_of_systemic_treatment,
)
in_hospital = lasting(
    yes_no("teachh_hospital", "in hospital within the last 3 months"),
    shelf_life_of_clinical_judgement,
)
liver_metastases = lasting(
    yes_no("teachh_liver", "metastases in the liver"), shelf_life_of_cancer_status
)
_SIX: Final = (
    primary_for_survival, ecog_performance_status, age, courses_of_chemotherapy, in_hospital,
    liver_metastases,
)  # fmt: skip


def _median(months: float, lowest: float, highest: float) -> tuple[MedianSurvival, ...]:
    return (MedianSurvival(Months(months), interval=(lowest, highest), checked=Checked.YES),)


_boston = partial(
    GroupEstimate,
    cohort="people irradiated to relieve metastatic cancer at one centre in Boston",
    era="June 2008 to July 2011",
    size=862,
    source=krishnan_2014.at("abstract: groups and median survival"),
    checked=Checked.YES,
)
TEACHH_GROUPS: Final = (
    _boston("A", figures=_median(19.9, 13.9, 31.1)),
    _boston("B", 2, figures=_median(5.0, 4.3, 5.6)),
    _boston("C", 5, figures=_median(1.7, 1.2, 2.1)),
)

teachh = Instrument(
    "teachh",
    "TEACHH model",
    measures="The group, by survival, of a person sent for palliative radiotherapy.",
    area=AssessmentArea.PROGNOSIS,
    items=_SIX,
    scores=(
        Score(
            counted("teachh", "TEACHH risk factors", 0, 6),
            of=_SIX,
            by=teachh_points,
            words="number of risk factors, of six",
            missing=OPEN,
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "TEACHH 2014",
                    tuple(group.band for group in TEACHH_GROUPS),
                    source=krishnan_2014.at("abstract: groups by number of risk factors"),
                    checked=Checked.YES,
                ),
            ),
            source=krishnan_2014.at("abstract: risk factors"),
            checked=Checked.YES,
        ),
    ),
    version="2014",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=(
        OF_A_GROUP,
        "In 505 people who died within 90 days it placed one in five in its shortest group.",
    ),
    source=krishnan_2014.at("abstract"),
    checked=Checked.YES,
)

beyond_bone = lasting(
    yes_no(
        "nrf_beyond_bone",
        "metastases other than in bone",
        meaning="Anywhere but bone, lymph nodes and brain too.",
    ),
    shelf_life_of_cancer_status,
)
_THREE: Final = (primary_for_survival, beyond_bone, karnofsky_performance_status)
_toronto = partial(
    GroupEstimate,
    cohort="people seen at a clinic for palliative radiotherapy in Toronto",
    era="",
    size=395,
    source=mojica_marquez_2020.at("abstract: groups of the Chow model and their survival"),
    checked=Checked.IN_PART,
)
RISK_FACTOR_GROUPS: Final = (
    _toronto("I", figures=(MedianSurvival(Months(15.0), checked=Checked.YES),)),
    _toronto("II", 2, figures=(MedianSurvival(Months(6.5), checked=Checked.YES),)),
    _toronto("III", 3, figures=(MedianSurvival(Months(2.3), checked=Checked.YES),)),
)

chow_nrf = Instrument(
    "chow-nrf",
    "Chow's number of risk factors",
    measures="The group, by survival, of a person sent for palliative radiotherapy.",
    area=AssessmentArea.PROGNOSIS,
    items=_THREE,
    scores=(
        Score(
            counted("nrf", "number of risk factors", 0, 3),
            of=_THREE,
            by=number_of_risk_factors,
            words="number of risk factors, of three",
            missing=OPEN,
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Chow 2008",
                    tuple(group.band for group in RISK_FACTOR_GROUPS),
                    source=mojica_marquez_2020.at("abstract: groups of the Chow model"),
                    checked=Checked.YES,
                ),
            ),
            source=chow_2008.at("abstract: three risk factors"),
            checked=Checked.YES,
        ),
    ),
    version="three factors, 2008",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=(
        OF_A_GROUP,
        "395 people made the model; 445 and 467 others tested it.",
        "In 505 people who died within 90 days it did not tell them from others either.",
    ),
    source=chow_2008.at("abstract"),
    checked=Checked.IN_PART,
)
