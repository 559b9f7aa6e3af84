"""What comes before a medicine that protects bone, and what goes with it.

Why      A bad tooth, a low calcium or a failing kidney found before the dose is easily put right.
Misuse   Calcium and vitamin D while the calcium is high. To read a test that was not done as normal.
"""

from dataclasses import replace
from typing import Final

from trabecula.knowledge.facts.bone_agents import (
    dental_surgery_planned,
    time_since_dental_check,
    time_with_exposed_jaw_bone,
)
from trabecula.knowledge.facts.daily_life import alcohol_above_local_limit, smoking
from trabecula.knowledge.facts.laboratory import (
    acute_kidney_injury,
    adjusted_calcium,
    creatinine_clearance,
    magnesium,
    phosphate,
    vitamin_d,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.bone_health import lowest_calcium_for_bone_modifying_agent
from trabecula.knowledge.statements.bone_health.before_the_first_dose import (
    checks_before_the_first_dose,
)
from trabecula.knowledge.statements.bone_health.jaw import dental_visit_for_exposed_jaw_bone
from trabecula.knowledge.statements.bone_health.kidneys import (
    kidney_limit_on_bone_modifying_agents,
)
from trabecula.knowledge.statements.bone_health.safety_on_treatment import (
    safety_monitoring_of_the_bone_modifying_agent,
)
from trabecula.knowledge.statements.bone_health.smoking_and_alcohol import (
    help_with_smoking_and_alcohol,
)
from trabecula.knowledge.statements.bone_health.stopping import review_of_the_bone_modifying_agent
from trabecula.knowledge.statements.bone_health.teeth import joint_plan_for_dental_surgery
from trabecula.knowledge.statements.bone_health.vitamin_d import replacement_of_vitamin_d
from trabecula.knowledge.statements.emergencies.raised_calcium import (
    same_day_treatment_of_hypercalcaemia,
)
from trabecula.knowledge.statements.medicines.pregnancy import (
    MAY_BE_PREGNANT,
    medicines_held_in_pregnancy,
)
from trabecula.language.condition import known
from trabecula.language.quantity import (
    MillilitresPerMinute,
    MillimolesPerLitre,
    Months,
    NanomolesPerLitre,
    Weeks,
)
from trabecula.language.statement import Role

CALCIUM_LOW: Final = struck_where(
    "the calcium is low, and is put right first",
    adjusted_calcium < lowest_calcium_for_bone_modifying_agent,
    by=review_of_the_bone_modifying_agent,
    waits=True,
)
KIDNEYS_FAIL: Final = struck_where(
    "the creatinine clearance is below 30 mL/min, which allows no bisphosphonate for bone metastases",
    creatinine_clearance < MillilitresPerMinute(30),
    by=kidney_limit_on_bone_modifying_agents,
    waits=True,
)
KIDNEYS_INJURED: Final = struck_where(
    "the kidneys are acutely injured",
    acute_kidney_injury.node(),
    by=review_of_the_bone_modifying_agent,
)
PREGNANT: Final = struck_where(
    "there is, or may be, a pregnancy", MAY_BE_PREGNANT, by=medicines_held_in_pregnancy
)
JAW_EXPOSED: Final = struck_where(
    "bone is exposed in the jaw, and a dentist looks first",
    time_with_exposed_jaw_bone > Weeks(0),
    by=dental_visit_for_exposed_jaw_bone,
)
TEETH_FIRST: Final = struck_where(
    "surgery of the teeth or the jaw is planned, and comes before the agent",
    dental_surgery_planned.node(),
    by=joint_plan_for_dental_surgery,
)
AGAINST_ANY: Final = (PREGNANT, CALCIUM_LOW, JAW_EXPOSED)
AGAINST_GOING_ON: Final = tuple(replace(strike, waits=False) for strike in AGAINST_ANY)
"""The same where an agent is being given: its tests come before each dose, not before the plan."""
DENTAL_CHECK: Final = comes_before(
    "A dental examination, and the dental work that is needed",
    Role.DENTIST,
    Role.ONCOLOGY,
    of=checks_before_the_first_dose,
    met=time_since_dental_check <= Months(6),
)
BLOOD_TESTS: Final = comes_before(
    "Calcium, vitamin D, magnesium, phosphate and creatinine clearance",
    Role.ONCOLOGY,
    Role.NURSING,
    of=checks_before_the_first_dose,
    met=known(adjusted_calcium)
    & known(vitamin_d)
    & known(magnesium)
    & known(phosphate)
    & known(creatinine_clearance),
)
VITAMIN_D_FIRST: Final = comes_before(
    "A vitamin D below 50 nmol/L is replaced first, but never while the calcium is high",
    Role.ONCOLOGY,
    of=replacement_of_vitamin_d,
    met=(vitamin_d >= NanomolesPerLitre(50)) | (adjusted_calcium > MillimolesPerLitre(2.65)),
)
CALCIUM_SETTLED: Final = comes_before(
    "A raised calcium treated and settled; the agent that was given for it counts as a dose of this one",
    Role.ONCOLOGY,
    Role.CLINICIAN_ON_DUTY,
    of=same_day_treatment_of_hypercalcaemia,
    met=adjusted_calcium <= MillimolesPerLitre(2.65),
)
BEFORE_THE_FIRST_DOSE: Final = (CALCIUM_SETTLED, DENTAL_CHECK, BLOOD_TESTS, VITAMIN_D_FIRST)
CALCIUM_AND_VITAMIN_D: Final = goes_with(
    "Calcium 500 mg and vitamin D 400 units a day at least, never while the calcium is high",
    Role.ONCOLOGY,
    Role.PHARMACY,
    by=checks_before_the_first_dose,
    only_where=adjusted_calcium <= MillimolesPerLitre(2.65),
)
WATCHED: Final = goes_with(
    "Calcium and creatinine before each dose, the dentist every 6 months, questions about jaw and thigh",
    Role.NURSING,
    Role.ONCOLOGY,
    of=safety_monitoring_of_the_bone_modifying_agent,
    days=14,
)
HABITS: Final = goes_with(
    "Help with smoking or drinking is offered, for the jaw",
    Role.NURSING,
    of=help_with_smoking_and_alcohol,
    only_where=smoking | alcohol_above_local_limit,
)
WITH_AN_AGENT: Final = (WATCHED, HABITS)
