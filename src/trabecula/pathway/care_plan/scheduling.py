"""Scheduling: in which states a person is by the record and the plan, and the contacts of each.

Of states that hold together the closest contact counts. Pain that nobody asked about is taken as
uncontrolled until it is known; that somebody is in the last weeks is asked, never assumed.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final, cast

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition
from trabecula.language.follow_up import (
    CLOSEST_FIRST,
    Contact,
    FollowUp,
    Once,
    Repeated,
    State,
)
from trabecula.language.number import TimeSince
from trabecula.language.policy import Policy
from trabecula.language.quantity import DAYS_IN
from trabecula.language.statement import Urgency
from trabecula.pathway.care_plan.known import known_of
from trabecula.pathway.care_plan.schedule import PlannedContact, Schedule, StateNow
from trabecula.pathway.care_plan.task import Task
from trabecula.pathway.plan import Plan
from trabecula.pathway.recommendations import Status
from trabecula.pathway.taken.known import Known
from trabecula.pathway.times import days_of, span, value_of

WEEKS_AHEAD: Final = 12
_DEATH: Final = "the person has died"


def schedule(tasks: Sequence[Task], plan: Plan, follow_up: FollowUp) -> Schedule:
    """Who is in touch when in the next weeks, by what holds now and what the plan begins."""
    return _Scheduling(tasks, plan, follow_up).run()


class _Scheduling:
    def __init__(self, tasks: Sequence[Task], plan: Plan, follow_up: FollowUp) -> None:
        self._tasks, self._plan, self._follow_up = tasks, plan, follow_up
        self._recommendations = plan.recommendations
        self._as_of = self._recommendations.facts.as_of
        self._policy = self._recommendations.edition.policy
        self._known = Known(known_of(self._recommendations.facts.person), self._policy)

    def run(self) -> Schedule:
        if self._known.answer(self._follow_up.death) is Answer.APPLIES:
            return self._after_death()
        states = [*self._emergency(), *self._by_facts(), *self._by_tasks()]
        may = [each for each in states if not each.sure]
        holding = [each for each in states if each.sure or each.state is State.UNCONTROLLED]
        holding.sort(key=self._place)
        if not holding or holding[0].since > self._as_of:
            holding.insert(0, self._state(State.STABLE_UNDER_TREATMENT, "no other state holds"))
        until = self._as_of + timedelta(weeks=WEEKS_AHEAD)
        contacts = [c for each in holding for c in self._contacts(each) if c.first <= until]
        contacts.sort(key=lambda each: (each.first, each.last or date.max))
        by_video, because = self._video()
        return Schedule(holding[0], holding[1:], may, tuple(contacts), until, by_video, because)

    def _place(self, state: StateNow) -> tuple[date, int]:
        """What holds already comes before what a treatment begins later; of both, the closest."""
        return max(state.since, self._as_of), CLOSEST_FIRST.index(state.state)

    def _after_death(self) -> Schedule:
        now = self._state(State.COMFORT, _DEATH)
        return Schedule(now, (), (), (), self._as_of, False, _DEATH)

    def _state(self, state: State, because: str, since: date | None = None) -> StateNow:
        row = self._follow_up.check_ins.at(state)
        return StateNow(state, row, True, since or self._as_of, because)

    def _emergency(self) -> Iterator[StateNow]:
        found = [
            each.statement.title
            for each in self._plan.measures
            if each.urgency is Urgency.IMMEDIATE
        ]
        if found:
            yield self._state(State.EMERGENCY, "; ".join(found))

    def _by_facts(self) -> Iterator[StateNow]:
        """States whose beginning facts tell, or would tell if they were known."""
        for row in self._follow_up.check_ins.rows:
            (state,) = row.keys
            when = row.holds.enters.when
            if when is None or state is None:
                continue
            answer = self._known.answer(when)
            if answer is Answer.APPLIES:
                yield self._state(state, row.holds.enters.says, self._since(when))
            elif answer is Answer.NOT_KNOWN:
                asks = self._known.open(when)
                says = row.holds.enters.says
                yield StateNow(state, row, False, self._as_of, says, asks)

    def _since(self, when: Condition) -> date | None:
        """The day from which a condition counts, where it turns on a time since something."""
        for fact in self._known.turns_on(when):
            number = self._known.number(fact)
            if isinstance(fact, TimeSince) and number is not None:
                unit = cast("TimeSince[Any]", fact).measured_in
                return self._as_of - timedelta(days=round(number * DAYS_IN[unit]))
        return None

    def _by_tasks(self) -> Iterator[StateNow]:
        """States that the treatments of the plan begin, each once for one day."""
        found: dict[tuple[State, date], list[str]] = {}
        for task in self._tasks:
            if task.option is not None:
                option = task.option.option
                state = self._follow_up.enters.get(option.intervention)
                state = state or self._follow_up.enters_by_kind.get(option.modality)
                if state is not None:
                    begins = task.due.latest or self._as_of
                    found.setdefault((state, begins), []).append(task.title)
        for (state, begins), titles in found.items():
            yield self._state(state, "; ".join(titles), begins)

    def _contacts(self, state: StateNow) -> Iterator[PlannedContact]:
        start = state.since
        for contact in state.row.holds.contacts:
            planned = _planned(contact, state.state, state.since, start, self._policy)
            if isinstance(contact, Once):
                start = max(start, planned.last or start)
            if (coming := _from(planned, self._as_of)) is not None:
                yield coming

    def _video(self) -> tuple[bool | None, str]:
        statement = self._follow_up.video
        item = next(each for each in self._recommendations.items if each.statement is statement)
        if item.status is Status.SHOWN:
            return True, statement.title
        if item.status is not None:
            return False, " ".join(dict.fromkeys(effect.row.reason for effect in item.held_by))
        if missing := item.missing():
            return None, f"not known: {', '.join(fact.name for fact in missing)}"
        turned = (f"{each.fact.name}: {each.in_words()}" for each in item.because())
        return False, "; ".join(turned)


def _planned(
    contact: Contact, state: State, since: date, start: date, policy: Policy
) -> PlannedContact:
    """A contact with its days; one that is repeated follows what comes once before it."""
    match contact:
        case Once(means, after):
            return PlannedContact(means, state, *span(after, since, policy))
        case Repeated(means, every, during, contacts, times):
            fewest, most = days_of(every, policy)
            first, last = start + timedelta(days=fewest), None
            if during is not None:
                first, last = span(during, since, policy)
            elif times is not None:
                last = start + timedelta(days=most * policy.value(times))
            ends = (1, 1)
            if contacts is not None:
                ends = (
                    value_of(contacts.earliest, policy),
                    value_of(contacts.latest, policy),
                )
            return PlannedContact(means, state, first, last, (fewest, most), ends)


def _from(contact: PlannedContact, as_of: date) -> PlannedContact | None:
    """What of a contact is still to come: None where it is over."""
    if contact.last is not None and contact.last < as_of:
        return None
    first = contact.first
    if contact.every is not None:
        while first < as_of:
            first += timedelta(days=contact.every[0])
        if contact.last is not None and first > contact.last:
            return None
    return PlannedContact(
        contact.means, contact.state, max(first, as_of), contact.last, contact.every, contact.times
    )
