"""Which statements raise an alert, and how pressing it is.

Why      Few and true: an alert that nobody acts on trains everyone to ignore the next.
Misuse   To hold a red alert back for any reason.
"""

from typing import Final

from trabecula.knowledge.facts.function import fall_since_last_contact, walking_level_lost
from trabecula.knowledge.facts.opioid import time_since_sedating_medicine_change
from trabecula.knowledge.facts.pain import change_in_worst_pain
from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.facts.reports import worst_rise_in_a_symptom
from trabecula.knowledge.facts.spine import new_or_worse_spinal_pain
from trabecula.knowledge.policy import alerts as policy
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    joint_decision_on_cord_compression,
)
from trabecula.knowledge.statements.emergencies.low_calcium import (
    emergency_treatment_of_hypocalcaemia,
)
from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    emergency_treatment_of_opioid_toxicity,
    holding_an_opioid_for_early_sedation,
    opioid_reduction_after_effective_local_treatment,
    review_of_opioid_neurotoxicity,
)
from trabecula.knowledge.statements.emergencies.raised_calcium import (
    emergency_treatment_of_severe_hypercalcaemia,
)
from trabecula.knowledge.statements.emergencies.sepsis import sepsis_pathway
from trabecula.knowledge.statements.emergencies.spinal_pain import (
    early_imaging_of_spinal_pain,
    neurological_questions_for_spinal_pain,
)
from trabecula.knowledge.statements.monitoring.bowels import bowel_review_during_opioid_treatment
from trabecula.knowledge.statements.monitoring.missed_reports import (
    phone_call_after_missed_reports,
)
from trabecula.knowledge.statements.monitoring.report_from_home import (
    immediate_alert_to_the_clinician_on_duty,
    review_of_a_report_within_72_hours,
    same_day_call_for_severe_or_worse_symptoms,
)
from trabecula.knowledge.statements.monitoring.walking_and_steps import (
    questions_about_a_fall_in_daily_steps,
    same_week_review_of_falling_function,
)
from trabecula.knowledge.statements.monitoring.warning_sign_told import (
    immediate_call_for_a_warning_sign_told_from_home,
    same_day_call_for_a_sign_of_which_nobody_is_sure,
)
from trabecula.language.monitoring import AlertRule, Answered, Level
from trabecula.language.quantity import Days, Points
from trabecula.language.statement import Urgency

NEVER_WAITS: Final = (
    fall_since_last_contact
    | new_or_worse_spinal_pain
    | (worst_rise_in_a_symptom > 0)
    | (change_in_worst_pain > Points(0))
)
"""A fall, a new site and a rise never wait for a second report."""

AFTER_A_CHANGE: Final = (time_since_sedating_medicine_change <= Days(14)) | (
    time_since_radiotherapy <= Days(14)
)
"""MON-04 phones within 1 working day after a change of opioid, radiotherapy or a discharge in the
last 2 weeks. No fact tells of a discharge.
"""

_MODERATE: Final = Answered(
    policy.days_a_call_answers_moderate_trouble,
    unless=fall_since_last_contact | new_or_worse_spinal_pain | (worst_rise_in_a_symptom > 0),
)
_STEPS: Final = Answered(
    policy.days_a_call_answers_fewer_steps, unless=fall_since_last_contact | walking_level_lost
)
_SILENCE: Final = Answered(policy.days_a_call_answers_silence)
_OPIOID_NEED: Final = Answered(policy.days_a_review_answers_a_fallen_opioid_need)
_NO_STOOL: Final = Answered(policy.days_a_review_answers_no_stool)

ALERTS: Final = (
    AlertRule(immediate_alert_to_the_clinician_on_duty, Level.RED),
    AlertRule(immediate_call_for_a_warning_sign_told_from_home, Level.RED),
    AlertRule(emergency_treatment_of_opioid_toxicity, Level.RED),
    AlertRule(emergency_treatment_of_severe_hypercalcaemia, Level.RED),
    AlertRule(emergency_treatment_of_hypocalcaemia, Level.RED),
    AlertRule(sepsis_pathway, Level.RED),
    AlertRule(joint_decision_on_cord_compression, Level.RED),
    AlertRule(same_day_call_for_a_sign_of_which_nobody_is_sure, Level.AMBER),
    AlertRule(neurological_questions_for_spinal_pain, Level.AMBER),
    AlertRule(early_imaging_of_spinal_pain, Level.AMBER),
    AlertRule(same_day_call_for_severe_or_worse_symptoms, Level.AMBER),
    AlertRule(holding_an_opioid_for_early_sedation, Level.AMBER),
    AlertRule(review_of_opioid_neurotoxicity, Level.AMBER),
    AlertRule(opioid_reduction_after_effective_local_treatment, Level.AMBER, answered=_OPIOID_NEED),
    AlertRule(
        questions_about_a_fall_in_daily_steps, Level.AMBER, in_comfort=False, answered=_STEPS
    ),
    AlertRule(same_week_review_of_falling_function, Level.AMBER, in_comfort=False, answered=_STEPS),
    AlertRule(
        phone_call_after_missed_reports,
        Level.YELLOW,
        in_comfort=False,
        sooner=(AFTER_A_CHANGE, Urgency.SAME_DAY),
        answered=_SILENCE,
    ),
    AlertRule(
        review_of_a_report_within_72_hours,
        Level.YELLOW,
        breaches=policy.reports_in_a_row_before_a_yellow_alert,
        at_once=NEVER_WAITS,
        batched=True,
        answered=_MODERATE,
    ),
    AlertRule(bowel_review_during_opioid_treatment, Level.YELLOW, batched=True, answered=_NO_STOOL),
)
