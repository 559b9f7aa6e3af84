"""Interactions: medicines that change what each other does, how bad that is, and what to do.

::

    Interaction(
        "I67", Severity.MAJOR, Category.ANTI_INFLAMMATORY,
        sides=(anti_inflammatories, renin_angiotensin_inhibitors, diuretics), …,
    )
"""

import re
from dataclasses import KW_ONLY, dataclass
from enum import IntEnum, StrEnum
from typing import Final

from trabecula.language.brand import Brand
from trabecula.language.condition import Condition
from trabecula.language.medicine_family import MedicineFamily, distinct
from trabecula.language.source import Checked, Citation


class Severity(IntEnum):
    """How bad an interaction is; the greater, the worse."""

    MINOR = 1
    MODERATE = 2
    MAJOR = 3
    CONTRAINDICATED = 4

    @property
    def words(self) -> str:
        """As it is said everywhere."""
        return self.name.lower()

    @property
    def asks(self) -> str:
        """What it asks of whoever prescribes."""
        return _ASKS[self]


_ASKS: Final = {
    Severity.CONTRAINDICATED: "a hard stop: only a clinician with a reason goes past it",
    Severity.MAJOR: "stops the work: a decision is needed now",
    Severity.MODERATE: "does not stop the work: a plan is needed",
    Severity.MINOR: "for information",
}


class Category(StrEnum):
    """By what an interaction comes about, or what it concerns."""

    OPIOID = "opioids and the nervous system"
    CYP3A4 = "CYP3A4"
    ANDROGEN_RECEPTOR = "androgen receptor pathway inhibitors"
    CYP2D6 = "CYP2D6"
    CYP1A2 = "CYP1A2"
    SEROTONIN = "serotonin"
    QT = "QT interval"
    ANTI_INFLAMMATORY = "anti-inflammatories"
    CORTICOSTEROID = "corticosteroids"
    ENZYME_INDUCER = "anti-epileptics that induce enzymes"
    BONE = "bone agents and radiopharmaceuticals"
    OTHER = "bowel, nausea and others"
    RADIOTHERAPY = "radiotherapy"


@dataclass(frozen=True)
class Position:
    """What one side of a disagreement between sources says."""

    says: str
    source: Citation
    checked: Checked


_COVERS: Final = {
    Checked.YES: "all of it",
    Checked.SECOND_HAND: "all of it, second-hand",
    Checked.IN_PART: (
        "that it exists and its grade in the list that is cited; figures, and what to do, are from "
        "knowledge unless the source is a label"
    ),
    Checked.FROM_KNOWLEDGE: "nothing: it is from knowledge",
}


@dataclass(frozen=True, eq=False)
class Interaction:
    """One row. It is there where a medicine of each side is taken and ``when`` holds.

    ``or_while`` is a state of the person that stands for the last side. ``exceptions`` say where
    the row does not hold or must not stop anybody. ``conflict`` are both sides, where sources
    disagree. Raises ``ValueError`` where a part is missing that every row needs.
    """

    code: str
    severity: Severity
    category: Category
    _: KW_ONLY
    sides: tuple[MedicineFamily, ...]
    when: Condition | None = None
    or_while: Condition | None = None
    mechanism: str
    effect: str
    management: tuple[str, ...]
    exceptions: tuple[str, ...] = ()
    conflict: tuple[Position, ...] = ()
    sources: tuple[Citation, ...]
    checked: Checked

    def __post_init__(self) -> None:
        if not re.fullmatch(r"I\d{2,3}b?", self.code):
            raise ValueError(f"an interaction has a code like I07, not {self.code!r}")
        for part in ("sides", "mechanism", "effect", "management", "sources"):
            if not getattr(self, part):
                raise ValueError(f"interaction {self.code} has no {part}")
        if len(self.sides) == 1 and self.when is None:
            raise ValueError(f"interaction {self.code} has one side, so it needs a condition")
        if len(self.conflict) == 1:
            raise ValueError(f"interaction {self.code}: a conflict has two sides or more")

    @property
    def covers(self) -> str:
        """What of the row was checked."""
        return _COVERS[self.checked]


class Accepted(StrEnum):
    """What is no duplicate within a class."""

    NOTHING = "one only"
    REGULAR_WITH_AS_NEEDED = "one regular and one as needed"


@dataclass(frozen=True, eq=False)
class OneOnly:
    """A class of which one medicine is enough. ``row`` is the interaction that says so too."""

    family: MedicineFamily
    says: str
    _: KW_ONLY
    accepts: Accepted = Accepted.NOTHING
    row: str = ""
    source: Citation
    checked: Checked


@dataclass(frozen=True, eq=False)
class InteractionTable:
    """All interactions and duplicates that are looked for.

    ``ingredients`` tell whether two entries are one medicine, ``brands`` what stands behind a name
    of a product. Raises ``ValueError`` where a code stands twice, or two families have one name.
    """

    interactions: tuple[Interaction, ...]
    one_only: tuple[OneOnly, ...]
    ingredients: tuple[MedicineFamily, ...]
    brands: tuple[Brand, ...] = ()

    def __post_init__(self) -> None:
        codes = [row.code for row in self.interactions]
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            raise ValueError(f"two interactions are called {', '.join(twice)}")
        distinct(self.families)

    @property
    def families(self) -> tuple[MedicineFamily, ...]:
        """Every class that an interaction or a duplicate names, each once."""
        sides = (side for row in self.interactions for side in row.sides)
        classes = (one.family for one in self.one_only)
        return tuple(dict.fromkeys((*sides, *classes)))
