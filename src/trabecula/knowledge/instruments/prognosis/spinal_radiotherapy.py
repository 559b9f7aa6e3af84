"""Mizumoto and van der Linden: how long did people irradiated for such spinal metastases live?

Why      The fraction number turns on it, and both were made in people who were irradiated.
Misuse   One way round for both: in Mizumoto more points are worse, in van der Linden better.
"""

from functools import partial
from typing import Final

from trabecula.calculation.survival_points import mizumoto as mizumoto_points
from trabecula.calculation.survival_points import van_der_linden as van_der_linden_points
from trabecula.knowledge.facts.cancer import visceral_metastases
from trabecula.knowledge.facts.inputs import karnofsky_performance_status
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.instruments.items import counted, yes_no
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    IN_THE_SPINE,
    OF_A_GROUP,
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    SCHEDULE,
    lasting,
    multiple_bone_metastases,
    previous_chemotherapy,
    primary_for_survival,
)
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_calcium
from trabecula.knowledge.sources.instruments_of_prognosis import (
    mizumoto_2008,
    van_der_linden_2005,
)
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Score
from trabecula.language.prognosis import Alive, Figure, GroupEstimate, MedianSurvival
from trabecula.language.quantity import Months
from trabecula.language.source import Checked

hypercalcaemia = lasting(
    yes_no(
        "mizumoto_hypercalcaemia",
        "hypercalcaemia",
        meaning="A raised calcium; the limit of the paper was not seen.",
    ),
    shelf_life_of_calcium,
)
_SEVEN: Final = (
    primary_for_survival, ecog_performance_status, hypercalcaemia, visceral_metastases,
    previous_chemotherapy, multiple_bone_metastases, age,
)  # fmt: skip


def _figures(median: float, *alive: float) -> tuple[Figure, ...]:
    shares = [
        Alive(percent, Months(months), checked=Checked.YES)
        for percent, months in zip(alive, (6, 12, 24), strict=True)
    ]
    return (MedianSurvival(Months(median), checked=Checked.YES), *shares)


_irradiated = partial(
    GroupEstimate,
    cohort="people irradiated for spinal metastases at one centre in Japan",
    era="September 2002 to November 2006",
    size=544,
    source=mizumoto_2008.at("abstract: groups and survival"),
    checked=Checked.YES,
)
MIZUMOTO_GROUPS: Final = (
    _irradiated("A", figures=_figures(27.1, 89, 77, 54)),
    _irradiated("B", 5, figures=_figures(5.4, 46, 22, 9)),
    _irradiated("C", 10, figures=_figures(1.8, 7, 4, 0)),
)

mizumoto = Instrument(
    "mizumoto",
    "Mizumoto score",
    measures="The group, by survival, of a person irradiated for spinal metastases.",
    area=AssessmentArea.PROGNOSIS,
    only_if=IN_THE_SPINE,
    items=_SEVEN,
    scores=(
        Score(
            counted("mizumoto", "Mizumoto score", 0, 14),
            of=_SEVEN,
            by=mizumoto_points,
            words="sum of seven factors; more is worse",
            missing=OPEN,
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Mizumoto 2008",
                    tuple(group.band for group in MIZUMOTO_GROUPS),
                    source=mizumoto_2008.at("abstract: groups by score"),
                    checked=Checked.YES,
                ),
            ),
            source=mizumoto_2008.at("abstract: points of each factor"),
            checked=Checked.IN_PART,
        ),
    ),
    version="2008",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=(
        OF_A_GROUP,
        "Favourable tumours are breast, prostate, thyroid, myeloma and lymphoma, from knowledge and to be read again; every other, unknown primary too, is unfavourable.",
    ),
    source=mizumoto_2008.at("abstract: scoring system"),
    checked=Checked.IN_PART,
)

_THREE: Final = (karnofsky_performance_status, primary_for_survival, visceral_metastases)
_dutch = partial(
    GroupEstimate,
    cohort="people irradiated for painful spinal metastases in the randomised Dutch Bone Metastasis Study",
    era="1996 to 1998",
    size=342,
    source=van_der_linden_2005.at("median survival by group"),
    checked=Checked.FROM_KNOWLEDGE,
)
VAN_DER_LINDEN_GROUPS: Final = (
    _dutch("A", figures=(MedianSurvival(Months(3), checked=Checked.YES),)),
    _dutch("B", 4, figures=(MedianSurvival(Months(9), checked=Checked.YES),)),
    _dutch("C", 6, figures=(MedianSurvival(Months(19), checked=Checked.YES),)),
)

van_der_linden = Instrument(
    "van-der-linden",
    "Van der Linden score",
    measures="The group, by survival, of a person with painful spinal metastases.",
    area=AssessmentArea.PROGNOSIS,
    only_if=IN_THE_SPINE,
    items=_THREE,
    scores=(
        Score(
            counted("vdl", "van der Linden score", 0, 6),
            of=_THREE,
            by=van_der_linden_points,
            words="sum of three factors; more is better",
            missing=OPEN,
            partial=True,
            higher="better",
            bands=(
                Bands(
                    "van der Linden 2005",
                    tuple(group.band for group in VAN_DER_LINDEN_GROUPS),
                    source=van_der_linden_2005.at("groups by score"),
                    checked=Checked.YES,
                ),
            ),
            source=van_der_linden_2005.at("points of each factor"),
            checked=Checked.YES,
        ),
    ),
    version="2005",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=(
        OF_A_GROUP,
        "The table begins at Karnofsky 20; below it there is no score.",
        "Years and number of people from knowledge.",
    ),
    source=van_der_linden_2005.at("scoring system"),
    checked=Checked.YES,
)
