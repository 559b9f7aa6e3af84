"""The JSON of alerts, as it is published."""

import msgspec

from trabecula.report.shapes import FactJson


class AlertStatementJson(msgspec.Struct, gc=False):
    """A statement that an alert rests on, and whether a clinician stands behind it."""

    code: str
    title: str
    level: str
    says: list[str]
    review: str


class BreachJson(msgspec.Struct, gc=False):
    """A day on which a statement called for the alert, in words and with its findings."""

    statement: str
    day: str
    raised: str
    late: bool
    says: str
    findings: list[FactJson]


class ActionJson(msgspec.Struct, gc=False):
    """What somebody did about an alert."""

    by: str
    when: str | None
    outcome: str
    spoke: str
    origin: str


class EscalationJson(msgspec.Struct, gc=False):
    """To which role an alert goes, and when."""

    role: str
    at: str


class AlertJson(msgspec.Struct, gc=False):
    """One alert."""

    key: str
    level: str
    state: str
    about: str
    statements: list[AlertStatementJson]
    owners: list[str]
    raised: str
    respond_by: str
    overdue: bool
    breaches: list[BreachJson]
    taken: ActionJson | None
    closed: ActionJson | None
    escalated: list[EscalationJson]
    next_escalation: EscalationJson | None
    contradictions: list[str]
    notes: list[str]


class BatchJson(msgspec.Struct, gc=False):
    """Alerts that one contact of one owner answers."""

    owner: str
    alerts: list[str]
    respond_by: str


class CallJson(msgspec.Struct, gc=False):
    """A number to call; empty where the clinic has not filled it in."""

    line: str
    number: str


class AlertsJson(msgspec.Struct, gc=False):
    """Every alert of one person at a moment, the open ones first."""

    person: str
    at: str
    edition: str
    policy: str
    comfort: bool
    died: bool
    open: list[AlertJson]
    over: list[AlertJson]
    batches: list[BatchJson]
    next_visit: list[FactJson]
    call: list[CallJson]
    who_reads: str
    problems: list[str]
