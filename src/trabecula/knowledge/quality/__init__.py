"""What is asked of a service as a whole: measures of quality, for its own improvement.

Why      A service that does not look cannot tell whom it forgets; what was not written down hides.
Misuse   To rank clinics or clinicians. To read a small share as neglect, where nothing was
         recorded. To read a difference between groups as its cause.

No source that was read sets a target for any of these: none is given.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import primary_tumour
from trabecula.knowledge.facts.service import area_deprivation
from trabecula.knowledge.quality import bone_and_spine, function_and_goals, opioids, over_time
from trabecula.language.quality import Quality
from trabecula.language.quantity import Weeks

QUALITY: Final = Quality(
    measures=(*opioids.MEASURES, *bone_and_spine.MEASURES, *function_and_goals.MEASURES),
    response=over_time.pain_response,
    alerts=over_time.from_alert_to_action,
    plans=over_time.from_trigger_to_plan,
    response_at=(Weeks(4), Weeks(8), Weeks(12)),
    age_bands=(50, 65, 75),
    primary=primary_tumour,
    deprivation=area_deprivation,
)
