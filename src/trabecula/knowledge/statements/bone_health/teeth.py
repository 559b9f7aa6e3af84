"""Are the teeth looked after while a bone-modifying agent is given?

Why      Most osteonecrosis of the jaw follows dental disease or an extraction; regular dental
         care prevents both.
Misuse   To leave a tooth untreated that must come out: a necessary extraction needs a joint plan,
         not a refusal. A dental check of unknown date counts as due.
"""

from trabecula.knowledge.facts.bone_agents import (
    bone_modifying_agent,
    dental_surgery_planned,
    time_since_dental_check,
)
from trabecula.knowledge.sources.bone_health import yarom_2019
from trabecula.language.condition import not_known
from trabecula.language.quantity import Months
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

dental_review = Statement(
    "Dental review",
    code="BON-06b",
    when=bone_modifying_agent.is_in(("zoledronate", "pamidronate", "denosumab")),
    only_if=(time_since_dental_check > Months(6))
    | time_since_dental_check.is_never
    | not_known(time_since_dental_check),
    says=("Book a dental review.",),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.DENTIST,),
    strength=Strength.STRONG,
    evidence="low (evidence-based, low quality, moderate recommendation)",
    sources=(yarom_2019.at("dental review every 6 months"),),
    checked=Checked.YES,
)

joint_plan_for_dental_surgery = Statement(
    "Joint plan for dental surgery",
    code="BON-07",
    when=bone_modifying_agent.is_in(("zoledronate", "pamidronate", "denosumab"))
    & dental_surgery_planned,
    says=(
        "No elective surgery of teeth and jaw while the agent is being given.",
        "Where an extraction is necessary, the dentist and the oncologist make the plan together.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.DENTIST, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="low",
    sources=(yarom_2019.at("no elective dentoalveolar surgery during active treatment"),),
    checked=Checked.YES,
)
