"""Entry cut-offs of surgery and interventions that no guideline gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import PainScore, Weeks

lesion_pain_for_intervention = PolicyValue(
    name="lesion_pain_for_intervention",
    default=PainScore(4),
    lowest=PainScore(2),
    highest=PainScore(7),
    reason="Pain at the lesion from which augmentation, ablation or focused ultrasound is raised: "
    "moderate pain. A default of the panel; no guideline gives it.",
)
life_expectancy_for_intervention = PolicyValue(
    name="life_expectancy_for_intervention",
    default=Weeks(6),
    lowest=Weeks(2),
    highest=Weeks(26),
    reason="Life expectancy from which augmentation or ablation is worth its visit. A default of "
    "the panel; no guideline gives it.",
)
time_from_radiotherapy_to_intervention = PolicyValue(
    name="time_from_radiotherapy_to_intervention",
    default=Weeks(4),
    lowest=Weeks(4),
    highest=Weeks(12),
    reason="Time that radiotherapy is given to act before ablation or focused ultrasound. A default "
    "of the panel, set to the interval that is used before re-irradiation.",
)
painful_sites_for_ablation = PolicyValue(
    name="painful_sites_for_ablation",
    default=3,
    lowest=1,
    highest=10,
    reason="Largest number of painful sites that ablation can serve. A default of the panel; no "
    "guideline gives it.",
)
painful_sites_for_nerve_block = PolicyValue(
    name="painful_sites_for_nerve_block",
    default=2,
    lowest=1,
    highest=10,
    reason="Largest number of painful sites that a nerve block or neurolysis can serve. A default "
    "of the panel; no guideline gives it.",
)
life_expectancy_for_intrathecal_pump = PolicyValue(
    name="life_expectancy_for_intrathecal_pump",
    default=Weeks(12),
    lowest=Weeks(4),
    highest=Weeks(52),
    reason="Life expectancy from which an implanted pump is raised. The review of neuraxial "
    "infusion (Oncology 1999) says more than 3 months; 12 weeks is the panel's reading.",
)
lesion_pain_for_team_meeting = PolicyValue(
    name="lesion_pain_for_team_meeting",
    default=PainScore(4),
    lowest=PainScore(2),
    highest=PainScore(7),
    reason="Pain that, after repeated radiotherapy, sends a lesion to the team meeting. A default "
    "of the panel; no guideline gives it.",
)
radiotherapy_courses_for_team_meeting = PolicyValue(
    name="radiotherapy_courses_for_team_meeting",
    default=2,
    lowest=1,
    highest=5,
    reason="Number of radiotherapy courses after which a painful lesion goes to the team meeting. "
    "A default of the panel; no guideline gives it.",
)
