"""Criteria: something to look for, with how long, how often, and by whom it is told."""

from dataclasses import KW_ONLY, dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from trabecula.language.condition import Condition
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Months, Percent, Points, Quantity, Weeks

Time: TypeAlias = Hours | Days | Weeks | Months
Duration: TypeAlias = (
    Time | PolicyValue[Hours] | PolicyValue[Days] | PolicyValue[Weeks] | PolicyValue[Months]
)
"""A length of time: a number, or one that each clinic may set."""

Amount: TypeAlias = PolicyValue[Points] | PolicyValue[Percent] | PolicyValue[int]
"""A change with its sign, in points, in percent, or in steps of a scale."""

Value = TypeVar("Value", bound=Quantity | int)


@dataclass(frozen=True)
class Window(Generic[Value]):
    """From one number to another, both included; a moment, where both are the same.

    Raises ``TypeError`` where the units differ, ``ValueError`` where a clinic could set the two
    ends so that the later comes first.
    """

    earliest: Value | PolicyValue[Value]
    latest: Value | PolicyValue[Value]

    def __post_init__(self) -> None:
        if self.earliest is self.latest:
            return
        before: Any = getattr(self.earliest, "highest", self.earliest)
        after: Any = getattr(self.latest, "lowest", self.latest)
        if type(before) is not type(after):
            raise TypeError(f"a window from {before!r} to {after!r} mixes units")
        if before > after:
            raise ValueError(f"a window may not begin at {before} and end at {after}")


def moment(when: Value | PolicyValue[Value]) -> Window[Value]:
    """The window that is one moment."""
    return Window(when, when)


@dataclass(frozen=True)
class Criterion:
    """Something to look for: ``says`` in words, ``when`` as far as facts tell it.

    ``amounts`` are changes of which one is enough, with their signs, where no fact carries them.
    ``judged`` says that a clinician judges it, or the part of it that facts do not tell. It is
    asked ``after`` a time, holds once it has lasted for ``lasting``, or has come ``times`` times
    ``within`` a time. Raises ``ValueError`` where nothing tells it.
    """

    says: str
    when: Condition | None = None
    _: KW_ONLY
    amounts: tuple[Amount, ...] = ()
    judged: bool = False
    after: Duration | None = None
    lasting: Duration | None = None
    times: int | PolicyValue[int] = 1
    within: Duration | None = None

    def __post_init__(self) -> None:
        if self.when is None and not self.amounts and not self.judged:
            raise ValueError(f"no fact, no amount and no clinician tells whether {self.says!r}")


def judged(
    says: str, *, after: Duration | None = None, lasting: Duration | None = None
) -> Criterion:
    """What no fact tells, so that a clinician judges it."""
    return Criterion(says, judged=True, after=after, lasting=lasting)
