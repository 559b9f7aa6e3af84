"""Alerts in lines that text and page share, made from their JSON."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from trabecula.language.directory import NOT_FILLED_IN
from trabecula.report import alert_shapes as shapes
from trabecula.report.alert_wording import said_at
from trabecula.report.wording import said_day

NO_ALERT: Final = "No alert is open. That says nothing of what nobody reported."


def heading(alert: shapes.AlertJson) -> str:
    """Its level, what it calls for, and whether it is overdue."""
    overdue = " OVERDUE" if alert.overdue else ""
    return f"{alert.level.upper()}: {alert.statements[0].title}{overdue}"


def about(alert: shapes.AlertJson) -> Iterator[tuple[str, str]]:
    """Labels, and what is said of an alert under each."""
    yield "Key", alert.key
    yield "About", alert.about
    yield "Because", alert.breaches[0].says
    yield from _again(alert)
    yield from _also(alert)
    yield "What", " ".join(alert.statements[0].says)
    yield "Owner", ", ".join(alert.owners)
    yield "Raised", moment(alert.raised)
    yield "By", moment(alert.respond_by)
    yield "State", alert.state + ("" if alert.taken is None else f" by {alert.taken.by}")
    yield from (("Passed on", f"to {one.role}, {moment(one.at)}") for one in alert.escalated)
    if alert.next_escalation is not None:
        following = alert.next_escalation
        yield "If nobody closes it", f"to {following.role}, {moment(following.at)}"
    yield from (("Beside", note) for note in alert.notes)
    yield from (("Disagrees", line) for line in alert.contradictions)


def whom_to_call(found: shapes.AlertsJson) -> Iterator[tuple[str, str]]:
    """The numbers, and who reads messages."""
    yield from (("Call", f"{one.line}: {one.number or NOT_FILLED_IN}") for one in found.call)
    yield "Messages", found.who_reads


def beside(found: shapes.AlertsJson) -> Iterator[str]:
    """What one contact answers, and what waits for the next visit."""
    for batch in found.batches:
        if len(batch.alerts) > 1:
            yield (
                f"One contact of {batch.owner} answers {', '.join(batch.alerts)}: "
                f"by {moment(batch.respond_by)}."
            )
    if found.next_visit:
        names = ", ".join(one.fact for one in found.next_visit)
        yield f"For the next visit, unchanged: {names}."


def over(alert: shapes.AlertJson) -> str:
    """What became of an alert that is over."""
    closed = alert.closed
    if closed is None:
        return f"{alert.key} ({alert.level}) {alert.state}"
    spoke = f" ({closed.spoke})" if closed.spoke else ""
    how = f"by {closed.by}, {closed.when}: {closed.outcome}{spoke}"
    return f"{alert.key} ({alert.level}) {alert.state} {how}"


def moment(iso: str) -> str:
    """A moment of the JSON as people write it."""
    return said_at(datetime.fromisoformat(iso))


def _again(alert: shapes.AlertJson) -> Iterator[tuple[str, str]]:
    """On how many more days it was called for, and why on the last of them."""
    first, *others = alert.breaches
    days = {one.day for one in others} - {first.day}
    if not days:
        return
    last = next(one for one in reversed(others) if one.day == max(days))
    number = "Once" if len(days) == 1 else f"{len(days)} more days, the last"
    yield "Again", f"{number} on {said_day(date.fromisoformat(last.day))}: {last.says}"


def _also(alert: shapes.AlertJson) -> Iterator[tuple[str, str]]:
    """What else it calls for, and why it first did."""
    for one in alert.statements[1:]:
        says = next((each.says for each in alert.breaches if each.statement == one.code), "")
        yield "Also", f"{one.title} ({one.code}): {says}"
