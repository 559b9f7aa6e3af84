"""How a person is followed between two plans."""

from typing import Final

from trabecula.knowledge.monitoring.alerts import ALERTS
from trabecula.knowledge.monitoring.home_programme import HOME_PROGRAMME
from trabecula.knowledge.monitoring.side_effects import SIDE_EFFECTS
from trabecula.knowledge.monitoring.watched import WATCHED
from trabecula.language.monitoring import Monitoring

MONITORING: Final = Monitoring(
    watched=WATCHED, alerts=ALERTS, side_effects=SIDE_EFFECTS, home_programme=HOME_PROGRAMME
)
