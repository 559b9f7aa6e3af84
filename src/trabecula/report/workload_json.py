"""Workloads as JSON in the published shape."""

from collections.abc import Iterable
from datetime import date, datetime

from trabecula.language.edition import OpenEdition
from trabecula.language.monitoring import Level
from trabecula.pathway.workload import PersonWork, RoleWork, Workload
from trabecula.report.replanning_wording import said_visit
from trabecula.report.workload_shapes import (
    AheadJson,
    NotReadJson,
    OpenAlertJson,
    PersonWorkJson,
    RoleWorkJson,
    TaskAheadJson,
    WorkloadJson,
)
from trabecula.report.workload_wording import (
    CONTACT_OF_BEREAVED,
    LIMITS,
    said_first,
    said_look,
    said_twice,
)


def workload_json(
    found: Workload, at: datetime, opened: OpenEdition, not_read: Iterable[tuple[str, str]]
) -> WorkloadJson:
    """The workload of the people that could be read, and what could not be."""
    people = found.people
    return WorkloadJson(
        _iso(at),
        opened.edition.name,
        opened.policy_digest,
        [_role(one) for one in found.roles],
        [_person(one) for one in people],
        sum(len(one.contacts) + len(one.calls) for one in people),
        sum(len(one.looks) for one in people),
        sum(one.visit.is_open for one in people),
        found.raised,
        found.acted,
        [NotReadJson(source, why) for source, why in not_read],
        [said_twice(each) for each in found.twice],
        list(LIMITS),
    )


def _role(one: RoleWork) -> RoleWorkJson:
    return RoleWorkJson(
        one.role,
        one.open[Level.RED],
        one.open[Level.AMBER],
        one.open[Level.YELLOW],
        one.overdue,
        one.passed_on,
        None if one.respond_by is None else _iso(one.respond_by),
        one.tasks,
        one.tasks_ahead,
    )


def _person(one: PersonWork) -> PersonWorkJson:
    return PersonWorkJson(
        one.name,
        one.id,
        one.source,
        said_first(one),
        [
            OpenAlertJson(
                alert.key,
                alert.level,
                alert.statements[0].title,
                list(alert.owners),
                _iso(alert.respond_by),
                alert.overdue,
            )
            for alert in one.alerts.open
        ],
        [
            *(_ahead(due.means, due.first, due.last) for due in one.contacts),
            *(_ahead(CONTACT_OF_BEREAVED, call.first, call.last) for call in one.calls),
        ],
        [
            _ahead(said_look(response), look.window.earliest, look.window.latest)
            for response, look in one.looks
        ],
        said_visit(one.visit),
        None if one.tasks is None else len(one.tasks),
        [
            TaskAheadJson(task.key, task.title, list(task.owners), task.due.latest.isoformat())
            for task in one.tasks_ahead
            if task.due.latest is not None
        ],
    )


def _ahead(what: str, first: date, last: date) -> AheadJson:
    return AheadJson(what, first.isoformat(), last.isoformat())


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
