"""How a person is followed between two plans."""

from typing import Final

from trabecula.knowledge.monitoring.alerts import ALERTS
from trabecula.knowledge.monitoring.escalation import PASSED_ON_AFTER, PASSES_TO
from trabecula.knowledge.monitoring.home_programme import HOME_PROGRAMME
from trabecula.knowledge.monitoring.side_effects import SIDE_EFFECTS
from trabecula.knowledge.monitoring.watched import WATCHED
from trabecula.knowledge.statements.goals_of_care.last_days import (
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.monitoring.report_from_home import (
    review_of_unchanged_symptoms_at_the_next_visit,
)
from trabecula.language.monitoring import Monitoring

MONITORING: Final = Monitoring(
    watched=WATCHED,
    alerts=ALERTS,
    comfort=comfort_care_in_the_last_days_or_weeks,
    next_visit=review_of_unchanged_symptoms_at_the_next_visit,
    passes_to=PASSES_TO,
    passed_on_after=PASSED_ON_AFTER,
    side_effects=SIDE_EFFECTS,
    home_programme=HOME_PROGRAMME,
)
