"""What is looked at in each area of the assessment, and what must not be left unsaid."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.facts import (
    bone_agents,
    cancer,
    check_ins,
    daily_life,
    each_medicine,
    each_pain,
    exercise_sessions,
    function,
    goals,
    inputs,
    laboratory,
    lesion,
    lesion_inputs,
    lesion_scores,
    medicine_safety,
    medicines_taken,
    mind,
    nutrition,
    observations,
    opioid,
    opioid_use,
    pain,
    person,
    priorities,
    prognosis,
    radiotherapy,
    reports,
    self_report,
    service,
    source_of_pain,
    spine,
    steroid,
    surgery,
    told_at_home,
)
from trabecula.language.assessed import Assessed
from trabecula.language.condition import Condition, known
from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea


def _of(*modules: ModuleType) -> tuple[Fact, ...]:
    held = (vars(module).values() for module in modules)
    return tuple(thing for things in held for thing in things if isinstance(thing, Fact))


ASSESSED: Final = (
    Assessed(
        AssessmentArea.PAIN,
        facts=(
            *_of(pain, each_pain, source_of_pain),
            daily_life.pain_timing,
            inputs.opioid_dose,
            told_at_home.pain_here_is_new,
        ),
        core=(pain.worst_pain, pain.pain_goal, pain.pain_interference),
    ),
    Assessed(
        AssessmentArea.STRUCTURE,
        facts=(
            *_of(lesion, lesion_scores, lesion_inputs, radiotherapy, surgery),
            spine.sins_score,
            spine.spinal_instability_suspected,
            spine.spinal_stability_confirmed,
            spine.contiguous_levels,
            inputs.spinal_metastases,
            daily_life.operation_considered,
        ),
        core=(lesion.radiographic_look, lesion.lesion_pain, lesion.functional_pain),
    ),
    Assessed(
        AssessmentArea.NERVES,
        facts=(
            spine.new_or_worse_spinal_pain,
            spine.spinal_pain_features,
            spine.neurological_signs,
            spine.walking_status,
            spine.time_since_complete_paraplegia,
            spine.whole_spine_imaging_done,
            spine.cord_compression_confirmed,
            spine.cord_compression_excluded,
            spine.compressed_levels,
            spine.epidural_compression_grade,
            function.neuropathy_of_the_feet,
            function.insensate_skin,
        ),
        core=(spine.new_or_worse_spinal_pain, spine.neurological_signs, spine.walking_status),
    ),
    Assessed(
        AssessmentArea.FUNCTION,
        facts=(
            function.walking_aid,
            function.timed_up_and_go,
            function.timed_up_and_go_unable,
            function.gait_speed,
            function.gait_speed_unable,
            function.falls_in_12_months,
            function.fall_since_last_contact,
            function.unsteady,
            function.walking_level_lost,
            function.fear_of_movement,
            function.pain_rise_with_exercise,
            function.weeks_of_exercise_tolerated,
            service.time_since_physiotherapy,
            function.change_in_steps,
            function.change_in_steps_in_48_hours,
            function.valid_wear_days,
            *_of(exercise_sessions),
            daily_life.hard_tasks,
            daily_life.new_stoop,
            prognosis.ecog_performance_status,
            inputs.karnofsky_performance_status,
            observations.systolic_drop_on_standing,
        ),
        core=(
            prognosis.ecog_performance_status,
            function.walking_aid,
            function.falls_in_12_months,
            function.timed_up_and_go,
        ),
    ),
    Assessed(
        AssessmentArea.MOOD,
        facts=(*_of(mind), told_at_home.sleep_trouble),
        core=(mind.phq_9_score, mind.gad_7_score, mind.insomnia_severity_index),
    ),
    Assessed(
        AssessmentArea.SIDE_EFFECTS,
        facts=(
            *_of(opioid, opioid_use, steroid, reports, self_report),
            *_of(medicine_safety, medicines_taken, each_medicine),
            function.fatigue,
            told_at_home.warning_signs_told,
            told_at_home.warning_signs_not_sure,
            observations.delirium_4at_score,
            observations.respiratory_rate,
            observations.oxygen_saturation,
            nutrition.days_without_stool,
            nutrition.bowel_function_index,
        ),
        core=(opioid.opioids, opioid.sedation, nutrition.days_without_stool, function.fatigue),
    ),
    Assessed(
        AssessmentArea.NUTRITION,
        facts=(
            *(
                fact
                for fact in _of(nutrition, laboratory)
                if fact
                not in (
                    nutrition.days_without_stool,
                    nutrition.bowel_function_index,
                    laboratory.vitamin_d,
                )
            ),
            inputs.body_weight,
            inputs.body_height,
            inputs.albumin,
            inputs.total_calcium,
            inputs.ionised_calcium,
            inputs.serum_creatinine,
            inputs.estimated_filtration,
            observations.hypercalcaemia_symptoms,
            observations.hypocalcaemia_symptoms,
            observations.temperature,
            observations.heart_rate,
            observations.systolic_blood_pressure,
            observations.diastolic_blood_pressure,
            observations.sepsis_signs,
            observations.local_infection,
            observations.venous_thromboembolism_signs,
            daily_life.reasons_to_adapt_food,
        ),
        core=(
            inputs.body_weight,
            nutrition.must_score,
            laboratory.adjusted_calcium,
            laboratory.creatinine_clearance,
            laboratory.haemoglobin,
        ),
    ),
    Assessed(
        AssessmentArea.BONE_HEALTH,
        facts=(*_of(bone_agents), laboratory.vitamin_d, daily_life.smoking),
        core=(
            bone_agents.bone_modifying_agent,
            bone_agents.time_since_dental_check,
            laboratory.vitamin_d,
        ),
    ),
    Assessed(
        AssessmentArea.PROGNOSIS,
        facts=(
            *_of(cancer),
            prognosis.life_expectancy,
            prognosis.death_within_a_year_no_surprise,
            prognosis.care_intent,
            prognosis.admissions_in_6_months,
            *_of(goals),
            *_of(priorities),
            told_at_home.progress_with_what_matters,
        ),
        core=(prognosis.life_expectancy, prognosis.care_intent),
    ),
    Assessed(
        AssessmentArea.SOCIAL,
        facts=(
            *_of(person, check_ins),
            told_at_home.carer_overwhelmed,
            inputs.sex_for_equations,
            daily_life.alcohol_above_local_limit,
            daily_life.worry_about_work,
            daily_life.wish_to_talk_about_intimacy,
            service.area_deprivation,
        ),
        core=(person.lives_alone, person.carer_present, person.carer_strain, person.social_need),
    ),
)
"""In the order in which they are read."""

DOUBTS: Final[tuple[Condition, ...]] = (
    observations.delirium_4at_score >= 4,
    opioid.sedation >= 2,
    known(self_report.history_unreliable) & self_report.history_unreliable,
)
"""What casts doubt on all that a person reports: instruments dossier, section 0.2, rule 8.

An Edmonton classification that was not made leaves nothing open: the 4AT asks for the same.
"""
