"""Exercises: what each asks of the body, how it is done, and all that decides who may do it."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from trabecula.language.condition import Condition
from trabecula.language.consistency import each_once
from trabecula.language.criterion import Criterion, Duration
from trabecula.language.fact import Fact
from trabecula.language.loading import Loads, WeightBearing
from trabecula.language.picture import Picture
from trabecula.language.situation import Situations
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement
from trabecula.language.table import Entries, TableRow


class Kind(StrEnum):
    """What an exercise trains."""

    AEROBIC = "aerobic"
    RESISTANCE = "resistance"
    BALANCE = "balance"
    STRETCH = "stretch"
    BREATHING = "breathing"
    POSTURE = "posture"
    TRANSFER = "transfer training"


class Position(StrEnum):
    """How the body is held."""

    LYING = "lying"
    SITTING = "sitting"
    STANDING = "standing"


class Bearing(StrEnum):
    """Through what the weight of the body goes."""

    LEGS = "legs"
    ARMS = "arms"


class Day(StrEnum):
    """A day of the week."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


@dataclass(frozen=True, eq=False)
class Exercise:
    """One exercise. ``title``, ``needs``, ``hold`` and what follows are plain words for a person.

    ``activities`` and ``movements`` are what the tables of load are asked; ``regions`` are the
    parts of the body that it loads, ``bears`` through what the weight of the body goes. ``needs``
    is equipment, ``hold`` what steadies; empty where there is none. ``stop`` stands beside the
    criteria that end any session. ``while_flat`` is for those who must lie flat, and for nobody
    else. Raises ``ValueError`` without steps or a source.
    """

    title: str
    _: KW_ONLY
    name: str
    kind: Kind
    activities: tuple[StrEnum, ...] = ()
    movements: tuple[StrEnum, ...] = ()
    regions: tuple[StrEnum, ...]
    bears: tuple[Bearing, ...] = ()
    position: Position
    needs: str = ""
    hold: str = ""
    steps: tuple[str, ...]
    easier: str
    harder: str
    stop: tuple[str, ...]
    while_flat: bool = False
    picture: Picture
    sources: tuple[Citation, ...]
    checked: Checked

    def __post_init__(self) -> None:
        if not self.steps or not self.sources:
            raise ValueError(f"exercise {self.name} needs steps and a source")


@dataclass(frozen=True)
class Dose(TableRow[str]):
    """How much of one kind to begin with: on which days, how much, how hard. In plain words.

    ``holds`` says how much at a time. ``for_clinicians`` is the same as the source has it.
    ``at_most`` is how many exercises of the kind are done on a day.
    """

    _: KW_ONLY
    kind: Kind
    days: tuple[Day, ...]
    effort: str
    toward: str
    for_clinicians: str
    at_most: int


@dataclass(frozen=True)
class Bone:
    """What depends on a bone: which regions rest while it is held, and what weight it bears."""

    regions: frozenset[StrEnum]
    bears: frozenset[Bearing]


@dataclass(frozen=True)
class Order:
    """What a weight-bearing status leaves: ``barred`` is not borne, ``asked`` a person decides."""

    barred: frozenset[Bearing] = frozenset()
    asked: frozenset[Bearing] = frozenset()
    lying_only: bool = False


@dataclass(frozen=True)
class Reduction(TableRow[str]):
    """What makes a programme smaller: ``holds`` says how, ``bars`` are kinds that are left out.

    Until it is known whether it applies, its kinds wait.
    """

    _: KW_ONLY
    name: str
    when: Condition
    bars: frozenset[Kind] = frozenset()


@dataclass(frozen=True)
class DayCheck(TableRow[str]):
    """What is looked at before each session, in plain words: no older answer tells it.

    ``of`` are the facts that it answers.
    """

    _: KW_ONLY
    of: tuple[Fact, ...]


@dataclass(frozen=True)
class LighterDays(TableRow[str]):
    """Days on which the load is halved: so many days, counted ``since`` an event where one is."""

    _: KW_ONLY
    when: Condition
    since: Fact | None = None
    lasting: Duration | None = None


@dataclass(frozen=True)
class Beside:
    """What stands beside the exercises: a heading, and the statements that say it if they apply."""

    heading: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class DoseBefore:
    """Relief before exercise: the statement that times it, and those that speak against covering
    a warning. ``when`` is the time, for clinicians; ``says`` and ``never`` are plain words."""

    statement: Statement
    against: tuple[Statement, ...]
    when: str
    says: str
    never: str


@dataclass(frozen=True)
class ExerciseRules:
    """The statements that decide: what starts a programme, raises it, and holds a region.

    ``low_risk`` tells the lesion that is at low risk; every other that is not held is as
    ``higher_risk`` says. While a statement of ``nothing`` applies nothing is offered, with one of
    ``flat`` only what is done lying flat, with one of ``positions`` only postures. ``basics`` are
    the kinds that a physiotherapist may teach meanwhile. Where only ``spares_the_limbs`` holds the
    programme back, the kinds ``of_limbs`` may be done after medical advice, in these ``limbs``.
    """

    start: Statement
    progress: Statement
    holds_a_region: tuple[Statement, ...]
    spares_the_limbs: Statement
    higher_risk: Statement
    low_risk: Statement
    nothing: frozenset[Statement]
    flat: frozenset[Statement]
    positions: frozenset[Statement]
    basics: frozenset[Kind]
    of_limbs: frozenset[Kind]
    limbs: frozenset[StrEnum]
    dose_before: DoseBefore
    beside: tuple[Beside, ...]
    until_raised: str


@dataclass(frozen=True)
class AidsAndArms:
    """The aids that are leant on with the arms, and what serves instead.

    They are left out where ``movement`` is avoided, or no weight may go through an arm.
    """

    movement: StrEnum
    leant_on: frozenset[StrEnum]
    instead: tuple[StrEnum, ...]


@dataclass(frozen=True, eq=False)
class ExerciseLibrary:
    """Every exercise of an edition, and all that decides who may do it.

    ``bones`` are by the site of a lesion, None for a site that is not known; ``orders`` by the
    weight-bearing status. Raises ``ValueError`` where a name stands twice, where a site of the
    table of loads has no bone, or where the kind of an exercise has no dose.
    """

    exercises: tuple[Exercise, ...]
    doses: tuple[Dose, ...]
    loads: Loads[Any, Any, Any]
    weight_bearing: Situations[WeightBearing]
    orders: Mapping[Any, Order]
    bones: Mapping[str | None, Bone]
    aids: AidsAndArms
    reductions: tuple[Reduction, ...]
    checks: tuple[DayCheck, ...]
    stop: Entries[str, Criterion]
    stop_in_plain_words: tuple[str, ...]
    lighter: tuple[LighterDays, ...]
    rules: ExerciseRules

    def __post_init__(self) -> None:
        each_once("exercise", (exercise.name for exercise in self.exercises))
        each_once("exercise", (exercise.title for exercise in self.exercises))
        sites = {key for key in self.loads.keys if key != self.loads.everywhere}
        if sites != set(self.bones):
            raise ValueError(f"bones and loads name other sites: {sites ^ set(self.bones)}")
        if lost := {exercise.kind for exercise in self.exercises} - set(self.by_kind):
            raise ValueError(f"no dose for {', '.join(sorted(lost))}")

    @cached_property
    def by_kind(self) -> Mapping[Kind, Dose]:
        """The dose of each kind."""
        return {dose.kind: dose for dose in self.doses}

    @cached_property
    def of_the_day(self) -> frozenset[str]:
        """The keys of the facts that are looked at before each session."""
        return frozenset(fact.key for check in self.checks for fact in check.of)
