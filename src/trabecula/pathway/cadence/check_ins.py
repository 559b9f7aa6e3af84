"""Check-ins: which form is asked today and when, and what is done when none comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trabecula.calculation.missed_reports import missed_in_a_row
from trabecula.language.criterion import Duration
from trabecula.language.follow_up import AskedIn, InTouch, Means
from trabecula.language.policy import Policy
from trabecula.pathway.cadence.happened import Answered, Happened
from trabecula.pathway.cadence.quiet import QuietHours, minutes, of_hours
from trabecula.pathway.cadence.state import Because, InState
from trabecula.pathway.facts import Facts
from trabecula.pathway.times import days_in, value_of

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class FormAsked:
    """A check-in that is asked on a day, and at which times of it.

    ``at`` is when it is asked and ``reminder`` when it is reminded of, None where that would fall
    into quiet hours; neither where it was answered. ``or_short`` is whether the short one is
    offered first, since the last was missed; the person may always choose it.
    """

    form: str
    day: date
    because: str
    at: str | None
    reminder: str | None
    or_short: bool
    answered: bool


@dataclass(frozen=True, slots=True)
class MissedReports:
    """Reports missed in a row since the last one, and the call that they ask for.

    ``every`` is in days; ``agreed`` says whether it was agreed with the person. ``call_by`` is the
    last day for a call, None while there are too few; ``because`` is why it is sooner. Holidays of
    the clinic are not known: only Saturdays and Sundays are no working days.
    """

    last: date
    origin: str
    every: float
    agreed: bool
    missed: int
    call_by: date | None
    called: tuple[date, str] | None
    because: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class CheckIns:
    """Works out check-ins from what was agreed and answered."""

    facts: Facts
    touch: InTouch
    policy: Policy
    answered: tuple[Answered, ...]

    def agreed(self) -> tuple[float, bool]:
        """Days between check-ins, and whether the person agreed to them."""
        finding = self.facts.person.findings.get(self.touch.agreed.key)
        if finding is not None and isinstance(finding.value, int | float):
            return float(finding.value), True
        return float(days_in(self.policy.value(self.touch.forms.every))), False

    def quiet(self) -> QuietHours:
        """The person's own quiet hours, where both ends are known; else the clinic's."""
        own = [
            self.facts.person.findings.get(fact.key)
            for fact in (self.touch.quiet_from, self.touch.quiet_until)
        ]
        values = [None if one is None else one.value for one in own]
        times = [of_hours(each) for each in values if isinstance(each, int | float)]
        if len(times) == len(own):
            return QuietHours(times[0], times[1], own=True)
        reminders = self.touch.reminders
        ends = (reminders.quiet_from, reminders.quiet_until)
        begin, end = (of_hours(self.policy.value(one).value) for one in ends)
        return QuietHours(begin, end)

    def asked(self, states: Sequence[InState]) -> FormAsked | None:
        """What is asked today; None on a day between two check-ins."""
        form, because = self._form(states)
        if not form:
            return None
        today = self.facts.as_of
        done = any(one.day == today for one in self.answered)
        before = [one.day for one in self.answered if one.day < today]
        every = 1.0 if form == self.touch.forms.daily else self.agreed()[0]
        missed = bool(before) and missed_in_a_row(max(before), every, today) > 0
        at, reminder = (None, None) if done else self._times()
        return FormAsked(form, today, because, at, reminder, missed, done)

    def _form(self, states: Sequence[InState]) -> tuple[str, str]:
        """The weekly form on its day, else the daily one where a state or the person asks for it.

        Who agreed to be asked more often than weekly is asked the weekly form weekly all the same.
        """
        forms, today = self.touch.forms, self.facts.as_of
        agreed, _ = self.agreed()
        every = max(agreed, float(days_in(self.policy.value(forms.every))))
        weekly = [one.day for one in self.answered if one.form == forms.weekly]
        waited = (today - max(weekly)).days if weekly else None
        if waited is None or waited >= every or waited == 0:
            return forms.weekly, "none was answered before" if waited is None else often(every)
        for asked in forms.daily_in:
            for one in states:
                if one.state is asked.state and self._is_in_time(asked, one):
                    return forms.daily, str(one.state)
        before = [one.day for one in self.answered if one.day < today]
        if agreed < every and before and (today - max(before)).days >= agreed:
            return forms.daily, f"agreed with the person: {often(agreed)}"
        return "", ""

    def _is_in_time(self, asked: AskedIn, state: InState) -> bool:
        until: Duration | None = asked.until
        passed = (self.facts.as_of - state.since).days
        return until is None or passed <= days_in(value_of(until, self.policy))

    def _times(self) -> tuple[str | None, str | None]:
        """When it is asked, and reminded of on the same day outside of the quiet hours."""
        quiet, reminders = self.quiet(), self.touch.reminders
        at = quiet.next_awake(of_hours(self.policy.value(reminders.asked_at).value))
        later = minutes(at) / 60 + self.policy.value(reminders.after).value
        reminder = of_hours(later) if later < 24 else None
        return at, None if reminder is None or quiet.holds(reminder) else reminder

    def missed(self, recent: Sequence[Because], happened: Happened) -> MissedReports | None:
        """Reports that did not come; None before the first.

        ``recent`` are changes, ends of radiotherapy and discharges, each with its day.
        """
        if not self.answered:
            return None
        last, today = self.answered[-1], self.facts.as_of
        every, agreed = self.agreed()
        missed = missed_in_a_row(last.day, every, today)
        rule = self.touch.missed
        enough = self.policy.value(rule.reports)
        if missed < enough:
            return MissedReports(last.day, last.origin, every, agreed, missed, None, None, ())
        told = last.day + timedelta(int(every * enough) + 1)
        first = told - timedelta(days_in(self.policy.value(rule.recently)))
        sooner = tuple(one for one in recent if one.day is not None and first <= one.day <= told)
        by = working_day(told, self.policy.value(rule.sooner if sooner else rule.within))
        called = happened.between(Means.CALL, told, today)
        return MissedReports(last.day, last.origin, every, agreed, missed, by, called, sooner)


def often(days: float) -> str:
    """How often, in words."""
    return "every day" if days == 1 else f"every {days:g} days"


def working_day(start: date, days: int) -> date:
    """The working day that comes so many after a day; Saturdays and Sundays do not count."""
    day = start
    while days > 0:
        day += timedelta(1)
        days -= day.weekday() < _SATURDAY
    return day
