"""Entry cut-offs of movement, aids, falls and physical treatments that no guideline gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import (
    Days,
    MetresPerSecond,
    PainScore,
    Points,
    Seconds,
    Weeks,
    Years,
)

falls_that_mark_a_risk = PolicyValue(
    name="falls_that_mark_a_risk",
    default=1,
    lowest=1,
    highest=2,
    reason="One fall in 12 months is enough to look for the next one. A default of the panel; the "
    "STEADI toolkit, which asks about any fall, was not read.",
)
timed_up_and_go_that_marks_a_risk = PolicyValue(
    name="timed_up_and_go_that_marks_a_risk",
    default=Seconds(12),
    lowest=Seconds(10),
    highest=Seconds(13.5),
    reason="The STEADI toolkit counts 12 seconds or more as a risk of falls (from knowledge); "
    "13.5 seconds is used elsewhere for older people at home. Neither was tried in people with "
    "bone metastases.",
)
gait_speed_that_marks_a_risk = PolicyValue(
    name="gait_speed_that_marks_a_risk",
    default=MetresPerSecond(0.8),
    lowest=MetresPerSecond(0.6),
    highest=MetresPerSecond(1.0),
    reason="Below 0.8 metres a second walking outdoors is limited; the number was seen second-hand "
    "and was not tried in people with bone metastases.",
)
time_of_fall_precautions_after_a_sedating_medicine = PolicyValue(
    name="time_of_fall_precautions_after_a_sedating_medicine",
    default=Days(14),
    lowest=Days(7),
    highest=Days(28),
    reason="Drowsiness and dizziness are worst in the first days after a start or a raised dose. A "
    "default of the panel; no guideline gives it.",
)
lesion_pain_after_a_fall = PolicyValue(
    name="lesion_pain_after_a_fall",
    default=PainScore(4),
    lowest=PainScore(1),
    highest=PainScore(4),
    reason="Moderate pain at a lesion after a fall is looked at as a fracture. A default of the "
    "panel, which may only be lowered, so that no fracture is missed.",
)
rise_of_pain_after_a_fall = PolicyValue(
    name="rise_of_pain_after_a_fall",
    default=Points(2),
    lowest=Points(1),
    highest=Points(2),
    reason="A rise of 2 points after a fall is looked at as a fracture. A default of the panel, "
    "which may only be lowered, so that no fracture is missed.",
)
fatigue_that_calls_for_care = PolicyValue(
    name="fatigue_that_calls_for_care",
    default=PainScore(4),
    lowest=PainScore(2),
    highest=PainScore(6),
    reason="From 4 of 10 fatigue is moderate. The number is from knowledge; it stays below 7, from "
    "which a doctor sees the person within the week.",
)
time_until_irradiated_skin_bears_heat = PolicyValue(
    name="time_until_irradiated_skin_bears_heat",
    default=Weeks(6),
    lowest=Weeks(6),
    highest=Weeks(12),
    reason="Irradiated skin heals in about 4 to 6 weeks; the later of the two is used and may only "
    "be raised. The number is from knowledge.",
)
lesion_pain_for_nerve_stimulation = PolicyValue(
    name="lesion_pain_for_nerve_stimulation",
    default=PainScore(3),
    lowest=PainScore(1),
    highest=PainScore(5),
    reason="Pain from which electrodes are worth their trouble. A default of the panel; no "
    "guideline gives it.",
)
painful_sites_for_nerve_stimulation = PolicyValue(
    name="painful_sites_for_nerve_stimulation",
    default=3,
    lowest=1,
    highest=6,
    reason="Largest number of painful sites that nerve stimulation can serve. A default of the "
    "panel; no guideline gives it.",
)
time_of_lighter_exercise_after_systemic_treatment = PolicyValue(
    name="time_of_lighter_exercise_after_systemic_treatment",
    default=Days(3),
    lowest=Days(1),
    highest=Days(7),
    reason="Tiredness is greatest in the first days after a dose. A default of the panel; no "
    "guideline gives it.",
)
best_performance_status_for_remote_rehabilitation = PolicyValue(
    name="best_performance_status_for_remote_rehabilitation",
    default=1,
    lowest=0,
    highest=2,
    reason="The trial enrolled people who walked with some difficulty; it did not select them by "
    "ECOG status. A default of the panel.",
)
worst_performance_status_for_remote_rehabilitation = PolicyValue(
    name="worst_performance_status_for_remote_rehabilitation",
    default=3,
    lowest=2,
    highest=3,
    reason="A person who is always in bed needs hands and not a screen. The trial did not select "
    "by ECOG status; a default of the panel.",
)
age_for_geriatric_screening = PolicyValue(
    name="age_for_geriatric_screening",
    default=Years(70),
    lowest=Years(65),
    highest=Years(75),
    reason="Geriatric screens in cancer are commonly used from 70 years. From knowledge; no "
    "guideline was read.",
)
