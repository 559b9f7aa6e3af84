"""The options in force, and the effects that stand behind them."""

from typing import Final

from trabecula.knowledge.effects import EFFECTS
from trabecula.knowledge.effects.carrying_on import carrying_on
from trabecula.knowledge.options import OPTIONS
from trabecula.language.option import OptionCatalogue

CATALOGUE: Final = OptionCatalogue(OPTIONS, EFFECTS, carrying_on)
