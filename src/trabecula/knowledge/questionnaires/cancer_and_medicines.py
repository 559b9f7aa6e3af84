"""The cancer, its treatment, and medicines that bear on pain, falls and alertness."""

from trabecula.knowledge.facts.cancer import (
    bone_metastases,
    cancer_suspected,
    haematological_malignancy_confirmed,
    haematological_malignancy_suspected,
    known_cancer,
    marrow_reserve_adequate,
    new_progression,
    primary_tumour,
    radiosensitive_histology,
    recent_skeletal_event,
    systemic_treatments,
    time_since_systemic_treatment,
    visceral_metastases,
)
from trabecula.knowledge.facts.daily_life import operation_considered
from trabecula.knowledge.facts.inputs import opioid_dose
from trabecula.knowledge.facts.laboratory import coagulopathy
from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.facts.opioid import (
    opioid_neurotoxicity_signs,
    opioids,
    sedation,
    time_since_sedating_medicine_change,
    transdermal_patch,
)
from trabecula.knowledge.facts.person import lives_alone
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.facts.radiotherapy import pain_fell_after_local_treatment
from trabecula.knowledge.facts.spine import walking_status
from trabecula.knowledge.facts.steroid import corticosteroids, dexamethasone_for_cord_compression
from trabecula.knowledge.facts.surgery import fit_for_surgery, pacemaker
from trabecula.language.questionnaire import Questionnaire

intake = Questionnaire(
    "intake",
    "First visit",
    "Once, at the first visit, and again when the cancer changes.",
    asked_by="clinician",
    facts=(
        known_cancer,
        cancer_suspected,
        primary_tumour,
        bone_metastases,
        visceral_metastases,
        new_progression,
        recent_skeletal_event,
        haematological_malignancy_suspected,
        haematological_malignancy_confirmed,
        radiosensitive_histology,
        ecog_performance_status,
        walking_status,
        lives_alone,
        pacemaker,
    ),
)

medicines = Questionnaire(
    "medicines",
    "Medicines that matter here",
    "When the list of medicines is not in the record, or an opioid or steroid is changed.",
    asked_by="nurse or pharmacist",
    facts=(
        opioids,
        opioid_dose,
        transdermal_patch,
        sedation,
        opioid_neurotoxicity_signs,
        time_since_sedating_medicine_change,
        pain_fell_after_local_treatment,
        days_without_stool,
        bowel_function_index,
        corticosteroids,
        dexamethasone_for_cord_compression,
    ),
)

systemic_treatment = Questionnaire(
    "systemic-treatment",
    "Systemic treatment and operations",
    "When treatments are to be fitted together: before radiotherapy, an operation or a procedure.",
    asked_by="oncologist",
    facts=(
        systemic_treatments,
        time_since_systemic_treatment,
        marrow_reserve_adequate,
        coagulopathy,
        operation_considered,
        fit_for_surgery,
    ),
)
