"""Whether what the person says can be relied upon.

This project's own: the dossier of instruments names it as a doubt, and no rule asks for it.
"""

from trabecula.knowledge.policy.shelf_lives import shelf_life_of_observations
from trabecula.language.fact import YesNo

history_unreliable = YesNo(
    "history of pain not to be relied upon",
    "ecs_cp_history_unreliable",
    "Is thinking impaired, so that what this person says of pain cannot be relied upon?",
    meaning="Cognition is not intact, or could not be told: observe pain as well as asking.",
    keeps=shelf_life_of_observations,
)
