"""What is watched while a bone-modifying agent is given?

Why      Kidney damage, a low calcium, a bad tooth and an aching thigh announce the harms of
         these agents early enough to act.
Misuse   To use bone-turnover markers as a guide to treatment. A plan for every dose, not an alarm.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.sources.bone_health import asco_bone_modifying_agents_2017, yarom_2019
from trabecula.knowledge.sources.metabolic_and_infection import product_labels
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

safety_monitoring_of_the_bone_modifying_agent = Statement(
    "Safety monitoring of the bone-modifying agent",
    code="BON-06",
    when=bone_modifying_agent.is_in(("zoledronate", "pamidronate", "denosumab")),
    says=(
        "Measure creatinine before each intravenous bisphosphonate.",
        "Measure calcium before each dose; with denosumab also within 2 weeks of the first dose, and weekly if the creatinine clearance is below 30 mL/min.",
        "See the dentist every 6 months.",
        "Ask about the jaw, and about pain in the thigh or groin.",
        "Do not measure bone-turnover markers routinely.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.ROUTINE,
    owner=(Role.NURSING, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(
        asco_bone_modifying_agents_2017.at("creatinine clearance; no bone-turnover markers"),
        yarom_2019.at("dental review every 6 months"),
        product_labels.at("monitoring of calcium and creatinine (from knowledge, not read)"),
    ),
    checked=Checked.IN_PART,
)
