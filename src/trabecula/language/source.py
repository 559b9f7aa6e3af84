"""Sources: nothing is stated without one, and without a place in it."""

from dataclasses import dataclass
from enum import Enum


class Checked(Enum):
    """How far the numbers of a row were verified against the source."""

    YES = "checked in the source"
    SECOND_HAND = "checked second-hand"
    IN_PART = "checked in part"
    FROM_KNOWLEDGE = "from knowledge, not checked"


@dataclass(frozen=True)
class Source:
    """A publication, guideline, label, or this project's own panel of defaults.

    ``checked`` is how far it was read, ``seen`` what of it was seen.
    """

    key: str
    citation: str
    reference: str
    checked: Checked
    seen: str

    def __post_init__(self) -> None:
        if not (self.key and self.citation and self.reference):
            raise ValueError(f"source {self.key!r} needs a key, a citation and a reference")

    def at(self, place: str) -> "Citation":
        """An exact place in this source."""
        return Citation(self, place)


@dataclass(frozen=True)
class Citation:
    """A source and the exact place in it."""

    source: Source
    place: str

    def __post_init__(self) -> None:
        if not self.place.strip():
            raise ValueError(f"a citation of {self.source.key} needs a place in it")
