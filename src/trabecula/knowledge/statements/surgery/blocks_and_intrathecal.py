"""Pain that medicines do not reach: nerve block or intrathecal therapy?

Why      A block acts within hours; an intrathecal pump gives more relief with less drug toxicity.
Misuse   Pain whose systemic treatment was not yet optimised; infection or bleeding risk.
"""

from trabecula.knowledge.facts.laboratory import coagulopathy
from trabecula.knowledge.facts.observations import local_infection
from trabecula.knowledge.facts.pain import painful_sites, refractory_pain
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.policy.surgery import (
    life_expectancy_for_intrathecal_pump,
    painful_sites_for_nerve_block,
)
from trabecula.knowledge.sources.interventions import neuraxial_infusion_1999, smith_2002
from trabecula.knowledge.sources.pain_and_panel import nccn_who_pain, panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

interventional_pain_review = Statement(
    "Interventional pain review",
    code="SUR-12",
    when=refractory_pain,
    only_if=painful_sites <= painful_sites_for_nerve_block,
    says=(
        "Interventional pain review: intercostal block (rib), femoral or obturator block or block of the pericapsular nerves (hip), neurolysis; cordotomy for one-sided pain below about C5 when life expectancy is limited.",
    ),
    modality=Modality.INTERVENTION,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PAIN_SPECIALIST,),
    strength=Strength.CONSENSUS,
    evidence="low",
    contraindications=(
        "Anticoagulation or infection.",
        "The person does not accept the risk of weakness.",
    ),
    precautions=(
        "Weakness of a limb or a sphincter: fall precautions for as long as the block lasts.",
    ),
    follow_up=("The need for opioids falls: see EMR-12c.",),
    sources=(
        panel.at("guideline dossier, section 3, row SUR-12"),
        nccn_who_pain.at("interventional options for cancer pain (from knowledge, text not seen)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

intrathecal_therapy = Statement(
    "Intrathecal therapy",
    code="SUR-13",
    when=refractory_pain,
    only_if=life_expectancy >= life_expectancy_for_intrathecal_pump,
    unless=coagulopathy | local_infection,
    says=(
        "Refer for an intrathecal pump. People entered the trial with pain of 5 or more on 200 mg or more of oral morphine a day, or with intolerable effects; success 84.5 % against 70.8 %, drug toxicity down by 50 % against 17 %.",
        "Life expectancy below 3 months: tunnelled external catheter.",
    ),
    modality=Modality.INTERVENTION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PAIN_SPECIALIST,),
    strength=Strength.CONDITIONAL,
    evidence="moderate (1 unblinded RCT)",
    contraindications=(
        "Infection or coagulopathy.",
        "Block of cerebrospinal fluid, or large epidural disease, at the level.",
        "No refill service or no carer.",
    ),
    follow_up=("Weekly, then at each refill.",),
    monitor=("Granuloma at the catheter; withdrawal if the pump runs empty.",),
    sources=(
        smith_2002.at("entry criteria; clinical success, pain and toxicity at 4 weeks"),
        neuraxial_infusion_1999.at("implanted above 3 months, external below"),
    ),
    checked=Checked.YES,
)
