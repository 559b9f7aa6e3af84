"""Would help with smoking or alcohol spare this person's jaw, bones and wounds?

Why      Smoking and much alcohol go with osteonecrosis of the jaw, with weaker bone and with
         wounds that heal badly; alcohol also adds to the sedation and falls of an opioid.
Misuse   To withhold an agent, an operation or relief of pain from a person who goes on. To stop
         heavy drinking at once and alone: withdrawal can kill. To preach near the end of life.
         The prevention of second cancers is not what it is for.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent, dental_surgery_planned
from trabecula.knowledge.facts.cancer import bone_metastases, primary_tumour
from trabecula.knowledge.facts.daily_life import (
    alcohol_above_local_limit,
    operation_considered,
    smoking,
)
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.policy.bone_health import (
    shortest_life_expectancy_for_bone_modifying_agent,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

BEFORE_THE_FIRST_DOSE = (
    bone_modifying_agent.equals("none")
    & (bone_metastases | primary_tumour.equals("myeloma"))
    & primary_tumour.differs_from("prostate_hspc")
    & (
        (life_expectancy >= shortest_life_expectancy_for_bone_modifying_agent)
        | not_known(life_expectancy)
    )
)

help_with_smoking_and_alcohol = Statement(
    "Help with smoking and alcohol",
    code="BON-13",
    when=smoking | alcohol_above_local_limit,
    only_if=bone_modifying_agent.differs_from("none")
    | BEFORE_THE_FIRST_DOSE
    | operation_considered
    | dental_surgery_planned,
    says=(
        "Say why it matters here: the jaw, the bones, and the wound after an operation.",
        "Who smokes: offer help to stop, with the local service and with medicines that the prescriber chooses.",
        "Who drinks above the limit: offer help to drink less. Ask first about daily drinking and past withdrawal: where there is any, a clinician plans it.",
        "Tell the dentist, and the surgeon where an operation is considered.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.NURSING, Role.PRIMARY_CARE, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "An offer: neither the agent nor the operation depends on it.",
        "The levels of some medicines change when smoking stops: the pharmacist checks them.",
    ),
    sources=(panel.at("capabilities of the guideline dossier, row R12"),),
    checked=Checked.FROM_KNOWLEDGE,
)
