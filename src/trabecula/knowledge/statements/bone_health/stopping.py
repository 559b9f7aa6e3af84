"""Should the bone-modifying agent stop, and what follows denosumab?

Why      The benefit takes months, the harm of a low calcium or a failing kidney only days. But
         denosumab that stops or is missed can be followed by several broken vertebrae.
Misuse   To stop denosumab without a plan for what follows it, or to go on in the last weeks of
         life for fear of a rebound: there stopping is acceptable.
"""

from trabecula.knowledge.facts.bone_agents import (
    bone_modifying_agent,
    bone_modifying_agent_stop_planned,
    time_since_bone_modifying_dose,
    time_since_denosumab,
)
from trabecula.knowledge.facts.laboratory import acute_kidney_injury, adjusted_calcium
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.policy.bone_health import (
    end_of_rebound_risk_after_denosumab,
    longest_time_between_doses_of_denosumab,
    lowest_calcium_for_bone_modifying_agent,
    shortest_life_expectancy_for_bone_modifying_agent,
    start_of_rebound_risk_after_denosumab,
)
from trabecula.knowledge.sources.bone_health import dupont_2022, tsourdi_2021
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import esmo_2020
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

review_of_the_bone_modifying_agent = Statement(
    "Review of the bone-modifying agent",
    code="BON-11",
    when=bone_modifying_agent.is_in(("zoledronate", "pamidronate", "denosumab"))
    & (
        care_intent.equals("comfort_only")
        | (life_expectancy < shortest_life_expectancy_for_bone_modifying_agent)
        | acute_kidney_injury
        | (adjusted_calcium < lowest_calcium_for_bone_modifying_agent)
    ),
    says=(
        "Review the bone-modifying agent: its benefit takes months.",
        "Pause it for acute kidney injury and for hypocalcaemia.",
        "Stop it when life expectancy is short, or when the burden exceeds the benefit. With denosumab, settle first what follows it (BON-09); in the last weeks of life stopping is acceptable.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(
        panel.at("guideline dossier, section 4, row BON-11"),
        esmo_2020.at("duration and stopping of treatment (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="Labels want a low calcium corrected before a dose and give no number; below 2.1 mmol/L, or below the local limit, is the stricter of two readings.",
)

follow_on_plan_for_denosumab = Statement(
    "Follow-on plan for denosumab",
    code="BON-09",
    when=(
        bone_modifying_agent.equals("denosumab")
        & (
            bone_modifying_agent_stop_planned
            | (time_since_bone_modifying_dose > longest_time_between_doses_of_denosumab)
        )
    )
    | (
        bone_modifying_agent.differs_from("denosumab")
        & (time_since_denosumab > start_of_rebound_risk_after_denosumab)
        & (time_since_denosumab <= end_of_rebound_risk_after_denosumab)
    ),
    says=(
        "Rebound: several vertebrae may break after denosumab stops.",
        "Do not stop or miss denosumab without a follow-on plan, usually an intravenous bisphosphonate. It starts at about the time when the effect ends: after the osteoporosis dose of 60 mg, 6 months after the last dose. After 120 mg every 4 weeks the timing is not established.",
        "New back pain after stopping: X-ray or MRI.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(
        tsourdi_2021.at(
            "rebound; follow-on treatment 6 months after the last dose, at the osteoporosis dose"
        ),
        dupont_2022.at(
            "case: 43 years, lung cancer, several vertebral fractures after denosumab stopped"
        ),
    ),
    checked=Checked.IN_PART,
    note="That more than 12 weeks is overdue is a default of the panel. In the last weeks of life stopping is acceptable. After 120 mg every 4 weeks earlier drafts said 3 to 6 months, or 4 weeks to 6 months; no source seen supports either.",
)
