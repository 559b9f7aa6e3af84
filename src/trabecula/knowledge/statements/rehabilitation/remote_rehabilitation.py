"""Can this person train at home, guided from afar?

Why      Travel costs strength, time and pain; in one trial guidance from afar helped a little.
Misuse   In place of a visit: new neurological signs, a fall, pain on weight bearing or a suspected
         fracture need hands. For someone who would rather come.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.facts.spine import neurological_signs
from trabecula.knowledge.policy.mobility import (
    best_performance_status_for_remote_rehabilitation,
    worst_performance_status_for_remote_rehabilitation,
)
from trabecula.knowledge.sources.rehabilitation import cheville_2019
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

remote_rehabilitation_programme = Statement(
    "Remote rehabilitation programme",
    code="REH-18",
    when=bone_metastases
    & (ecog_performance_status >= best_performance_status_for_remote_rehabilitation)
    & (ecog_performance_status <= worst_performance_status_for_remote_rehabilitation),
    unless=neurological_signs.found(),
    says=(
        "Where travel is a burden, offer a remote programme led by a physiotherapist, with follow-up of pain.",
        "It brought modest gains in function, pain and quality of life, and fewer days in hospital.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONDITIONAL,
    evidence="moderate (randomised trial of 516 people)",
    sources=(
        cheville_2019.at(
            "direction of the effects on function, pain and days in hospital; numbers from knowledge"
        ),
    ),
    checked=Checked.IN_PART,
)
