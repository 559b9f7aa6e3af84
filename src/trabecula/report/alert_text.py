"""Alerts of one person, as text for a terminal."""

from collections.abc import Iterable

from rich.console import RenderableType

from trabecula.report import alert_shapes as shapes
from trabecula.report.alert_lines import (
    NO_ALERT,
    about,
    beside,
    heading,
    moment,
    over,
    whom_to_call,
)
from trabecula.report.alert_wording import COMFORT, DIED
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.wording import DRAFT_NOTICE, NOT_ORDERS


def render(found: shapes.AlertsJson, width: int = 80, colour: bool = False) -> str:
    """All of it, wrapped to ``width``."""
    return printed(_parts(found), width, colour)


def _parts(found: shapes.AlertsJson) -> Iterable[RenderableType]:
    yield said(f"Alerts: {found.person}", "bold")
    yield said(f"As of {moment(found.at)}, edition {found.edition}")
    yield said(f"{DRAFT_NOTICE}. {NOT_ORDERS}", "bold")
    if found.died:
        yield said(DIED, "bold")
    elif found.comfort:
        yield said(COMFORT)
    yield rows(whom_to_call(found))
    yield from section("Open", str(len(found.open)))
    if not found.open:
        yield said(NO_ALERT)
    for alert in found.open:
        yield said(heading(alert), "bold")
        yield rows((f"   {label}", what) for label, what in about(alert))
    for line in beside(found):
        yield said(line)
    yield from section("Over", str(len(found.over)))
    for alert in found.over:
        yield said(over(alert))
    if found.problems:
        yield from section("Not understood", str(len(found.problems)))
        yield bullets(found.problems)
