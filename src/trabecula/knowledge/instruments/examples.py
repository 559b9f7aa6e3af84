"""How the worked examples of every instrument are written."""

from typing import Final

from trabecula.knowledge.instruments.function import examples as function
from trabecula.knowledge.instruments.laboratory import examples as laboratory
from trabecula.knowledge.instruments.mind import examples as mind
from trabecula.knowledge.instruments.nutrition import examples as nutrition
from trabecula.knowledge.instruments.pain import examples as pain
from trabecula.knowledge.instruments.prognosis import examples as prognosis
from trabecula.knowledge.instruments.side_effects import examples as side_effects
from trabecula.knowledge.instruments.social import examples as social
from trabecula.knowledge.instruments.structure import examples as structure
from trabecula.language.example import ExampleForm

EXAMPLES: Final[tuple[ExampleForm, ...]] = (
    *pain.EXAMPLES,
    *structure.EXAMPLES,
    *prognosis.EXAMPLES,
    *function.EXAMPLES,
    *mind.EXAMPLES,
    *social.EXAMPLES,
    *side_effects.EXAMPLES,
    *nutrition.EXAMPLES,
    *laboratory.EXAMPLES,
)
