"""How a care plan is said: its tasks, what it leaves, and who is in touch when."""

from dataclasses import dataclass
from datetime import date

from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.demand import Demand
from trabecula.pathway.care_plan.left import Left
from trabecula.pathway.care_plan.schedule import PlannedContact, Schedule, StateNow
from trabecula.pathway.care_plan.task import Due, Task
from trabecula.pathway.facts import Facts, Subject
from trabecula.report.care_plan_documents import team_meeting, transfer
from trabecula.report.care_plan_shapes import (
    CarePlanJson,
    ContactJson,
    DemandJson,
    DueJson,
    LeftJson,
    ScheduleJson,
    StateJson,
    TaskJson,
)
from trabecula.report.demand_wording import demand_said
from trabecula.report.medicine_words import sources, to_ask
from trabecula.report.shapes import AboutJson
from trabecula.report.wording import counted, said_day


def care_plan_said(care: CarePlan) -> CarePlanJson:
    """The care plan in the shape that the published schema describes."""
    facts = care.options.recommendations.facts
    saying = _Saying(facts)
    return CarePlanJson(
        list(care.alternative.kinds),
        care.decided,
        [option.key for option in care.alternative.options],
        [saying.task(task) for task in care.tasks],
        [saying.left(left) for left in care.left],
        [_demand(each) for each in care.demands],
        _schedule(care.schedule),
        team_meeting(care.team_meeting, saying.about),
        transfer(care.transfer, saying.about),
    )


@dataclass(frozen=True, slots=True)
class _Saying:
    facts: Facts

    def about(self, subject: Subject) -> AboutJson:
        """Whom or what something is about."""
        return AboutJson(self.facts.kind_of(subject), subject.id, subject.label)

    def task(self, task: Task) -> TaskJson:
        dose = task.dose
        return TaskJson(
            task.key,
            task.title,
            task.whence,
            task.safety,
            list(task.lines),
            None if dose is None else str(dose.dose),
            list(task.owners),
            [self.about(each) for each in task.about],
            task.urgency.words,
            _due(task.due),
            list(task.after),
            list(task.goes_with),
            _codes(task),
            None if task.option is None else task.option.key,
            to_ask(task.asks),
            task.note,
            None if task.checked is None else task.checked.value,
            sources(task.sources, task.checked),
        )

    def left(self, left: Left) -> LeftJson:
        return LeftJson(
            _codes(left),
            left.items[0].statement.title,
            [self.about(each) for each in {id(i.about): i.about for i in left.items}.values()],
            left.why,
            left.says,
            [option.key for option in left.options],
            to_ask(left.asks),
        )


def _codes(one: Task | Left) -> list[str]:
    return list(dict.fromkeys(item.statement.code for item in one.items))


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _due(due: Due) -> DueJson:
    return DueJson(_day(due.earliest), _day(due.latest), due.hours, _when(due))


def _when(due: Due) -> str:
    if due.latest is None:
        return "no date" if due.earliest is None else "for as long as it applies"
    if due.hours is not None:
        return f"within {counted(due.hours, 'hour')}"
    if due.earliest is None or due.earliest == due.latest:
        return ("on " if due.earliest else "by ") + said_day(due.latest)
    return f"{said_day(due.earliest)} to {said_day(due.latest)}"


def _demand(demand: Demand) -> DemandJson:
    return DemandJson(
        demand.cost,
        demand.fewest,
        demand.most,
        [option.key for option in demand.not_known],
        demand_said(demand),
    )


def _schedule(schedule: Schedule) -> ScheduleJson:
    return ScheduleJson(
        _state(schedule.now),
        [_state(each) for each in schedule.beside],
        [_state(each) for each in schedule.may],
        [_contact(each) for each in schedule.contacts],
        schedule.until.isoformat(),
        schedule.by_video,
        schedule.video_because,
    )


def _state(state: StateNow) -> StateJson:
    holds = state.row.holds
    return StateJson(
        state.state,
        state.sure,
        state.since.isoformat(),
        state.because,
        holds.says,
        [leaves.says for leaves in holds.leaves],
        to_ask(state.asks),
    )


def _contact(contact: PlannedContact) -> ContactJson:
    fewest, most = contact.every or (None, None)
    return ContactJson(
        contact.means,
        contact.state,
        contact.first.isoformat(),
        _day(contact.last),
        fewest,
        most,
        *contact.times,
        _how_often(contact),
    )


def _how_often(contact: PlannedContact) -> str:
    means = contact.means.value
    if contact.every is None:
        if contact.last in (None, contact.first):
            return f"{means} on {said_day(contact.first)}"
        return f"{means} from {said_day(contact.first)} to {said_day(contact.last)}"
    fewest, most = contact.every
    every = f"every {_days(fewest)}" if fewest == most else f"every {fewest} to {_days(most)}"
    times = ""
    if contact.times != (1, 1):
        times = f", {contact.times[0]} to {contact.times[1]} times each"
    last = "while it lasts" if contact.last is None else f"until {said_day(contact.last)}"
    return f"{means} {every}{times}, from {said_day(contact.first)}, {last}"


def _days(number: int) -> str:
    return "day" if number == 1 else counted(number, "day")
