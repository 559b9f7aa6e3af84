"""Planning visits as JSON in the published shape."""

from datetime import date

from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.replanning import (
    LookedAt,
    Planned,
    PlanningVisit,
    Sign,
    TriggerAnswer,
)
from trabecula.report.as_json import facts_json
from trabecula.report.replanning_shapes import (
    BearingJson,
    LookedAtJson,
    PlannedJson,
    PlanningVisitJson,
    SignJson,
    TriggerJson,
)
from trabecula.report.replanning_wording import said_visit


def planning_visit_json(
    visit: PlanningVisit, recommendations: Recommendations
) -> PlanningVisitJson:
    """The visit in its published shape; the recommendations are those that it was made from."""
    return PlanningVisitJson(
        visit.as_of.isoformat(),
        visit.is_open,
        _iso(visit.since),
        said_visit(visit),
        None if visit.last_plan is None else _planned(visit.last_plan),
        visit.first.isoformat(),
        visit.died,
        [_trigger(one) for one in visit.answers],
        [_looked(one, recommendations) for one in visit.looks],
        visit.changes,
        list(visit.problems),
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _planned(plan: Planned) -> PlannedJson:
    return PlannedJson(plan.of.isoformat(), plan.says, plan.origin)


def _trigger(answer: TriggerAnswer) -> TriggerJson:
    row = answer.row
    return TriggerJson(
        row.name,
        answer.answer.words,
        _iso(answer.since),
        [_sign(sign) for sign in answer.signs],
        [fact.key for fact in answer.asks],
        list(answer.lacks),
        "; ".join(f"{one.source.key}, {one.place}" for one in row.sources),
        row.checked.value,
    )


def _sign(sign: Sign) -> SignJson:
    told = sign.told.isoformat(timespec="minutes")
    return SignJson(
        sign.day.isoformat(), told, sign.says, sign.before, _iso(sign.earlier), sign.origin
    )


def _looked(looked: LookedAt, recommendations: Recommendations) -> LookedAtJson:
    items = (*looked.applying, *looked.open)
    return LookedAtJson(
        looked.look.asks,
        list(looked.opened_by),
        [_bearing(item, recommendations) for item in items],
        facts_json(finding for _, finding in looked.known),
        [fact.key for fact in looked.missing],
    )


def _bearing(item: Recommendation, recommendations: Recommendations) -> BearingJson:
    statement = item.statement
    return BearingJson(
        statement.code,
        statement.title,
        item.about.label,
        item.answer.words,
        item.status,
        recommendations.edition.urgencies[statement].words,
        recommendations.review_of(statement).value,
    )
