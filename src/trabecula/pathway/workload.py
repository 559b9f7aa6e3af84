"""The workload of a team: what waits for whom among the people that it follows.

An alert or a task of several roles counts for each of them. The tables of check-ins and of looks
name no role: contacts and looks are counted for nobody.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from trabecula.language.monitoring import Level
from trabecula.language.statement import Role
from trabecula.pathway.alerts import Alert, Alerts
from trabecula.pathway.cadence import Cadence, Due
from trabecula.pathway.cadence import Standing as Becoming
from trabecula.pathway.cadence.bereavement import BereavementCall
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.task import Task
from trabecula.pathway.replanning import PlanningVisit
from trabecula.pathway.response import Look, Response, Standing

AHEAD: Final = 7
"""Days that are looked ahead, and back for the alerts that were raised."""


@dataclass(frozen=True, slots=True)
class PersonWork:
    """What waits for somebody about one person, as it stands at a moment.

    ``contacts``, ``calls`` to the bereaved and ``looks`` are those of the days ahead. ``tasks`` are
    those of the plan that was decided, None where none was.
    """

    name: str
    id: str | None
    source: str
    alerts: Alerts
    contacts: tuple[Due, ...]
    calls: tuple[BereavementCall, ...]
    looks: tuple[tuple[Response, Look], ...]
    visit: PlanningVisit
    tasks: tuple[Task, ...] | None

    @property
    def tasks_ahead(self) -> tuple[Task, ...]:
        """The tasks that are due by the last of the days ahead."""
        last = self.alerts.at.date() + timedelta(AHEAD)
        return tuple(one for one in self.tasks or () if (one.due.latest or date.max) <= last)

    @property
    def order(self) -> tuple[int, datetime, str, str]:
        """By need: open alerts by level, then a planning visit, then the first date."""
        for alert in self.alerts.open:
            return list(Level).index(alert.level), alert.respond_by, self.name, self.source
        dates = [*(one.last for one in self.contacts), *(one.last for one in self.calls)]
        dates += [look.window.latest for _, look in self.looks]
        dates += [one.due.latest for one in self.tasks_ahead if one.due.latest is not None]
        first = datetime.combine(min(dates, default=date.max), time())
        return len(Level) + (not self.visit.is_open), first, self.name, self.source


@dataclass(frozen=True, slots=True)
class RoleWork:
    """What waits for one role: open alerts by level, those overdue and those passed on to it.

    ``respond_by`` is the soonest clock; ``tasks_ahead`` are those of ``tasks`` that are due soon.
    """

    role: Role
    open: Counter[Level]
    overdue: int
    passed_on: int
    respond_by: datetime | None
    tasks: int
    tasks_ahead: int


@dataclass(frozen=True, slots=True)
class Workload:
    """The people by need, the roles by what waits for them, and how many alerts there were.

    ``raised`` were raised in the last days; somebody took or closed ``acted`` of them. ``twice``
    are people of whom several records were given.
    """

    people: tuple[PersonWork, ...]
    roles: tuple[RoleWork, ...]
    raised: int
    acted: int
    twice: tuple[str, ...]


def work_of(
    source: str,
    *,
    name: str,
    id: str | None,  # noqa: A002
    alerts: Alerts,
    cadence: Cadence,
    responses: Sequence[Response],
    visit: PlanningVisit,
    care: CarePlan | None,
) -> PersonWork:
    """What waits about one person; ``care`` is the plan that was decided, made of today."""
    last = cadence.as_of + timedelta(AHEAD)
    calls = () if cadence.bereavement is None else cadence.bereavement.calls
    return PersonWork(
        name,
        id,
        source,
        alerts,
        tuple(one for one in cadence.due if one.standing in _WAITING and one.first <= last),
        tuple(one for one in calls if one.standing in _WAITING and one.first <= last),
        () if alerts.died else tuple(_looks(responses, last)),
        visit,
        None if care is None or not care.decided or alerts.died else care.tasks,
    )


_WAITING: Final = (Becoming.OPEN, Becoming.NEXT)


def _looks(responses: Iterable[Response], last: date) -> Iterator[tuple[Response, Look]]:
    for response in responses:
        for look in response.looks:
            ahead = look.standing is Standing.NOT_YET and look.window.earliest <= last
            if look.standing is Standing.DUE or ahead:
                yield response, look


def workload(people: Iterable[PersonWork]) -> Workload:
    """The workload of a team, in whatever order its people are given."""
    in_order = tuple(sorted(people, key=lambda one: one.order))
    recent = [
        alert
        for one in in_order
        for alert in one.alerts.alerts
        if one.alerts.at - timedelta(AHEAD) < alert.raised <= one.alerts.at
    ]
    ids = Counter(one.id for one in in_order if one.id is not None)
    return Workload(
        in_order,
        tuple(sorted(_roles(in_order), key=_need)),
        len(recent),
        sum(alert.taken is not None or alert.closed is not None for alert in recent),
        tuple(sorted(each for each, times in ids.items() if times > 1)),
    )


def _roles(people: Sequence[PersonWork]) -> Iterator[RoleWork]:
    for role in Role:
        own = [alert for one in people for alert in one.alerts.open if role in alert.owners]
        passed = [alert for one in people for alert in one.alerts.open if _passed_on(alert, role)]
        tasks = sum(role in task.owners for one in people for task in one.tasks or ())
        if own or passed or tasks:
            yield RoleWork(
                role,
                Counter(alert.level for alert in own),
                sum(alert.overdue for alert in own),
                len(passed),
                min((alert.respond_by for alert in (*own, *passed)), default=None),
                tasks,
                sum(role in task.owners for one in people for task in one.tasks_ahead),
            )


def _passed_on(alert: Alert, role: Role) -> bool:
    return role not in alert.owners and any(one.role is role for one in alert.escalations)


def _need(work: RoleWork) -> tuple[int, int, datetime, int, str]:
    """Red before what was passed on, then the soonest clock, then the most tasks."""
    soonest = work.respond_by or datetime.max
    return -work.open[Level.RED], -work.passed_on, soonest, -work.tasks, work.role
