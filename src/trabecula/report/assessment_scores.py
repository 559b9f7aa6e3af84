"""Scores as the assessment shows them: those of one sitting together, the open ones on a line."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument, Score
from trabecula.pathway.changes import Change
from trabecula.pathway.facts import State, Subject
from trabecula.pathway.score_courses import Point, ScoreCourse
from trabecula.pathway.scores import Result, Scored
from trabecula.report import assessment_wording as words
from trabecula.report.items import said_origin
from trabecula.report.score_wording import (
    rounded,
    said_answers,
    said_choice,
    said_citation,
    said_meaning,
    said_outcome,
    said_range,
    said_value,
)
from trabecula.report.wording import said_day, wrong

MOST_SITTINGS_IN_FULL = 8
"""With more administrations than so many, each stands on one line."""
MOST_IN_FULL = 4
"""With more scores than so many, an instrument shows each on a line of its own."""
_MOST_MISSING = 3


@dataclass(frozen=True, slots=True)
class BandSaid:
    """The band of a score in one scheme, or those that are still possible."""

    name: str
    scheme: str
    meaning: str
    basis: str


@dataclass(frozen=True, slots=True)
class ScoreSaid:
    """One score in words."""

    key: str
    name: str
    said: str
    scale: str
    bands: tuple[BandSaid, ...]
    meaning: str
    missing: str
    rule: str
    change: str
    last_complete: str
    wrong: str
    how: str
    basis: str

    @property
    def line(self) -> str:
        """The score with its bands, how it changed and what is missing, on one line."""
        bands = "; ".join(f"{band.name} ({band.scheme})" for band in self.bands)
        said = ", ".join(filter(None, (self.said, bands, self.wrong)))
        return "; ".join(filter(None, (said, self.change, self.not_complete, self.last_complete)))

    @property
    def not_complete(self) -> str:
        """What is missing, where anything is."""
        return f"not complete, {self.missing}" if self.missing else ""


@dataclass(frozen=True, slots=True)
class ScoredTogether:
    """The scores of one administration of an instrument.

    ``assembled`` ones are put together from what is known on the day.
    """

    title: str
    name: str
    about: str
    day: date | None
    answered: str
    origin: str
    version: str
    basis: str
    doubted: bool
    assembled: bool
    scores: tuple[ScoreSaid, ...]
    answers: str

    @property
    def line(self) -> str:
        """All of its scores, on one line."""
        return "; ".join(f"{one.name}: {one.line}" for one in self.scores)

    @property
    def brief(self) -> bool:
        """Whether there are so many that each is said on one line."""
        return len(self.scores) > MOST_IN_FULL


@dataclass(frozen=True, slots=True)
class InPart:
    """A score that what is missing leaves open, on one line; ``told`` where it says anything."""

    name: str
    instrument: str
    about: str
    said: str
    missing: str
    day: date | None
    doubted: bool
    told: bool


def scored_together(
    courses: Iterable[tuple[Subject, ScoreCourse]],
    named: Callable[[Subject], str],
    doubted: bool,
) -> tuple[ScoredTogether, ...]:
    """The scores that are known, or that were answered together, sitting by sitting."""
    groups: dict[tuple[int, int], tuple[Subject, Result, list[ScoreCourse]]] = {}
    for subject, course in courses:
        if not is_in_part(course):
            result = course.newest[0]
            key = (id(subject), id(result))
            groups.setdefault(key, (subject, result, []))[2].append(course)
    return tuple(
        _together(named(subject), subject, result, held, doubted)
        for subject, result, held in groups.values()
    )


def in_part(
    courses: Iterable[tuple[Subject, ScoreCourse]],
    named: Callable[[Subject], str],
    doubted: bool,
) -> tuple[InPart, ...]:
    """The scores of what is known on the day, where some of that is missing."""
    return tuple(_in_part(named(s), course, doubted) for s, course in courses if is_in_part(course))


def is_in_part(course: ScoreCourse) -> bool:
    """Whether a score is put together from what is known, and what is missing leaves it open."""
    scored = course.newest[1]
    return not course.instrument.together and scored.value is None and bool(scored.missing)


def told_by(course: ScoreCourse, subject: Subject) -> Fact | None:
    """The fact whose value a score put together from what is known says as well."""
    score, value = course.newest[1].score, course.newest[1].value
    found = subject.findings.get(score.fact.key)
    same = found is not None and value is not None and found.value == value
    return score.fact if same and not course.instrument.together else None


def _together(
    about: str, subject: Subject, result: Result, courses: Sequence[ScoreCourse], doubted: bool
) -> ScoredTogether:
    instrument = result.instrument
    answered = words.answered(result.assessor) if instrument.together else words.PUT_TOGETHER
    return ScoredTogether(
        instrument.title,
        instrument.name,
        about,
        result.day,
        answered,
        said_origin(" and ".join(result.origins)),
        instrument.version,
        said_citation(instrument.source, instrument.checked),
        doubted and instrument.self_report,
        not instrument.together,
        tuple(_score(course, subject) for course in courses),
        said_answers(result) if instrument.together else "",
    )


def _score(course: ScoreCourse, subject: Subject) -> ScoreSaid:
    scored = course.newest[1]
    score = scored.score
    return ScoreSaid(
        score.gives.key,
        score.gives.name,
        _outcome(scored),
        _scale(scored),
        tuple(_bands(scored)),
        said_meaning(scored),
        _missing(scored, course.instrument),
        score.missing,
        "" if course.change is None else _change(course.change, course.newest),
        _last_complete(course),
        _wrong(course, subject),
        score.words,
        said_citation(score.source, score.checked),
    )


def _wrong(course: ScoreCourse, subject: Subject) -> str:
    """Why a score cannot be relied on: what it says of a fact is too old, or is contradicted."""
    found = (subject.findings.get(fact.key) for fact in same_as(course.newest[1].score))
    stale = [one for one in found if one is not None and one.state is State.STALE]
    others = [f"{said_outcome(one)} ({said_day(result.day)})" for result, one in course.beside]
    also = words.also_recorded(others) if others else ""
    return "; ".join(filter(None, (wrong(stale[0]) if stale else "", also)))


def _last_complete(course: ScoreCourse) -> str:
    if course.last_complete is None:
        return ""
    result, scored = course.last_complete
    bands = (f"{band.name} ({band.scheme})" for band in _bands(scored))
    return words.last_complete(", ".join((said_outcome(scored), *bands)), result.day)


def same_as(score: Score) -> tuple[Fact, ...]:
    """The facts whose value is this score: its own, and its one item where it has one."""
    return (score.fact, *(score.of if len(score.of) == 1 else ()))


def _scale(scored: Scored) -> str:
    score = scored.score
    ends = said_range(score.gives)
    higher = f"higher is {score.higher}" if score.higher else ""
    return ", ".join(filter(None, (f"range {ends}" if ends else "", higher)))


def _bands(scored: Scored) -> Iterator[BandSaid]:
    for scheme in scored.score.bands:
        bands = scored.bands(scheme)
        if bands:
            meaning = bands[0].meaning if len(bands) == 1 else ""
            name = said_choice(band.name for band in bands)
            basis = said_citation(scheme.source, scheme.checked)
            yield BandSaid(name, scheme.scheme, meaning, basis)


def _missing(scored: Scored, instrument: Instrument, most: int = _MOST_MISSING) -> str:
    names = [item.name for item in scored.missing]
    asked = len(scored.score.of) or len(instrument.items)
    return words.not_known_of(names, asked, most) if names else ""


def _change(change: Change, newest: Point) -> str:
    result, scored = newest
    points = rounded(abs(change.difference), scored.score.decimals)
    means = change.means or words.MEANING_NOT_KNOWN
    day = change.earlier.day
    before = "earlier that day" if day == result.day else f"on {said_day(day)}"
    if change.difference == 0:
        return f"the same as {before}"
    more = "more" if change.difference > 0 else "less"
    return f"{points} {more} than {before}: {means}"


def _outcome(scored: Scored) -> str:
    """What a score is, or its two ends; its bands are said apart."""
    if scored.bounded:
        return f"cannot be told: {_ends(scored)}" if scored.missing else _ends(scored)
    return said_outcome(scored)


def _between(scored: Scored) -> str:
    """The two ends of an open score, with the bands that are still possible."""
    if not scored.bounded:
        return said_outcome(scored)
    scheme = next(iter(scored.score.bands), None)
    if scheme is None:
        return _ends(scored)
    bands = scored.bands(scheme)
    possible = words.still_possible([band.name for band in bands], len(scheme.bands))
    meaning = f": {bands[0].meaning.rstrip('.')}" if len(bands) == 1 and bands[0].meaning else ""
    return f"{_ends(scored)}; {possible}{meaning}"


def _ends(scored: Scored) -> str:
    score = scored.score
    assert scored.lowest is not None
    assert scored.highest is not None
    low, high = rounded(scored.lowest, score.decimals), said_value(score, scored.highest)
    return f"between {low} and {high}"


def _in_part(about: str, course: ScoreCourse, doubted: bool) -> InPart:
    result, scored = course.newest
    return InPart(
        scored.score.gives.name,
        course.instrument.name,
        about,
        _between(scored),
        _missing(scored, course.instrument),
        result.day,
        doubted and course.instrument.self_report,
        scored.told,
    )
