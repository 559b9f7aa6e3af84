"""Breaches: the days on which a rule calls for an alert, because something was told or ran out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action, Row
from trabecula.language.condition import Condition, atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret
from trabecula.language.monitoring import AlertRule, Level, Monitoring
from trabecula.language.policy import PolicyValue
from trabecula.language.statement import Statement
from trabecula.pathway.alerts.alert import Breach
from trabecula.pathway.alerts.arrivals import Arrivals
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.record import Record

Target = tuple[Statement, str | None]
"""A statement, and the id of whom or what it called for an alert about."""


class Breaches:
    """Finds the breaches of each day, in order. ``last`` is what is known on the last of them."""

    def __init__(
        self, record: Record, last: Facts, monitoring: Monitoring, edition: OpenEdition
    ) -> None:
        self._monitoring, self._edition = monitoring, edition
        self._arrivals = Arrivals(record)
        self._all_told = {one.id: one.reports for one in (last.person, *last.lesions)}
        self._days: dict[tuple[str | None, str], Mapping[date, str]] = {}
        self._rules = {rule.statement: rule for rule in monitoring.alerts}
        self._before: Facts | None = None
        self._asked: set[str] = set()
        self._applied: set[Target] = set()
        self._in_a_row: dict[Target, int] = {}

    def of(self, day: Recommendations) -> Sequence[Breach]:
        """The breaches of one day, or of what was known at a time of it, each once."""
        applying = [item for item in day.items if item.status is not None]
        comfort = any(item.statement is self._monitoring.comfort for item in applying)
        found: dict[Target, Breach] = {}
        applied: set[Target] = set()
        for item in applying:
            rule = self._rules.get(item.statement)
            if rule is None:
                continue
            for subject, because in _about(item, day.facts.person):
                target = (item.statement, subject.id)
                applied.add(target)
                new = [one for one in because if self._is_new(one, subject, day.facts)]
                new = new or (because if target not in self._applied else [])
                if new and target not in found and (rule.in_comfort or not comfort):
                    breach = self._breach(item, rule, subject, new, day.facts)
                    found.update({target: breach} if breach is not None else {})
        self._end(day.facts, applied)
        return list(found.values())

    def _breach(
        self,
        item: Recommendation,
        rule: AlertRule,
        subject: Subject,
        new: Sequence[Finding],
        facts: Facts,
    ) -> Breach | None:
        """None where arbitration suppresses it, and it is not an alert that does so."""
        spoken_for = frozenset[Statement]()
        if item.status is Status.SUPPRESSED and rule.level is not Level.RED:
            spoken_for = frozenset(
                one for effect in item.held_by for one in effect.by if _suppresses(effect.row)
            )
            if not spoken_for <= self._rules.keys():
                return None
        raised = self._arrivals.raised(new, facts.as_of)
        return Breach(
            rule,
            subject,
            facts.as_of,
            raised,
            raised + timedelta(hours=self._hours(rule, facts)),
            tuple(new),
            item.because(),
            self._arrivals.reports(new),
            subject is not facts.person,
            self._waits(rule, subject, new, facts),
            spoken_for,
            tuple(effect.row.reason for effect in item.annotations),
            self._arrivals.zone(new),
            self._answered_for(rule, new, facts),
        )

    def _answered_for(self, rule: AlertRule, new: Sequence[Finding], facts: Facts) -> int:
        """For how many days a closing answers it; 0 where what is new is answered by none."""
        if rule.answered is None:
            return 0
        unless, told = rule.answered.unless, {one.fact.key for one in new}
        for atom in () if unless is None else atoms(unless):
            if not told.isdisjoint(each.key for each in facts_of(atom)) and _applies(atom, facts):
                return 0
        return int(self._edition.policy.value(rule.answered.days))

    def _hours(self, rule: AlertRule, facts: Facts) -> int:
        clock = self._edition.urgencies[rule.statement]
        if rule.sooner is not None and _applies(rule.sooner[0], facts):
            clock = min(clock, rule.sooner[1])
        return clock.within_hours or 0

    def _waits(
        self, rule: AlertRule, subject: Subject, new: Sequence[Finding], facts: Facts
    ) -> bool:
        """Whether another report must say the same first; the first of all never waits."""
        wanted = rule.breaches
        if isinstance(wanted, PolicyValue):
            wanted = int(self._edition.policy.value(wanted))
        target = (rule.statement, subject.id)
        self._in_a_row[target] = self._in_a_row.get(target, 0) + 1
        if self._in_a_row[target] >= wanted:
            return False
        is_first = self._asked.isdisjoint(one.fact.key for one in new)
        return not is_first and (rule.at_once is None or not _applies(rule.at_once, facts))

    def _is_new(self, finding: Finding, subject: Subject, facts: Facts) -> bool:
        """Whether it was told of this day; of what is reckoned, whether it is another than before.

        The day of a checklist may be that of its oldest answer: what counts is what was told.
        """
        key = finding.fact.key
        told = self._told_on(subject.id, key).get(facts.as_of)
        if told is not None and (not facts.until or told <= facts.until):
            return True
        before = self._found_before(key, subject, facts)
        if before is None:
            return finding.day == facts.as_of
        changed = _said(before) != _said(finding)
        return changed and (finding.day == facts.as_of or before.recorded != finding.recorded)

    def _told_on(self, subject: str | None, key: str) -> Mapping[date, str]:
        """The days on which a value was told, each with the time at which it first was.

        Of a checklist, on which something was found.
        """
        if (subject, key) not in self._days:
            told = self._all_told.get(subject, {}).get(key, ())
            times: defaultdict[date, list[str]] = defaultdict(list)
            for one in told:
                if one.when and not one.standing and _finds(one.value):
                    times[one.when.day].append(one.when.time or "")
            self._days[subject, key] = {day: min(of_day) for day, of_day in times.items()}
        return self._days[subject, key]

    def _found_before(self, key: str, subject: Subject, facts: Facts) -> Finding | None:
        if self._before is None:
            return None
        if subject is facts.person:
            return self._before.person.findings.get(key)
        same = (one for one in self._before.lesions if one.id == subject.id)
        return next((one.own.get(key) or one.findings.get(key) for one in same), None)

    def _end(self, facts: Facts, applied: set[Target]) -> None:
        """Close the day: what was told without a breach ends a row of them."""
        for target in [each for each in self._in_a_row if each not in applied]:
            found = (facts.person.findings.get(key) for key in _keys(target[0].condition))
            if any(one is not None and self._is_new(one, facts.person, facts) for one in found):
                del self._in_a_row[target]
        self._applied, self._before = applied, facts
        self._asked |= facts.person.findings.keys()


def _about(item: Recommendation, person: Subject) -> Iterator[tuple[Subject, Sequence[Finding]]]:
    """Whom it is about, with what it turns on there: a lesion by what is its own."""
    because = item.because()
    own = {id(one) for here in (item.about.own, item.about.findings) for one in here.values()}
    of_lesion = [one for one in because if item.about is not person and id(one) in own]
    of_person = [one for one in because if item.about is person or id(one) not in own]
    if of_lesion:
        yield item.about, of_lesion
    if of_person or not of_lesion:
        yield person, of_person


def _applies(condition: Condition, facts: Facts) -> bool:
    values = {key: one.known for key, one in facts.person.findings.items()}
    return interpret(condition, values) is Answer.APPLIES


def _keys(condition: Condition) -> Iterator[str]:
    return (fact.key for atom in atoms(condition) for fact in facts_of(atom))


def _said(finding: Finding) -> tuple[object, ...]:
    sides = tuple((one.recorded, one.origin) for one in finding.alternatives)
    return finding.recorded, finding.origin, finding.state, sides


def _finds(value: Raw | None) -> bool:
    return value is not None and value is not False and value != frozenset()


def _suppresses(row: Row) -> bool:
    return row.action is Action.SUPPRESS
