"""An assessment as JSON, in the shapes that the published schema describes."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from trabecula.language.answer import Answer
from trabecula.language.fact import Fact
from trabecula.language.mechanism import Evidence
from trabecula.language.words import in_words
from trabecula.pathway.assessment import AssessedArea, Assessment
from trabecula.pathway.course import Course
from trabecula.pathway.facts import Facts, Finding, Pain, Subject
from trabecula.pathway.facts.mechanism import Contribution, PainMechanism
from trabecula.pathway.interview import Step
from trabecula.pathway.plan import Measure, Plan
from trabecula.pathway.score_courses import ScoreCourse
from trabecula.report.as_json import local_json, plain
from trabecula.report.assessment_shapes import (
    AreaJson,
    AssessedScoreJson,
    AssessmentJson,
    ContributionJson,
    CourseJson,
    DoubtJson,
    EvidenceJson,
    KnownJson,
    LackingJson,
    MechanismJson,
    OtherValueJson,
    PainJson,
    ReportedJson,
    StepJson,
    TieJson,
    UrgentJson,
)
from trabecula.report.assessment_wording import reasons
from trabecula.report.score_json import source_json, whole_score
from trabecula.report.score_shapes import ScoreJson
from trabecula.report.shapes import AboutJson, ProblemJson


def assessment_json(assessment: Assessment, plan: Plan, steps: Sequence[Step]) -> bytes:
    """The assessment as one JSON object."""
    facts, opened = assessment.facts, assessment.edition
    in_doubt = assessment.doubted is Answer.APPLIES
    edition = opened.edition.name
    return msgspec.json.encode(
        AssessmentJson(
            facts.as_of.isoformat(),
            facts.as_of_because,
            edition,
            opened.policy_digest,
            True,
            _about(facts.person, facts),
            [_about(lesion, facts) for lesion in facts.lesions],
            [_urgent(measure, facts) for measure in plan.urgent],
            [_step(step, facts) for step in steps],
            DoubtJson(assessment.doubted.words, list(reasons(assessment.doubted_because))),
            [_pain(pain, facts) for pain in assessment.pains],
            [_area(area, facts, edition, in_doubt) for area in assessment.areas],
            [ProblemJson(problem.where, problem.what) for problem in assessment.problems],
            local_json(opened),
            facts.later_entries,
        )
    )


def _about(subject: Subject, facts: Facts) -> AboutJson:
    return AboutJson(facts.kind_of(subject), subject.id, subject.label)


def _urgent(measure: Measure, facts: Facts) -> UrgentJson:
    return UrgentJson(
        measure.statement.code,
        measure.statement.title,
        [_about(item.about, facts) for item in measure.items],
        measure.urgency.words,
        measure.urgency.within_hours,
    )


def _step(step: Step, facts: Facts) -> StepJson:
    instrument = step.instrument
    return StepJson(
        _about(step.about, facts),
        [fact.key for fact in step.obtains],
        [fact.asks for fact in step.obtains],
        None if instrument is None else instrument.name,
        step.burden,
        step.urgency.words,
        [statement.code for statement in step.settles],
        None if step.first_exclude is None else in_words(step.first_exclude),
    )


def _pain(pain: Pain, facts: Facts) -> PainJson:
    place = pain.place
    return PainJson(
        _about(pain, facts),
        None if place is None else place.site.code,
        (place.side or None) if place else None,
        [_known(finding, pain, facts) for finding in pain.findings.values()],
        [TieJson(_about(lesion, facts), kind) for lesion, kind in pain.ties],
        None if pain.mechanism is None else _mechanism(pain.mechanism),
    )


def _mechanism(worked_out: PainMechanism) -> MechanismJson:
    return MechanismJson(
        worked_out.kind,
        list(worked_out.possible),
        [_contribution(one) for one in worked_out.contributions],
        True,
    )


def _contribution(one: Contribution) -> ContributionJson:
    return ContributionJson(
        one.contributor,
        one.verdict,
        _evidence(one.speaks_for, one),
        _evidence(one.speaks_against, one),
        _evidence(one.not_known, one),
    )


def _evidence(every: Iterable[Evidence], of: Contribution) -> list[EvidenceJson]:
    return [
        EvidenceJson(
            one.says,
            one.weight,
            [other.says for other in of.counted_with(one)],
            source_json(one.source),
            one.checked.value,
        )
        for one in every
    ]


def _area(area: AssessedArea, facts: Facts, edition: str, in_doubt: bool) -> AreaJson:
    return AreaJson(
        area.area,
        [_known(finding, s, facts) for s, finding in area.findings if not isinstance(s, Pain)],
        list(_scores(area.scores, facts, edition, in_doubt)),
        [
            *_courses_of_scores(area.scores, facts),
            *(_course(course, facts) for course in area.courses),
        ],
        [LackingJson(fact.key, fact.name, _about(s, facts)) for s, fact in area.not_recorded],
    )


def _known(finding: Finding, subject: Subject, facts: Facts) -> KnownJson:
    return KnownJson(
        finding.fact.key,
        finding.fact.name,
        _about(subject, facts),
        plain(finding.value),
        plain(finding.recorded),
        [plain(one.recorded) for one in finding.alternatives],
        finding.fact.unit,
        finding.in_words(),
        finding.day.isoformat() if finding.day else None,
        finding.state,
        finding.how,
        finding.origin,
    )


def _scores(
    courses: Iterable[tuple[Subject, ScoreCourse]], facts: Facts, edition: str, in_doubt: bool
) -> Iterator[AssessedScoreJson]:
    """Each newest administration once, with the scores of it that the assessment shows."""
    held: dict[tuple[int, int], tuple[Subject, list[ScoreCourse]]] = {}
    for subject, course in courses:
        key = (id(subject), id(course.newest[0]))
        held.setdefault(key, (subject, []))[1].append(course)
    for subject, shown in held.values():
        result = shown[0].newest[0]
        instrument = result.instrument
        yield AssessedScoreJson(
            _about(subject, facts),
            not instrument.together,
            instrument.self_report,
            in_doubt and instrument.self_report,
            list(result.origins),
            _result(shown, edition),
            [other for course in shown for other in _others(course)],
        )


def _others(course: ScoreCourse) -> Iterator[OtherValueJson]:
    """What the record has of a score beside the newest: see the shape."""
    last = course.last_complete
    told = [
        *((one, "same time") for one in course.beside),
        *([(last, "last complete")] if last else []),
    ]
    for (result, scored), why in told:
        yield OtherValueJson(
            scored.score.gives.key,
            plain(scored.value),
            why,
            result.day.isoformat() if result.day else None,
            " and ".join(result.origins),
        )


def _result(shown: Sequence[ScoreCourse], edition: str) -> ScoreJson:
    """The administration as ``trabecula score`` gives it, without scores that are not shown."""
    changes = {
        course.newest[1].score.gives.key: course.change
        for course in shown
        if course.change is not None
    }
    result = replace(shown[0].newest[0], scores=tuple(one.newest[1] for one in shown))
    whole = whole_score(result, changes, edition)
    items = {item.key for scored in result.scores for item in scored.score.of}
    whole.missing = [one for one in whole.missing if one.key in items]
    return whole


def _courses_of_scores(
    courses: Iterable[tuple[Subject, ScoreCourse]], facts: Facts
) -> Iterator[CourseJson]:
    for subject, course in courses:
        points = [
            ReportedJson(
                result.day.isoformat(), value, result.assessor, " and ".join(result.origins)
            )
            for result, scored in course.points
            if isinstance(value := scored.value, int | float)
            and not isinstance(value, bool)
            and result.day is not None
        ]
        if len({point.date for point in points}) > 1:
            yield _over_time(course.newest[1].score.gives, subject, points, facts)


def _course(course: Course, facts: Facts) -> CourseJson:
    points = [
        ReportedJson(point.day.isoformat(), point.value, None, point.origin)
        for point in course.reports
    ]
    return _over_time(course.fact, course.subject, points, facts)


def _over_time(
    fact: Fact, subject: Subject, points: list[ReportedJson], facts: Facts
) -> CourseJson:
    return CourseJson(fact.key, fact.name, _about(subject, facts), fact.unit, points)
