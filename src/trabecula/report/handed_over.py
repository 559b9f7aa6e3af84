"""What is handed over, in the shapes of its JSON."""

from collections.abc import Iterable

from trabecula.language.fact import Fact
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.task import Task
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.report.handed_over_shapes import ActionJson, NotRecordedJson, RecordedJson
from trabecula.report.shapes import AboutJson
from trabecula.report.tasks_said import said_due
from trabecula.report.wording import wrong


def about(subject: Subject, facts: Facts) -> AboutJson:
    """Of whom, or of which lesion or pain."""
    return AboutJson(facts.kind_of(subject), subject.id, subject.label)


def recorded(values: Iterable[tuple[Subject, Finding]], facts: Facts) -> list[RecordedJson]:
    """Values of the record, what cannot be relied on among them and marked."""
    return [
        RecordedJson(
            about(subject, facts),
            one.fact.name,
            one.fact.key,
            one.in_words(),
            one.day,
            one.origin,
            wrong(one),
        )
        for subject, one in values
    ]


def not_recorded(missing: Iterable[tuple[Subject, Fact]], facts: Facts) -> list[NotRecordedJson]:
    """What the record says nothing of."""
    return [
        NotRecordedJson(about(subject, facts), fact.name, fact.key, fact.asks)
        for subject, fact in missing
    ]


def actions(plan: CarePlan) -> list[ActionJson]:
    """Every task, in the order of the plan."""
    titles = {task.key: task.title for task in plan.tasks}
    return [_action(task, plan.plan.recommendations.facts, titles) for task in plan.tasks]


def _action(task: Task, facts: Facts, titles: dict[str, str]) -> ActionJson:
    return ActionJson(
        task.title,
        [about(one, facts) for one in task.about],
        list(task.owners),
        said_due(task.due, task.urgency),
        task.due.latest,
        task.due.hours,
        task.urgency.words,
        task.whence,
        list(task.lines),
        [titles[key] for key in task.after if key in titles],
        list(dict.fromkeys(item.statement.code for item in task.items)),
        task.note,
    )
