"""The JSON of a workload, as it is published."""

import msgspec


class RoleWorkJson(msgspec.Struct, gc=False):
    """What waits for one role; ``respond_by`` is its soonest clock."""

    role: str
    red: int
    amber: int
    yellow: int
    overdue: int
    passed_on: int
    respond_by: str | None
    tasks: int
    tasks_ahead: int


class OpenAlertJson(msgspec.Struct, gc=False):
    """An open alert of a person."""

    key: str
    level: str
    title: str
    owners: list[str]
    respond_by: str
    overdue: bool


class AheadJson(msgspec.Struct, gc=False):
    """A contact or a look that is due from one day to another."""

    what: str
    first: str
    last: str


class TaskAheadJson(msgspec.Struct, gc=False):
    """A task of the decided plan that is due soon."""

    key: str
    title: str
    owners: list[str]
    latest: str


class PersonWorkJson(msgspec.Struct, gc=False):
    """One person; ``says`` is what is most urgent. ``tasks`` is null where nothing was decided."""

    name: str
    id: str | None
    source: str
    says: str
    alerts: list[OpenAlertJson]
    contacts: list[AheadJson]
    looks: list[AheadJson]
    planning_visit: str
    tasks: int | None
    tasks_ahead: list[TaskAheadJson]


class NotReadJson(msgspec.Struct, gc=False):
    """A record that could not be read, and why."""

    source: str
    why: str


class WorkloadJson(msgspec.Struct, gc=False):
    """What waits for whom among the people of a team, the most pressing first."""

    at: str
    edition: str
    policy: str
    roles: list[RoleWorkJson]
    people: list[PersonWorkJson]
    contacts: int
    looks: int
    planning_visits: int
    alerts_raised: int
    alerts_acted_on: int
    not_read: list[NotReadJson]
    problems: list[str]
    says: list[str]
