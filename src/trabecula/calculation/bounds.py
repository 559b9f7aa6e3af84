"""Bounds: what a score can still be while items of it are missing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """The lowest and the highest total of every completion, in points.

    Raises ``ValueError`` if the lowest is above the highest. Source: instruments dossier, section
    0.2, rule 1.
    """

    lowest: float
    highest: float

    def __post_init__(self) -> None:
        if self.lowest > self.highest:
            raise ValueError(f"bounds from {self.lowest} to {self.highest} are the wrong way round")

    def __add__(self, other: "Bounds") -> "Bounds":
        return Bounds(self.lowest + other.lowest, self.highest + other.highest)

    @property
    def exact(self) -> float | None:
        """The total, where only one is possible."""
        return self.lowest if self.lowest == self.highest else None

    @property
    def settled(self) -> "float | Bounds":
        """The total, where only one is possible; else between which it lies."""
        return self if self.exact is None else self.exact
