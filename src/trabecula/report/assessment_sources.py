"""The sources on which an assessment rests: those of its scores, their bands, and of each pain."""

from collections.abc import Iterator

from trabecula.language.source import Citation, Source
from trabecula.pathway.assessment import Assessment
from trabecula.pathway.score_courses import ScoreCourse


def sources_of(assessment: Assessment) -> tuple[Source, ...]:
    """Each source that the assessment cites by its key, once, by key."""
    cited = {citation.source.key: citation.source for citation in _cited(assessment)}
    return tuple(cited[key] for key in sorted(cited))


def _cited(assessment: Assessment) -> Iterator[Citation]:
    for area in assessment.areas:
        for _, course in area.scores:
            yield from _of_a_score(course)
    for pain in assessment.pains:
        for one in () if pain.mechanism is None else pain.mechanism.contributions:
            for evidence in (*one.speaks_for, *one.speaks_against, *one.not_known):
                yield evidence.source


def _of_a_score(course: ScoreCourse) -> Iterator[Citation]:
    score = course.newest[1].score
    yield course.instrument.source
    yield score.source
    yield from (scheme.source for scheme in score.bands)
    if course.change is not None and score.change is not None:
        yield score.change.source
