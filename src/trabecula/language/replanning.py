"""Triggers: what opens a planning visit, how a record tells of it, and what is looked at then."""

from dataclasses import KW_ONLY, dataclass
from typing import TypeAlias

from trabecula.language.carrier import MedicineGroup
from trabecula.language.condition import Condition
from trabecula.language.criterion import Criterion
from trabecula.language.fact import Fact
from trabecula.language.instrument import Bands
from trabecula.language.monitoring import Level
from trabecula.language.statement import Statement


@dataclass(frozen=True)
class AlertClosed:
    """Somebody closed an alert of this level."""

    level: Level


@dataclass(frozen=True)
class AlertsRaised:
    """Alerts of this level were called for, as often as the criterion says; a day counts once."""

    level: Level


@dataclass(frozen=True)
class ResponseFailed:
    """The check of the response to a treatment failed, by the table of response times."""


@dataclass(frozen=True, eq=False)
class NewInTheRecord:
    """A lesion or a pain at a new place, where ``sites``; a medicine of these groups; with
    ``stays``, the end of a stay in hospital.
    """

    sites: bool = False
    medicines: tuple[MedicineGroup, ...] = ()
    stays: bool = False


@dataclass(frozen=True, eq=False)
class Scale:
    """A value and the bands in which it lies, the lowest first."""

    of: Fact
    bands: Bands


@dataclass(frozen=True, eq=False)
class BandChanged:
    """A value went into a higher band than it was in before; ``either_way``, into another."""

    scales: tuple[Scale, ...]
    either_way: bool = False


@dataclass(frozen=True)
class OrderChanged:
    """The person put what matters into another order than before."""


@dataclass(frozen=True)
class TimeSincePlan:
    """So long a time as the criterion says went by since the last plan, or there is none."""


Teller: TypeAlias = (
    AlertClosed
    | AlertsRaised
    | ResponseFailed
    | NewInTheRecord
    | BandChanged
    | OrderChanged
    | TimeSincePlan
)
"""What tells of a trigger where facts alone do not."""


@dataclass(frozen=True, eq=False)
class LookAt:
    """A question of a planning visit, with the statements and the facts that bear on it."""

    asks: str
    statements: tuple[Statement, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, eq=False)
class Trigger:
    """What opens a planning visit: ``criterion``, as far as facts tell it, and what else tells it.

    ``not_where`` settles that it is not so, where facts leave it open. Raises ``ValueError`` where
    nothing is looked at.
    """

    criterion: Criterion
    _: KW_ONLY
    told_by: Teller | None = None
    not_where: Condition | None = None
    looks: tuple[LookAt, ...]

    def __post_init__(self) -> None:
        if not self.looks:
            raise ValueError(f"what is looked at when {self.criterion.says!r}?")
