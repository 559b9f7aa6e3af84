"""Raising: every alert of a record, as it stands at a moment."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from trabecula.language.edition import OpenEdition
from trabecula.language.monitoring import Level, Monitoring
from trabecula.language.statement import Role
from trabecula.pathway.alert_action import AlertAction
from trabecula.pathway.alerts.alert import (
    Alert,
    Alerts,
    AlertState,
    Batch,
    Breach,
    Escalation,
)
from trabecula.pathway.alerts.arrivals import instant
from trabecula.pathway.alerts.breaches import Breaches
from trabecula.pathway.alerts.incidents import Pressing, incidents
from trabecula.pathway.alerts.opening import Draft, Opening, order_of
from trabecula.pathway.facts import Facts
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.watch import KnowOn, Reads, reads, watch


def alerts(record: Record, facts: Facts, edition: OpenEdition, know_on: KnowOn, at: time) -> Alerts:
    """Every alert that the record calls for until the day of ``facts``, as it stands ``at`` a time.

    ``facts`` are what is known on that day, ``know_on`` what is known on another. Times are those
    of the record as it writes them, on one clock. After a death nothing is raised any more.
    """
    monitoring = edition.edition.monitoring
    now = datetime.combine(facts.as_of, at)
    if monitoring is None:
        return Alerts(now, (), (), (), comfort=False, died=False, problems=())
    died = _death(record, facts.as_of)
    breaches: list[Breach] = []
    last: Recommendations | None = None
    finder = Breaches(record, facts, monitoring, edition)
    for last in watch(record, facts, _read(monitoring, edition), know_on):
        if died is None or last.facts.as_of < died:
            breaches += finder.of(last)
    pressing = Pressing(monitoring)
    opening = Opening(_until(record.alert_actions, now), pressing)
    for incident in incidents(breaches, pressing):
        opening.put(incident)
    found = [_alert(draft, monitoring, edition, now, died) for draft in opening.drafts]
    applying = [] if last is None else [item for item in last.items if item.status is not None]
    return Alerts(
        now,
        tuple(sorted(found, key=lambda one: (one.raised, one.key))),
        tuple(_batches(found)),
        tuple(
            finding
            for item in applying
            if item.statement is monitoring.next_visit and died is None
            for finding in item.because()
        ),
        comfort=any(item.statement is monitoring.comfort for item in applying),
        died=died is not None,
        problems=tuple(
            f"{one.origin}: no alert of this record is called {one.key}" for one in opening.unused()
        ),
    )


def _read(monitoring: Monitoring, edition: OpenEdition) -> Reads:
    statements = (
        *(rule.statement for rule in monitoring.alerts),
        monitoring.comfort,
        monitoring.next_visit,
    )
    conditions = tuple(one for rule in monitoring.alerts for one in rule.conditions)
    return reads(edition, statements, conditions)


def _death(record: Record, as_of: date) -> date | None:
    """The day of a death that is recorded until then; the first of all where it has no day."""
    person = record.person
    if person.died is not None:
        return person.died.day if person.died.day <= as_of else None
    return date.min if person.deceased else None


def _until(actions: Iterable[AlertAction], now: datetime) -> Iterator[AlertAction]:
    return (one for one in actions if one.when is None or instant(one.when) <= now)


def _alert(
    draft: Draft, monitoring: Monitoring, edition: OpenEdition, now: datetime, died: date | None
) -> Alert:
    closed = draft.closed
    taken = min(draft.taken, key=order_of, default=None)
    if closed is not None:
        state = AlertState.CLOSED
    elif died is not None:
        state = AlertState.ENDED
    else:
        state = AlertState.OPEN if taken is None else AlertState.TAKEN
    breaches = tuple(sorted(draft.breaches, key=lambda one: (one.raised, one.day)))
    steps = list(_escalations(draft, monitoring, edition)) if state in _WAITING else []
    return Alert(
        draft.key,
        tuple(draft.rules),
        breaches[0].subject,
        breaches,
        state,
        taken,
        closed,
        state in _WAITING and now > min(one.respond_by for one in breaches),
        tuple(step for step in steps if step.at < now),
        next((step for step in steps if step.at >= now), None),
        (*sorted(draft.contradictions), *_differing(draft)),
    )


_WAITING = (AlertState.OPEN, AlertState.TAKEN)


def _escalations(
    draft: Draft, monitoring: Monitoring, edition: OpenEdition
) -> Iterator[Escalation]:
    """To whom it goes, and when, for as long as nobody closes it."""
    leading = draft.rules[0]
    hours = int(edition.policy.value(monitoring.passed_on_after[leading.level]))
    at = min(one.respond_by for one in draft.breaches)
    told = set(leading.statement.owner)
    roles = [monitoring.passes_to.get(role) for role in leading.statement.owner]
    while following := list(dict.fromkeys(r for r in roles if r is not None and r not in told)):
        for role in following:
            yield Escalation(role, at)
        told.update(following)
        at += timedelta(hours=hours)
        roles = [monitoring.passes_to.get(role) for role in following]


def _differing(draft: Draft) -> Iterator[str]:
    """What people did that does not fit together, both sides said."""
    takings = sorted(draft.taken, key=order_of)
    closings = sorted(draft.closings, key=order_of)
    if len(names := dict.fromkeys(one.by for one in takings)) > 1:
        yield f"taken by {' and by '.join(names)}"
    if len(outcomes := dict.fromkeys((one.by, one.outcome) for one in closings)) > 1:
        said = " and by ".join(f"{by} ({outcome})" for by, outcome in outcomes)
        yield f"closed by {said}: the first counts"
    closed = draft.closed
    if closed is None or closed.when is None:
        return
    for one in takings:
        if one.when is not None and instant(one.when) > instant(closed.when):
            yield f"{one.origin}: taken by {one.by} after it was closed"


def _batches(found: Sequence[Alert]) -> Iterator[Batch]:
    """Open alerts by their first owner, so that one contact answers several; never a red one."""
    by_owner: dict[Role, list[Alert]] = {}
    for alert in sorted(found, key=lambda one: (one.respond_by, one.key)):
        if alert.is_open and alert.level is not Level.RED:
            by_owner.setdefault(alert.owners[0], []).append(alert)
    for owner, some in by_owner.items():
        yield Batch(owner, tuple(some), some[0].respond_by)
