"""Alerts as JSON in the published shape."""

from datetime import datetime

from trabecula.language.directory import Directory, Line
from trabecula.language.edition import OpenEdition
from trabecula.pathway.alert_action import AlertAction
from trabecula.pathway.alerts import Alert, Alerts, Escalation
from trabecula.pathway.facts import Facts
from trabecula.report.alert_reasons import Reasons
from trabecula.report.alert_shapes import (
    ActionJson,
    AlertJson,
    AlertsJson,
    AlertStatementJson,
    BatchJson,
    BreachJson,
    CallJson,
    EscalationJson,
)
from trabecula.report.alert_wording import WHO_READS
from trabecula.report.as_json import facts_json


def alerts_json(
    found: Alerts, facts: Facts, opened: OpenEdition, directory: Directory | None
) -> AlertsJson:
    """Every alert, with whom to call out of hours."""
    reasons = Reasons(facts, opened)
    return AlertsJson(
        facts.person.label,
        _iso(found.at),
        opened.edition.name,
        opened.policy_digest,
        found.comfort,
        found.died,
        [alert_json(alert, opened, reasons) for alert in found.open],
        [alert_json(alert, opened, reasons) for alert in found.alerts if not alert.is_open],
        [
            BatchJson(batch.owner, [one.key for one in batch.alerts], _iso(batch.respond_by))
            for batch in found.batches
        ],
        facts_json(found.next_visit),
        [
            CallJson(line.words, "" if directory is None else directory.number(line))
            for line in (Line.OUT_OF_HOURS, Line.EMERGENCY)
        ],
        (directory and directory.who_reads) or WHO_READS,
        list(found.problems),
    )


def alert_json(alert: Alert, opened: OpenEdition, reasons: Reasons) -> AlertJson:
    """One alert."""
    following = alert.next_escalation
    return AlertJson(
        alert.key,
        alert.level,
        alert.state,
        alert.subject.label,
        [
            AlertStatementJson(
                rule.statement.code,
                rule.statement.title,
                rule.level,
                list(rule.statement.says),
                opened.review_state(rule.statement).value,
            )
            for rule in alert.rules
        ],
        [role.value for role in alert.owners],
        _iso(alert.raised),
        _iso(alert.respond_by),
        alert.overdue,
        [
            BreachJson(
                one.rule.statement.code,
                one.day.isoformat(),
                _iso(one.raised),
                one.late,
                reasons.of(one),
                facts_json(one.because),
            )
            for one in alert.breaches
        ],
        _action(alert.taken),
        _action(alert.closed),
        [_escalation(one) for one in alert.escalations],
        None if following is None else _escalation(following),
        list(alert.contradictions),
        list(dict.fromkeys(note for one in alert.breaches for note in one.notes)),
    )


def _action(action: AlertAction | None) -> ActionJson | None:
    if action is None:
        return None
    when = action.when
    said = None if when is None else " ".join(filter(None, (when.day.isoformat(), when.time)))
    return ActionJson(action.by, said, action.outcome, action.spoke, action.origin)


def _escalation(one: Escalation) -> EscalationJson:
    return EscalationJson(one.role, _iso(one.at))


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
