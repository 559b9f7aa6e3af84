"""How side effects are graded: by composites of PRO-CTCAE, and by facts."""

from typing import Final

from trabecula.knowledge.instruments.side_effects.pro_ctcae import PRO_CTCAE
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_reports
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.fact import Fact
from trabecula.language.side_effect import Grading
from trabecula.language.source import Checked, Citation

PRO_CTCAE_ALERT: Final = panel.at(
    "instruments dossier, section 7.1: composite of 3, or a rise by 2"
)
_HIGHEST, _RISE = 3, 2


def by_composite(number: int) -> Grading:
    """The composite of one term of PRO-CTCAE: there above 0, called for at 3 or a rise by 2."""
    score = PRO_CTCAE[number].score(f"proctcae_{number}_comp")
    return Grading(
        score.gives,
        above=0,
        at=_HIGHEST,
        rise=_RISE,
        stands=shelf_life_of_reports,
        source=PRO_CTCAE_ALERT,
        checked=Checked.FROM_KNOWLEDGE,
    )


def graded(
    fact: Fact,
    source: Citation,
    *,
    above: float | None = None,
    found: tuple[str, ...] = (),
    at: float | None = None,
) -> Grading:
    """A fact by which it is graded; how long a value stands is the fact's own."""
    return Grading(
        fact, above=above, found=found, at=at, source=source, checked=Checked.FROM_KNOWLEDGE
    )
