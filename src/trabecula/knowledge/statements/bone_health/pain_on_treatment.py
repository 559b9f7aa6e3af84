"""Is the bone-modifying agent being relied on for pain?

Why      Its effect on pain is modest; a person in pain needs treatment that acts on pain.
Misuse   To stop the agent because it does not relieve pain: it is given to prevent skeletal
         events.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.policy.bone_health import worst_pain_beyond_bone_modifying_agent
from trabecula.knowledge.sources.bone_health import asco_bone_modifying_agents_2017
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

pain_treatment_beyond_the_bone_modifying_agent = Statement(
    "Pain treatment beyond the bone-modifying agent",
    code="BON-02",
    when=bone_metastases
    & (worst_pain >= worst_pain_beyond_bone_modifying_agent)
    & bone_modifying_agent.is_in(("zoledronate", "pamidronate", "denosumab")),
    says=(
        "Do not rely on the bone-modifying agent for pain: its effect is modest.",
        "Treat the pain with what acts on it: radiotherapy, analgesia, stabilisation.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.INFORMATION,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="low (ASCO)",
    sources=(asco_bone_modifying_agents_2017.at("modest analgesic effect; low quality"),),
    checked=Checked.YES,
)
