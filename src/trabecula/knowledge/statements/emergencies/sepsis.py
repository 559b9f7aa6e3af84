"""Fever or feeling very unwell: is this sepsis, and can it wait for the count?

Why      With few neutrophils, sepsis kills within hours; the first antibiotic is what saves.
Misuse   To be calmed by a normal temperature: a steroid, paracetamol or an anti-inflammatory
         medicine hides fever.
"""

from trabecula.knowledge.facts.cancer import known_cancer, time_since_systemic_treatment
from trabecula.knowledge.facts.laboratory import neutrophils
from trabecula.knowledge.facts.observations import sepsis_signs, temperature
from trabecula.knowledge.sources.metabolic_and_infection import asco_idsa_2018, nice_cg151
from trabecula.language.condition import not_known
from trabecula.language.quantity import BillionsPerLitre, Days, DegreesCelsius
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

emergency_treatment_of_suspected_neutropenic_sepsis = Statement(
    "Emergency treatment of suspected neutropenic sepsis",
    code="EMR-13",
    when=known_cancer & ((temperature >= DegreesCelsius(38.0)) | sepsis_signs),
    only_if=(time_since_systemic_treatment <= Days(42)) | not_known(time_since_systemic_treatment),
    says=(
        "Refer as an emergency; assess within 15 minutes, first antibiotic within 1 hour of triage.",
        "Do not wait for the count; take cultures and lactate.",
        "A steroid, paracetamol or an anti-inflammatory medicine can hide fever: judge by how unwell the person is.",
    ),
    modality=Modality.INFECTION,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.EMERGENCY, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="consensus (ASCO and IDSA)",
    sources=(
        asco_idsa_2018.at(
            "definition of fever; first antibiotic within 1 hour; within 6 weeks of chemotherapy"
        ),
        nice_cg151.at("from knowledge: definition of neutropenic sepsis"),
    ),
    checked=Checked.IN_PART,
    note="ASCO calls it fever from 38.3 °C once or 38.0 °C for an hour; NICE says above 38 °C, or sepsis, with neutrophils of 0.5 or less. The lower, safer bound is used, for systemic treatment in the last 6 weeks. The assessment within 15 minutes could not be verified a second time; the hour to the first antibiotic is confirmed.",
)

sepsis_pathway = Statement(
    "Sepsis pathway",
    code="EMR-13b",
    when=sepsis_signs
    | ((temperature >= DegreesCelsius(38.0)) & (neutrophils <= BillionsPerLitre(0.5))),
    says=("Start the sepsis pathway now; first antibiotic within 1 hour.",),
    modality=Modality.EMERGENCY,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.EMERGENCY, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="guideline",
    sources=(asco_idsa_2018.at("first antibiotic within 1 hour"),),
    checked=Checked.IN_PART,
    note="Whatever the cancer treatment, and without any.",
)
