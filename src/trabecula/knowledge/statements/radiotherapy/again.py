"""The pain is still there, or is back: may this site be irradiated again, or something else?

Why      About half of those who can be assessed respond to a second course.
Misuse   Before 4 weeks, when a first course may still work or flare; or before a fracture, an
         unstable spine and cord compression are excluded.
"""

from trabecula.knowledge.facts.lesion import lesion_pain, pathological_fracture
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.facts.radiotherapy import (
    radiotherapy_courses,
    radiotherapy_response,
    time_since_radiotherapy_here,
)
from trabecula.knowledge.policy.radiotherapy import (
    lowest_pain_for_radiotherapy,
    shortest_life_expectancy_for_radiotherapy,
    wait_before_radiotherapy_has_failed,
)
from trabecula.knowledge.policy.surgery import (
    lesion_pain_for_team_meeting,
    radiotherapy_courses_for_team_meeting,
)
from trabecula.knowledge.sources.interventions import hurwitz_2014, motion_2021
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import astro_2017, astro_2024, sc20_2014
from trabecula.language.condition import About
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

second_course_of_radiotherapy = Statement(
    "Second course of radiotherapy",
    code="RT-08",
    about=About.LESION,
    when=(lesion_pain >= lowest_pain_for_radiotherapy)
    & radiotherapy_courses.equals(1)
    & (time_since_radiotherapy_here >= Weeks(4)),
    only_if=(life_expectancy >= shortest_life_expectancy_for_radiotherapy)
    & pathological_fracture.is_no,
    says=(
        "Offer radiotherapy again: spine 8 Gy in 1 fraction, 20 Gy in 5, 24 Gy in 6 or 20 Gy in 8; elsewhere 8 Gy in 1, 20 Gy in 5 or 24 Gy in 6.",
        "Expect a response in about 45 to 50 % of those who can be assessed (28 to 32 % by intention to treat).",
        "First exclude fracture, instability, cord compression and a cause other than cancer; add up the dose to cord and bowel.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="ASTRO guideline",
    sources=(
        astro_2024.at("abstract and list of recommendations: doses and strengths"),
        sc20_2014.at("response at 2 months, by intention to treat and per protocol"),
        astro_2017.at("re-treatment more than one month after radiotherapy: four schedules"),
    ),
    checked=Checked.YES,
    contraindications=("The dose to the cord, added up, would be unsafe.",),
    precautions=(
        "Early side effects are fewer with 8 Gy in 1 fraction (loss of appetite 56 % against 66 %, diarrhoea 23 % against 31 %).",
    ),
    follow_up=("At 8 weeks (the trial measured at 2 months).",),
)

waiting_before_a_second_course = Statement(
    "Waiting before a second course",
    code="RT-09",
    about=About.LESION,
    when=(lesion_pain >= lowest_pain_for_radiotherapy)
    & (radiotherapy_courses >= 1)
    & (time_since_radiotherapy_here < Weeks(4)),
    says=(
        "Do not irradiate again before 4 weeks.",
        "Bridge with analgesia.",
        "Check for pain flare (days 0 to 10), for fracture and for cord compression.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        astro_2017.at("re-treatment more than one month after radiotherapy"),
        astro_2024.at("abstract and list of recommendations: doses and strengths"),
    ),
    checked=Checked.YES,
)

other_local_treatment_after_repeated_radiotherapy = Statement(
    "Other local treatment after repeated radiotherapy",
    code="RT-09b",
    about=About.LESION,
    when=(lesion_pain >= lesion_pain_for_team_meeting)
    & (radiotherapy_courses >= radiotherapy_courses_for_team_meeting)
    & (time_since_radiotherapy_here >= wait_before_radiotherapy_has_failed)
    & radiotherapy_response.is_in({"pp", "ir"}),
    says=(
        "Bring to the multidisciplinary team: ablation, cement, focused ultrasound, neurolysis or surgery (SUR-10 to SUR-14).",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.INTERVENTIONAL_RADIOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(
        motion_2021.at("change of pain at weeks 1 and 8"),
        hurwitz_2014.at("response against sham"),
        panel.at("guideline dossier, section 2, row RT-09b"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
