"""What must not be missed, pain itself, and what is reported between visits."""

from trabecula.knowledge.facts.daily_life import pain_timing
from trabecula.knowledge.facts.function import (
    change_in_steps,
    change_in_steps_in_48_hours,
    fall_since_last_contact,
    fatigue,
    valid_wear_days,
)
from trabecula.knowledge.facts.inputs import (
    albumin,
    ionised_calcium,
    serum_creatinine,
    total_calcium,
)
from trabecula.knowledge.facts.laboratory import (
    acute_kidney_injury,
    adjusted_calcium,
    creatinine_clearance,
    ferritin,
    glucose,
    haemoglobin,
    magnesium,
    neutrophils,
    phosphate,
    platelets,
    potassium,
    sodium,
    transferrin_saturation,
    vitamin_d,
)
from trabecula.knowledge.facts.mind import suicidal_intent_or_plan
from trabecula.knowledge.facts.observations import (
    delirium_4at_score,
    diastolic_blood_pressure,
    heart_rate,
    hypercalcaemia_symptoms,
    hypocalcaemia_symptoms,
    local_infection,
    oxygen_saturation,
    respiratory_rate,
    sepsis_signs,
    systolic_blood_pressure,
    systolic_drop_on_standing,
    temperature,
    venous_thromboembolism_signs,
)
from trabecula.knowledge.facts.pain import (
    average_pain,
    change_in_worst_pain,
    pain_goal,
    pain_interference,
    pain_mechanism,
    painful_sites,
    refractory_pain,
    time_in_severe_pain,
    worst_pain,
)
from trabecula.knowledge.facts.reports import (
    marked_urgent_by_the_person,
    reports_missed,
    worst_reported_symptom,
    worst_rise_in_a_symptom,
)
from trabecula.knowledge.facts.spine import (
    neurological_signs,
    new_or_worse_spinal_pain,
    spinal_pain_features,
)
from trabecula.language.questionnaire import Questionnaire

red_flags = Questionnaire(
    "red-flags",
    "Red flags",
    "At every contact, before anything else: what cannot wait.",
    asked_by="nurse or clinician",
    facts=(
        new_or_worse_spinal_pain,
        spinal_pain_features,
        neurological_signs,
        hypercalcaemia_symptoms,
        hypocalcaemia_symptoms,
        sepsis_signs,
        venous_thromboembolism_signs,
        fall_since_last_contact,
        time_in_severe_pain,
        suicidal_intent_or_plan,
    ),
)

pain = Questionnaire(
    "pain",
    "Pain",
    "At every visit, and whenever pain is the reason for the contact.",
    asked_by="nurse or clinician",
    facts=(
        worst_pain,
        average_pain,
        pain_goal,
        change_in_worst_pain,
        time_in_severe_pain,
        pain_interference,
        refractory_pain,
        painful_sites,
        pain_timing,
        pain_mechanism,
    ),
)

observations = Questionnaire(
    "observations",
    "Observations",
    "When someone is unwell, takes an opioid, or is about to exercise.",
    asked_by="nurse or physiotherapist",
    facts=(
        temperature,
        respiratory_rate,
        oxygen_saturation,
        heart_rate,
        systolic_blood_pressure,
        diastolic_blood_pressure,
        systolic_drop_on_standing,
        sepsis_signs,
        local_infection,
        acute_kidney_injury,
        delirium_4at_score,
    ),
)

blood_tests = Questionnaire(
    "blood-tests",
    "Blood tests",
    "When results are not in the record: before a bone-modifying agent, radiotherapy, an operation, or exercise on treatment.",
    asked_by="nurse or clinician",
    facts=(
        ionised_calcium,
        total_calcium,
        albumin,
        adjusted_calcium,
        serum_creatinine,
        creatinine_clearance,
        potassium,
        sodium,
        magnesium,
        phosphate,
        glucose,
        haemoglobin,
        platelets,
        neutrophils,
        ferritin,
        transferrin_saturation,
        vitamin_d,
    ),
)

report_from_home = Questionnaire(
    "report-from-home",
    "Report from home",
    "When a symptom report or a step count from home is entered by the team.",
    asked_by="nurse",
    facts=(
        worst_reported_symptom,
        worst_rise_in_a_symptom,
        reports_missed,
        marked_urgent_by_the_person,
        fatigue,
        change_in_steps,
        change_in_steps_in_48_hours,
        valid_wear_days,
    ),
)
