"""The forms in which facts are asked, in the order in which a first visit goes through them."""

from trabecula.knowledge.questionnaires.bones_and_lesions import (
    bone_health,
    lesion,
    lesion_scores,
    radiotherapy,
    spine,
)
from trabecula.knowledge.questionnaires.cancer_and_medicines import (
    intake,
    medicines,
    systemic_treatment,
)
from trabecula.knowledge.questionnaires.check_ins import (
    daily,
    exercise_session,
    short,
    weekly,
)
from trabecula.knowledge.questionnaires.home_and_goals import (
    carer,
    goals,
    safeguarding,
    what_matters,
)
from trabecula.knowledge.questionnaires.keeping_in_touch import keeping_in_touch
from trabecula.knowledge.questionnaires.mind_and_food import mood, nutrition
from trabecula.knowledge.questionnaires.movement import exercise, function_and_falls
from trabecula.knowledge.questionnaires.pain_and_red_flags import (
    blood_tests,
    observations,
    pain,
    red_flags,
    report_from_home,
)
from trabecula.knowledge.questionnaires.pains import pains
from trabecula.knowledge.questionnaires.safe_medicines import (
    medicine_safety_questions,
    opioid_safety,
)
from trabecula.language.questionnaire import Questionnaire

QUESTIONNAIRES: tuple[Questionnaire, ...] = (
    red_flags,
    intake,
    pain,
    pains,
    spine,
    lesion,
    lesion_scores,
    radiotherapy,
    observations,
    blood_tests,
    medicines,
    opioid_safety,
    medicine_safety_questions,
    systemic_treatment,
    bone_health,
    function_and_falls,
    exercise,
    mood,
    nutrition,
    goals,
    what_matters,
    carer,
    safeguarding,
    report_from_home,
    keeping_in_touch,
    daily,
    weekly,
    short,
    exercise_session,
)
