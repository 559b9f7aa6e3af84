"""Revised Tokuhashi: how long did people with such spinal metastases live?

Why      It was made to weigh an operation on the spine against the time to live with it.
Misuse   The other way round: more points are better here, and worse in Tomita. It was made before
         present systemic treatment, and foretells too little with it.
"""

from functools import partial
from typing import Final

from trabecula.calculation.survival_points import tokuhashi as tokuhashi_points
from trabecula.knowledge.facts.inputs import karnofsky_performance_status
from trabecula.knowledge.instruments.items import counted, graded
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    IN_THE_SPINE,
    OF_A_GROUP,
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    lasting,
)
from trabecula.knowledge.instruments.structure.neurological_deficit import frankel_grade
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_cancer_status
from trabecula.knowledge.sources.instruments_of_prognosis import tokuhashi_2005
from trabecula.language.fact import LASTS
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Score
from trabecula.language.prognosis import GroupEstimate, Stated
from trabecula.language.source import Checked

extraspinal_foci = lasting(
    counted("tokuhashi_extraspinal", "bone metastases outside the spine", 0, 999),
    shelf_life_of_cancer_status,
)
vertebral_metastases = lasting(
    counted("tokuhashi_vertebral", "vertebral bodies with metastases", 1, 33),
    shelf_life_of_cancer_status,
)
organ_metastases = lasting(
    graded(
        "tokuhashi_organs",
        "metastases in major organs",
        {"none": 2, "removable": 1, "unremovable": 0},
    ),
    shelf_life_of_cancer_status,
)
tokuhashi_primary = lasting(
    graded(
        "tokuhashi_primary",
        "primary tumour in Tokuhashi's classes",
        {
            **dict.fromkeys(
                ("lung", "osteosarcoma", "stomach", "bladder", "oesophagus", "pancreas"), 0
            ),
            **dict.fromkeys(("liver", "gallbladder", "unidentified"), 1),
            "other": 2,
            **dict.fromkeys(("kidney", "uterus"), 3),
            "rectum": 4,
            **dict.fromkeys(("thyroid", "breast", "prostate", "carcinoid"), 5),
        },
        words=(("unidentified", "looked for and not identified"),),
    ),
    LASTS,
)
_SIX: Final = (
    karnofsky_performance_status, extraspinal_foci, vertebral_metastases, organ_metastases,
    tokuhashi_primary, frankel_grade,
)  # fmt: skip

_group = partial(
    GroupEstimate,
    cohort="people with spinal metastases at one centre in Japan",
    era="",
    size=246,
    source=tokuhashi_2005.at("prognosis by total score"),
    checked=Checked.FROM_KNOWLEDGE,
)


def _predicted(words: str) -> tuple[Stated, ...]:
    return (Stated(f"the published prediction was {words}", checked=Checked.YES),)


TOKUHASHI_GROUPS: Final = (
    _group("0 to 8", figures=_predicted("under 6 months")),
    _group("9 to 11", 9, figures=_predicted("6 months or more")),
    _group("12 to 15", 12, figures=_predicted("a year or more")),
)

tokuhashi = Instrument(
    "tokuhashi",
    "Revised Tokuhashi score",
    measures="The group, by survival, of a person with a spinal metastasis.",
    area=AssessmentArea.PROGNOSIS,
    only_if=IN_THE_SPINE,
    items=_SIX,
    scores=(
        Score(
            counted("tokuhashi_r", "revised Tokuhashi score", 0, 15),
            of=_SIX,
            by=tokuhashi_points,
            words="sum of six factors; more is better",
            missing=OPEN,
            partial=True,
            higher="better",
            bands=(
                Bands(
                    "Tokuhashi 2005",
                    tuple(group.band for group in TOKUHASHI_GROUPS),
                    source=tokuhashi_2005.at("prognosis by total score"),
                    checked=Checked.YES,
                ),
            ),
            source=tokuhashi_2005.at("points of each factor"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="revised, 2005",
    recall=ON_THE_DAY,
    interval="before an operation on the spine is decided",
    licence=POINT_TABLE,
    together=False,
    notes=(
        OF_A_GROUP,
        "Vertebral bodies count in three steps: one, two, three or more. Some reproductions print none, one to two, three or more.",
        "Karnofsky 0 is not scored.",
        "It foretells too little with present systemic treatment; about 60 % of its predictions held in a later series of operations.",
        "Number of people from knowledge.",
    ),
    source=tokuhashi_2005.at("revised scoring system"),
    checked=Checked.SECOND_HAND,
)
