"""Entry cut-offs of the statements on bone-modifying agents that no guideline gives.

The values that guard against fractures and low calcium may only be set to the safer side.
"""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import MillimolesPerLitre, Months, PainScore, Weeks

shortest_life_expectancy_for_bone_modifying_agent = PolicyValue(
    name="shortest_life_expectancy_for_bone_modifying_agent",
    default=Weeks(12),
    lowest=Weeks(8),
    highest=Weeks(26),
    reason="The benefit takes months, and the guideline speaks of 3 months; 12 weeks is the panel's reading, and the agent starts and stops at the same number.",
)
worst_pain_beyond_bone_modifying_agent = PolicyValue(
    name="worst_pain_beyond_bone_modifying_agent",
    default=PainScore(4),
    lowest=PainScore(2),
    highest=PainScore(7),
    reason="Moderate pain needs treatment of its own beside the bone-modifying agent; no guideline fixes the number.",
)
time_on_zoledronate_before_longer_interval = PolicyValue(
    name="time_on_zoledronate_before_longer_interval",
    default=Months(3),
    lowest=Months(0),
    highest=Months(12),
    reason="After 3 months of zoledronate the longer interval is raised; 12-weekly doses from the start are acceptable too, so a clinic may set 0.",
)
longest_time_between_doses_of_denosumab = PolicyValue(
    name="longest_time_between_doses_of_denosumab",
    default=Weeks(12),
    lowest=Weeks(5),
    highest=Weeks(14),
    reason="Denosumab more than 12 weeks ago counts as overdue; a default of the panel, with at most two weeks of grace.",
)
start_of_rebound_risk_after_denosumab = PolicyValue(
    name="start_of_rebound_risk_after_denosumab",
    default=Weeks(8),
    lowest=Weeks(4),
    highest=Weeks(8),
    reason="From more than 8 weeks after the last denosumab its follow-on is asked about; no source seen fixes the number, and it may only be lowered.",
)
end_of_rebound_risk_after_denosumab = PolicyValue(
    name="end_of_rebound_risk_after_denosumab",
    default=Weeks(80),
    lowest=Weeks(80),
    highest=Weeks(130),
    reason="Up to 80 weeks after the last denosumab its follow-on is asked about; no source seen fixes the number, and it may only be raised.",
)
time_on_bone_modifying_agent_before_atypical_fracture = PolicyValue(
    name="time_on_bone_modifying_agent_before_atypical_fracture",
    default=Months(12),
    lowest=Months(3),
    highest=Months(12),
    reason="From a year of treatment a new ache in the thigh or groin may be an atypical fracture; no source seen fixes the number, and it may only be lowered.",
)
lowest_calcium_for_bone_modifying_agent = PolicyValue(
    name="lowest_calcium_for_bone_modifying_agent",
    default=MillimolesPerLitre(2.1),
    lowest=MillimolesPerLitre(2.1),
    highest=MillimolesPerLitre(2.2),
    reason="Labels want a low calcium corrected before a dose and name no number; below 2.1 mmol/L is the stricter of two readings, and a clinic may raise it to its laboratory's own limit.",
)
