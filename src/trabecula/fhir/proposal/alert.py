"""Alerts, written: a Task for each, with its owner and its clock, and a Flag while it is red.

`fhir.alert_tasks` reads back who took or closed one.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from trabecula.fhir.alert_tasks import OUTCOME, SPOKE, TIME
from trabecula.fhir.proposal.identity import reference_in, references_of
from trabecula.fhir.proposal.request import priority
from trabecula.fhir.proposal.warning import SAFETY
from trabecula.fhir.proposal.written import Written, bundle, day_of, moment_of
from trabecula.fhir.writing import Json
from trabecula.language.code import ALERT, STATEMENT
from trabecula.language.edition import OpenEdition
from trabecula.language.monitoring import Level
from trabecula.language.statement import Statement
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.alerts import Alert
from trabecula.pathway.facts import Facts
from trabecula.pathway.moment import Moment

_OUTPUT: Final = "urn:trabecula:alert-output"


def write_alerts(alerts: Iterable[Alert], facts: Facts, opened: OpenEdition) -> bytes:
    """A requested Task for each alert, and a Flag for each red one."""
    writing = Written(facts)
    resources: list[Json] = []
    for alert in alerts:
        resources.append(_task(alert, writing, opened, None))
        resources += _flags(alert, writing, None)
    return bundle(resources)


def write_action(alert: Alert, action: AlertAction, facts: Facts, opened: OpenEdition) -> bytes:
    """What was done about an alert: its Task as it stands now, and the Flag of a red one."""
    writing = Written(facts)
    return bundle([_task(alert, writing, opened, action), *_flags(alert, writing, action)])


def _task(alert: Alert, writing: Written, opened: OpenEdition, action: AlertAction | None) -> Json:
    closed = action is not None and action.act is Act.CLOSED
    done = None if action is None else _in_zone(action.when, alert)
    begun = None if alert.taken is None else _in_zone(alert.taken.when, alert)
    private = opened.edition.private_facts
    findings = [one for one in alert.breaches[0].because if one.fact not in private]
    leading = alert.rules[0].statement
    return writing.resource(
        "Task",
        extension=_clock(action, alert),
        identifier=[{"system": ALERT, "value": alert.key}],
        status="requested" if action is None else "completed" if closed else "in-progress",
        intent="order",
        priority=priority(opened.urgencies[leading]),
        code=_code(alert.statements),
        description=leading.title,
        focus=_focus(alert),
        authoredOn=_at(alert.raised, alert.zone),
        lastModified=done,
        performerType=[{"text": role.value} for role in alert.owners],
        owner=None if action is None else {"display": action.by},
        reasonReference=next(({"reference": one} for one in references_of(findings)), None),
        note=[{"text": line} for line in leading.says],
        restriction={"period": {"end": _at(alert.respond_by, alert.zone)}},
        executionPeriod={"start": begun, "end": done}
        if closed and begun
        else {"end": done}
        if closed
        else None,
        output=list(_outputs(action)),
        **{"for": writing.person},
    )


def _outputs(action: AlertAction | None) -> Iterator[Json]:
    said = () if action is None else ((OUTCOME, action.outcome), (SPOKE, action.spoke))
    for code, text in said:
        if text:
            yield {"type": {"coding": [{"system": _OUTPUT, "code": code}]}, "valueString": text}


def _flags(alert: Alert, writing: Written, action: AlertAction | None) -> list[Json]:
    """Active while a red alert is open; no longer active once somebody closed it."""
    if alert.level is not Level.RED or (action is not None and action.act is Act.TAKEN):
        return []
    period = {"start": _at(alert.raised, alert.zone)}
    if action is not None:
        period["end"] = _in_zone(action.when, alert) or period["start"]
    return [
        writing.resource(
            "Flag",
            identifier=[{"system": ALERT, "value": alert.key}],
            status="active" if action is None else "inactive",
            category=[SAFETY],
            code=_code(alert.statements),
            subject=writing.person,
            period=period,
        )
    ]


def _code(statements: Iterable[Statement]) -> Json:
    codings = [{"system": STATEMENT, "code": one.code, "display": one.title} for one in statements]
    return {"coding": codings, "text": codings[0]["display"]}


def _focus(alert: Alert) -> Json | None:
    """The lesion that it is about, where the record names it."""
    about = alert.subject.id if alert.breaches[0].about_lesion else None
    found = None if about is None else reference_in(about)
    return None if found is None else {"reference": found}


def _clock(action: AlertAction | None, alert: Alert) -> list[Json]:
    """The time of what was done, where no zone is known that a date with a time needs."""
    if action is None or action.when is None or not action.when.time or alert.zone:
        return []
    return [{"url": TIME, "valueString": action.when.time}]


def _in_zone(when: Moment | None, alert: Alert) -> str | None:
    """A moment on the clock of the record, in the zone of what raised the alert."""
    if when is None or when.time is None:
        return day_of(when)
    return moment_of(Moment(when.day, when.latest, when.time, alert.zone))


def _at(moment: datetime, zone: str) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}{zone}" if zone else f"{moment:%Y-%m-%d}"
