"""Which statements raise an alert, and how pressing it is.

Why      Few and true: an alert that nobody acts on trains everyone to ignore the next.
Misuse   To hold a red alert back for any reason.
"""

from typing import Final

from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    emergency_treatment_of_opioid_toxicity,
    holding_an_opioid_for_early_sedation,
    opioid_reduction_after_effective_local_treatment,
    review_of_opioid_neurotoxicity,
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
)
from trabecula.language.monitoring import AlertRule, Level

ALERTS: Final = (
    AlertRule(immediate_alert_to_the_clinician_on_duty, Level.RED),
    AlertRule(immediate_call_for_a_warning_sign_told_from_home, Level.RED),
    AlertRule(emergency_treatment_of_opioid_toxicity, Level.RED),
    AlertRule(same_day_call_for_severe_or_worse_symptoms, Level.AMBER),
    AlertRule(holding_an_opioid_for_early_sedation, Level.AMBER),
    AlertRule(review_of_opioid_neurotoxicity, Level.AMBER),
    AlertRule(opioid_reduction_after_effective_local_treatment, Level.AMBER),
    AlertRule(questions_about_a_fall_in_daily_steps, Level.AMBER),
    AlertRule(same_week_review_of_falling_function, Level.AMBER),
    AlertRule(phone_call_after_missed_reports, Level.YELLOW),
    AlertRule(review_of_a_report_within_72_hours, Level.YELLOW, batched=True),
    AlertRule(bowel_review_during_opioid_treatment, Level.YELLOW, batched=True),
)
