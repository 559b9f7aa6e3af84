"""The side effects of one person in the shape of their JSON; text and page are made of it."""

from datetime import date

from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.side_effects import Begun, Candidate, Noted, Panel, ReviewDue, Told
from trabecula.report import side_effects_wording as words
from trabecula.report.as_json import plain
from trabecula.report.medicine_shapes import ReasonJson
from trabecula.report.medicine_words import sources, to_ask
from trabecula.report.side_effects_shapes import (
    AppliesJson,
    CandidateJson,
    ChangeJson,
    DoneJson,
    GradedJson,
    MedicineReviewDueJson,
    SideEffectJson,
    SideEffectsJson,
    SinceJson,
    WhyReviewJson,
)


def side_effects_shape(panel: Panel) -> SideEffectsJson:
    """The whole panel."""
    notes = [words.IN_ORDER, words.COMPOSITE, words.NEVER_A_VERDICT, words.NOT_ABSENT]
    notes += [] if panel.medicines_told else [words.NO_LIST]
    notes += filter(None, [words.said_not_rated(panel)])
    return SideEffectsJson(
        panel.as_of.isoformat(),
        notes,
        [_effect(one, panel.days) for one in panel.noted],
        panel.days,
        list(panel.not_rated),
        panel.medicines_told,
        None if panel.review is None else _review(panel.review),
    )


def _effect(noted: Noted, days: int) -> SideEffectJson:
    effect = noted.effect
    return SideEffectJson(
        effect.name,
        effect.costs,
        noted.standing,
        [_graded(one) for one in noted.told],
        to_ask(noted.not_asked),
        [_candidate(one, days) for one in noted.candidates],
        [_applies(one) for one in noted.applying],
        [_applies(one) for one in noted.not_known],
        _formulary(noted),
        effect.first,
        list(noted.owner),
        effect.checked.value,
        sources([effect.source], effect.checked),
    )


def _graded(told: Told) -> GradedJson:
    grading, newest, since = told.grading, told.newest, told.since
    return GradedJson(
        grading.fact.key,
        grading.fact.name,
        words.said_meaning(told),
        [plain(value) for value in newest.values],
        newest.within,
        words.said_told(told),
        _day(newest.day),
        newest.origin,
        told.there.words,
        newest.stale,
        newest.by_carer,
        told.calls,
        None
        if since is None
        else SinceJson(since.first.isoformat(), _day(since.without), since.worse.isoformat()),
        words.said_course(told),
        sources([grading.source], grading.checked),
    )


def _candidate(one: Candidate, days: int) -> CandidateJson:
    return CandidateJson(
        one.label,
        words.said_candidate(one, days),
        [_change(each) for each in one.shortly_before],
        None if one.newest is None else _change(one.newest),
        one.since.isoformat(),
        one.last.isoformat(),
        one.is_taken,
        [ReasonJson(each.says, sources(each.sources, each.checked)) for each in one.reasons],
        list(one.origins),
    )


def _change(one: Begun) -> ChangeJson:
    return ChangeJson(one.day.isoformat(), one.how, one.origin)


def _applies(item: Recommendation) -> AppliesJson:
    statement = item.statement
    return AppliesJson(
        statement.code,
        statement.title,
        statement.says,
        item.edition.urgencies[statement].words,
        list(statement.owner),
        to_ask(item.missing() if not item.active else ()),
    )


def _formulary(noted: Noted) -> list[DoneJson]:
    watching = [
        DoneJson([one.label], test.action, test.holds, sources(test.sources, test.checked))
        for one, test in noted.watching
    ]
    stopping = [
        DoneJson(
            [one.label for one in each.of],
            each.row.holds,
            each.row.because,
            sources(each.row.sources, each.row.checked),
        )
        for each in noted.stoppable
    ]
    return [*watching, *stopping]


def _review(due: ReviewDue) -> MedicineReviewDueJson:
    day, origin = due.last or (None, "")
    return MedicineReviewDueJson(
        words.said_review(due),
        _day(day),
        origin,
        _day(due.by),
        bool(due.reasons),
        due.silent,
        [WhyReviewJson(_day(one.day), one.says, one.origin) for one in due.reasons],
        list(due.rules.owner),
        sources([due.rules.source], due.rules.checked),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
