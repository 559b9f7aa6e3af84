"""Radiotherapy: given, planned, and what it did."""

from typing import Literal, TypeAlias, get_args

from trabecula.calculation.intervals import weeks_between
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_clinical_judgement,
    shelf_life_of_reports,
)
from trabecula.language.carrier import CountedProcedures, SinceProcedure, Underway
from trabecula.language.choice import Chosen
from trabecula.language.code import snomed
from trabecula.language.condition import About
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Counted, TimeSince
from trabecula.language.quantity import Days, Weeks

Response: TypeAlias = Literal["cr", "pr", "pp", "ir"]

RADIOTHERAPY_CODES = snomed("1217123003", "108290001", "1287742003")
"""A course of radiotherapy as mCODE summarises it, and radiotherapy as a procedure."""

radiotherapy_courses = Counted(
    "earlier courses of radiotherapy to this lesion",
    "l_rt_courses",
    "How many courses of radiotherapy has this lesion had?",
    about=About.LESION,
    lowest=0,
    meaning="Number of courses of radiotherapy that this site has had.",
    keeps=LASTS,
    carried_by=(CountedProcedures(RADIOTHERAPY_CODES),),
)
time_since_radiotherapy_here = TimeSince(
    "time since radiotherapy to this lesion",
    "l_rt_weeks",
    "How many weeks ago did the last radiotherapy to this lesion end?",
    about=About.LESION,
    measured_in=Weeks,
    lowest=0,
    meaning="Weeks since the end of the last radiotherapy to this site, or never.",
    keeps=LASTS,
    carried_by=(SinceProcedure(RADIOTHERAPY_CODES, by=weeks_between),),
)
radiotherapy_response = Chosen[Response](
    "response to the last radiotherapy",
    "l_rt_response",
    "What was the response to the last radiotherapy of this lesion?",
    about=About.LESION,
    options=get_args(Response),
    words=(
        ("cr", "complete response"),
        ("pr", "partial response"),
        ("pp", "pain progression"),
        ("ir", "indeterminate response"),
    ),
    meaning=(
        "Response by the international endpoints: complete, partial, pain progression or "
        "indeterminate; where pain and opioid dose both worsened, pain progression."
    ),
    keeps=shelf_life_of_clinical_judgement,
)
postoperative_radiotherapy_done = YesNo(
    "postoperative radiotherapy done",
    "l_postop_rt_done",
    "Has radiotherapy been given after the operation on this lesion?",
    about=About.LESION,
    meaning="Radiotherapy was given to this lesion after its operation.",
    keeps=shelf_life_of_clinical_judgement,
)
time_since_radiotherapy = TimeSince(
    "time since radiotherapy to any bone",
    "days_since_rt",
    "How many days ago was the last fraction of radiotherapy to any bone?",
    measured_in=Days,
    lowest=0,
    meaning="Days since the last fraction of radiotherapy to any bone site, or never.",
    keeps=LASTS,
)
time_since_skin_irradiation = TimeSince(
    "time since irradiation of the skin to be treated",
    "irradiated_skin_weeks",
    "How many weeks ago was the skin in question irradiated?",
    measured_in=Weeks,
    lowest=0,
    meaning="Weeks since radiotherapy to that area of skin, or never.",
    keeps=LASTS,
)
radiotherapy_planned = YesNo(
    "radiotherapy about to start",
    "rt_today_or_planned",
    "Is a course of radiotherapy about to start?",
    meaning="A course of radiotherapy starts today or is planned.",
    keeps=shelf_life_of_reports,
    carried_by=(Underway(RADIOTHERAPY_CODES),),
)
radiotherapy_declined_or_unsafe = YesNo(
    "radiotherapy declined, unsafe or unavailable",
    "rt_declined_or_unsafe",
    "Was radiotherapy offered and declined, or is it unsafe or unavailable?",
    meaning="Radiotherapy was offered and declined, or is unsafe or unavailable.",
    keeps=shelf_life_of_clinical_judgement,
)
can_lie_flat = YesNo(
    "ability to lie flat",
    "can_lie_flat",
    "Can this person lie flat for treatment?",
    meaning="Can lie flat for planning and treatment.",
    keeps=shelf_life_of_clinical_judgement,
)
pain_fell_after_local_treatment = YesNo(
    "fall in pain after local treatment",
    "rt_benefit_flag",
    "Since radiotherapy, ablation or a block, has pain fallen by 2 or more on the same opioid dose?",
    meaning=(
        "Pain fell by 2 points or more after radiotherapy, ablation or a block, while the dose of "
        "opioid was unchanged."
    ),
    keeps=shelf_life_of_reports,
)
