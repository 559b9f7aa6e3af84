"""Monitoring: which values are followed over time, and which statements raise an alert."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Literal

from trabecula.language.condition import Condition
from trabecula.language.fact import Fact
from trabecula.language.instrument import MeaningfulChange
from trabecula.language.policy import PolicyValue
from trabecula.language.statement import Role, Statement, Urgency


class Domain(StrEnum):
    """What a followed value tells of, in the order in which courses are read."""

    PAIN = "pain"
    FUNCTION = "walking and function"
    SIDE_EFFECT = "side effects"
    EXPOSURE = "opioids and doses as needed"
    SLEEP = "sleep"
    MOOD = "mood"


@dataclass(frozen=True, eq=False)
class Watched:
    """A value that is followed over time: a fact, or an item or a score of an instrument.

    ``higher`` is which way it goes when it rises. ``change`` is how much it must change before it
    means something; None where no source gives a size: then nothing is said.
    """

    fact: Fact
    domain: Domain
    _: KW_ONLY
    higher: Literal["better", "worse"]
    change: MeaningfulChange | None = None


class Level(StrEnum):
    """How pressing an alert is."""

    RED = "red"
    AMBER = "amber"
    YELLOW = "yellow"


@dataclass(frozen=True, eq=False)
class AlertRule:
    """A statement that raises an alert when it applies; its clock and its owners are its own.

    It takes ``breaches`` reports in a row before one is raised, unless the first report of all
    breaches, or ``at_once`` applies. What is ``batched`` waits for the next contact within its
    clock, so that one contact answers several. ``in_comfort`` says whether it is raised in comfort
    care; ``sooner`` is a shorter clock, and when it holds. Raises ``ValueError`` for a red alert
    that waits for anything.
    """

    statement: Statement
    level: Level
    _: KW_ONLY
    breaches: int | PolicyValue[int] = 1
    at_once: Condition | None = None
    batched: bool = False
    in_comfort: bool = True
    sooner: tuple[Condition, Urgency] | None = None

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What it asks beside its statement."""
        sooner = () if self.sooner is None else self.sooner[:1]
        return sooner if self.at_once is None else (self.at_once, *sooner)

    def __post_init__(self) -> None:
        if self.level is Level.RED and (self.breaches != 1 or self.batched or not self.in_comfort):
            raise ValueError(f"{self.statement.code}: a red alert waits for nothing")


@dataclass(frozen=True, eq=False)
class Monitoring:
    """What is followed, and what raises an alert.

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
