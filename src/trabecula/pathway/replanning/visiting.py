"""Visiting: whether a planning visit is called for on a day, and what it looks at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trabecula.errors import UnusableKeptPlan
from trabecula.language.answer import Answer
from trabecula.language.follow_up import FollowUp
from trabecula.language.replanning import (
    AlertClosed,
    AlertsRaised,
    BandChanged,
    NewInTheRecord,
    OrderChanged,
    ResponseFailed,
    TimeSincePlan,
    Trigger,
)
from trabecula.language.table import Entry
from trabecula.pathway.alerts import Alerts
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Facts
from trabecula.pathway.kept.comparison import what_changed
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.pathway.kept.stored import snapshot_of
from trabecula.pathway.kept.taking import snapshot
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.replanning.by_alerts import closed, often_enough, raised
from trabecula.pathway.replanning.by_bands import by_bands
from trabecula.pathway.replanning.by_facts import by_facts
from trabecula.pathway.replanning.by_order import by_order
from trabecula.pathway.replanning.by_record import by_record
from trabecula.pathway.replanning.by_responses import by_responses
from trabecula.pathway.replanning.days import days_of
from trabecula.pathway.replanning.looking import looked_at
from trabecula.pathway.replanning.plans import newest_kept, plans_of, undated
from trabecula.pathway.replanning.told import Signing, Told, sign_on, together
from trabecula.pathway.replanning.visit import Planned, PlanningVisit, Sign, TriggerAnswer
from trabecula.pathway.response import Response
from trabecula.pathway.times import days_in, value_of
from trabecula.pathway.watch import KnowOn


def planning_visit(
    record: Record,
    recommendations: Recommendations,
    *,
    alerts: Alerts,
    responses: Sequence[Response],
    know_on: KnowOn,
    care: CarePlan | None = None,
) -> PlanningVisit:
    """The planning visit of a person, on the day and by the edition of the recommendations.

    ``alerts`` and ``responses`` are those of the same record and day; ``know_on`` is what is known
    on another day. ``care`` is a plan of that day, to be compared with the last that was kept. A
    plan that was kept or decided answers what was told before it; what no plan has answered opens
    one visit. The order of the record makes no difference. Raises ``ValueError`` where the edition
    has no follow-up.
    """
    follow_up = recommendations.edition.edition.follow_up
    if follow_up is None:
        raise ValueError("this edition does not say when a plan is made anew")
    facts, rows = recommendations.facts, follow_up.replanning.rows
    plans = plans_of(record, facts.as_of)
    triggers = [row.holds for row in rows]
    first = _first(recommendations, triggers)
    if alerts.died:
        return PlanningVisit(facts.as_of, plans[-1] if plans else None, first, (), died=True)
    kept, problems = _kept(record, facts.as_of)
    telling = _Telling(
        record,
        recommendations,
        follow_up,
        alerts,
        responses,
        plans,
        first,
        days_of(record, facts, recommendations.edition, triggers, know_on),
        Signing(record, facts.as_of),
        kept,
    )
    answers = tuple(map(telling.answer, rows))
    opened_by = [one for one in answers if one.answer is Answer.APPLIES]
    return PlanningVisit(
        facts.as_of,
        plans[-1] if plans else None,
        first,
        answers,
        looked_at(opened_by, recommendations),
        None if kept is None or care is None else what_changed(kept, snapshot(care)),
        problems,
    )


def _first(recommendations: Recommendations, triggers: Sequence[Trigger]) -> date:
    """From when on signs count where no plan answers them: as long ago as a plan may last."""
    lasts = [one.criterion.after for one in triggers if isinstance(one.told_by, TimeSincePlan)]
    policy = recommendations.edition.policy
    longest = max((days_in(value_of(one, policy)) for one in lasts if one), default=0)
    return recommendations.facts.as_of - timedelta(longest)


def _kept(record: Record, as_of: date) -> tuple[Snapshot | None, tuple[str, ...]]:
    """The last plan that was kept; without it, why it cannot be read."""
    newest = newest_kept(record, as_of)
    if newest is None:
        return None, ()
    try:
        return snapshot_of(newest), ()
    except UnusableKeptPlan as error:
        return None, (str(error),)


@dataclass(frozen=True, slots=True)
class _Telling:
    """All that triggers are told by."""

    record: Record
    recommendations: Recommendations
    follow_up: FollowUp
    alerts: Alerts
    responses: Sequence[Response]
    plans: Sequence[Planned]
    first: date
    days: Sequence[Facts]
    signing: Signing
    kept: Snapshot | None

    @property
    def as_of(self) -> date:
        return self.recommendations.facts.as_of

    def answer(self, row: Entry[str, Trigger]) -> TriggerAnswer:
        """Whether a trigger opens the visit."""
        told = together(self._told(row.holds))
        signs = self._enough(row.holds, tuple(filter(self._counts, told.signs)))
        if signs:
            return TriggerAnswer(row, Answer.APPLIES, signs)
        alone = (f"anything earlier than {sign.says}" for sign in told.alone if self._counts(sign))
        lacks = (*told.lacks, *alone)
        if told.asks or lacks:
            return TriggerAnswer(row, Answer.NOT_KNOWN, (), told.asks, lacks)
        return TriggerAnswer(row, Answer.DOES_NOT_APPLY)

    def _told(self, trigger: Trigger) -> Iterator[Told]:
        edition, facts = self.recommendations.edition, self.recommendations.facts
        elicitation = edition.edition.elicitation
        yield by_facts(trigger, facts, self.days, edition.policy, self.signing)
        match trigger.told_by:
            case AlertClosed(level=level):
                yield closed(level, self.alerts)
            case AlertsRaised(level=level):
                yield Told(raised(level, self.alerts))
            case ResponseFailed():
                yield by_responses(self.responses, self.as_of, self._since, edition.policy)
            case NewInTheRecord() as told_by:
                yield by_record(
                    told_by, self.record, self.recommendations, self.follow_up, self.kept
                )
            case BandChanged() as told_by:
                yield by_bands(told_by, self.days, self.signing)
            case OrderChanged() if elicitation is not None:
                yield by_order(elicitation, self.days, self.signing)
            case TimeSincePlan():
                yield self._time(trigger)
            case _:
                pass

    @property
    def _since(self) -> date:
        return self.plans[-1].of if self.plans else self.first

    def _counts(self, sign: Sign) -> bool:
        """Whether no plan has answered a sign, and where there is none, it is not too old."""
        if not self.plans:
            return sign.day >= self.first
        return not any(plan.answers(sign) for plan in self.plans)

    def _enough(self, trigger: Trigger, signs: tuple[Sign, ...]) -> tuple[Sign, ...]:
        criterion, policy = trigger.criterion, self.recommendations.edition.policy
        if criterion.within is None:
            return signs
        within = days_in(value_of(criterion.within, policy))
        return often_enough(signs, int(value_of(criterion.times, policy)), within)

    def _time(self, trigger: Trigger) -> Told:
        if not self.plans:
            without_day = undated(self.record)
            lacks = tuple(f"when {origin} was decided" for origin in without_day)
            none = sign_on(self.as_of, "no plan is kept or decided in this record", "")
            return Told(lacks=lacks) if lacks else Told((none,))
        policy, last = self.recommendations.edition.policy, self.plans[-1]
        after = value_of(trigger.criterion.after, policy)
        due = last.of + timedelta(days_in(after))
        says = f"{after} since the {last.says} on {last.of}"
        return Told((sign_on(due, says, last.origin),) if due <= self.as_of else ())
