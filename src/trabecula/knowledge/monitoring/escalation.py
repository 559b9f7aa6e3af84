"""Who takes over an alert that nobody closed within its clock.

Why      An alert without an owner who answers is no safety net.
Misuse   To read it as a rota: each clinic says who these roles are, and who is on duty.

The order is a default of this project's panel; no source that was read gives one.
"""

from collections.abc import Mapping
from typing import Final

from trabecula.knowledge.policy.alerts import (
    hours_between_steps_of_a_red_alert,
    hours_between_steps_of_a_yellow_alert,
    hours_between_steps_of_an_amber_alert,
)
from trabecula.language.monitoring import Level
from trabecula.language.policy import PolicyValue
from trabecula.language.statement import Role

PASSES_TO: Final[Mapping[Role, Role]] = {
    Role.NURSING: Role.CLINICIAN_ON_DUTY,
    Role.PHYSIOTHERAPY: Role.NURSING,
    Role.CLINICIAN_ON_DUTY: Role.PALLIATIVE_CARE,
    Role.EMERGENCY: Role.CLINICIAN_ON_DUTY,
    Role.SPINE_COORDINATOR: Role.CLINICIAN_ON_DUTY,
    Role.SPINE_SURGERY: Role.CLINICIAN_ON_DUTY,
    Role.RADIATION_ONCOLOGY: Role.CLINICIAN_ON_DUTY,
    Role.PALLIATIVE_CARE: Role.ONCOLOGY,
    Role.ONCOLOGY: Role.CLINICIAN_ON_DUTY,
}
PASSED_ON_AFTER: Final[Mapping[Level, PolicyValue[int]]] = {
    Level.RED: hours_between_steps_of_a_red_alert,
    Level.AMBER: hours_between_steps_of_an_amber_alert,
    Level.YELLOW: hours_between_steps_of_a_yellow_alert,
}
