"""Forms in which a medicine is sold: what one dose can be made of."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Market(StrEnum):
    """Where it is sold."""

    UNITED_STATES = "US"
    UNITED_KINGDOM = "UK"
    EUROPE = "EU"
    AUSTRALIA = "AU"


@dataclass(frozen=True)
class DoseForm:
    """A form and its strengths, in mg, or micrograms an hour for a patch.

    ``measured`` is for a liquid, whose one strength is the step in which it is measured out. At
    most ``most_pieces`` are given at a time. Raises ``ValueError`` without a strength above zero,
    and for a liquid with more steps than one.
    """

    name: str
    strengths: tuple[Fraction, ...]
    measured: bool = False
    most_pieces: int = 4

    def __post_init__(self) -> None:
        if not self.strengths or min(self.strengths) <= 0:
            raise ValueError(f"{self.name} has strengths above zero, not {self.strengths}")
        if self.measured and len(self.strengths) > 1:
            raise ValueError(f"{self.name} is measured in one step, not in {self.strengths}")
