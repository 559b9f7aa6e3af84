"""May warmth or a current be applied to the skin, and where not?

Why      Heat over an opioid patch can cause an overdose; skin without feeling burns unnoticed.
Misuse   To forbid all warmth: away from these places a warm pack eases muscle spasm. To expect
         much of nerve stimulation: it was shown to be feasible, no more.
"""

from trabecula.knowledge.facts.function import insensate_skin
from trabecula.knowledge.facts.lesion import lesion_pain
from trabecula.knowledge.facts.observations import venous_thromboembolism_signs
from trabecula.knowledge.facts.opioid import transdermal_patch
from trabecula.knowledge.facts.pain import painful_sites
from trabecula.knowledge.facts.radiotherapy import time_since_skin_irradiation
from trabecula.knowledge.facts.surgery import pacemaker
from trabecula.knowledge.policy.mobility import (
    lesion_pain_for_nerve_stimulation,
    painful_sites_for_nerve_stimulation,
    time_until_irradiated_skin_bears_heat,
)
from trabecula.knowledge.sources.metabolic_and_infection import product_labels
from trabecula.knowledge.sources.rehabilitation import (
    electrophysical_agents_2010,
    nerve_stimulation_reviews,
)
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

heat_precautions = Statement(
    "Heat precautions",
    code="REH-13",
    when=transdermal_patch
    | insensate_skin
    | (time_since_skin_irradiation < time_until_irradiated_skin_bears_heat)
    | venous_thromboembolism_signs,
    says=(
        "No heat over the patch, nor over the area that this is about.",
        "Heat makes the skin take up an opioid faster from its patch: an overdose.",
        "No heat over skin without normal feeling, over irradiated skin until it has healed and about 6 weeks have passed, whichever is later, or over an infected or clotted area.",
        "No deep heat, therapeutic ultrasound or diathermy over tumour.",
    ),
    modality=Modality.PHYSICAL_AGENT,
    urgency=Urgency.IMMEDIATE,
    standing=True,
    owner=(Role.PHYSIOTHERAPY, Role.NURSING),
    strength=Strength.STRONG,
    evidence="label and consensus",
    sources=(
        product_labels.at(
            "guideline dossier, section 5, row REH-13: heat and opioid patches (from knowledge, label not seen)"
        ),
        electrophysical_agents_2010.at("contraindications of heat (from knowledge, not read)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="A standing restriction for as long as its cause lasts, not an alarm. Away from these areas superficial warmth for 15 to 20 minutes with skin checks is acceptable for muscle spasm.",
)

trial_of_transcutaneous_electrical_nerve_stimulation = Statement(
    "Trial of transcutaneous electrical nerve stimulation",
    code="REH-14",
    about=About.LESION,
    when=lesion_pain >= lesion_pain_for_nerve_stimulation,
    only_if=pacemaker.is_no
    & insensate_skin.is_no
    & (painful_sites <= painful_sites_for_nerve_stimulation),
    says=(
        "Transcutaneous electrical nerve stimulation may be tried for pain on movement; only its feasibility has been shown.",
        "30 to 60 minutes at a time; stop if the pain rises.",
    ),
    modality=Modality.PHYSICAL_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONDITIONAL,
    evidence="very low",
    contraindications=(
        "A pacemaker or an implanted defibrillator.",
        "Pregnancy.",
        "Epilepsy, where the neck or head would be treated.",
        "Abnormal sensation.",
        "Broken or recently irradiated skin.",
        "The front of the neck.",
    ),
    sources=(
        nerve_stimulation_reviews.at(
            "feasibility, relief on movement more than at rest, list of exclusions"
        ),
    ),
    checked=Checked.YES,
)
