"""Looking: each look at a treatment, judged by what was told before it and at its time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from trabecula.calculation.analgesia_cost import relief_that_costs_mobility
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.follow_up import Looks
from trabecula.language.response import JudgedBy, Measure, ResponseRules, Treated
from trabecula.pathway.response.doses import Doses
from trabecula.pathway.response.judging import Judgement, by_endpoints, by_measures, by_pain
from trabecula.pathway.response.response import Compared, Look, Standing
from trabecula.pathway.response.treatment import Treatment
from trabecula.pathway.response.values import OfSubject, Value, Values
from trabecula.pathway.response.windows import Window, windows
from trabecula.pathway.times import days_in

AS_NEEDED = (
    "doses as needed are compared as they were allowed: how many were taken is not in the record"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a treatment's course: pain where it was given, doses, and the person.

    ``pain_before`` and ``dose_before`` are what was recorded of the time before, apart from the
    reports of it.
    """

    person: OfSubject
    pain: Values
    pain_fact: Fact
    doses: Doses
    pain_before: tuple[Value, ...] = ()
    dose_before: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Looking:
    """Looks at one treatment as of a day."""

    treatment: Treatment
    treated: Treated
    looks: Looks
    rules: ResponseRules
    edition: OpenEdition
    told: Told
    as_of: date

    def each(self) -> Iterator[Look]:
        """The looks, in order of time."""
        for window in windows(self.looks, self.treated, self.treatment, self.rules, self.edition):
            yield self._look(window)

    @property
    def newest(self) -> Look | None:
        """The newest look that can be judged."""
        each = windows(self.looks, self.treated, self.treatment, self.rules, self.edition)
        looks = (self._look(window) for window in reversed([*each]))
        return next((one for one in looks if one.standing is Standing.JUDGED), None)

    @property
    def baseline(self) -> tuple[Value, ...]:
        """Pain before: of the newest day with a report until the start, else as recorded of it."""
        begun = self.treatment.begun
        if begun is None:
            return self.told.pain_before
        days = days_in(self.edition.policy.value(self.rules.baseline))
        reported = self.told.pain.newest(begun, days)
        stated = {value.number: value for value in (*reported, *self.told.pain_before)}
        return tuple(stated.values())

    def _look(self, window: Window) -> Look:
        following = self.treatment.next
        if following is not None and following <= window.opens:
            return Look(window, Standing.OVERTAKEN)
        if self.as_of < window.opens:
            return Look(window, Standing.NOT_YET)
        last = min(window.closes, self.as_of)
        if following is not None:
            last = min(last, following)
        if self.treated.by is JudgedBy.MEASURES:
            return self._by_measures(window, last)
        now = self.told.pain.nearest(window.latest, window.opens, last)
        pain = Compared(self.told.pain_fact, self.baseline, now)
        if not now:
            missing = (f"{pain.fact.name}, at the look",)
            return Look(window, self._without(window), missing=missing)
        if not pain.before:
            missing = (f"{pain.fact.name}, before the treatment",)
            return Look(window, Standing.NOT_TOLD, None, (pain,), missing=missing)
        if self.treated.by is JudgedBy.ENDPOINTS:
            return self._by_endpoints(window, pain)
        found = by_pain(pain, self._amounts(), self.edition.policy)
        return self._judged(window, (pain,), found, cost=self._cost(pain, window, last))

    def _without(self, window: Window) -> Standing:
        """Where a look stands at which nothing was told."""
        if self.as_of <= window.closes:
            return Standing.DUE
        return Standing.MISSED

    def _by_endpoints(self, window: Window, pain: Compared) -> Look:
        begun = self.treatment.begun or pain.before[0].day
        before = self.told.doses.on(begun, self.told.dose_before)
        now = self.told.doses.on(pain.now[0].day)
        found = by_endpoints(pain, before, now)
        needed = [one.exposure for one in (before, now) if not one.recorded]
        some = any(one.most and one.regular and one.most > one.regular[1] for one in needed)
        worse = ("pain and opioid both rose: indeterminate by the paper, acted on as progression",)
        return Look(
            window,
            Standing.JUDGED if found.verdict else Standing.NOT_TOLD,
            found.verdict,
            (pain,),
            (before, now),
            found.both_worsened,
            missing=found.why_not,
            says=(*((AS_NEEDED,) if some else ()), *(worse if found.both_worsened else ())),
        )

    def _amounts(self) -> Sequence[Any]:
        failed = self.looks.failed
        return (failed.amounts if failed else ()) or (self.rules.fall, self.rules.share)

    def _by_measures(self, window: Window, last: date) -> Look:
        begun = self.treatment.begun
        compared: list[tuple[Measure, Compared]] = []
        missing: list[str] = []
        for measure in self.treated.measures:
            values = self.told.person.of(measure.fact)
            days = self.edition.shelf_life_days(measure.fact)
            before = values.newest(begun, int(days or 0)) if begun else ()
            now = values.nearest(window.latest, window.opens, last)
            if before and now:
                compared.append((measure, Compared(measure.fact, before, now)))
            else:
                missing += [f"{measure.fact.name}, before the treatment"] if not before else []
                missing += [f"{measure.fact.name}, at the look"] if not now else []
        if not compared:
            return Look(window, self._without(window), missing=tuple(missing))
        found = by_measures(compared, self.edition.policy)
        if found.verdict is None and not found.why_not:
            missing.append("no source says from how large a change it counts: a clinician judges")
        return self._judged(window, tuple(one for _, one in compared), found, missing)

    def _judged(
        self,
        window: Window,
        compared: tuple[Compared, ...],
        found: Judgement,
        missing: Sequence[str] = (),
        cost: bool | None = None,
    ) -> Look:
        standing = Standing.JUDGED if found.verdict else Standing.NOT_TOLD
        asked = (*found.why_not, *missing)
        return Look(window, standing, found.verdict, compared, cost=cost, missing=asked)

    def _cost(self, pain: Compared, window: Window, last: date) -> bool | None:
        """Whether relief costs mobility; what is told in two ways counts as not known."""
        costs, begun, person = self.rules.costs, self.treatment.begun, self.told.person

        def now(fact: Fact) -> float | None:
            return _only(person.of(fact).nearest(window.latest, window.opens, last))

        walked = person.of(costs.timed_up_and_go)
        days = int(self.edition.shelf_life_days(costs.timed_up_and_go) or 0)
        return relief_that_costs_mobility(
            _only(pain.before),
            _only(pain.now),
            None,
            None,
            None,
            now(costs.sedation),
            _only(walked.newest(begun, days)) if begun else None,
            now(costs.timed_up_and_go),
            None,
            now(costs.steps),
        )


def _only(values: Sequence[Value]) -> float | None:
    return values[0].number if len(values) == 1 else None
