"""How a task of a care plan is said in one line: of whom, by whom, until when, after what."""

from datetime import date, timedelta

from trabecula.language.statement import Urgency
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.task import Due, Task, Whence
from trabecula.pathway.facts import Facts, Subject
from trabecula.report.wording import counted, said_day, said_list

BEFORE = (Whence.PREREQUISITE, Whence.CHECK)
"""Tasks that come before an option."""
AROUND = (*BEFORE, Whence.COMPANION, Whence.REVIEW)
"""Tasks that an option brings with it."""


def said_due(due: Due, urgency: Urgency) -> str:
    """Until when."""
    if due.latest is None:
        standing = urgency is Urgency.STANDING_RESTRICTION
        return "for as long as it applies" if standing else "no clock"
    if due.hours is not None:
        return f"within {counted(due.hours, 'hour')}, {said_day(due.latest)}"
    if due.earliest is not None and due.earliest != due.latest:
        return f"{said_day(due.earliest)} to {said_day(due.latest)}"
    return f"by {said_day(due.latest)}"


def said_about(about: tuple[Subject, ...], facts: Facts) -> str:
    """The lesions and pains that it is about; empty for what is about the whole person."""
    return said_list([subject.label for subject in about if subject is not facts.person])


def said_task(task: Task, plan: CarePlan) -> str:
    """Of whom, by whom, until when, and how much comes before it."""
    before = [each for each in plan.tasks if each.key in task.after and each.whence in BEFORE]
    unsure = sum(each.whence is Whence.CHECK for each in before)
    first = f"before it: {counted(len(before), 'task')}" if before else ""
    if unsure:
        first += f", {unsure} of them not known to be done"
    return "; ".join(
        filter(
            None,
            (
                said_about(task.about, plan.plan.recommendations.facts),
                said_list([str(role) for role in task.owners]),
                said_due(task.due, task.urgency),
                first,
            ),
        )
    )


def due_within(task: Task, as_of: date, days: int) -> bool:
    """Whether it is due within so many days."""
    return task.due.latest is not None and task.due.latest <= as_of + timedelta(days=days)
