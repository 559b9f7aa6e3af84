"""How often should zoledronate be given?

Why      Every 12 weeks prevented as many skeletal events as every 4 weeks, with a third of the
         visits and of the doses.
Misuse   To lengthen the interval of denosumab on the strength of this trial. Not meant where
         zoledronate should stop altogether (BON-04, BON-11).
"""

from trabecula.knowledge.facts.bone_agents import (
    bone_modifying_agent,
    bone_modifying_interval,
    time_on_bone_modifying_agent,
)
from trabecula.knowledge.policy.bone_health import time_on_zoledronate_before_longer_interval
from trabecula.knowledge.sources.bone_health import (
    asco_bone_modifying_agents_2017,
    himelstein_2017,
    sakk_96_12,
)
from trabecula.knowledge.sources.surgery import msts_2020
from trabecula.language.condition import not_known
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

zoledronate_every_12_weeks = Statement(
    "Zoledronate every 12 weeks",
    code="BON-05",
    when=bone_modifying_agent.equals("zoledronate")
    & (time_on_bone_modifying_agent >= time_on_zoledronate_before_longer_interval),
    only_if=(bone_modifying_interval < Weeks(12)) | not_known(bone_modifying_interval),
    says=(
        "Give zoledronate every 12 weeks rather than every 4 weeks: skeletal events came to 28.6 % against 29.5 %.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high",
    sources=(
        himelstein_2017.at("skeletal events, 12-weekly against 4-weekly: 28.6 % and 29.5 %"),
        msts_2020.at("summary seen: zoledronic acid every 12 weeks, strong"),
        asco_bone_modifying_agents_2017.at("agents and intervals"),
        sakk_96_12.at("hypocalcaemia 12 % 12-weekly, 25 % 4-weekly; efficacy pending"),
    ),
    checked=Checked.YES,
    note="Every 12 weeks from the start is also acceptable (ASCO). Denosumab every 12 weeks: the result for efficacy is not verified (SAKK 96/12); it caused less hypocalcaemia (12 % against 25 %).",
)
