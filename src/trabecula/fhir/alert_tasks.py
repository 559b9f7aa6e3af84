"""What was done about alerts, from the Tasks that carry their keys."""

from typing import Final

from msgspec.structs import replace

from trabecula.fhir.concepts import first_code
from trabecula.fhir.reading import Reading
from trabecula.fhir.task_resources import Task
from trabecula.language.code import ALERT
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.record import Moment

TIME: Final = "urn:trabecula:time-of-day"
OUTCOME: Final = "outcome"
SPOKE: Final = "spoke-with-the-person"
_ACTS: Final = {
    "received": Act.TAKEN,
    "accepted": Act.TAKEN,
    "in-progress": Act.TAKEN,
    "completed": Act.CLOSED,
}


def task(work: Task, origin: str, reading: Reading) -> None:
    """Who took or closed an alert. Other tasks, and those that nobody has taken, say nothing."""
    keys = [each.value for each in work.identifier or () if each.system == ALERT and each.value]
    act = _ACTS.get(work.status or "")
    if not keys or act is None:
        return
    if len(keys) > 1:
        reading.problem(origin, f"it names {len(keys)} alerts: name one; it was left out")
        return
    said = {first_code(each.type): each.value_string or "" for each in work.output or ()}
    by = (work.owner.display if work.owner is not None else None) or ""
    when = _when(work, origin, reading)
    outcome, spoke = said.get(OUTCOME, ""), said.get(SPOKE, "")
    action = AlertAction(origin, keys[0], act, by, when, outcome, spoke)
    reading.record.alert_actions.append(action)


def _when(work: Task, origin: str, reading: Reading) -> Moment | None:
    """When it was done; its time stands apart where the zone of that is not known."""
    ended = work.execution_period.end if work.execution_period is not None else None
    when = reading.when(origin, ended or work.last_modified)
    clock = next((one.value_string for one in work.extension or () if one.url == TIME), None)
    return when if when is None or clock is None else replace(when, time=clock)
