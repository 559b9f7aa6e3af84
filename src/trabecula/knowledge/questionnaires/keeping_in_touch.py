"""What is agreed with the person about check-ins."""

from trabecula.knowledge.facts.check_ins import days_between_check_ins, quiet_from, quiet_until
from trabecula.language.questionnaire import Questionnaire

keeping_in_touch = Questionnaire(
    "keeping-in-touch",
    "Keeping in touch",
    "When a plan is begun, and when the person asks to be asked less often or at other hours.",
    asked_by="the nurse, with the person",
    facts=(days_between_check_ins, quiet_from, quiet_until),
)
