"""The workload of a team, as text for a terminal."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from rich.console import RenderableType
from rich.table import Table

from trabecula.report import workload_shapes as shapes
from trabecula.report.alert_wording import said_at
from trabecula.report.console import bullets, printed, said, section
from trabecula.report.wording import DRAFT_NOTICE, counted
from trabecula.report.workload_wording import NOBODY, TITLE, said_load

_LEGEND: Final = (
    "Late: overdue alerts. On: passed on to this role. Soon: tasks due in 7 days. "
    "By: the soonest clock."
)
_HEADS: Final = ("Role", "Red", "Amber", "Yellow", "Late", "On", "Tasks", "Soon", "By")


def render(found: shapes.WorkloadJson, width: int = 80, colour: bool = False) -> str:
    """All of it, wrapped to ``width``."""
    return printed(_parts(found), width, colour)


def _parts(found: shapes.WorkloadJson) -> Iterable[RenderableType]:
    yield said(f"{TITLE}: {counted(len(found.people), 'person', 'people')}", "bold")
    yield said(f"As of {_at(found.at)}, edition {found.edition}")
    yield said(f"{DRAFT_NOTICE}.", "bold")
    yield from section("By role", str(len(found.roles)))
    yield _roles(found.roles) if found.roles else said(NOBODY)
    yield said(_LEGEND, "dim")
    yield said(
        f"In the next 7 days: {counted(found.contacts, 'contact')} and "
        f"{counted(found.looks, 'look')}. {counted(found.planning_visits, 'planning visit')} open."
    )
    yield said(said_load(found.alerts_raised, found.alerts_acted_on, len(found.people)))
    yield from section("By person", str(len(found.people)))
    for one in found.people:
        yield said(f"{one.name or 'no name'} ({one.source})", "bold")
        yield said(f"   {one.says}")
        yield said(f"   {_counts(one)}", "dim")
    if found.not_read:
        yield from section("Could not be read", str(len(found.not_read)))
        yield bullets(one.why for one in found.not_read)
    yield from section("What the numbers do not say")
    yield bullets((*found.problems, *found.says))


def _roles(roles: Iterable[shapes.RoleWorkJson]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim")
    for head in _HEADS:
        words = head in {"Role", "By"}
        table.add_column(head, justify="left" if words else "right", no_wrap=words)
    for one in roles:
        numbers = (one.red, one.amber, one.yellow, one.overdue, one.passed_on)
        tasks = (one.tasks, one.tasks_ahead)
        first = (one.respond_by or "").replace("T", " ")
        table.add_row(one.role, *map(str, (*numbers, *tasks)), first)
    return table


def _counts(one: shapes.PersonWorkJson) -> str:
    tasks = "nothing decided" if one.tasks is None else counted(one.tasks, "task")
    return (
        f"{counted(len(one.alerts), 'alert')}, {counted(len(one.contacts), 'contact')}, "
        f"{counted(len(one.looks), 'look')}, {tasks}"
    )


def _at(moment: str) -> str:
    return said_at(datetime.fromisoformat(moment))
