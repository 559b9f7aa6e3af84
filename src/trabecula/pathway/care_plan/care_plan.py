"""The care plan of one alternative: its tasks in order, and everything that it leaves, with why."""

from dataclasses import dataclass

from trabecula.language.statement import Urgency
from trabecula.pathway.care_plan.demand import Demand
from trabecula.pathway.care_plan.left import Left
from trabecula.pathway.care_plan.schedule import Schedule
from trabecula.pathway.care_plan.task import Task
from trabecula.pathway.care_plan.team_meeting import TeamMeeting
from trabecula.pathway.care_plan.transfer import Transfer
from trabecula.pathway.options.alternative import Alternative, Kind
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.plan import Plan
from trabecula.pathway.wishes import Decision


@dataclass(frozen=True, slots=True, eq=False)
class CarePlan:
    """One alternative as work: who does what by when, in order.

    ``plan`` is what applies, whatever is chosen. ``tasks`` come in the order of their dates, none
    before what it comes after; ``left`` is what applies or is held back and is no task, with the
    reason. ``demands`` is what it asks of the person. ``decisions`` are those in the record that
    chose, put off or declined something of it, the newest last; without one nothing is decided.
    """

    options: Options
    plan: Plan
    alternative: Alternative
    decisions: tuple[Decision, ...]
    tasks: tuple[Task, ...]
    left: tuple[Left, ...]
    demands: tuple[Demand, ...]
    schedule: Schedule
    team_meeting: TeamMeeting
    transfer: Transfer

    @property
    def decided(self) -> bool:
        """Whether somebody has decided on it."""
        return Kind.DECIDED in self.alternative.kinds

    @property
    def safety(self) -> tuple[Task, ...]:
        """What every plan holds."""
        return tuple(task for task in self.tasks if task.safety)

    @property
    def urgent(self) -> tuple[Task, ...]:
        """What is due on the same day, or sooner."""
        return tuple(task for task in self.tasks if task.urgency <= Urgency.SAME_DAY)

    def task(self, key: str) -> Task:
        """The task with this key; ``KeyError`` where there is none."""
        for task in self.tasks:
            if task.key == key:
                return task
        raise KeyError(key)
