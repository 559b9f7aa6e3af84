"""Whether pain fell after a local treatment, followed from day to day."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record
from trabecula.pathway.response import Courses, fill_benefit, local_treatments
from trabecula.pathway.response.looking import Looking

_ONE_DAY = timedelta(1)


class Benefit:
    """What the treatments of a record tell of pain that fell, on the days until that of ``facts``.

    Only the newest pain differs between two days on which nothing else of it begins to be told:
    all the rest is worked out once for those between, by what ``know_on`` says is known then.
    """

    def __init__(
        self,
        record: Record,
        facts: Facts,
        edition: OpenEdition,
        know_on: Callable[[date], Facts],
    ) -> None:
        self._record, self._last, self._edition, self._know_on = record, facts, edition, know_on
        begun = (one.begun for one in local_treatments(record, facts, edition))
        self._first = min((day for day in begun if day is not None), default=date.max)
        news = self._news() if self.days else ()
        self._news_days = sorted({day for day in news if self._first < day <= facts.as_of})
        self._until = date.min
        self._looking: Sequence[Looking] = ()

    @property
    def days(self) -> Sequence[date]:
        """The days on which it may be another than the day before."""
        number = (self._last.as_of - self._first).days + 1
        return [self._first + timedelta(n) for n in range(number)]

    def fill(self, facts: Facts) -> None:
        """Add it to the facts of a day; days are asked for in their order."""
        if facts.as_of < self._first:
            return
        if facts.as_of > self._until:
            self._looking = self._looking_from(facts.as_of)
        fill_benefit(self._looking, facts, self._edition)

    def _looking_from(self, day: date) -> Sequence[Looking]:
        place = bisect_right(self._news_days, day)
        after = self._news_days[place:]
        self._until = after[0] - _ONE_DAY if after else self._last.as_of
        known = self._last if self._until == self._last.as_of else self._know_on(self._until)
        follow_up = self._edition.edition.follow_up
        given = local_treatments(self._record, known, self._edition)
        if follow_up is None or not given:
            return ()
        courses = Courses(self._record, known, self._edition, follow_up)
        return [courses.looking(one)[0] for one in given]

    def _news(self) -> Iterator[date]:
        """The days of treatments, medicines, lesions and pains, and of what was told before."""
        record, follow_up = self._record, self._edition.edition.follow_up
        for one in (*record.medicines, *record.medicines_not_taken):
            yield from (moment.day for moment in (one.when, one.told) if moment is not None)
            if one.until is not None and one.until.latest < date.max:
                yield one.until.latest + _ONE_DAY
        for one in (*record.procedures, *record.medicine_lists, *record.whole_medicine_lists):
            yield from (moment.day for moment in (one.begun, one.when) if moment is not None)
        yield from (one.when.day for one in record.lesions if one.when is not None)
        if follow_up is None:
            return
        rules = follow_up.responses
        here = {rules.lesion_pain.key, rules.pain_here.key}
        before = {rules.pain_before.key, rules.opioid_before.key}
        for subject in (*self._last.lesions, *self._last.pains):
            for key in subject.reports.keys() & (here | before):
                days = [one.when.day for one in subject.reports[key] if one.when is not None]
                yield from days if key in before else sorted(days)[:1]
