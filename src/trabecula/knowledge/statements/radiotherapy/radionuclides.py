"""Prostate cancer in many bones: is radium-223 an option, or a danger?

Why      It lengthens life and delays skeletal events where only bone is involved.
Misuse   With abiraterone and prednisolone: fractures rose. With visceral metastases.
"""

from trabecula.knowledge.facts.cancer import (
    primary_tumour,
    systemic_treatments,
    visceral_metastases,
)
from trabecula.knowledge.facts.pain import painful_sites
from trabecula.knowledge.policy.radiotherapy import fewest_painful_sites_for_radium
from trabecula.knowledge.sources.radiotherapy import esmo_2020
from trabecula.knowledge.sources.systemic_treatment import ema_radium_2018, era_223
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

radium_223 = Statement(
    "Radium-223",
    code="RT-14",
    when=primary_tumour.equals("prostate_crpc")
    & (painful_sites >= fewest_painful_sites_for_radium),
    only_if=visceral_metastases.is_no,
    unless=systemic_treatments.found("abiraterone"),
    says=(
        "Discuss radium-223 with oncology; give a bone-protective agent with it.",
        "The European Medicines Agency (2018) restricts it: only after 2 or more earlier lines of treatment, or when nothing else suits, and not with other second-line hormone therapy.",
        "Never together with abiraterone and prednisolone: fractures rose.",
    ),
    modality=Modality.RADIONUCLIDE,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY, Role.NUCLEAR_MEDICINE),
    strength=Strength.STRONG,
    evidence="high (ESMO I, A)",
    sources=(
        esmo_2020.at("summary seen: graded recommendation on radium-223"),
        era_223.at("fractures with abiraterone, from knowledge"),
        ema_radium_2018.at("restriction of use, as a patients' organisation reports it"),
    ),
    checked=Checked.IN_PART,
    note="The European restriction was read in one secondary source (a CancerABCs notice); the primary text was not reached. That treatment with an LHRH analogue may go on is from knowledge.",
)

stopping_radium_223_with_abiraterone = Statement(
    "Stopping radium-223 with abiraterone",
    code="RT-14b",
    when=systemic_treatments.found("radium223") & systemic_treatments.found("abiraterone"),
    says=("Stop the combination and call oncology urgently: fractures rise.",),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="high",
    sources=(era_223.at("fractures with abiraterone, from knowledge"),),
    checked=Checked.FROM_KNOWLEDGE,
)
