"""Assessed areas: what is looked at in each area, and what no assessment leaves unsaid."""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea


@dataclass(frozen=True, eq=False)
class Assessed:
    """One area. Of its ``core`` it is said where nothing is recorded.

    Raises ``ValueError`` where something of the core is not looked at.
    """

    area: AssessmentArea
    _: KW_ONLY
    facts: tuple[Fact, ...]
    core: tuple[Fact, ...]

    def __post_init__(self) -> None:
        if foreign := [fact.key for fact in self.core if fact not in self.facts]:
            raise ValueError(f"{self.area}: {', '.join(foreign)} is not looked at")
