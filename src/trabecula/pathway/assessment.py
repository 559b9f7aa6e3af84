"""Assessment: what is known of the person, each lesion and each pain, area by area, with trends."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from trabecula.language.answer import Answer
from trabecula.language.assessed import Assessed
from trabecula.language.condition import Condition, atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.interpret import interpret
from trabecula.pathway.facts import Facts, Finding, Pain, State, Subject, assemble
from trabecula.pathway.record import Problem
from trabecula.pathway.score_courses import ScoreCourse, score_courses
from trabecula.pathway.scores import Result

if TYPE_CHECKING:
    from trabecula.pathway.course import Course


@dataclass(frozen=True, slots=True)
class Area:
    """The findings of one area of care about one subject, in the edition's order."""

    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One subject, seen area by area; ``unusable`` are findings too old, undated or in conflict."""

    subject: Subject
    areas: tuple[Area, ...]
    unusable: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class AssessedArea:
    """One area of the assessment, over the person, the lesions and the pains.

    ``findings`` are of whom, and what, usable or not; ``scores`` are instruments answered together
    or assembled from what is known; ``courses`` are numbers recorded on several days;
    ``not_recorded`` is what no assessment leaves unsaid, and of which nothing is recorded.
    """

    area: AssessmentArea
    findings: tuple[tuple[Subject, Finding], ...]
    scores: tuple[tuple[Subject, ScoreCourse], ...]
    courses: tuple["Course", ...]
    not_recorded: tuple[tuple[Subject, Fact], ...]


@dataclass(frozen=True)
class Assessment:
    """The person, then each lesion, and the areas of care over all of them.

    ``bone_metastases`` is None where none is recorded.
    """

    facts: Facts
    edition: OpenEdition
    person: View
    lesions: tuple[View, ...]
    bone_metastases: bool | None

    @cached_property
    def areas(self) -> tuple[AssessedArea, ...]:
        """Every area, with trends, and scores assembled from what is known."""
        return tuple(
            _area(assessed, self.facts, self.edition, self._scores)
            for assessed in self.edition.edition.assessed
        )

    @property
    def results(self) -> Iterator[tuple[Subject, Result]]:
        """Every administration, each once, of whom it is; none that tells what is private."""
        private = self.edition.edition.private_facts
        seen: set[int] = set()
        for subject, course in self._scores:
            scores = course.instrument.scores
            if any(private.intersection((one.gives, one.fact)) for one in scores):
                continue
            for result, _ in course.points:
                if id(result) not in seen:
                    seen.add(id(result))
                    yield subject, result

    @property
    def pains(self) -> tuple[Pain, ...]:
        """Each pain with its mechanism."""
        return tuple(self.facts.pains)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, placed or reckoned."""
        return (*self.facts.problems, *self._told[1])

    @cached_property
    def doubted_because(self) -> tuple[Finding, ...]:
        """What casts doubt on all that the person reports, such as drowsiness or confusion."""
        return tuple(
            finding
            for doubt in self.edition.edition.doubts
            for fact in (fact for atom in atoms(doubt) for fact in facts_of(atom))
            if (finding := self.facts.person.findings.get(fact.key)) is not None
            and self._answer(doubt) is Answer.APPLIES
        )

    @property
    def doubted(self) -> Answer:
        """Whether what the person reports is in doubt."""
        return max(map(self._answer, self.edition.edition.doubts), default=Answer.DOES_NOT_APPLY)

    def _answer(self, doubt: Condition) -> Answer:
        values = {key: finding.known for key, finding in self.facts.person.findings.items()}
        return interpret(doubt, values)

    @cached_property
    def _told(self) -> tuple[list[tuple[Subject, ScoreCourse]], list[Problem]]:
        problems: list[Problem] = []
        return _score_courses(self.facts, self.edition, problems), problems

    @property
    def _scores(self) -> list[tuple[Subject, ScoreCourse]]:
        return self._told[0]


def assess(facts: Facts, edition: OpenEdition) -> Assessment:
    """What is known, as a view of the facts; it adds nothing to them."""
    opener = edition.edition.has_lesions
    found = None if opener is None else facts.person.findings.get(opener.key)
    recorded = found.value if found is not None else None
    return Assessment(
        facts,
        edition,
        _view(facts.person, edition),
        tuple(_view(lesion, edition) for lesion in facts.lesions),
        True if facts.lesions else (recorded if isinstance(recorded, bool) else None),
    )


def _score_courses(
    facts: Facts, edition: OpenEdition, problems: list[Problem]
) -> list[tuple[Subject, ScoreCourse]]:
    found: list[tuple[Subject, ScoreCourse]] = []
    for subject in facts.subjects():
        found += [(subject, course) for course in score_courses(subject)]
    for instrument in edition.edition.instruments:
        if instrument.together or not edition.computes(instrument):
            continue
        for subject in facts.of(instrument.about):
            try:
                result = assemble(instrument, subject, facts.person)
            except ValueError as error:
                problems.append(Problem(instrument.title, str(error)))
                continue
            if result is not None and any(
                one.told and not one.score.expected for one in result.scores
            ):
                points = [(result, scored) for scored in result.scores]
                found += [(subject, ScoreCourse(instrument, (one,), one)) for one in points]
    private = edition.edition.private_facts
    return [one for one in found if not _tells(one[1].newest[1].score, one[1].instrument, private)]


def _tells(score: Score, instrument: Instrument, private: frozenset[Fact]) -> bool:
    """Whether a score is of something private, or made of the same answers."""
    hidden = (one for one in instrument.scores if private.intersection((one.gives, one.fact)))
    return any(one is score or set(one.of).intersection(score.of) for one in hidden)


def _area(
    assessed: Assessed,
    facts: Facts,
    edition: OpenEdition,
    scores: list[tuple[Subject, ScoreCourse]],
) -> AssessedArea:
    from trabecula.pathway.course import fact_courses  # noqa: PLC0415

    shown = [fact for fact in assessed.facts if fact not in edition.edition.private_facts]
    subjects = list(facts.subjects())
    return AssessedArea(
        assessed.area,
        tuple(
            (subject, finding)
            for subject in subjects
            for fact in shown
            if (finding := subject.findings.get(fact.key)) is not None
        ),
        tuple(one for one in scores if one[1].instrument.area is assessed.area),
        tuple(
            course for subject in subjects for course in fact_courses(subject, shown, facts.as_of)
        ),
        tuple(
            (subject, fact)
            for fact in assessed.core
            for subject in facts.of(fact.about)
            if fact.key not in subject.findings
        ),
    )


def _view(subject: Subject, edition: OpenEdition) -> View:
    groups: dict[str, list[Finding]] = {}
    for key in edition.facts:
        finding = subject.findings.get(key)
        if finding is not None and finding.state is State.CURRENT:
            groups.setdefault(edition.edition.area_of(key), []).append(finding)
    return View(
        subject,
        tuple(Area(name, tuple(findings)) for name, findings in groups.items()),
        tuple(f for f in subject.findings.values() if f.state is not State.CURRENT),
    )
