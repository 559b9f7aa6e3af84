"""What stands around the treatment of one person, in the shapes of its JSON."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from trabecula.language.condition import Subject
from trabecula.language.directory import Directory
from trabecula.language.situation import Situation
from trabecula.language.support import CareStep, Offer, SpareAndAvoid
from trabecula.language.table import TableRow
from trabecula.pathway import support
from trabecula.pathway.by_lesion import OfLesion
from trabecula.pathway.intimacy import DoorToTalk, door_to_talk
from trabecula.pathway.nutrition import Nutrition, Target, nutrition_targets
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.record import Moment, Record
from trabecula.pathway.support import CalledFor
from trabecula.pathway.timeline import Timeline, timeline
from trabecula.pathway.work import WorkPlan, work_plan
from trabecula.report import support_shapes as shapes
from trabecula.report.as_json import facts_json
from trabecula.report.education_json import cited, service_json
from trabecula.report.work_letter import letter


def support_json(
    recommendations: Recommendations,
    record: Record | None,
    directory: Directory | None,
    today: date,
) -> shapes.SupportJson:
    """All of it. Without a record there is no timeline; ``today`` tells an old directory."""
    facts = recommendations.facts
    work, door = work_plan(recommendations), door_to_talk(recommendations)
    lacks = support.adaptations(recommendations)
    return shapes.SupportJson(
        facts.as_of.isoformat(),
        recommendations.edition.edition.name,
        facts.person.label,
        facts.who.language if facts.who else "",
        [_step(step, directory) for step in support.steps(recommendations)],
        [_adaptation(row, directory) for row in lacks.rows],
        [row.name for row in lacks.not_known],
        _nutrition(nutrition_targets(recommendations), directory),
        None if record is None else _timeline(timeline(record, recommendations)),
        None if work is None else _work(work),
        None if door is None else _door(door),
        [
            shapes.CarerTaskJson(
                found.thing.holds, found.thing.limit, list(found.thing.taught_by), _codes(found.by)
            )
            for found in support.carer_tasks(recommendations)
        ],
        [
            shapes.TopicJson(
                found.thing.title, found.thing.holds, found.thing.records, _codes(found.by)
            )
            for found in support.topics(recommendations)
        ],
        [row.name for row in support.review_triggers(recommendations).rows],
        None if directory is None else directory.out_of_date(today),
    )


def _codes(items: Iterable[Recommendation]) -> list[str]:
    return list(dict.fromkeys(item.statement.code for item in items))


def _basis(row: TableRow[Any]) -> shapes.BasisJson:
    return shapes.BasisJson(row.checked.value, cited(row.sources))


def _help(offer: Offer, directory: Directory | None) -> shapes.HelpJson:
    filled = {kind: directory.of(kind) if directory else () for kind in offer.services}
    return shapes.HelpJson(
        [service_json(service) for services in filled.values() for service in services],
        [str(kind) for kind, services in filled.items() if not services],
    )


def _step(found: CalledFor[CareStep], directory: Directory | None) -> shapes.StepJson:
    step = found.thing
    return shapes.StepJson(
        step.ladder,
        step.step,
        step.title,
        list(step.holds.says),
        step.then,
        _codes(found.by),
        _codes(found.waiting),
        _help(step.holds, directory),
        _basis(step),
    )


def _adaptation(row: Situation[Offer], directory: Directory | None) -> shapes.AdaptationJson:
    return shapes.AdaptationJson(
        row.name, list(row.holds.says), _help(row.holds, directory), _basis(row)
    )


def _nutrition(found: Nutrition, directory: Directory | None) -> shapes.NutritionJson:
    return shapes.NutritionJson(
        found.called_for.statement.code,
        found.called_for.answer.words,
        found.called_for.status,
        found.comfort is not None,
        facts_json([] if found.weight is None else [found.weight]),
        [_target(target) for target in found.targets],
        list(found.says),
        [_adaptation(row, directory) for row in found.food.rows],
        _asks(found.asks),
    )


def _asks(facts: Iterable[Subject]) -> list[shapes.AskJson]:
    return [shapes.AskJson(fact.key, fact.name) for fact in facts]


def _target(target: Target) -> shapes.TargetJson:
    lowest, highest = target.a_day or (None, None)
    return shapes.TargetJson(
        target.of.holds,
        target.of.unit,
        None if lowest is None else float(lowest),
        None if highest is None else float(highest),
        target.of.above_lowest,
        [shapes.HeldJson(held.why, _asks(held.asks)) for held in target.held],
        _basis(target.of),
    )


def _timeline(found: Timeline) -> shapes.TimelineJson:
    return shapes.TimelineJson(
        None if found.first is None else found.first.isoformat(),
        found.as_of.isoformat(),
        [
            shapes.RowJson(
                row.lane,
                row.name,
                [
                    shapes.BarJson(
                        bar.label,
                        _day(bar.begun),
                        _day(bar.ended),
                        bar.goes_on,
                        bar.lesion,
                        bar.origin,
                    )
                    for bar in row.bars
                ],
            )
            for row in found.rows
        ],
        [
            shapes.PauseJson(list(treatments), pause.holds, _basis(pause))
            for pause, treatments in found.pauses
        ],
    )


def _day(moment: Moment | None) -> str | None:
    return None if moment is None else moment.day.isoformat()


def _of_lesion(found: OfLesion[SpareAndAvoid]) -> shapes.LesionRowJson:
    if found.row is None:
        held = shapes.HeldJson(found.held, _asks(found.asks))
        return shapes.LesionRowJson(found.lesion.label, None, [], [], held)
    said = found.row.holds
    return shapes.LesionRowJson(
        found.lesion.label, found.row.name, list(said.spares), list(said.avoids), None
    )


def _work(plan: WorkPlan) -> shapes.WorkJson:
    return shapes.WorkJson(
        [step.holds for step in plan.work.steps],
        [_of_lesion(limit) for limit in plan.limits],
        facts_json(plan.function),
        [row.holds for row in plan.needs.rows],
        _asks(plan.asks),
        list(letter(plan)),
    )


def _door(door: DoorToTalk) -> shapes.IntimacyJson:
    return shapes.IntimacyJson(
        [row.holds for row in door.intimacy.everywhere],
        [_of_lesion(position) for position in door.positions],
    )
