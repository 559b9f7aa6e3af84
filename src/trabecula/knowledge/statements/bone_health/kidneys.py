"""Do the kidneys allow a bone-modifying agent, and at what dose?

Why      Zoledronate and pamidronate harm failing kidneys; with failing kidneys denosumab can
         lower the calcium dangerously.
Misuse   In hypercalcaemia (EMR-09): the label's limits there are others, and both are shown
         there. Estimated filtration is not creatinine clearance.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.sources.bone_health import asco_bone_modifying_agents_2017
from trabecula.knowledge.sources.metabolic_and_infection import product_labels
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

kidney_limit_on_bone_modifying_agents = Statement(
    "Kidney limit on bone-modifying agents",
    code="BON-04",
    also=("MED-28",),
    when=(creatinine_clearance < MillilitresPerMinute(30)) & bone_metastases,
    says=(
        "For bone metastases, give no zoledronate and no pamidronate.",
        "Give denosumab only with close monitoring of calcium: before the dose, and weekly for the first weeks.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="label and ASCO",
    sources=(
        asco_bone_modifying_agents_2017.at("bone-modifying agents and creatinine clearance"),
        product_labels.at(
            "zoledronic acid and denosumab in kidney impairment (from knowledge, not read)"
        ),
    ),
    checked=Checked.IN_PART,
    note="This limit is for bone metastases. In hypercalcaemia the label has other limits (EMR-09). The weekly calcium is derived by the medicines dossier (MED-28).",
)

zoledronate_dose_by_creatinine_clearance = Statement(
    "Zoledronate dose by creatinine clearance",
    code="BON-04b",
    also=("MED-29",),
    when=(creatinine_clearance >= MillilitresPerMinute(30))
    & (creatinine_clearance <= MillilitresPerMinute(60)),
    only_if=bone_modifying_agent.is_in(("none", "zoledronate")),
    says=(
        "Reduce zoledronate as the label says; above 60 mL/min no change is needed.",
        "Measure creatinine before every dose, and hold the dose if it rises.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHARMACY,),
    strength=Strength.STRONG,
    evidence="label",
    sources=(
        asco_bone_modifying_agents_2017.at("bone-modifying agents and creatinine clearance"),
        product_labels.at(
            "zoledronic acid: table of doses by creatinine clearance (from knowledge, not read)"
        ),
    ),
    checked=Checked.IN_PART,
    note="This dose is for bone disease. In hypercalcaemia the label has other limits (EMR-09).",
)
