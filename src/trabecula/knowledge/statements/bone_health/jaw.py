"""Is bone exposed in the jaw, and is it osteonecrosis?

Why      Exposed bone that does not heal by 8 weeks is medication-related osteonecrosis; seen
         early it can be kept small. Both bands of time are read side by side.
Misuse   To blame the agent before radiotherapy of the jaw or a metastasis in it is excluded, or
         to wait for 8 weeks before a dentist looks.
"""

from trabecula.knowledge.facts.bone_agents import (
    bone_modifying_agent,
    bone_modifying_agent_ever,
    time_with_exposed_jaw_bone,
)
from trabecula.knowledge.sources.bone_health import yarom_2019
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

HAS_OR_HAD_AN_AGENT = bone_modifying_agent.differs_from("none") | bone_modifying_agent_ever

dental_visit_for_exposed_jaw_bone = Statement(
    "Dental visit for exposed jaw bone",
    code="BON-08a",
    when=(time_with_exposed_jaw_bone > Weeks(0)) & (time_with_exposed_jaw_bone <= Weeks(8)),
    only_if=HAS_OR_HAD_AN_AGENT,
    says=(
        "See a dentist or an oral surgeon within a week.",
        "Hold the next dose of the bone-modifying agent until the jaw has been seen.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.DENTIST, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(yarom_2019.at("exposed bone of up to 8 weeks (from knowledge, not read)"),),
    checked=Checked.FROM_KNOWLEDGE,
)

referral_for_suspected_osteonecrosis_of_the_jaw = Statement(
    "Referral for suspected osteonecrosis of the jaw",
    code="BON-08",
    when=time_with_exposed_jaw_bone > Weeks(8),
    only_if=HAS_OR_HAD_AN_AGENT,
    says=(
        "The criteria of medication-related osteonecrosis of the jaw are met if the jaw has had no radiotherapy and holds no metastasis.",
        "Refer to oral surgery.",
        "Pause the bone-modifying agent, by a joint decision.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.DENTIST, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(yarom_2019.at("definition: exposed bone for more than 8 weeks"),),
    checked=Checked.YES,
)
