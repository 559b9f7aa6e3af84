"""Radiotherapy is planned under systemic treatment: what is paused, and who says so?

Why      Some medicines raise the toxicity of radiation, and no one may notice who holds them.
Misuse   To invent a pause: for CDK4/6, tyrosine kinase and PARP inhibitors no number of days could
         be verified, so none is printed.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.sources.systemic_treatment import (
    anker_2016,
    esmo_estro_2025,
    oligo_2023,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

joint_plan_with_systemic_treatment = Statement(
    "Joint plan with systemic treatment",
    code="RT-16",
    when=radiotherapy_planned
    & systemic_treatments.found(
        "vegf_tki", "bevacizumab", "braf_mek", "cdk46", "parp", "mtor", "chemo", "egfr_alk_tki"
    ),
    says=(
        "Before day 1 the radiation oncologist and the medical oncologist agree on pausing or going on, on field and on dose; write down the dates of stopping and restarting.",
        "BRAF and MEK inhibitors: pause at least 3 days before and after fractionated radiotherapy, and at least 1 day around a single fraction (the one day could not be verified: a draft).",
        "CDK4/6, PARP and mTOR inhibitors: caution in most fields.",
        "Medicines against VEGF: perforation, bleeding and poor wound healing are a concern near bowel, near lung and after recent surgery.",
        "Radiosensitising chemotherapy (gemcitabine, anthracyclines): not on the same days.",
    ),
    modality=Modality.COORDINATION,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.RADIATION_ONCOLOGY, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="Delphi consensus; low",
    sources=(
        esmo_estro_2025.at("abstracts: caution by class of medicine"),
        oligo_2023.at("abstract"),
        anker_2016.at(
            "pauses around fractionated and single-fraction radiotherapy, from knowledge"
        ),
    ),
    checked=Checked.IN_PART,
    note="No number of days for pausing CDK4/6, tyrosine kinase or PARP inhibitors could be verified: none is printed unless a local policy value is set. Antibodies against HER2: little extra toxicity is expected. Endocrine treatment and immunotherapy usually go on (from knowledge).",
)
