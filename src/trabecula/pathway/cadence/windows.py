"""Windows: on which days each contact of a state is due, and what became of each.

What comes once, or so many times in a given stretch, has days of its own, counted from when the
state was entered. What comes every so often is counted from the last contact: who was called on
Monday is next called a week after that Monday, and a call before that moves it. What comes late
still counts, until the next is due. Every contact that was ever due is done, missed, open or still
to come; none is dropped.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from trabecula.language.follow_up import CheckIns, Contact, InTouch, Means, Once, Repeated
from trabecula.language.policy import Policy
from trabecula.pathway.cadence.due import Due, Standing
from trabecula.pathway.cadence.happened import Happened
from trabecula.pathway.cadence.state import InState
from trabecula.pathway.times import days_of, span, value_of


@dataclass(frozen=True, slots=True)
class Windows:
    """Makes what is due of states. Nothing was due before ``followed``, the first day of all."""

    happened: Happened
    touch: InTouch
    policy: Policy
    followed: date
    as_of: date

    def of(self, state: InState) -> Iterator[Due]:
        """Every contact of a state, in the order of its table."""
        fixed = list(self._fixed(state))
        for place, (means, first, last) in enumerate(fixed):
            after = min((one[1] for one in fixed[place + 1 :] if one[1] > last), default=None)
            yield from self._due(state, means, first, last, after)
        for contact, start in _with_starts(state.row.holds, state.since, self.policy):
            if isinstance(contact, Repeated) and not _is_fixed(contact):
                yield from self._counted_on(state, contact, start)

    def _fixed(self, state: InState) -> Iterator[tuple[Means, date, date]]:
        for contact, start in _with_starts(state.row.holds, state.since, self.policy):
            match contact:
                case Once(means, after):
                    first, last = span(after, state.since, self.policy)
                    around = self._leeway((first - state.since).days) if first == last else 0
                    yield means, first - timedelta(around), last + timedelta(around)
                case Repeated(means) if _is_fixed(contact):
                    yield from _nearest(means, contact, state.since, start, self.policy)
                case _:
                    pass

    def _counted_on(self, state: InState, contact: Repeated, start: date) -> Iterator[Due]:
        """Every so often from the last one; the first that is still to come ends it."""
        every, _ = days_of(contact.every, self.policy)
        if contact.contacts is not None:
            every = max(1, every // value_of(contact.contacts.earliest, self.policy))
        around = 0 if contact.means is Means.REPORT else self._leeway(every)
        last = start
        while True:
            due = last + timedelta(every)
            if state.until is not None and due > state.until:
                return
            before = due + timedelta(every - 1)
            met = self.happened.between(contact.means, last + timedelta(1), before)
            around_due = due - timedelta(around), due + timedelta(around)
            found = self._judged(state, contact.means, *around_due, met)
            early = found.on is not None and found.on < found.first
            if not early and found.last >= self.followed:
                yield found
            if found.standing in (Standing.NEXT, Standing.OPEN):
                return
            last = due if met is None else met[0]

    def _due(
        self, state: InState, means: Means, first: date, last: date, after: date | None
    ) -> Iterator[Due]:
        if state.until is not None and first > state.until:
            return
        end = self.as_of if after is None else after - timedelta(1)
        found = self._judged(
            state, means, first, last, self.happened.between(means, first, max(last, end))
        )
        if found.last >= self.followed:
            yield found

    def _judged(
        self, state: InState, means: Means, first: date, last: date, met: tuple[date, str] | None
    ) -> Due:
        if met is not None:
            return Due(means, state.state, first, last, Standing.DONE, *met)
        standing = Standing.MISSED
        if self.as_of <= last:
            standing = Standing.NEXT if self.as_of < first else Standing.OPEN
        return Due(means, state.state, first, last, standing)

    def _leeway(self, days: int) -> int:
        return int(days * self.policy.value(self.touch.leeway).value / 100)


def _is_fixed(contact: Repeated) -> bool:
    return contact.during is not None or contact.times is not None


def _with_starts(table: CheckIns, since: date, policy: Policy) -> Iterator[tuple[Contact, date]]:
    """Each contact with the day from which it counts: what is repeated follows what comes once."""
    start = since
    for contact in table.contacts:
        yield contact, start
        if isinstance(contact, Once):
            start = max(start, span(contact.after, since, policy)[1])


def planned_until(table: CheckIns, since: date, policy: Policy) -> date:
    """The last day of what the table plans after a state was entered, without any leeway."""
    last = since
    for contact, start in _with_starts(table, since, policy):
        if isinstance(contact, Once):
            last = max(last, span(contact.after, since, policy)[1])
        elif contact.during is not None:
            last = max(last, span(contact.during, since, policy)[1])
        elif contact.times is not None:
            every, _ = days_of(contact.every, policy)
            last = max(last, start + timedelta(every * value_of(contact.times, policy)))
    return last


def _nearest(
    means: Means, contact: Repeated, since: date, start: date, policy: Policy
) -> Iterable[tuple[Means, date, date]]:
    """To each time that it comes, the days that are nearest to it."""
    every, _ = days_of(contact.every, policy)
    if contact.during is not None:
        first, last = span(contact.during, since, policy)
        days = [first + timedelta(n) for n in range(0, (last - first).days + 1, every)]
    else:
        times = value_of(contact.times, policy)
        days = [start + timedelta(every * n) for n in range(1, times + 1)]
    before, behind = timedelta((every - 1) // 2), timedelta(every // 2)
    return [(means, day - before, day + behind) for day in days]
