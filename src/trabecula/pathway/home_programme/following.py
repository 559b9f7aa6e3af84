"""Following a home programme: from what was agreed and told to what holds today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import Struct

from trabecula.calculation.over_time.exercise_sessions import (
    ExerciseSessions,
    Session,
    weeks_without_pain,
)
from trabecula.language.answer import Answer
from trabecula.language.criterion import Criterion
from trabecula.language.edition import OpenEdition
from trabecula.language.home_programme import HomeProgrammeRules
from trabecula.language.option import Option
from trabecula.language.statement import Statement
from trabecula.language.table import Entry
from trabecula.pathway.facts import Facts, Finding
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.facts.over_time import history_of
from trabecula.pathway.home_programme.weeks import Week, weeks_of
from trabecula.pathway.programme import Programme
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.side_effects.candidates import Begun, begun_of
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.over_time import MedicineCourse, courses_of
from trabecula.pathway.wishes import Outcome, newest_choices


class Agreed(Struct, frozen=True, gc=False):
    """An exercise option that was chosen, and when; ``day`` is None where that is not said."""

    option: Option
    day: date | None
    origin: str


class Tolerated(Struct, frozen=True, gc=False):
    """For how many weeks in a row pain stayed quiet, None where no session of this week is told.

    ``pain_medicines`` are those that were started, raised or changed in these weeks, by the record.
    ``finding`` is what statements know of it.
    """

    weeks: int | None
    pain_medicines: tuple[Begun, ...]
    finding: Finding | None


class Remote(Struct, frozen=True, gc=False):
    """Guidance from afar: what the statement answers, whether it was agreed, and calls since.

    Whether a physiotherapist made a call is not in the record; how often one is due no source says.
    """

    offered: Recommendation
    agreed: Agreed | None
    contacts: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class HomeProgramme:
    """A home programme on one day.

    ``agreed`` is the newest that was chosen, ``planned`` on how many days of a week the programme
    of today has sessions: None where nothing is cleared. ``still_up`` is the newest session after
    which pain was still up on the next morning. ``stop`` and ``progress`` are what the statements
    answer, ``stopping`` the stop criteria that hold.
    """

    as_of: date
    agreed: Agreed | None
    planned: int | None
    sessions: tuple[Session, ...]
    weeks: tuple[Week, ...]
    rise: Finding | None
    still_up: Session | None
    tolerated: Tolerated
    stop: Recommendation
    progress: Recommendation
    stopping: tuple[Entry[str, Criterion], ...]
    remote: Remote


def home_programme(record: Record, programme: Programme) -> HomeProgramme | None:
    """How the exercise of the person of this record, with this programme, goes.

    None where the edition does not follow it, and after a death. Raises ``ValueError`` for pain
    outside 0 to 10.
    """
    recommendations = programme.recommendations
    facts, edition = recommendations.facts, recommendations.edition
    monitoring = edition.edition.monitoring
    if monitoring is None or facts.died:
        return None
    rules = monitoring.home_programme
    sessions = _sessions(facts, rules)
    chosen = sorted(_agreed(facts, edition, rules), key=lambda one: one.day or date.min)
    agreed = chosen[-1] if chosen else None
    planned = _planned(programme)
    took_place = [one for one in sessions if one.took_place]
    newest = next((one for one in reversed(took_place) if one.still_up is not None), None)
    return HomeProgramme(
        facts.as_of,
        agreed,
        planned,
        sessions,
        weeks_of(sessions, agreed and agreed.day, planned, facts.as_of),
        facts.person.findings.get(rules.rise.key),
        newest if newest is not None and newest.still_up else None,
        _tolerated(record, facts, edition, rules, took_place),
        _item(rules.stop, recommendations),
        programme.progress,
        tuple(_stopping(programme)),
        _remote(record, recommendations, rules, chosen),
    )


def _sessions(facts: Facts, rules: HomeProgrammeRules) -> tuple[Session, ...]:
    one = rules.session
    keys = (one.done, one.minutes, one.effort, one.before, one.during, one.after)
    reads = ExerciseSessions(*(fact.key for fact in keys))
    return reads.told(history_of(facts.person))


def _agreed(facts: Facts, edition: OpenEdition, rules: HomeProgrammeRules) -> Iterator[Agreed]:
    catalogue = edition.edition.options
    if catalogue is None:
        return
    for decision, choice in newest_choices(facts.wishes.decisions).values():
        option = catalogue.by_code.get(choice.option)
        if option is None or choice.outcome is not Outcome.CHOSEN:
            continue
        if option.intervention == rules.intervention:
            yield Agreed(option, decision.when and decision.when.day, decision.origin)


def _planned(programme: Programme) -> int | None:
    """On how many days of the week something is done; with something for every day, on all."""
    week = programme.week
    if not week.exercises:
        return None
    return len(week.days) if week.every_day else sum(1 for day in week.days if day.exercises)


def _tolerated(
    record: Record,
    facts: Facts,
    edition: OpenEdition,
    rules: HomeProgrammeRules,
    took_place: Sequence[Session],
) -> Tolerated:
    weeks, formulary = weeks_without_pain(took_place, facts.as_of), edition.edition.formulary
    finding = facts.person.findings.get(rules.weeks.key)
    if not weeks or formulary is None:
        return Tolerated(weeks, (), finding)
    first = facts.as_of - timedelta(weeks=weeks)
    medicines = courses_of(record, ingredients_of(formulary), facts.as_of)
    begun = (
        Begun(one.day, f"{medicine.label} {one.how}", one.origin)
        for medicine in medicines
        if _is_for_pain(medicine, rules)
        for one in begun_of(medicine, facts.as_of)
        if one.day > first
    )
    return Tolerated(weeks, tuple(sorted(begun)), finding)


def _is_for_pain(medicine: MedicineCourse, rules: HomeProgrammeRules) -> bool:
    return any(
        one.opioid is not None
        or (one.medicine is not None and one.medicine.kind in rules.pain_medicines)
        for one in medicine.ingredients
    )


def _stopping(programme: Programme) -> Iterator[Entry[str, Criterion]]:
    """The stop criteria that facts tell to hold; what must last first is looked at by session."""
    findings = programme.facts.person.findings
    values = {key: finding.known for key, finding in findings.items()}
    known = Known(values, programme.recommendations.edition.policy)
    for entry in programme.library.stop.rows:
        when = None if entry.holds.lasting is not None else entry.holds.when
        if when is not None and known.answer(when) is Answer.APPLIES:
            yield entry


def _item(statement: Statement, recommendations: Recommendations) -> Recommendation:
    """What a statement answers: of several answers one that applies, else the first."""
    items = [item for item in recommendations.items if item.statement is statement]
    return next((item for item in items if item.active), items[0])


def _remote(
    record: Record,
    recommendations: Recommendations,
    rules: HomeProgrammeRules,
    chosen: Sequence[Agreed],
) -> Remote:
    of_it = [one for one in chosen if rules.remote in one.option.offered_by]
    agreed = of_it[-1] if of_it else None
    since = agreed.day if agreed is not None else None
    contacts = {
        (entry.when.day, entry.origin)
        for entry in record.contacts
        if entry.when is not None and since is not None
        if since <= entry.when.day <= recommendations.facts.as_of
        if set(entry.codes).intersection(rules.contacts)
    }
    return Remote(_item(rules.remote, recommendations), agreed, tuple(sorted(contacts)))
