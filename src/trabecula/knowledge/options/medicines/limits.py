"""What holds back an opioid or another sedating medicine, and what goes with each of them.

Why      A second sedating medicine makes a person fall; an opioid that is raised while calcium is
         high or the kidneys fail stops the breathing.
Misuse   To leave severe pain untreated for fear of a fall: pain makes people fall too.
"""

from dataclasses import replace
from typing import Final

from trabecula.knowledge.facts.function import unsteady
from trabecula.knowledge.facts.mind import phq_9_item_9, suicidal_intent_or_plan
from trabecula.knowledge.facts.observations import temperature
from trabecula.knowledge.facts.opioid import opioids, sedation
from trabecula.knowledge.facts.opioid_use import cns_active_medicines
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.options.rows import goes_with, struck_where
from trabecula.knowledge.statements.emergencies.delirium import search_for_the_cause_of_delirium
from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    emergency_treatment_of_opioid_toxicity,
    holding_an_opioid_for_early_sedation,
    opioid_reduction_after_effective_local_treatment,
    review_of_opioid_neurotoxicity,
)
from trabecula.knowledge.statements.emergencies.raised_calcium import (
    emergency_treatment_of_severe_hypercalcaemia,
    same_day_treatment_of_hypercalcaemia,
)
from trabecula.knowledge.statements.medicines.asked_for import third_medicine_on_the_nervous_system
from trabecula.knowledge.statements.medicines.pain_intensity import SEVERE
from trabecula.knowledge.statements.monitoring.alertness_and_relief import (
    weighing_of_alertness_against_relief,
)
from trabecula.knowledge.statements.nutrition.dehydration import (
    same_day_care_of_dehydration_or_kidney_injury,
)
from trabecula.knowledge.statements.psychological_care.suicide_risk import (
    emergency_psychiatric_assessment,
    same_day_suicide_risk_assessment,
)
from trabecula.knowledge.statements.rehabilitation.falls import (
    HAS_FALLEN,
    SLOW_OR_UNABLE_TO_RISE_AND_WALK,
    fall_precautions_after_a_new_sedating_medicine,
)
from trabecula.language.condition import known
from trabecula.language.fact import takes
from trabecula.language.option import Alongside, Excludes
from trabecula.language.quantity import DegreesCelsius
from trabecula.language.statement import Role

TOO_SLEEPY: Final = struck_where(
    "this person drifts off during conversation, so that no further sedating medicine is begun",
    sedation >= 2,
    by=holding_an_opioid_for_early_sedation,
)
HELD: Final = struck_where(
    "the next dose of the opioid is held until breathing and alertness have recovered",
    emergency_treatment_of_opioid_toxicity.condition
    | holding_an_opioid_for_early_sedation.condition,
    by=holding_an_opioid_for_early_sedation,
)
TOXIC: Final = struck_where(
    "the opioid that is taken is too much now, so that there is no more of it until this is settled",
    emergency_treatment_of_opioid_toxicity.condition
    | holding_an_opioid_for_early_sedation.condition
    | review_of_opioid_neurotoxicity.condition,
    by=review_of_opioid_neurotoxicity,
)
LESS_IS_NEEDED: Final = struck_where(
    "pain fell after local treatment, so that less opioid is needed and not more",
    opioid_reduction_after_effective_local_treatment.condition,
    by=opioid_reduction_after_effective_local_treatment,
)
ILL: Final = struck_where(
    "a high calcium, delirium, a kidney injury or a fall of blood pressure on standing comes first",
    emergency_treatment_of_severe_hypercalcaemia.condition
    | same_day_treatment_of_hypercalcaemia.condition
    | search_for_the_cause_of_delirium.condition
    | same_day_care_of_dehydration_or_kidney_injury.condition,
    by=same_day_treatment_of_hypercalcaemia,
)
NO_MORE_OPIOID: Final = (TOO_SLEEPY, TOXIC, LESS_IS_NEEDED, ILL)
"""No more opioid than now (ARB-19); existing rescue, local treatment and rotation stay in view."""

NEW_SEDATIVE: Final = struck_where(
    "a sedating medicine was just begun or raised, and this person is unsteady, falls or is very "
    "tired or sleepy, so that no second one is begun",
    fall_precautions_after_a_new_sedating_medicine.condition
    | weighing_of_alertness_against_relief.condition,
    by=fall_precautions_after_a_new_sedating_medicine,
)
_BEGUN_IN_PAIN_THAT_IS_NOT_SEVERE: Final = ~takes(opioids) & (worst_pain < SEVERE)
NOT_BEGUN_BESIDE_A_NEW_SEDATIVE: Final = replace(
    NEW_SEDATIVE,
    holds="a first opioid would be the second sedating medicine in somebody who is unsteady, falls or is very tired on a new one, in pain that is not severe",
    when=_BEGUN_IN_PAIN_THAT_IS_NOT_SEVERE & NEW_SEDATIVE.when,
)
NOT_BEGUN_WHILE_ILL: Final = replace(
    ILL,
    holds="a first opioid would be begun beside a high calcium, delirium, a kidney injury or a fall of blood pressure on standing, in pain that is not severe",
    when=_BEGUN_IN_PAIN_THAT_IS_NOT_SEVERE & ILL.when,
)
"""A change from one opioid to another stays in view, and so does relief of severe pain."""

FEVER: Final = struck_where(
    "there is a fever, in which a patch gives too much at a time",
    temperature >= DegreesCelsius(38.0),
)
ALREADY_AN_OPIOID: Final = struck_where(
    "an opioid is taken already, which is raised, changed or kept", takes(opioids)
)

FALLS: Final = goes_with(
    "Where there is unsteadiness or a fall: precautions for two weeks, someone beside the person on stairs, and the Timed Up and Go before and after where it may be done",
    Role.NURSING,
    Role.PHYSIOTHERAPY,
    by=fall_precautions_after_a_new_sedating_medicine,
    only_where=unsteady | HAS_FALLEN | SLOW_OR_UNABLE_TO_RISE_AND_WALK,
)
NOT_A_THIRD: Final = goes_with(
    "Where two medicines act on the nervous system already, one of them stopped or reduced first, or the reason written down why not",
    Role.PHARMACY,
    by=third_medicine_on_the_nervous_system,
    only_where=cns_active_medicines >= 2,
)
SMALL_SUPPLIES: Final = goes_with(
    "Small supplies, held by somebody else or locked away, or treatment in hospital",
    Role.PHARMACY,
    Role.CLINICIAN_ON_DUTY,
    by=same_day_suicide_risk_assessment,
    only_where=(known(phq_9_item_9) & same_day_suicide_risk_assessment.condition)
    | (known(suicidal_intent_or_plan) & emergency_psychiatric_assessment.condition),
)
WITH_AN_OPIOID: Final = (FALLS, NOT_A_THIRD, SMALL_SUPPLIES)


def not_begun_with(*codes: str) -> tuple[Excludes, ...]:
    """Other sedating medicines, by code, that are not begun together with this one."""
    return tuple(
        Excludes(code, "two sedating medicines are not begun together: one, and then the other")
        for code in codes
    )


NOT_WITH_SEDATING_NERVE_MEDICINES: Final = not_begun_with("OPT-GABAPENTINOID", "OPT-TRICYCLIC")

ALONGSIDE_AN_OPIOID: Final = Alongside(
    radiotherapy="It relieves until radiotherapy works; the dose is looked at again when it has worked (EMR-12c).",
    systemic_treatment="Check interactions with the cancer treatment.",
    exercise="Exercise where relief is best, and not alone on stairs in the first days.",
)
