"""When does a steroid help a threatened cord, and when not?

Why      Dexamethasone buys hours until surgery or radiotherapy.
Misuse   Given for spinal pain alone, or before lymphoma and myeloma were thought of: it harms, or
         it destroys the diagnosis. These doses mirror the source; the medicines decide.
"""

from trabecula.knowledge.facts.cancer import (
    cancer_suspected,
    haematological_malignancy_confirmed,
    haematological_malignancy_suspected,
    known_cancer,
)
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.facts.spine import (
    cord_compression_excluded,
    neurological_signs,
    spinal_pain_features,
)
from trabecula.knowledge.facts.steroid import dexamethasone_for_cord_compression
from trabecula.knowledge.policy.emergencies import severe_pain
from trabecula.knowledge.sources.cord_compression import (
    iatrox_2025,
    nice_ng234,
    south_west_london_pathway,
)
from trabecula.knowledge.sources.radiotherapy import astro_2024
from trabecula.language.condition import known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

_NG234_STEROIDS = nice_ng234.at("recommendations 1.8.1 to 1.8.7, read second-hand")
_IATROX_STEROIDS = iatrox_2025.at("recommendations 1.8.1 to 1.8.7 of NG234, paraphrased")

starting_dexamethasone_for_the_cord = Statement(
    "Starting dexamethasone for the cord",
    code="EMR-04",
    when=neurological_signs.found() & (known_cancer | cancer_suspected),
    unless=cord_compression_excluded | dexamethasone_for_cord_compression,
    says=(
        "Offer 16 mg of dexamethasone by mouth (or the equivalent by injection) as soon as possible, then 16 mg daily while waiting for surgery or radiotherapy.",
        "Protect the stomach; check capillary glucose.",
        "Reduce stepwise and stop after surgery, or from the start of radiotherapy.",
        "Lymphoma or myeloma suspected without tissue: speak to haematology before the first dose.",
        "Where radicular pain is the only sign, the spinal cord compression coordinator decides about the steroid.",
    ),
    modality=Modality.STEROID,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.ONCOLOGY, Role.EMERGENCY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="low (strong, low quality by ASTRO)",
    sources=(
        _NG234_STEROIDS,
        _IATROX_STEROIDS,
        astro_2024.at("list of doses and strengths"),
        south_west_london_pathway.at("flow chart: dexamethasone 16 mg with gastroprotection"),
    ),
    checked=Checked.YES,
    precautions=(
        "Diabetes.",
        "Active infection.",
        "An anti-inflammatory medicine taken too.",
        "Delirium or psychosis.",
        "It masks fever.",
    ),
    monitor=(
        "Glucose daily.",
        "Mood and sleep.",
        "Gastrointestinal bleeding.",
        "Weakness of the thighs and hips (mobility).",
    ),
    note="The dose mirrors the source of this statement; the medicine's own entry governs.",
)

stopping_dexamethasone = Statement(
    "Stopping dexamethasone",
    code="EMR-04b",
    when=dexamethasone_for_cord_compression & cord_compression_excluded,
    says=("Stop the dexamethasone that was started for suspected cord compression.",),
    modality=Modality.STEROID,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="guideline consensus",
    sources=(_NG234_STEROIDS, _IATROX_STEROIDS),
    checked=Checked.IN_PART,
    note="Stop at once only if the whole course is short (about 3 weeks or less, and above 6 mg a day for 7 days or less); otherwise taper. The wording of NG234 on stopping and tapering could not be verified.",
)

withholding_steroids_without_neurological_signs = Statement(
    "Withholding steroids without neurological signs",
    code="EMR-04c",
    when=known_cancer & spinal_pain_features.found(),
    only_if=known(neurological_signs) & (worst_pain < severe_pain),
    unless=neurological_signs.found() | haematological_malignancy_confirmed,
    says=(
        "Do not give a corticosteroid routinely; consider it only for severe pain or haematological malignancy, or as part of a radiotherapy regimen.",
    ),
    modality=Modality.STEROID,
    urgency=Urgency.INFORMATION,
    owner=(Role.ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="guideline consensus",
    sources=(_NG234_STEROIDS, _IATROX_STEROIDS),
    checked=Checked.YES,
)

haematology_before_the_first_steroid_dose = Statement(
    "Haematology before the first steroid dose",
    code="EMR-04d",
    when=haematological_malignancy_suspected & (neurological_signs.found() | radiotherapy_planned),
    unless=haematological_malignancy_confirmed,
    says=(
        "Phone haematology or the consultant before dexamethasone: it may destroy the diagnostic biopsy.",
        "Never delay it if the cord is failing: decide together, in minutes.",
    ),
    modality=Modality.STEROID,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.ONCOLOGY, Role.HAEMATOLOGY),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        south_west_london_pathway.at("flow chart: discuss first if lymphoma or myeloma suspected"),
        _NG234_STEROIDS,
    ),
    checked=Checked.YES,
)
