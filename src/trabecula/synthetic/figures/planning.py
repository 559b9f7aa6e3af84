"""What is asked when a plan is made with somebody: circumstances, risks, wishes.

Limits   All set by us, and drawn one by one: that troubles come together is not in it.
"""

from trabecula.synthetic.figures.figure import Amounts, Share, Shares
from trabecula.synthetic.figures.sources import GUESSED, from_us

_ASKED = "people of an invented service with whom a plan is made"

asked = Share(
    "people with whom a plan is made",
    0.4,
    whose="people of an invented service",
    sources=from_us("so that plans have what they need for some, and lack it for the others"),
    checked=GUESSED,
)
yes = Amounts(
    "answers of yes, by the key of the fact",
    {
        "capacity_doubt": 0.05,
        "caregiver_strain": 0.25,
        "sdoh_need": 0.15,
        "alcohol_daily": 0.1,
        "children_at_home": 0.12,
        "smoking": 0.2,
        "unsteady": 0.35,
        "fear_of_movement": 0.3,
        "insensate_skin": 0.08,
        "neuropathy": 0.2,
        "fit_for_surgery": 0.55,
        "can_lie_flat": 0.85,
        "rt_evaluated": 0.4,
        "palliative_care_involved": 0.45,
        "work_worry": 0.2,
        "spiritual_distress": 0.15,
        "prior_overdose": 0.01,
        "earlier_ulcer": 0.06,
        "dental_surgery_planned": 0.04,
        "cog_screen_positive": 0.08,
    },
    "of one",
    whose=_ASKED,
    sources=from_us("so that each answer occurs"),
    checked=GUESSED,
)
collapse = Shares(
    "collapse of a painful vertebra",
    {
        "none": 0.35,
        "none_but_over_half_involved": 0.25,
        "under_half": 0.3,
        "exactly_half": 0.02,
        "over_half": 0.08,
    },
    whose="painful vertebral metastases that were scored",
    sources=from_us("so that stable and unstable both occur"),
    checked=GUESSED,
)
pain_of_vertebra = Shares(
    "kind of pain of a vertebra",
    {"none": 0.1, "non_mechanical": 0.5, "mechanical": 0.4},
    whose="painful vertebral metastases that were scored",
    sources=from_us("so that stable and unstable both occur"),
    checked=GUESSED,
)
involvement = Shares(
    "involvement of the posterolateral elements",
    {"none": 0.4, "unilateral": 0.4, "bilateral": 0.2},
    whose="painful vertebral metastases that were scored",
    sources=from_us("so that stable and unstable both occur"),
    checked=GUESSED,
)
part_of_cortex = Shares(
    "part of the diameter of a long bone that a lesion takes up",
    {"under_one_third": 0.4, "one_to_two_thirds": 0.4, "over_two_thirds": 0.2},
    whose="painful metastases of long bones that were scored",
    sources=from_us("so that every risk of fracture occurs"),
    checked=GUESSED,
)
trigger = Shares(
    "what brings on an episode of breakthrough pain",
    {
        "spontaneous": 0.4,
        "incident_volitional": 0.4,
        "incident_nonvolitional": 0.15,
        "end_of_dose": 0.05,
    },
    whose="people with breakthrough pain",
    sources=from_us("incident and spontaneous pain about equally often"),
    checked=GUESSED,
)
