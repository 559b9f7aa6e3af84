"""OPTIModel: declared, never computed, until its strata are read from the papers.

Why      It is the model for long bones and the spine with the largest cohorts.
Misuse   To fill in the strata from memory: which factors make which group is from knowledge only,
         and the tumours of each clinical profile were not seen. There is no score here.
"""

from dataclasses import replace
from typing import Final

from trabecula.knowledge.facts.inputs import karnofsky_performance_status
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    OF_A_GROUP,
    ON_THE_DAY,
    lasting,
)
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_cancer_status
from trabecula.knowledge.sources.instruments_of_prognosis import bollen_2014, willeumier_2018
from trabecula.language.instrument import AssessmentArea, Instrument, Licence
from trabecula.language.source import Checked

_OFF: Final = Licence(
    "Off for every site: which factors make which group is not shipped until it is read from the papers.",
    off=True,
)

clinical_profile = lasting(
    chosen(
        "opti_profile",
        "clinical profile of the primary tumour",
        ("favourable", "moderate", "unfavourable"),
        meaning="The tumours of each profile were not seen.",
    ),
    shelf_life_of_cancer_status,
)
visceral_or_brain = lasting(
    yes_no("opti_visceral_or_brain", "visceral or brain metastases"),
    shelf_life_of_cancer_status,
)

opti_model_long_bones = Instrument(
    "optimodel-long-bones",
    "OPTIModel for long bones",
    measures="The group, by survival, of a person with a metastasis in a long bone.",
    area=AssessmentArea.PROGNOSIS,
    items=(clinical_profile, karnofsky_performance_status, visceral_or_brain),
    scores=(),
    version="Willeumier 2018",
    recall=ON_THE_DAY,
    interval="never: off",
    licence=_OFF,
    together=False,
    notes=(
        OF_A_GROUP,
        "Not computed: twelve strata make four groups, and which make which was not seen.",
        "Published: 1520 people; half of groups A, B, C and D outlived 21.9, 10.5, 4.6 and 2.2 months, of all 7.4; C-statistic 0.70.",
    ),
    source=willeumier_2018.at("abstract: factors and groups"),
    checked=Checked.IN_PART,
)

opti_model_spine = replace(
    opti_model_long_bones,
    name="optimodel-spine",
    title="OPTIModel for the spine",
    measures="The group, by survival, of a person with a spinal metastasis.",
    version="Bollen 2014",
    notes=(
        OF_A_GROUP,
        "Not computed: which factors make which group is from knowledge only.",
        "Published: 1043 people treated 2001 to 2010; half of group A outlived 31.2 months (95 % interval 25.2 to 37.3); B, C and D 15.4, 4.8 and 1.6 months, from knowledge.",
        "Karnofsky was split at 80; visceral and brain metastases mattered only in the favourable profile.",
    ),
    source=bollen_2014.at("thesis pages: groups and survival"),
)
