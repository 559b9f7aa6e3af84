"""Should this person start a bone-modifying agent?

Why      In bone metastases and in myeloma these agents prevent fractures and other skeletal
         events; the tumour decides whether, which and at what dose.
Misuse   To start before the checks of teeth, calcium, vitamin D and kidneys (BON-03), or as
         treatment of pain (BON-02). No agent must be a known answer, not a missing one.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import bone_metastases, primary_tumour
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.policy.bone_health import (
    shortest_life_expectancy_for_bone_modifying_agent,
)
from trabecula.knowledge.sources.bone_health import asco_bone_modifying_agents_2017
from trabecula.knowledge.sources.radiotherapy import esmo_2020
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

OTHER_SOLID_TUMOURS = (
    "lung",
    "sclc",
    "renal",
    "thyroid",
    "melanoma",
    "sarcoma",
    "gi",
    "germ_cell",
    "other",
    "unknown",
)

LIVES_LONG_ENOUGH = life_expectancy >= shortest_life_expectancy_for_bone_modifying_agent

bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer = Statement(
    "Bone-modifying agent in breast or castration-resistant prostate cancer",
    code="BON-01",
    also=("MED-27",),
    when=bone_metastases
    & primary_tumour.is_in(("breast", "prostate_crpc"))
    & bone_modifying_agent.equals("none"),
    only_if=care_intent.differs_from("comfort_only") & LIVES_LONG_ENOUGH,
    says=("Start zoledronate or denosumab, whether or not there are symptoms.",),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high (ESMO: I, A; ASCO: evidence-based, high)",
    precautions=("The checks before the first dose (BON-03) come first.",),
    sources=(
        esmo_2020.at(
            "summary seen: graded recommendation for breast and castration-resistant prostate cancer (I, A)"
        ),
        asco_bone_modifying_agents_2017.at("agents and their use in bone metastases"),
    ),
    checked=Checked.YES,
    note="The medicines dossier (MED-27) starts an agent for any symptom of bone metastases. Here the tumour decides: other solid tumours (BON-01b), myeloma (BON-01c), never at this dose in hormone-sensitive prostate cancer (BON-01d), and not in comfort-only care. It adds that the agent is no rescue analgesia (BON-02).",
)

bone_modifying_agent_in_other_solid_tumours = Statement(
    "Bone-modifying agent in other solid tumours",
    code="BON-01b",
    when=bone_metastases
    & primary_tumour.is_in(OTHER_SOLID_TUMOURS)
    & bone_modifying_agent.equals("none"),
    only_if=care_intent.differs_from("comfort_only") & LIVES_LONG_ENOUGH,
    says=(
        "Start a bone-modifying agent if the bone disease is significant and life expectancy is 3 months or more.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high (ESMO: I, B)",
    precautions=("The checks before the first dose (BON-03) come first.",),
    sources=(
        esmo_2020.at(
            "summary seen: graded recommendation for lung, renal and other tumours (I, B)"
        ),
    ),
    checked=Checked.YES,
)

bone_modifying_agent_in_myeloma = Statement(
    "Bone-modifying agent in myeloma",
    code="BON-01c",
    when=primary_tumour.equals("myeloma") & bone_modifying_agent.equals("none"),
    says=(
        "Give zoledronate, pamidronate or denosumab at diagnosis; denosumab is preferred where the kidneys are impaired.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.HAEMATOLOGY,),
    strength=Strength.STRONG,
    evidence="high (ESMO: I, A)",
    precautions=("The checks before the first dose (BON-03) come first.",),
    sources=(esmo_2020.at("summary seen: graded recommendation for myeloma (I, A)"),),
    checked=Checked.YES,
)

osteoporosis_treatment_in_hormone_sensitive_prostate_cancer = Statement(
    "Osteoporosis treatment in hormone-sensitive prostate cancer",
    code="BON-01d",
    when=primary_tumour.equals("prostate_hspc")
    & bone_metastases
    & bone_modifying_agent.equals("none"),
    says=(
        "Do not give a bone-modifying agent at the dose that prevents skeletal events.",
        "Assess the risk of osteoporosis under androgen deprivation, and treat it at the osteoporosis dose.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high",
    sources=(
        esmo_2020.at(
            "hormone-sensitive prostate cancer and bone loss under treatment (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
