"""This lesion does not hurt, but is dangerous: should it be irradiated now?

Why      In one trial far fewer skeletal events followed.
Misuse   As a standard: it is one phase II trial. A long bone about to break needs a surgeon first.
"""

from trabecula.knowledge.facts.lesion import asymptomatic_high_risk, lesion_pain
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.policy.radiotherapy import (
    pain_from_which_a_lesion_counts_as_painful,
    shortest_life_expectancy_for_demanding_radiotherapy,
)
from trabecula.knowledge.sources.radiotherapy import gillespie_2024
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

preventive_radiotherapy = Statement(
    "Preventive radiotherapy",
    code="RT-15",
    about=About.LESION,
    when=asymptomatic_high_risk & (lesion_pain < pain_from_which_a_lesion_counts_as_painful),
    only_if=life_expectancy >= shortest_life_expectancy_for_demanding_radiotherapy,
    says=(
        "Raise at the multidisciplinary team: preventive radiotherapy cut skeletal events from 29 % to 1.6 % in one phase II trial. It is not yet standard.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="low (phase II, 78 people)",
    sources=(gillespie_2024.at("skeletal events and admissions at 1 year"),),
    checked=Checked.YES,
    note="What the trial counted as high risk (from knowledge): bulky, 2 cm or more; hip, sacroiliac or shoulder joint; long bone with one third to two thirds of the cortex; junctional spine or posterior elements.",
)
