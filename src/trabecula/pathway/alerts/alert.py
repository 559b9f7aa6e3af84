"""An alert: what called for it, whose it is, by when, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from trabecula.language.monitoring import AlertRule, Level
from trabecula.language.statement import Role, Statement
from trabecula.pathway.alert_action import AlertAction
from trabecula.pathway.facts import Finding, Subject


class AlertState(StrEnum):
    """Where an alert stands."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"
    ENDED = "ended by the death"


@dataclass(frozen=True, slots=True)
class Breach:
    """A day on which a rule called for an alert, because of what was told of that day.

    ``new`` are the findings that were told then, ``because`` all on which the answer turns.
    ``raised`` is when it came: the newest time of what was told, or when it came into the record,
    where that was later; with no time, the beginning of the day. ``reports`` are the resources that
    told it, ``spoken_for`` the statements whose alert says it too, ``notes`` what arbitration says.
    One that ``waits`` raises nothing by itself; nor does one that goes on, for the days that it is
    ``answered_for`` by a closing. ``zone`` is that of the time, where it is known.
    """

    rule: AlertRule
    subject: Subject
    day: date
    raised: datetime
    respond_by: datetime
    new: tuple[Finding, ...]
    because: tuple[Finding, ...]
    reports: frozenset[str]
    about_lesion: bool = False
    waits: bool = False
    spoken_for: frozenset[Statement] = frozenset()
    notes: tuple[str, ...] = ()
    zone: str = ""
    answered_for: int = 0

    @property
    def turns_on(self) -> frozenset[str]:
        """The keys of the facts on which its answer turns."""
        return frozenset(one.fact.key for one in self.because)

    @property
    def late(self) -> bool:
        """Whether it came on a later day than it is of."""
        return self.raised.date() > self.day


@dataclass(frozen=True, slots=True)
class Escalation:
    """An alert went to this role, since nobody had closed it by then."""

    role: Role
    at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert about one subject: the statements that called for it, the most pressing first.

    ``key`` names it in the record: the leading statement, the subject and the day of the first
    breach. ``contradictions`` are what was done about it that does not fit together.
    """

    key: str
    rules: tuple[AlertRule, ...]
    subject: Subject
    breaches: tuple[Breach, ...]
    state: AlertState
    taken: AlertAction | None = None
    closed: AlertAction | None = None
    overdue: bool = False
    escalations: tuple[Escalation, ...] = ()
    next_escalation: Escalation | None = None
    contradictions: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """How pressing it is: as the most pressing of its rules."""
        return self.rules[0].level

    @property
    def statements(self) -> tuple[Statement, ...]:
        """What it calls for, the most pressing first."""
        return tuple(rule.statement for rule in self.rules)

    @property
    def owners(self) -> tuple[Role, ...]:
        """Who answers it: the owners of the most pressing statement."""
        return self.rules[0].statement.owner

    @property
    def raised(self) -> datetime:
        """When it was raised."""
        return self.breaches[0].raised

    @property
    def zone(self) -> str:
        """The zone of its times, where that is known."""
        return self.breaches[0].zone

    @property
    def respond_by(self) -> datetime:
        """Until when a human being responds: the soonest clock of its breaches."""
        return min(breach.respond_by for breach in self.breaches)

    @property
    def is_open(self) -> bool:
        """Whether nobody has closed it; one that was taken is still open."""
        return self.state in (AlertState.OPEN, AlertState.TAKEN)


@dataclass(frozen=True, slots=True)
class Batch:
    """Open alerts that one contact of one owner answers, by the soonest of their clocks."""

    owner: Role
    alerts: tuple[Alert, ...]
    respond_by: datetime


@dataclass(frozen=True, slots=True)
class Alerts:
    """Every alert of a record until a moment, in the order in which they were raised.

    ``next_visit`` are findings that wait for the next visit. ``comfort`` is set in comfort care,
    ``died`` after a death. ``problems`` are actions that name no alert.
    """

    at: datetime
    alerts: tuple[Alert, ...]
    batches: tuple[Batch, ...]
    next_visit: tuple[Finding, ...]
    comfort: bool
    died: bool
    problems: tuple[str, ...]

    @property
    def open(self) -> tuple[Alert, ...]:
        """What waits for somebody, the most pressing first."""
        waiting = (alert for alert in self.alerts if alert.is_open)
        return tuple(sorted(waiting, key=lambda one: (_RANK[one.level], one.respond_by, one.key)))

    def alert(self, key: str) -> Alert | None:
        """The alert with this key, whatever its case."""
        wanted = key.strip().casefold()
        return next((one for one in self.alerts if one.key.casefold() == wanted), None)


_RANK = {level: rank for rank, level in enumerate(Level)}
