"""What matters to the person, and what is planned ahead."""

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_clinical_judgement
from trabecula.language.carrier import Observed
from trabecula.language.code import loinc
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import TimeSince
from trabecula.language.quantity import Months

care_plan_documented = YesNo(
    "documented advance care plan",
    "acp_documented",
    "Is an advance care plan documented?",
    meaning="An advance care plan is documented.",
    keeps=LASTS,
    carried_by=(Observed(loinc("81334-5")),),
)
time_since_care_plan_review = TimeSince(
    "time since the advance care plan was reviewed",
    "acp_months",
    "How many months ago was the advance care plan last reviewed?",
    measured_in=Months,
    lowest=0,
    meaning="Months since the advance care plan was last reviewed, or never.",
    keeps=LASTS,
)
palliative_care_involved = YesNo(
    "palliative care involved",
    "palliative_care_involved",
    "Is a palliative care team involved?",
    meaning="A palliative care team is involved.",
    keeps=shelf_life_of_clinical_judgement,
)
asks_to_talk_about_goals = YesNo(
    "wish to talk about goals of care",
    "patient_requests_goc",
    "Does this person ask to talk about goals of care?",
    meaning="The person asks to talk about the goals of care.",
    keeps=shelf_life_of_clinical_judgement,
)
transition_planned = YesNo(
    "planned change of setting or team",
    "transition_planned",
    "Is a change of care setting or team planned?",
    meaning="A change of setting or of team is planned.",
    keeps=shelf_life_of_clinical_judgement,
)
