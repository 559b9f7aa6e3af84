"""Monitoring: which values are followed over time, and which statements raise an alert."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from enum import StrEnum
from typing import Literal

from trabecula.language.condition import Condition
from trabecula.language.fact import Fact
from trabecula.language.home_programme import HomeProgrammeRules
from trabecula.language.instrument import MeaningfulChange
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Percent
from trabecula.language.side_effect import SideEffects
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Role, Statement, Urgency


class Domain(StrEnum):
    """What a followed value tells of, in the order in which courses are read."""

    PAIN = "pain"
    FUNCTION = "walking and function"
    SIDE_EFFECT = "side effects"
    EXPOSURE = "opioids and doses as needed"
    SLEEP = "sleep"
    MOOD = "mood"
    NUTRITION = "weight"


@dataclass(frozen=True)
class Cost:
    """From what on a value counts as what pain relief costs.

    It is worse by ``by`` points than before, or stands ``at`` this value or beyond it now. Raises
    ``ValueError`` where it is neither.
    """

    by: float | None = None
    _: KW_ONLY
    at: float | None = None
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        if self.by is None and self.at is None:
            raise ValueError("a cost has a size")


@dataclass(frozen=True)
class CountsAsWorse:
    """From what size on a clinic counts a change as worse, where the instrument gives none.

    In percent of the earlier value, or else in points.
    """

    by: PolicyValue[Percent] | PolicyValue[int]
    _: KW_ONLY
    source: Citation
    checked: Checked


@dataclass(frozen=True, eq=False)
class Watched:
    """A value that is followed over time: a fact, or an item or a score of an instrument.

    ``higher`` is which way it goes when it rises; None where neither way is better in itself.
    ``change`` is how much it must change before it means something, ``worse`` the same by local
    policy alone; None where no source gives a size: then nothing is said. ``ranks`` put answers
    that are no numbers in order. ``only_if`` must be yes in the same sitting. ``fewest`` is how
    many values a level of seven days needs, where one value alone says too little.
    ``of_medicines`` is what the medicines of the record come to, day by day. ``cost`` is from what
    on it counts as what pain relief costs. Raises ``ValueError`` where both a change and the policy
    are given, and for a change that means something of what goes neither way.
    """

    fact: Fact
    domain: Domain
    _: KW_ONLY
    higher: Literal["better", "worse"] | None
    change: MeaningfulChange | None = None
    worse: CountsAsWorse | None = None
    ranks: Mapping[str, int] = field(default_factory=dict[str, int])
    only_if: Fact | None = None
    fewest: PolicyValue[int] | None = None
    of_medicines: bool = False
    cost: Cost | None = None

    def __post_init__(self) -> None:
        if self.change is not None and self.worse is not None:
            raise ValueError(f"{self.fact.key}: one size of a change that means something")
        if self.higher is None and any((self.change, self.worse, self.cost)):
            raise ValueError(
                f"{self.fact.key}: which way is better, for a change to mean something?"
            )


class Level(StrEnum):
    """How pressing an alert is."""

    RED = "red"
    AMBER = "amber"
    YELLOW = "yellow"


@dataclass(frozen=True, eq=False)
class Answered:
    """For how many days the closing of an alert answers what goes on as it was.

    Something new that the statement turns on is not answered by it; nor is anything that is told
    while ``unless`` applies because of it.
    """

    days: PolicyValue[int]
    unless: Condition | None = None


@dataclass(frozen=True, eq=False)
class AlertRule:
    """A statement that raises an alert when it applies; its clock and its owners are its own.

    It takes ``breaches`` reports in a row before one is raised, unless the first report of all
    breaches, or ``at_once`` applies. What is ``batched`` waits for the next contact within its
    clock, so that one contact answers several. ``in_comfort`` says whether it is raised in comfort
    care; ``sooner`` is a shorter clock, and when it holds. ``answered`` is how long a closing
    answers what goes on; without it, the next report that says the same raises the next alert.
    Raises ``ValueError`` for a red alert that waits for anything.
    """

    statement: Statement
    level: Level
    _: KW_ONLY
    breaches: int | PolicyValue[int] = 1
    at_once: Condition | None = None
    batched: bool = False
    in_comfort: bool = True
    sooner: tuple[Condition, Urgency] | None = None
    answered: Answered | None = None

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What it asks beside its statement."""
        sooner = None if self.sooner is None else self.sooner[0]
        unless = None if self.answered is None else self.answered.unless
        return tuple(one for one in (self.at_once, sooner, unless) if one is not None)

    def __post_init__(self) -> None:
        waits = self.breaches != 1 or self.batched or self.answered is not None
        if self.level is Level.RED and (waits or not self.in_comfort):
            raise ValueError(f"{self.statement.code}: a red alert waits for nothing")


@dataclass(frozen=True, eq=False)
class Monitoring:
    """What is followed, what raises an alert, and how side effects and exercise are looked at.

    ``comfort`` is the statement that begins comfort care. ``next_visit`` is the one of what waits
    for the next visit and raises nothing. An alert that nobody closed within its clock goes from
    each of its owners to who stands after them in ``passes_to``, and on, every so many hours.
    """

    _: KW_ONLY
    watched: tuple[Watched, ...]
    alerts: tuple[AlertRule, ...]
    comfort: Statement
    next_visit: Statement
    passes_to: Mapping[Role, Role]
    passed_on_after: Mapping[Level, PolicyValue[int]]
    side_effects: SideEffects
    home_programme: HomeProgrammeRules
