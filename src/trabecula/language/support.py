"""Support: what stands around the treatment, and what of it is called for by which statement."""

from collections.abc import Iterable
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import Code
from trabecula.language.condition import Condition
from trabecula.language.consistency import each_once
from trabecula.language.directory import ServiceKind
from trabecula.language.education import EducationSheet
from trabecula.language.fact import Fact
from trabecula.language.situation import Situation
from trabecula.language.source import Citation
from trabecula.language.statement import Role
from trabecula.language.table import Entries, TableRow, parts


class Belongs(Protocol):
    """What is called for where one of these statements, by code, is shown."""

    @property
    def statements(self) -> tuple[str, ...]:
        """The codes."""
        ...


@dataclass(frozen=True)
class Offer:
    """What is offered, and which services of the clinic's directory help with it."""

    says: tuple[str, ...]
    services: tuple[ServiceKind, ...] = ()


class Ladder(StrEnum):
    """What the steps of support go up to."""

    MOOD = "mood"
    SLEEP = "sleep"
    PAIN = "living with pain"
    SPIRIT = "spiritual care"
    COMPANY = "peers and family"
    CARER = "the carer"
    GRIEF = "grief"


@dataclass(frozen=True)
class CareStep(TableRow[Offer]):
    """One step of a ladder; the higher, the more it asks. ``then`` is when to go to another."""

    _: KW_ONLY
    title: str
    ladder: Ladder
    step: int
    statements: tuple[str, ...]
    then: str


@dataclass(frozen=True)
class CarerTask(TableRow[str]):
    """What a carer may take on: ``holds`` is the task, ``limit`` what stays with the team."""

    _: KW_ONLY
    statements: tuple[str, ...]
    taught_by: tuple[Role, ...]
    limit: str


@dataclass(frozen=True)
class Topic(TableRow[tuple[str, ...]]):
    """A topic of a conversation: ``holds`` are prompts, ``records`` is what is written down."""

    _: KW_ONLY
    title: str
    statements: tuple[str, ...]
    records: tuple[str, ...]


@dataclass(frozen=True)
class SpareAndAvoid:
    """For one site of a lesion: what spares the bone, and what is left out."""

    spares: tuple[str, ...]
    avoids: tuple[str, ...]


@dataclass(frozen=True)
class PerKilogram(TableRow[str]):
    """A daily amount for each kilogram of body weight: ``holds`` says of what.

    ``along`` is said only beside an amount. Raises ``ValueError`` where the ends are the wrong way
    round.
    """

    _: KW_ONLY
    lowest: Fraction
    highest: Fraction
    unit: str
    above_lowest: bool = False
    along: tuple[TableRow[str], ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0 < self.lowest < self.highest:
            raise ValueError(f"{self.holds}: from {self.lowest} to {self.highest} is no range")


@dataclass(frozen=True)
class Hindrance(TableRow[str]):
    """Where ``when`` applies, an amount is not reckoned; ``holds`` says what is done instead.

    With ``unless_excluded`` it is not reckoned either while that is not known.
    """

    _: KW_ONLY
    when: Condition
    of: tuple[PerKilogram, ...]
    unless_excluded: bool = True


@dataclass(frozen=True, eq=False)
class NutritionAims:
    """Daily amounts by weight, what hinders reckoning them, and how food is adapted.

    ``statement`` is the code of what calls for them, ``comfort`` of what takes their place.
    """

    statement: str
    comfort: str
    weight: Fact
    amounts: tuple[PerKilogram, ...]
    hindrances: tuple[Hindrance, ...]
    says: tuple[TableRow[str], ...]
    food: tuple[Situation[Offer], ...]


class Lane(StrEnum):
    """What is treated along time."""

    SYSTEMIC = "systemic anticancer treatment"
    BONE = "medicine that protects bone"
    RADIOTHERAPY = "radiotherapy"
    PROCEDURE = "operations and other procedures"


@dataclass(frozen=True)
class Pause(TableRow[str]):
    """What is agreed before radiation under one class of systemic treatment, by its item."""

    _: KW_ONLY
    items: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class TimelineKinds:
    """How entries of a record fall into lanes, and what radiotherapy asks of systemic treatment.

    ``statement`` is the code of what calls for the pauses; ``treatments`` is the fact that lists
    systemic treatments.
    """

    medicines: tuple[tuple[Lane, tuple[MedicineGroup, ...]], ...]
    radiotherapy: tuple[Code, ...]
    statement: str
    treatments: Fact
    pauses: tuple[Pause, ...]


@dataclass(frozen=True, eq=False)
class Work:
    """A graded return to work: what calls for it, the limits by site, the steps, the letter.

    ``function`` are facts that tell what the person can do; ``needs`` is what a letter may ask of
    an employer.
    """

    statement: str
    limits: Entries[str, SpareAndAvoid]
    steps: tuple[TableRow[str], ...]
    function: tuple[Fact, ...]
    needs: tuple[Situation[str], ...]


@dataclass(frozen=True, eq=False)
class Intimacy:
    """A door to talk: what opens it, what closes it, and positions by site in words."""

    statement: str
    closed_by: tuple[str, ...]
    positions: Entries[str, SpareAndAvoid]
    everywhere: tuple[TableRow[str], ...]


@dataclass(frozen=True, eq=False)
class Support:
    """All that stands around the treatment. ``hold`` is the code that holds a lesion from load.

    Answers about circumstances keep for as long as the fact ``circumstances``.
    Raises ``ValueError`` for a name that stands twice.
    """

    sheets: tuple[EducationSheet, ...]
    steps: tuple[CareStep, ...]
    carer_tasks: tuple[CarerTask, ...]
    topics: tuple[Topic, ...]
    review_triggers: tuple[Situation[str], ...]
    adaptations: tuple[Situation[Offer], ...]
    nutrition: NutritionAims
    timeline: TimelineKinds
    work: Work
    intimacy: Intimacy
    hold: str
    circumstances: Fact

    def __post_init__(self) -> None:
        each_once("education sheet", (sheet.name for sheet in self.sheets))

    def sheet(self, name: str) -> EducationSheet | None:
        """The education sheet with this name, whatever its case."""
        wanted = name.casefold().replace("_", "-").replace(" ", "-")
        return next((sheet for sheet in self.sheets if sheet.name == wanted), None)

    @property
    def citations(self) -> Iterable[Citation]:
        """Every place of a source that any part of it cites."""
        return (part for part in parts(self) if isinstance(part, Citation))
