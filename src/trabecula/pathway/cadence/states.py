"""In which states a person is: what the record tells of entering and leaving each of them.

What is not known is asked: a state that may hold stands beside those that do. Only pain that nobody
has ever asked about is taken as uncontrolled until it is known.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest
from typing import Any, cast

from trabecula.language.answer import Answer
from trabecula.language.condition import atoms, facts_of
from trabecula.language.criterion import Criterion
from trabecula.language.derivation import FromEach
from trabecula.language.fact import Fact
from trabecula.language.follow_up import CheckIns, FollowUp, State
from trabecula.language.interpret import interpret
from trabecula.language.number import TimeSince
from trabecula.language.quantity import DAYS_IN
from trabecula.language.statement import Urgency
from trabecula.language.table import Entry
from trabecula.pathway.cadence.changes import Change
from trabecula.pathway.cadence.runs import since_when
from trabecula.pathway.cadence.state import Because, InState
from trabecula.pathway.cadence.uncontrolled import Said, Spell, said, uncontrolled
from trabecula.pathway.cadence.windows import planned_until
from trabecula.pathway.facts import Finding
from trabecula.pathway.facts.candidate import State as Known
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.support import known_of
from trabecula.pathway.times import days_in, value_of

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Told:
    """What is known on the day: the answers, the table of states, and changes since ``first``."""

    recommendations: Recommendations
    follow_up: FollowUp
    changes: tuple[Change, ...]
    first: date

    @property
    def as_of(self) -> date:
        """The day."""
        return self.recommendations.facts.as_of

    def row(self, state: State) -> Entry[State, CheckIns]:
        """The row of a state."""
        return self.follow_up.check_ins.at(state)

    def value(self, thing: Any) -> Any:
        """A number or a local policy value, as it is here."""
        return value_of(thing, self.recommendations.edition.policy)


def first_day_of_changes(follow_up: FollowUp, recommendations: Recommendations) -> date:
    """As far back as it matters: what is older no longer counts as a change."""
    lasting = follow_up.check_ins.at(State.MAINTENANCE).holds.enters.lasting
    days = days_in(value_of(lasting, recommendations.edition.policy))
    return recommendations.facts.as_of - timedelta(days)


def states_told(told: Told) -> tuple[InState, ...]:
    """Every state that holds, may hold, or was left lately, but for the two of stable people."""
    spells = tuple(_uncontrolled(told))
    every = (
        *_emergencies(told),
        *spells,
        *_after_changes(told, [one for one in spells if one.sure]),
        *_after_radiotherapy(told),
        *_after_procedures(told),
        *_by_facts(told, State.LAST_WEEKS),
        *_by_facts(told, State.COMFORT),
    )
    return tuple(one for one in every if one.until is None or one.until >= told.first)


def _judged(row: Entry[State, CheckIns]) -> tuple[str, ...]:
    criteria = (row.holds.enters, *row.holds.leaves)
    return tuple(one.says for one in criteria if one.judged)


def _state(
    told: Told, state: State, since: date | None, because: Iterable[Because], **also: Any
) -> InState:
    row = told.row(state)
    return InState(state, row, since or told.as_of, tuple(because), judged=_judged(row), **also)


def _because(findings: Iterable[Finding]) -> tuple[Because, ...]:
    return tuple(
        Because(f"{one.fact.name}: {one.in_words()}", one.day, one.origin) for one in findings
    )


def _emergencies(told: Told) -> Iterator[InState]:
    """What is immediate now; and what was, and has neither been told again nor been ruled out."""
    edition = told.recommendations.edition
    now: list[tuple[date, Because]] = []
    may: list[tuple[Recommendation, tuple[Finding, ...]]] = []
    for item in told.recommendations.items:
        if edition.urgencies[item.statement] is not Urgency.IMMEDIATE:
            continue
        if item.status is Status.SHOWN:
            findings = item.because()
            day = since_when(findings, (item.about, told.recommendations.facts.person))
            origin = ", ".join(dict.fromkeys(one.origin for one in findings))
            now.append((day or told.as_of, Because(item.statement.title, day, origin)))
        elif item.answer is Answer.NOT_KNOWN and (stale := _was_so(item, told.first)):
            may.append((item, stale))
    if now:
        yield _state(told, State.EMERGENCY, min(day for day, _ in now), [one for _, one in now])
    if may:
        yield _not_ruled_out(told, may)


def _not_ruled_out(
    told: Told, may: Iterable[tuple[Recommendation, tuple[Finding, ...]]]
) -> InState:
    """What it rests on is asked again, and nothing else."""
    findings = dict.fromkeys(one for _, stale in may for one in stale)
    days = [one.day for one in findings if one.day is not None]
    titles = ", ".join(dict.fromkeys(item.statement.title for item, _ in may))
    says = Because(f"told, and neither told again nor ruled out: {titles}", max(days), "")
    because = (says, *_because(findings))
    asks = tuple(dict.fromkeys(one.fact for one in findings))
    return _state(told, State.EMERGENCY, max(days), because, sure=False, asks=asks)


def _was_so(item: Recommendation, first: date) -> tuple[Finding, ...]:
    """The stale findings with which it would apply, were they still so."""
    condition = item.edition.conditions[item.statement]
    keys = dict.fromkeys(fact.key for atom in atoms(condition) for fact in facts_of(atom))
    found = [one for one in map(item.finding, keys) if one is not None]
    stale = tuple(one for one in found if one.state is Known.STALE and (one.day or first) > first)
    if not stale:
        return ()
    values = {one.fact.key: one.recorded if one in stale else one.known for one in found}
    answer = interpret(condition, values, immediate=item.statement.immediate)
    return stale if answer is Answer.APPLIES else ()


def _uncontrolled(told: Told) -> Iterator[InState]:
    row = told.row(State.UNCONTROLLED)
    person, policy = told.recommendations.facts.person, told.recommendations.edition.policy
    course = uncontrolled(person, told.follow_up.in_touch.pain, row.holds, policy)
    for spell in course.spells:
        yield _state(
            told, State.UNCONTROLLED, spell.began.day, _of_spell(told, spell), until=spell.until
        )
    never = not said(person, told.follow_up.in_touch.pain)
    if course.may is not None or never:
        asks = known_of(told.recommendations).open(_when(row.holds.enters))
        says = [_number(told, course.may)] if course.may else [_NEVER_ASKED]
        yield _state(told, State.UNCONTROLLED, None, says, sure=False, asks=asks)


_NEVER_ASKED = Because("no pain score of the person is recorded", None, "")


def _of_spell(told: Told, spell: Spell) -> tuple[Because, ...]:
    ends = dict.fromkeys((spell.began, spell.newest))
    return tuple(_number(told, one) for one in ends)


def _number(told: Told, one: Said) -> Because:
    return Because(f"{told.follow_up.in_touch.pain.name}: {one.value:g}", one.day, one.origin)


def _when(criterion: Criterion) -> Any:
    assert criterion.when is not None
    return criterion.when


def _after_changes(told: Told, spells: Iterable[InState]) -> Iterator[InState]:
    """Each change begins the state anew; it is left once the weeks after it were stable."""
    by_day: dict[date, list[Change]] = {}
    for change in told.changes:
        if change.state is State.AFTER_A_CHANGE:
            by_day.setdefault(change.day, []).append(change)
    days = sorted(by_day)
    for day, after in zip_longest(days, days[1:]):
        state = _of_changes(told, by_day[day])
        left = _stable_since(told, state, spells)
        if left is not None and (after is None or left <= after):
            yield replace(state, until=left)
        elif after is not None:
            yield replace(state, until=after)
        elif state.sure and planned_until(*_plan(told, state)) < told.as_of:
            yield replace(state, sure=False, asks=(told.follow_up.in_touch.pain,))
        else:
            yield state


def _of_changes(told: Told, changes: Iterable[Change]) -> InState:
    found = list(changes)
    sure = any(one.sure for one in found)
    because = (Because(one.says, one.day, one.origin) for one in found)
    return _state(told, found[0].state, found[0].day, because, sure=sure)


def _plan(told: Told, state: InState) -> tuple[CheckIns, date, Any]:
    return state.row.holds, state.since, told.recommendations.edition.policy


def _stable_since(told: Told, state: InState, spells: Iterable[InState]) -> date | None:
    """The day on which enough weeks were stable and all that was planned is over; None if not yet.

    A week of which no pain score is recorded is not known to be stable.
    """
    lasting = timedelta(days_in(told.value(state.row.holds.leaves[0].lasting)))
    planned = planned_until(*_plan(told, state))
    calm = state.since
    for spell in (*spells, None):
        upset = told.as_of - _A_DAY if spell is None else spell.since
        left = max(calm + lasting, planned)
        if left <= upset and _asked_each_week(told, calm, lasting):
            return left
        if spell is not None:
            calm = max(calm, spell.until or told.as_of)
    return None


def _asked_each_week(told: Told, first: date, lasting: timedelta) -> bool:
    pain = told.follow_up.in_touch.pain
    days = {one.day for one in said(told.recommendations.facts.person, pain)}
    weeks = [first + timedelta(7 * week) for week in range(lasting.days // 7)]
    return all(any(week < day <= week + timedelta(7) for day in days) for week in weeks)


def _after_procedures(told: Told) -> Iterator[InState]:
    """Until the last look that is planned; whether the person is cleared a clinician says."""
    for change in told.changes:
        if change.state is State.AFTER_A_PROCEDURE:
            state = _of_changes(told, [change])
            over = planned_until(*_plan(told, state))
            yield replace(state, until=over if over < told.as_of else None)


def _after_radiotherapy(told: Told) -> Iterator[InState]:
    """Of each place that was treated by itself; a place that is treated again begins anew."""
    row = told.row(State.AFTER_RADIOTHERAPY)
    when = _when(row.holds.enters)
    known = known_of(told.recommendations)
    facts = known.turns_on(when)
    fact = next(cast("Fact", one) for one in facts if isinstance(one, TimeSince))
    ends: dict[date, list[Because]] = {}
    for finding, label in _times_since(told, fact):
        days = round(float(cast("float", finding.value)) * DAYS_IN[_unit(finding.fact)])
        day = told.as_of - timedelta(days)
        if all(abs((day - other).days) > 1 or label for other in ends):
            says = f"radiotherapy ended{f', {label}' if label else ''}"
            ends.setdefault(day, []).append(Because(says, day, finding.origin))
    for day, because in sorted(ends.items()):
        over = planned_until(row.holds, day, known.policy)
        until = over + _A_DAY if over < told.as_of else None
        yield _state(told, State.AFTER_RADIOTHERAPY, day, because, until=until)
    if not ends and known.answer(when) is Answer.NOT_KNOWN:
        says = Because("when radiotherapy ended is not recorded", None, "")
        asks = known.open(when)
        yield _state(told, State.AFTER_RADIOTHERAPY, None, [says], sure=False, asks=asks)


def _times_since(told: Told, fact: Fact) -> Iterator[tuple[Finding, str]]:
    """The time since, of each lesion, and then of the person where no lesion tells it."""
    facts, edition = told.recommendations.facts, told.recommendations.edition.edition
    own = [one.of for one in edition.derivations if isinstance(one, FromEach) and one.gives is fact]
    for subject in (*facts.lesions, facts.person):
        for each in (fact, *own):
            finding = subject.findings.get(each.key)
            if finding is not None and isinstance(finding.value, int | float):
                yield finding, "" if subject is facts.person else subject.label


def _unit(fact: Fact) -> Any:
    return cast("TimeSince[Any]", fact).measured_in


def _by_facts(told: Told, state: State) -> Iterator[InState]:
    when = _when(told.row(state).holds.enters)
    known, person = known_of(told.recommendations), told.recommendations.facts.person
    answer = known.answer(when)
    if answer is Answer.DOES_NOT_APPLY:
        return
    turns = [person.findings.get(fact.key) for fact in known.turns_on(when)]
    findings = [one for one in turns if one is not None]
    if answer is Answer.APPLIES:
        day = since_when(findings, (person,))
        yield _state(told, state, day, _because(findings))
    else:
        yield _state(told, state, None, _because(findings), sure=False, asks=known.open(when))
