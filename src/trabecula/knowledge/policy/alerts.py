"""From which answers a symptom report raises an alert; remembered from a trial, not seen in it."""

from trabecula.language.policy import PolicyValue

symptom_grade_that_alerts = PolicyValue(
    name="symptom_grade_that_alerts",
    default=3,
    lowest=2,
    highest=4,
    reason="A severe symptom (3 of 4) alerted in the trial; the trial's trigger on severe or worsening symptoms is verified, the grade is from knowledge.",
)
symptom_rise_that_alerts = PolicyValue(
    name="symptom_rise_that_alerts",
    default=2,
    lowest=1,
    highest=3,
    reason="A rise by two grades alerted in the trial; the trial's trigger on severe or worsening symptoms is verified, the rise is from knowledge.",
)
