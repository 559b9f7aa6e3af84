"""One alternative as work, laid out for a page: safety first, then by date, each with its place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from trabecula.language.statement import Urgency
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.task import Whence
from trabecula.report.care_plan_said import care_plan_said
from trabecula.report.care_plan_shapes import CarePlanJson, StateJson, TaskJson
from trabecula.report.care_plan_wording import WHENCE
from trabecula.report.shapes import AboutJson
from trabecula.report.wording import PERSON, said_list


@dataclass(frozen=True)
class Work:
    """The work of one alternative; ``others`` are the names by which another is asked for."""

    care: CarePlanJson
    others: tuple[str, ...]

    @cached_property
    def safety(self) -> list[TaskJson]:
        """What every plan holds."""
        return [task for task in self.care.tasks if task.safety]

    @cached_property
    def by_date(self) -> list[tuple[str, list[TaskJson]]]:
        """The other tasks, those with one date together."""
        rest = [task for task in self.care.tasks if not task.safety]
        return [(when, list(group)) for when, group in groupby(rest, lambda one: one.due.in_words)]

    @property
    def dated(self) -> int:
        """How many tasks there are beside what every plan holds."""
        return len(self.care.tasks) - len(self.safety)

    @property
    def immediate(self) -> bool:
        """Whether something is due within the hour."""
        return any(task.urgency == Urgency.IMMEDIATE.words for task in self.care.tasks)

    @property
    def may(self) -> list[StateJson]:
        """States of which it is not known whether they hold, but the one that is counted on."""
        schedule = self.care.schedule
        return [each for each in schedule.may if each.state != schedule.now.state]

    @cached_property
    def _places(self) -> dict[str, tuple[str, TaskJson]]:
        return {
            task.key: (f"task-{place}", task) for place, task in enumerate(self.care.tasks, start=1)
        }

    def anchor(self, task: TaskJson) -> str:
        """Where a task stands on the page."""
        return self._places[task.key][0]

    def links(self, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Where other tasks stand, and what they are called."""
        for key in keys:
            anchor, task = self._places[key]
            place = about(task.about)
            yield anchor, f"{task.title}, {place}" if place else task.title


def work(care: CarePlan) -> Work:
    """The work of a care plan."""
    return Work(care_plan_said(care), tuple(names_of(care.options, care.decisions)))


def before(task: TaskJson) -> str:
    """What is said before the title of a task, by where it comes from."""
    return WHENCE[Whence(task.whence)].rstrip(": ")


def about(subjects: Sequence[AboutJson]) -> str:
    """The lesions and pains that something is about."""
    return said_list(
        [each.label for each in subjects if each.kind != "person" and each.label != PERSON]
    )
