"""What comes before exercise, and what goes with it.

Why      Exercise is safe where the bones are known, and stops where pain rises.
Misuse   As the programme: which region does what is read from the load of each lesion.
"""

from typing import Final

from trabecula.knowledge.facts.daily_life import pain_timing
from trabecula.knowledge.facts.inputs import spinal_metastases
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.emergencies.spinal_pain import early_imaging_of_spinal_pain
from trabecula.knowledge.statements.monitoring.pain_on_movement import (
    plan_for_pain_on_movement_or_in_bursts,
)
from trabecula.knowledge.statements.rehabilitation.around_treatment import (
    lighter_exercise_around_treatment,
)
from trabecula.knowledge.statements.rehabilitation.exercise_dose import (
    exercise_stop_after_a_rise_in_pain,
    stepwise_increase_of_exercise,
)
from trabecula.knowledge.statements.rehabilitation.exercise_risk import (
    supervised_individual_exercise_at_moderate_risk,
)
from trabecula.knowledge.statements.rehabilitation.exercise_today import (
    exercise_limits_at_haemoglobin_below_8,
    exercise_limits_at_platelets_from_20_to_below_50,
)
from trabecula.knowledge.statements.rehabilitation.fragile_bone import (
    exercise_adapted_to_fragile_bone,
)
from trabecula.knowledge.statements.rehabilitation.physiotherapy_for_all import (
    referral_for_safe_movement_and_exercise,
)
from trabecula.language.condition import known
from trabecula.language.option import Alongside
from trabecula.language.statement import Role

LESIONS_KNOWN: Final = comes_before(
    "The site and the imaging of every lesion known, before any bone is loaded",
    Role.ONCOLOGY,
    Role.PHYSIOTHERAPY,
    by=referral_for_safe_movement_and_exercise,
    met=known(spinal_metastases),
)
"""Whether any lesion is in the spine is known only where the sites of lesions are."""

RISK_READ: Final = comes_before(
    "The risk of each lesion read, with its score, look and weight-bearing order; what is not known is taken as moderate, and a new spinal pain is imaged",
    Role.PHYSIOTHERAPY,
    by=supervised_individual_exercise_at_moderate_risk,
)
BEFORE_EXERCISE: Final = (LESIONS_KNOWN, RISK_READ)

NEW_SPINAL_PAIN: Final = goes_with(
    "No impact, and no loaded bending or twisting of the spine, before a new pain there is imaged",
    Role.PHYSIOTHERAPY,
    by=early_imaging_of_spinal_pain,
    only_where=early_imaging_of_spinal_pain.condition,
)
WITH_EXERCISE: Final = (
    goes_with(
        "Stop for a region where pain rises by 2 points or more, and look at it again within 24 hours",
        Role.PHYSIOTHERAPY,
        by=exercise_stop_after_a_rise_in_pain,
    ),
    NEW_SPINAL_PAIN,
    goes_with(
        "Half the load on days 1 to 5 of radiotherapy and days 1 to 3 of chemotherapy; short walks go on",
        Role.PHYSIOTHERAPY,
        of=lighter_exercise_around_treatment,
        only_where=lighter_exercise_around_treatment.condition,
    ),
    goes_with(
        "No heavy resistance while platelets are below 50; how much else, they decide",
        Role.PHYSIOTHERAPY,
        of=exercise_limits_at_platelets_from_20_to_below_50,
        only_where=exercise_limits_at_platelets_from_20_to_below_50.condition,
    ),
    goes_with(
        "Short sessions, limited by symptoms, while haemoglobin is below 8 g/dL",
        Role.PHYSIOTHERAPY,
        of=exercise_limits_at_haemoglobin_below_8,
        only_where=exercise_limits_at_haemoglobin_below_8.condition,
    ),
    goes_with(
        "No loaded bending or twisting of the spine, and slower steps, where the bone is fragile",
        Role.PHYSIOTHERAPY,
        of=exercise_adapted_to_fragile_bone,
        only_where=exercise_adapted_to_fragile_bone.condition,
    ),
    goes_with(
        "Exercise where relief is at its best; the prescriber says whether a dose is taken beforehand",
        Role.PHYSIOTHERAPY,
        Role.PALLIATIVE_CARE,
        of=plan_for_pain_on_movement_or_in_bursts,
        only_where=pain_timing.found("on_movement", "breakthrough"),
    ),
    goes_with(
        "One variable raised at a time, by about 10 %, where two weeks went well",
        Role.PHYSIOTHERAPY,
        by=stepwise_increase_of_exercise,
        days=14,
    ),
)
ALONGSIDE_EXERCISE: Final = Alongside(
    radiotherapy="Lighter on treatment days, not cancelled; a lesion that was irradiated goes on being spared for weeks.",
    systemic_treatment="Lighter in the days after a dose; blood counts before each session.",
    exercise="No other programme beside it: one physiotherapist holds the plan.",
)
