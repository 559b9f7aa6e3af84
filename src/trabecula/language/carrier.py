"""How a record carries a fact: declarations that `pathway.facts` matches with dated entries.

Every fact can also be carried by an observation coded with its own key in the system
``urn:trabecula:fact``; that needs no declaration.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from trabecula.language.code import Code

Between = Callable[[date, date], float]
"""The time from one day to a later one, in the unit of the fact that it is for."""


@dataclass(frozen=True)
class MedicineGroup:
    """Medicines that a condition may ask for together, by ingredient and class codes.

    ``names`` are lower-case generic names, for entries that carry text only.
    """

    name: str
    codes: tuple[Code, ...]
    names: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.name)


@dataclass(frozen=True)
class Observed:
    """A measurement or an answer under one of these codes.

    ``answers`` maps the fact's values to the codes that stand for them. ``molar`` is how many
    of the fact's mass or substance units one unit of the other kind makes: for calcium in
    mmol/L, ``{"mg/dL": 1 / 4.008}``. With ``by_answer`` a bare number is not read: forms count
    such an item in either direction.
    """

    codes: tuple[Code, ...]
    answers: Mapping[str, tuple[Code, ...]] = field(default_factory=dict[str, tuple[Code, ...]])
    molar: Mapping[str, float] = field(default_factory=dict[str, float])
    by_answer: bool = False


@dataclass(frozen=True)
class Diagnosed:
    """An active condition under one of the codes gives this value; its absence gives nothing.

    The key of ``answers`` is the fact's value; ``"yes"`` for a yes/no fact. ``counts`` says which
    conditions: active ones, those that are over too, or only those that are suspected.
    """

    answers: Mapping[str, tuple[Code, ...]]
    counts: Literal["active", "ever", "suspected"] = "active"


@dataclass(frozen=True)
class Taken:
    """A medicine of the group, taken now, gives this value; only a confirmed list gives *none*.

    The key of ``answers`` is the fact's value or checklist item; ``"yes"`` for a yes/no fact.
    """

    answers: Mapping[str, MedicineGroup]


@dataclass(frozen=True)
class SinceMedicine:
    """Time since a medicine of the group was last given, reckoned by a function of two days."""

    group: MedicineGroup
    by: Between


@dataclass(frozen=True)
class SinceProcedure:
    """Time since the end of the last completed procedure under one of the codes."""

    codes: tuple[Code, ...]
    by: Between


@dataclass(frozen=True)
class CountedProcedures:
    """How many completed procedures under one of the codes; none recorded gives nothing."""

    codes: tuple[Code, ...]


@dataclass(frozen=True)
class Underway:
    """A procedure under one of the codes that is under way gives yes; none gives nothing."""

    codes: tuple[Code, ...]


@dataclass(frozen=True)
class Answered:
    """An answer to any question of one of these forms of ours, by name, gives yes."""

    forms: tuple[str, ...]


@dataclass(frozen=True)
class NotSure:
    """Items of a checklist: found where a question, by its own code, is answered "not sure".

    A yes or a no to that question withdraws it. ``asked`` names the questions; what comes after
    the last dot of a name is the item.
    """

    asked: tuple[str, ...]


@dataclass(frozen=True)
class BirthDate:
    """Time since the person's birth date."""

    by: Between


@dataclass(frozen=True)
class SexOfRecord:
    """The sex that the record gives the person, where it is female or male."""


@dataclass(frozen=True)
class DeathDate:
    """Time since the person's death; never, where the record of the person holds no death."""

    by: Between


@dataclass(frozen=True)
class LesionSite:
    """The site of the lesion itself, or its vertebral level, by the table of sites."""

    part: Literal["site", "level"] = "site"


Carrier = (
    Observed
    | Diagnosed
    | Taken
    | SinceMedicine
    | SinceProcedure
    | CountedProcedures
    | Underway
    | Answered
    | NotSure
    | BirthDate
    | SexOfRecord
    | DeathDate
    | LesionSite
)
