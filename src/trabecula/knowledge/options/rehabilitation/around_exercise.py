"""What comes before exercise, and what goes with it.

Why      Exercise is safe where the bones are known, and stops where pain rises.
Misuse   As the programme: which region does what is read from the load of each lesion.
"""

from typing import Final

from trabecula.knowledge.facts.daily_life import pain_timing
from trabecula.knowledge.facts.inputs import spinal_metastases
from trabecula.knowledge.facts.laboratory import adjusted_calcium
from trabecula.knowledge.facts.lesion import (
    FEMUR,
    LONG_BONES,
    SPINE,
    acute_event,
    axial_cortical_involvement,
    circumferential_cortical_involvement,
    functional_pain,
    mechanical_spine_pain,
    mirels_score,
    pathological_fracture,
    site,
    stabilised,
)
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    neurological_signs,
    sins_score,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.exercise import (
    calcium_that_holds_loading,
    worst_pain_that_holds_loading,
)
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
    hold_on_loading_a_high_risk_lesion,
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
from trabecula.language.quantity import Millimetres, Percent
from trabecula.language.statement import Role

_MAY_BREAK: Final = (
    pathological_fracture
    | functional_pain
    | (site.is_in(LONG_BONES) & (mirels_score >= 9))
    | (site.is_in(FEMUR) & (axial_cortical_involvement > Millimetres(30)))
    | (site.is_in(FEMUR) & (circumferential_cortical_involvement > Percent(50)))
)
LOADING_HELD: Final = struck_where(
    "a lesion is at high risk, so that its loading is held and nobody trains alone",
    cord_compression_confirmed
    | neurological_signs.found()
    | acute_event
    | (_MAY_BREAK & ~stabilised)
    | (site.is_in(SPINE) & ((sins_score >= 13) | mechanical_spine_pain))
    | (adjusted_calcium >= calcium_that_holds_loading)
    | (worst_pain >= worst_pain_that_holds_loading),
    by=hold_on_loading_a_high_risk_lesion,
    waits=True,
    of_any_lesion=True,
)
"""The hold on loading (REH-02H), with each score asked only of the bones for which it was made.

So it can be known not to hold: of a rib nobody reckons a Mirels score.
"""

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
