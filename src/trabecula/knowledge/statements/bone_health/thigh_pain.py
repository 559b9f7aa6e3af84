"""Is an ache in the thigh an atypical fracture of the femur?

Why      Long use of a bone-modifying agent can crack the outer cortex of the femur; the ache comes
         before the break, and often in both thighs.
Misuse   Where a lesion is known at the place of the pain: fracture risk there is another question
         (SUR-01 to SUR-05).
"""

from trabecula.knowledge.facts.bone_agents import (
    bone_modifying_agent,
    bone_modifying_agent_ever,
    thigh_or_groin_pain,
    time_on_bone_modifying_agent,
)
from trabecula.knowledge.policy.bone_health import (
    time_on_bone_modifying_agent_before_atypical_fracture,
)
from trabecula.knowledge.sources.surgery import msts_2020
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

HAS_OR_HAD_AN_AGENT = bone_modifying_agent.differs_from("none") | bone_modifying_agent_ever

x_ray_of_both_femora = Statement(
    "X-ray of both femora",
    code="BON-10",
    when=HAS_OR_HAD_AN_AGENT & thigh_or_groin_pain,
    only_if=time_on_bone_modifying_agent >= time_on_bone_modifying_agent_before_atypical_fracture,
    says=(
        "X-ray both whole femora.",
        "If the lateral cortex is thickened: stop the bone-modifying agent, protect weight bearing and refer to orthopaedics.",
    ),
    modality=Modality.IMAGING,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.ORTHOPAEDICS),
    strength=Strength.CONSENSUS,
    evidence="low (consensus of the femur guideline)",
    sources=(
        msts_2020.at(
            "imaging of the painful femur (summary seen); atypical fracture (from knowledge, not read)"
        ),
    ),
    checked=Checked.IN_PART,
)
