"""Gathering: from what is known of a person to the course of each value that is followed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.instrument import MeaningfulChange
from trabecula.language.monitoring import Domain, Watched
from trabecula.language.number import Number, TimeSince
from trabecula.language.quantity import Percent
from trabecula.pathway.course.course import Course, Gap
from trabecula.pathway.course.treatment import treatments
from trabecula.pathway.course.value import Reported, Told, answered, by_day, lines_of, recorded
from trabecula.pathway.exposure_over_time import ExposureSince, exposure_over_time
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.record import Entry, Record
from trabecula.pathway.scores import Result


def courses(facts: Facts, record: Record, edition: OpenEdition) -> tuple[Course, ...]:
    """Every course that is followed and of which anything is known until the day of the facts.

    In the order of `Domain`, then of what is watched, then of the subjects; what a carer told comes
    after what others told. The order of the entries in the record makes no difference.
    """
    monitoring = edition.edition.monitoring
    watched = () if monitoring is None else monitoring.watched
    order = list(Domain)
    gathering = _Gathering(facts, record, edition, {one.fact.key for one in watched})
    in_order = sorted(watched, key=lambda one: order.index(one.domain))
    return tuple(course for one in in_order for course in gathering.of(one))


def fact_courses(subject: Subject, facts: Iterable[Fact], as_of: date) -> Iterator[Course]:
    """The course of each of these facts that was recorded as a number on two days or more.

    What carers said is left out.
    """
    for fact in facts:
        if not isinstance(fact, Number) or isinstance(fact, TimeSince):
            continue
        told = (one for one in recorded(subject, fact) if not one.by_carer)
        for _, _, values in lines_of(told, None, {}, {}):
            if len(values) > 1:
                yield Course(fact, subject, values, as_of)


class _Gathering:
    """What every course of a person has in common, and the courses of each value."""

    def __init__(
        self, facts: Facts, record: Record, edition: OpenEdition, wanted: set[str]
    ) -> None:
        self._facts, self._edition = facts, edition
        self._begun, self._late = treatments(facts, record, edition), _late(record)
        self._exposed = exposure_over_time(record, edition, facts.as_of)
        self._answers = {id(one): _by_key(one, wanted) for one in facts.subjects()}

    def of(self, watched: Watched) -> Iterator[Course]:
        """The courses of one value: of each subject, by each who told it, under each setup."""
        blank = self._blank(watched)
        for subject in self._facts.of(watched.fact.about):
            told = self._told(watched, subject)
            for by_carer, setup, values in lines_of(
                told, watched.higher, watched.ranks, self._late
            ):
                yield replace(blank, subject=subject, values=values, by_carer=by_carer, setup=setup)
        if watched.of_medicines:
            reports, unknown = _exposure(self._exposed)
            if reports:
                values = by_day(reports, watched.higher)
                yield replace(blank, values=values, holds=True, unknown=unknown)

    def _blank(self, watched: Watched) -> Course:
        fewest = watched.fewest
        return Course(
            watched.fact,
            self._facts.person,
            (),
            self._facts.as_of,
            watched=watched,
            change=_change(watched, self._edition),
            treatments=self._begun,
            fewest=None if fewest is None else self._edition.policy.value(fewest),
        )

    def _told(self, watched: Watched, subject: Subject) -> Iterable[Told]:
        """By the answers where their setup matters, or where the value is no fact by itself."""
        fact = watched.fact
        results = self._answers[id(subject)].get(fact.key, ())
        if fact.key not in subject.reports or any(one.instrument.same for one in results):
            return answered(results, fact, watched.only_if)
        return recorded(subject, fact)


def _by_key(subject: Subject, wanted: set[str]) -> Mapping[str, Sequence[Result]]:
    """By the key of what is watched, the results that hold it."""
    found: defaultdict[str, list[Result]] = defaultdict(list)
    for result in subject.results:
        held = {*result.answers, *(one.score.gives.key for one in result.scores)}
        for key in held & wanted:
            found[key].append(result)
    return found


def _late(record: Record) -> dict[str, date]:
    """By origin, the day on which an entry came into the record, where that is a later one."""
    found: dict[str, date] = {}
    for entry in record.findings:
        if entry.recorded and entry.when and entry.recorded.day > entry.when.latest:
            found[origin_of(entry)] = found[_resource(entry)] = entry.recorded.day
    return found


def _resource(entry: Entry) -> str:
    return origin_of(entry).partition(".item")[0]


def _change(watched: Watched, edition: OpenEdition) -> MeaningfulChange | None:
    """From what size on a change means something here: the instrument's own, or the clinic's."""
    worse = watched.worse
    if worse is None:
        return watched.change
    here = edition.policy.value(worse.by)
    points, percent = (None, abs(here.value)) if isinstance(here, Percent) else (float(here), None)
    return MeaningfulChange(
        None, points, worse_percent=percent, source=worse.source, checked=worse.checked
    )


def _exposure(exposed: Sequence[ExposureSince]) -> tuple[list[Reported], tuple[Gap, ...]]:
    """What the regular doses come to at most; where that is not known, nothing and a gap."""
    ends = [step.day for step in exposed[1:]]
    reports: list[Reported] = []
    unknown: list[Gap] = []
    for step, end in zip_longest(exposed, ends):
        if step.regular is None:
            unknown.append(Gap(step.day, end))
        else:
            most = float(step.regular[1])
            reports.append(Reported(step.day, "", most, " and ".join(step.origins)))
    return reports, tuple(unknown)
