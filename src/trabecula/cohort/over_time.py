"""What is seen of one person only over time: responses, alerts, plans, each as a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

import polars as pl
from msgspec.structs import replace

from trabecula import journey
from trabecula.language.edition import OpenEdition
from trabecula.language.quality import Quality
from trabecula.language.response import JudgedBy, Verdict
from trabecula.pathway import response
from trabecula.pathway.alert_action import AlertAction
from trabecula.pathway.alerts import Alert, AlertState
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record
from trabecula.pathway.replanning.plans import plans_of
from trabecula.pathway.response import Look, Response, Standing

Row = dict[str, Any]

OVERTAKEN: Final = "followed by the next treatment"
NOT_YET: Final = "not yet"
ENDED: Final = "ended by a death"
NOT_KNOWN: Final = "not known"
IN_TIME, LATE, NOBODY = "in time", "late", "no action recorded"
RESPONSES: Final = (NOT_YET, OVERTAKEN, NOT_KNOWN, *(verdict.value for verdict in Verdict))
"""What a look at a treatment comes to."""
ANSWERED: Final = (NOT_YET, ENDED, NOT_KNOWN, NOBODY, LATE, IN_TIME)
"""What becomes of an alert; with no action recorded, its clock has run out."""
LEFT_OUT: Final = (NOT_YET, OVERTAKEN, ENDED)
"""What is not among those of whom something is asked."""

OVER_TIME: Final = {
    "responses": {"treatment": pl.String, "weeks": pl.Int64, "outcome": pl.Enum(RESPONSES)},
    "alerts": {"level": pl.String, "answered": pl.Enum(ANSWERED), "hours": pl.Float64},
    "plans": {"waits": pl.Boolean, "days": pl.Int64},
}
"""The columns of each table, beside whose row it is."""

_BY_PAIN: Final = (JudgedBy.ENDPOINTS, JudgedBy.PAIN)
_STANDING: Final = {
    Standing.NOT_YET: NOT_YET,
    Standing.DUE: NOT_YET,
    Standing.OVERTAKEN: OVERTAKEN,
}


@dataclass(frozen=True, slots=True)
class OverTime:
    """The rows of one person, of what happened from ``since`` on until the day of what is known."""

    record: Record
    known: Facts
    opened: OpenEdition
    quality: Quality
    since: date

    def rows(self) -> Iterator[tuple[str, Iterator[Row]]]:
        """The rows of each table."""
        yield "responses", self._responses()
        yield "alerts", self._alerts()
        yield "plans", self._plans()

    def _responses(self) -> Iterator[Row]:
        for one in response.responses(self.record, self.known, self.opened):
            if one.rules.by not in _BY_PAIN or one.since is None or one.since < self.since:
                continue
            for after in self.quality.response_at:
                weeks = int(after.value)
                look = _look_at(one, one.since + timedelta(weeks=weeks))
                if look is not None:
                    yield {
                        "treatment": str(one.row.name),
                        "weeks": weeks,
                        "outcome": _outcome(look),
                    }

    def _alerts(self) -> Iterator[Row]:
        found = journey.alerts(self.record, self.known, self.opened)
        for one in found.alerts:
            if one.raised.date() >= self.since:
                became, hours = answered(one, found.at)
                yield {"level": one.level.value, "answered": became, "hours": hours}

    def _plans(self) -> Iterator[Row]:
        plans = plans_of(self.record, self.known.as_of)
        for day in sorted({one.of for one in plans if one.of >= self.since}):
            if any(one.of < day for one in plans):
                since = self._called_for(_before(self.record, day), day)
                if since is not None:
                    yield {"waits": False, "days": (day - since).days}
        if plans and not self.known.died:
            since = self._called_for(self.record, self.known.as_of)
            if since is not None:
                yield {"waits": True, "days": (self.known.as_of - since).days}

    def _called_for(self, record: Record, day: date) -> date | None:
        """Since when a plan is called for on a day, by a record."""
        known = journey.know(record, day, self.opened)
        recommended = journey.recommend(known, self.opened)
        return journey.planning_visit(record, recommended).since


def _look_at(one: Response, day: date) -> Look | None:
    """The look for which a value of this day would count."""
    return next(
        (look for look in one.looks if look.window.opens <= day <= look.window.closes), None
    )


def _outcome(look: Look) -> str:
    if look.verdict is not None:
        return look.verdict.value
    return _STANDING.get(look.standing, NOT_KNOWN)


def answered(alert: Alert, at: datetime) -> tuple[str, float | None]:
    """What became of an alert, and after how many hours somebody acted, where times tell.

    An action on a day without a time is in time where the end of the day is, and late where its
    beginning is; else that is not known.
    """
    acts = [act for act in (alert.taken, alert.closed) if act is not None]
    if not acts:
        if alert.state is AlertState.ENDED:
            return ENDED, None
        return (NOBODY if at > alert.respond_by else NOT_YET), None
    between = [_between(act) for act in acts]
    told = [one for one in between if one is not None]
    if not told:
        return NOT_KNOWN, None
    soonest, latest = min(told)
    hours = (soonest - alert.raised).total_seconds() / 3600 if soonest == latest else None
    if latest <= alert.respond_by:
        return IN_TIME, hours
    return (LATE if soonest > alert.respond_by else NOT_KNOWN), hours


def _between(act: AlertAction) -> tuple[datetime, datetime] | None:
    """The first and the last instant at which it can have been done."""
    if act.when is None:
        return None
    first = datetime.combine(act.when.day, datetime.min.time())
    if act.when.time is None:
        last = datetime.combine(act.when.latest, datetime.max.time())
        return first, last
    at = datetime.fromisoformat(f"{act.when.day}T{act.when.time}")
    return at, at


def _before(record: Record, day: date) -> Record:
    """The record without the plans and decisions of a day and later."""
    wishes = replace(
        record.wishes,
        decisions=[
            one for one in record.wishes.decisions if one.when is not None and one.when.day < day
        ],
    )
    plans = [one for one in record.kept_plans if one.of is not None and one.of < day]
    return replace(record, wishes=wishes, kept_plans=plans)
