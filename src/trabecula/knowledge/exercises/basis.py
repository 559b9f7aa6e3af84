"""On what the exercises stand: the words and the choice are our own, the rules are the tables'."""

from typing import Final

from trabecula.knowledge.movements import Activity
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked, Citation

OWN: Final[tuple[Citation, ...]] = (
    panel.at("own judgement: choice, description and picture of the exercise; no source was read"),
)
OURS: Final = Checked.FROM_KNOWLEDGE

UPPER: Final = Activity.RESISTANCE_UPPER_LIMB
TRUNK: Final = Activity.RESISTANCE_TRUNK
LOWER: Final = Activity.RESISTANCE_LOWER_LIMB
WALKING: Final = Activity.WALKING_AS_TRAINING
CYCLING: Final = Activity.NON_WEIGHT_BEARING_AEROBIC
STRETCH: Final = Activity.STATIC_STRETCH

HURTS: Final = "A bone hurts more than before you began."
UNSTEADY: Final = "You feel unsteady or your legs give way."
DIZZY: Final = "You feel dizzy or sick."
TIGHT: Final = "The stretch turns into pain."
