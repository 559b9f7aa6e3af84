"""The left column of a hand-off: the problem, the plan, the medicines."""

from collections.abc import Iterator
from typing import Final

from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.team_meeting import Laid
from trabecula.pathway.facts import Finding
from trabecula.pathway.programme.programme import LesionLimits, programme
from trabecula.pathway.taken.taken import TakenMedicine
from trabecula.report import medicine_review_wording as of_medicines
from trabecula.report.care_plan_shapes import CarePlanJson
from trabecula.report.handed_over_wording import AROUND, said_task, said_title
from trabecula.report.one_side import Part, Point
from trabecula.report.wording import NO_LESION, NOTHING_RECORDED, said_day, said_list

_TOGETHER: Final = 4


def left_parts(plan: CarePlan, care: CarePlanJson) -> tuple[Part, ...]:
    """What is wrong, what is done about it, and what is taken."""
    return (
        Part("problem", "The problem", tuple(_problem(plan)), keep=5, cut_at=2),
        Part("plan", "The plan, the soonest first", tuple(_plan(care)), keep=6, cut_at=5),
        Part("medicines", "Medicines", tuple(_medicines(plan)), keep=5, cut_at=3),
    )


def _problem(plan: CarePlan) -> Iterator[Point]:
    recommendations = plan.plan.recommendations
    meeting, site = plan.team_meeting, recommendations.edition.edition.site_key
    yield from _person(meeting.person)
    limits = {id(one.lesion): one for one in programme(recommendations).lesions}
    for laid in sorted(meeting.lesions, key=lambda one: _first_due(one, plan)):
        weight = _weight(limits.get(id(laid.about)))
        yield Point(laid.about.label, "; ".join(filter(None, (weight, _known(laid, site)))))
    if not meeting.lesions:
        yield Point("", NO_LESION)


def _person(laid: Laid) -> Iterator[Point]:
    """What is known of the person, a few things to a point, so that none is cut off."""
    found = [one for one in laid.findings if one.known is not None]
    said = [f"{one.fact.name} {one.in_words()}" for one in found]
    if not said:
        yield Point("The person", NOTHING_RECORDED)
    for start in range(0, len(said), _TOGETHER):
        lead = "" if start else "The person"
        yield Point(lead, "; ".join(said[start : start + _TOGETHER]))


def _first_due(laid: Laid, plan: CarePlan) -> int:
    """Sorts lesions: the one with the most urgent task first."""
    about = (task for task in plan.tasks if any(one is laid.about for one in task.about))
    return min((task.urgency.rank for task in about), default=len(plan.tasks) + 1)


def _known(laid: Laid, site: str) -> str:
    """What is known of one subject beside its site; what is not there comes together at the end."""
    found = [one for one in laid.findings if one.known is not None and one.fact.key != site]
    there = [f"{one.fact.name} {one.in_words()}" for one in found if not _is_none(one)]
    none = [one.fact.name for one in found if _is_none(one)]
    said = [*there, *([f"NOT: {', '.join(none)}"] if none else [])]
    return "; ".join(said) or NOTHING_RECORDED


def _is_none(finding: Finding) -> bool:
    value = finding.value
    return value is False or value == frozenset()


def _weight(limits: LesionLimits | None) -> str:
    return f"WEIGHT {limits.weight.row.holds.status}" if limits is not None else ""


def _plan(care: CarePlanJson) -> Iterator[Point]:
    tasks = {task.key: task for task in care.tasks}
    for task in care.tasks:
        if task.whence not in AROUND:
            yield Point(said_title(task), said_task(task, tasks))


def _medicines(plan: CarePlan) -> Iterator[Point]:
    facts, review = plan.plan.recommendations.facts, plan.options.review
    if not review.taken:
        none = facts.no_medicines
        yield Point("", of_medicines.NONE_TAKEN if none else of_medicines.NOTHING_TAKEN)
    elif not facts.whole_list:
        yield Point("", of_medicines.whole(complete=False))
    for medicine in review.taken:
        yield Point(medicine.label, _dosage(medicine))


def _dosage(medicine: TakenMedicine) -> str:
    since = f"since {said_day(medicine.begun)}" if medicine.begun else ""
    doubts = [doubt.removeprefix("not understood: ") for doubt in medicine.unclear]
    unclear = f"NOT UNDERSTOOD: {said_list(doubts)}" if doubts else ""
    dose = medicine.dosage or "dose not recorded"
    return "; ".join(filter(None, (dose, since, unclear)))
