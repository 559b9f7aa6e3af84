"""Workloads in words: what is most urgent about each person, and what the numbers do not say."""

from typing import Final

from trabecula.pathway.response import Response
from trabecula.pathway.workload import AHEAD, PersonWork
from trabecula.report.alert_wording import said_at
from trabecula.report.replanning_wording import said_visit
from trabecula.report.response_wording import said_treatment
from trabecula.report.wording import counted, said_day

TITLE: Final = "Workload"
CONTACT_OF_BEREAVED: Final = "call to the bereaved carer"
LIMITS: Final = (
    "An alert or a task of several roles counts for each of them.",
    "The tables of check-ins and of looks name no role: who calls is for the team to say.",
    "Tasks are those of the decided plan, made of the record as it is on this day.",
    "What is done and not in the record still counts.",
    "How many alerts one role can carry no source says.",
    "Unchanged symptoms wait for the next visit (MON-11).",
    "A red alert, a fall, a new site and a first report never wait.",
)
NOBODY: Final = "Nothing waits for anybody."
NOTHING_WAITS: Final = "Nothing waits by what is told."


def said_first(one: PersonWork) -> str:
    """What is most urgent about a person, in one sentence."""
    for alert in one.alerts.open:
        overdue = ", overdue" if alert.overdue else ""
        title = alert.statements[0].title
        return f"{alert.level.upper()}: {title}, by {said_at(alert.respond_by)}{overdue}."
    if one.visit.is_open:
        return said_visit(one.visit)
    dates = [
        *((due.last, f"{due.means}") for due in one.contacts),
        *((call.last, CONTACT_OF_BEREAVED) for call in one.calls),
        *((look.window.latest, said_look(response)) for response, look in one.looks),
        *((task.due.latest, task.title) for task in one.tasks_ahead if task.due.latest),
    ]
    if not dates:
        return NOTHING_WAITS
    day, what = min(dates)
    return f"{what[:1].upper()}{what[1:]}, by {said_day(day)}."


def said_look(response: Response) -> str:
    """A look at a treatment."""
    return f"look at {said_treatment(response)}"


def said_twice(own_id: str) -> str:
    """That one person may be counted twice."""
    return f"several records are of a person with the id {own_id}: each was counted"


def said_load(raised: int, acted: int, people: int) -> str:
    """How many alerts there were, and on how many somebody acted."""
    return (
        f"{counted(raised, 'alert')} raised in the last {AHEAD} days about "
        f"{counted(people, 'person', 'people')}; somebody took or closed {acted}."
    )
