"""Alerts of one person, as text for a terminal."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from rich.console import RenderableType

from trabecula.language.directory import NOT_FILLED_IN
from trabecula.report import alert_shapes as shapes
from trabecula.report.alert_wording import COMFORT, DIED, said_at
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.wording import DRAFT_NOTICE, NOT_ORDERS

_MOST_AGAIN: Final = 5


def render(found: shapes.AlertsJson, width: int = 80, colour: bool = False) -> str:
    """All of it, wrapped to ``width``."""
    return printed(_parts(found), width, colour)


def _parts(found: shapes.AlertsJson) -> Iterable[RenderableType]:
    yield said(f"Alerts: {found.person}", "bold")
    yield said(f"As of {_at(found.at)}, edition {found.edition}")
    yield said(f"{DRAFT_NOTICE}. {NOT_ORDERS}", "bold")
    if found.died:
        yield said(DIED, "bold")
    elif found.comfort:
        yield said(COMFORT)
    yield from section("Open", str(len(found.open)))
    if not found.open:
        yield said("No alert is open. That says nothing of what nobody reported.")
    for alert in found.open:
        yield from _alert(alert, found)
    for batch in found.batches:
        if len(batch.alerts) > 1:
            yield said(
                f"One contact of {batch.owner} answers {', '.join(batch.alerts)}: "
                f"by {_at(batch.respond_by)}."
            )
    if found.next_visit:
        names = ", ".join(one.fact for one in found.next_visit)
        yield said(f"For the next visit, unchanged: {names}.")
    yield from section("Over", str(len(found.over)))
    for alert in found.over:
        yield said(f"{alert.key} ({alert.level}) {alert.state}{_ended(alert)}")
    if found.problems:
        yield from section("Not understood", str(len(found.problems)))
        yield bullets(found.problems)


def _alert(alert: shapes.AlertJson, found: shapes.AlertsJson) -> Iterable[RenderableType]:
    overdue = " OVERDUE" if alert.overdue else ""
    yield said(f"{alert.level.upper()}: {alert.statements[0].title}{overdue}", "bold")
    yield rows(
        (
            ("   Key", alert.key),
            ("   About", alert.about),
            ("   Because", alert.breaches[0].says),
            *_again(alert),
            *(("   Also", f"{one.title} ({one.code})") for one in alert.statements[1:]),
            ("   What", " ".join(alert.statements[0].says)),
            ("   Owner", ", ".join(alert.owners)),
            ("   Raised", _at(alert.raised)),
            ("   By", _at(alert.respond_by)),
            ("   State", alert.state + ("" if alert.taken is None else f" by {alert.taken.by}")),
            *(("   Passed on", f"to {one.role}, {_at(one.at)}") for one in alert.escalated),
            *_next(alert),
            *(("   Beside", note) for note in alert.notes),
            *(("   Disagrees", line) for line in alert.contradictions),
            *(("   Call", f"{one.line}: {one.number or NOT_FILLED_IN}") for one in found.call),
            ("   Messages", found.who_reads),
        )
    )


def _again(alert: shapes.AlertJson) -> Iterable[tuple[str, str]]:
    days = list(dict.fromkeys(one.day for one in alert.breaches[1:]))
    days = [day for day in days if day != alert.breaches[0].day]
    if days:
        left = f" and {len(days) - _MOST_AGAIN} more days" if len(days) > _MOST_AGAIN else ""
        yield "   Again on", ", ".join(days[-_MOST_AGAIN:]) + left


def _next(alert: shapes.AlertJson) -> Iterable[tuple[str, str]]:
    if alert.next_escalation is not None:
        yield (
            "   If nobody closes it",
            f"to {alert.next_escalation.role}, {_at(alert.next_escalation.at)}",
        )


def _ended(alert: shapes.AlertJson) -> str:
    closed = alert.closed
    if closed is None:
        return ""
    spoke = f" ({closed.spoke})" if closed.spoke else ""
    return f" by {closed.by}, {closed.when}: {closed.outcome}{spoke}"


def _at(moment: str) -> str:
    return said_at(datetime.fromisoformat(moment))
