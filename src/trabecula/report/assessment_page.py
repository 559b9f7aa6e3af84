"""The assessment as it is read: what to ask, each pain, each area, for every rendering alike."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from string import ascii_uppercase

from trabecula.knowledge.facts.pain import pain_goal
from trabecula.knowledge.facts.person import days_since_death
from trabecula.language.answer import NEVER, Answer
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.source import Source
from trabecula.language.statement import Statement, Urgency
from trabecula.language.words import in_words
from trabecula.pathway.assessment import AssessedArea, Assessment
from trabecula.pathway.facts import Facts, Finding, Pain, Subject
from trabecula.pathway.interview import Step
from trabecula.pathway.plan import Plan
from trabecula.report import assessment_wording as words
from trabecula.report.assessment_pain import PainSaid, pain_said
from trabecula.report.assessment_scores import (
    MOST_IN_FULL,
    MOST_SITTINGS_IN_FULL,
    InPart,
    ScoredTogether,
    in_part,
    same_as,
    scored_together,
    told_by,
)
from trabecula.report.assessment_sources import sources_of
from trabecula.report.assessment_trend import Trend, fact_trend, on_one_axis, score_trends
from trabecula.report.body_map import Figure, Marked, figures, place_of
from trabecula.report.items import Card, Line, called, card, line
from trabecula.report.one_person import OnePerson, local_values

Named = Callable[[Subject], str]


@dataclass(frozen=True, slots=True)
class StepSaid:
    """One thing to ask next."""

    title: str
    about: str
    questions: int
    urgency: Urgency
    settles: tuple[Statement, ...]
    obtains: tuple[str, ...]
    first_exclude: str
    command: str

    @property
    def codes(self) -> tuple[str, ...]:
        """The statements that it could settle, each with its code."""
        return tuple(f"{statement.title} ({statement.code})" for statement in self.settles)


@dataclass(frozen=True, slots=True)
class AreaSaid:
    """One area: ``known`` are findings by whom they are about, without those of pains."""

    title: str
    anchor: str
    known: tuple[tuple[str, tuple[Line, ...]], ...]
    scores: tuple[ScoredTogether, ...]
    in_part: tuple[InPart, ...]
    trends: tuple[Trend, ...]
    lacking: tuple[str, ...]
    of_pains: int

    @property
    def many_scores(self) -> bool:
        """Whether there are so many administrations that each is said on one line first."""
        return len(self.scores) > MOST_SITTINGS_IN_FULL

    @property
    def many_trends(self) -> bool:
        """Whether there are so many trends that the charts are folded behind their sentences."""
        return len(self.trends) > MOST_IN_FULL

    @property
    def recorded(self) -> int:
        """How many values and scores are known, wholly or in part."""
        lines = sum(len(lines) for _, lines in self.known)
        scores = sum(len(one.scores) for one in self.scores)
        return lines + scores + sum(one.told for one in self.in_part)


@dataclass(frozen=True, slots=True)
class AssessmentPage(OnePerson):
    """Everything that an assessment says of one person.

    ``urgent`` are the measures of the plan that are due on the same day or sooner. ``doubt`` says
    why what the person reports is unsure, or that this is not known.
    """

    urgent: tuple[Card, ...]
    doubt: str
    steps: tuple[StepSaid, ...]
    pains: tuple[PainSaid, ...]
    marked: tuple[Marked, ...]
    figures: tuple[Figure, ...]
    areas: tuple[AreaSaid, ...]
    unusable: tuple[Line, ...]
    problems: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]

    @property
    def immediate(self) -> bool:
        """Whether something of it cannot wait for anybody to read this."""
        return any(one.urgency is Urgency.IMMEDIATE for one in self.urgent)

    @property
    def whole(self) -> str:
        """How much is recorded and how much is not, in one sentence."""
        return words.whole(
            len(self.pains),
            sum(area.recorded for area in self.areas),
            sum(len(area.lacking) for area in self.areas),
        )


def assessment_page(assessment: Assessment, plan: Plan, steps: Sequence[Step]) -> AssessmentPage:
    """An assessment, what is urgent in the plan, and what to ask next, as they are shown."""
    facts, opened = assessment.facts, assessment.edition
    named = _names(facts)
    in_doubt = assessment.doubted is Answer.APPLIES
    areas = tuple(_area(area, named, in_doubt) for area in assessment.areas)
    marked = _marked(facts, opened)
    return AssessmentPage(
        facts=facts,
        person=facts.who,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        local=local_values(opened),
        urgent=tuple(card(measure, facts, opened) for measure in plan.urgent),
        doubt=_doubt(assessment),
        steps=tuple(_step(step, named) for step in steps),
        pains=tuple(_pain(pain, facts) for pain in assessment.pains),
        marked=marked,
        figures=figures(marked),
        areas=areas,
        unusable=tuple(_unusable(assessment, named)),
        problems=tuple((problem.where, problem.what) for problem in assessment.problems),
        sources=sources_of(assessment),
    )


def _names(facts: Facts) -> Named:
    """What each subject is called; a pain with its mark, since a lesion may have its place."""

    def named(subject: Subject) -> str:
        if isinstance(subject, Pain):
            return f"pain {_mark(subject, facts)}, {subject.label}"
        return called(subject, facts)

    return named


def _pain(pain: Pain, facts: Facts) -> PainSaid:
    def named(lesion: Subject) -> str:
        return f"lesion {_mark(lesion, facts)}, {called(lesion, facts)}"

    return pain_said(pain, _mark(pain, facts), named)


def _marked(facts: Facts, opened: OpenEdition) -> tuple[Marked, ...]:
    edition = opened.edition
    pains = [Marked(_mark(pain, facts), "pain", pain.label, pain.place) for pain in facts.pains]
    lesions = [
        Marked(
            _mark(lesion, facts),
            "lesion",
            called(lesion, facts),
            place_of(lesion, edition.sites, edition.site_key),
        )
        for lesion in facts.lesions
    ]
    return (*pains, *lesions)


def _mark(subject: Subject, facts: Facts) -> str:
    """``P1`` for the first pain, ``B`` for the second lesion: ``L2`` is a vertebra."""
    pain = isinstance(subject, Pain)
    every = facts.pains if pain else facts.lesions
    number = next(n for n, one in enumerate(every, start=1) if one is subject)
    return f"P{number}" if pain else _letters(number)


def _letters(number: int) -> str:
    """``A`` to ``Z``, then ``AA``."""
    before, last = divmod(number - 1, len(ascii_uppercase))
    return (_letters(before) if before else "") + ascii_uppercase[last]


def _doubt(assessment: Assessment) -> str:
    if assessment.doubted is Answer.DOES_NOT_APPLY:
        return ""
    if assessment.doubted is Answer.NOT_KNOWN:
        return words.DOUBT_NOT_KNOWN
    return words.doubt(words.reasons(assessment.doubted_because))


def _step(step: Step, named: Named) -> StepSaid:
    instrument = step.instrument
    title = step.obtains[0].asks if instrument is None else instrument.title
    return StepSaid(
        title,
        named(step.about),
        step.burden,
        step.urgency,
        step.settles,
        tuple(fact.name for fact in step.obtains),
        "" if step.first_exclude is None else words.first_exclude(in_words(step.first_exclude)),
        "" if instrument is None else f"trabecula score {instrument.name}",
    )


def _area(area: AssessedArea, named: Named, in_doubt: bool) -> AreaSaid:
    return AreaSaid(
        words.heading(area.area),
        area.area.name.lower().replace("_", "-"),
        tuple(_known(area, named)),
        scored_together(area.scores, named, in_doubt),
        in_part(area.scores, named, in_doubt),
        on_one_axis(tuple(_trends(area, named))),
        tuple(_lacking(area, named)),
        sum(isinstance(subject, Pain) for subject, _ in area.findings),
    )


def _known(area: AssessedArea, named: Named) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """What is known of the person and of each lesion; what is known of a pain stands with it.

    What a score that is put together says as well is said once, as the score.
    """
    scored = {(id(subject), told_by(course, subject)) for subject, course in area.scores}
    shown = [
        (named(subject), finding)
        for subject, finding in area.findings
        if not isinstance(subject, Pain)
        and not _lives(finding)
        and (id(subject), finding.fact) not in scored
    ]
    for about, group in groupby(shown, lambda one: one[0]):
        yield about, tuple(line(finding, about) for _, finding in group)


def _lives(finding: Finding) -> bool:
    """Whether it says of the living that they have not died."""
    return finding.fact is days_since_death and finding.value is NEVER


def _trends(area: AssessedArea, named: Named) -> Iterator[Trend]:
    """A number that is a score by itself too is drawn once, as the score that has all its days."""
    goal = next((_goal(finding) for _, finding in area.findings if finding.fact is pain_goal), None)
    drawn: defaultdict[tuple[int, Fact], set[date]] = defaultdict(set)
    for subject, course in area.scores:
        score = course.newest[1].score
        for trend in score_trends(course, named(subject), goal):
            for fact in same_as(score):
                drawn[id(subject), fact].update(point.day for point in trend.points)
            yield trend
    for course in area.courses:
        days = set(course.days)
        if not days <= drawn[id(course.subject), course.fact]:
            yield fact_trend(course, named(course.subject), goal)


def _goal(finding: Finding) -> float | None:
    return finding.value if isinstance(finding.value, int | float) else None


def _lacking(area: AssessedArea, named: Named) -> Iterator[str]:
    for subject, fact in area.not_recorded:
        about = named(subject)
        yield fact.name if fact.about is About.PERSON else f"{fact.name} ({about})"


def _unusable(assessment: Assessment, named: Named) -> Iterator[Line]:
    """Each finding of an area that cannot be used as it is, once."""
    shown: dict[tuple[int, str], tuple[Subject, Finding]] = {
        (id(subject), finding.fact.key): (subject, finding)
        for area in assessment.areas
        for subject, finding in area.findings
    }
    for subject, finding in shown.values():
        if words.unusable(finding.state):
            yield line(finding, named(subject))
