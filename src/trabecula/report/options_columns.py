"""The columns of the grid: what each choice holds, serves, costs, and gives up."""

from collections.abc import Sequence
from typing import NamedTuple

from trabecula.language.priority import Priority
from trabecula.pathway.facts import Subject
from trabecula.pathway.options.alternative import Alternative, Cost, Difference, cost_of
from trabecula.pathway.options.for_person import NeedForPerson
from trabecula.pathway.options.problem import Load
from trabecula.report import demand_wording as burden_words
from trabecula.report import options_wording as words
from trabecula.report.options_grid_shapes import ColumnJson, GivesUpJson, LoadJson, MarkJson
from trabecula.report.wording import counted, said_list


class Choice(NamedTuple):
    """A plan, or one option by itself, as it is called."""

    name: str
    title: str
    plan: Alternative


def column(choice: Choice, every: Sequence[Choice], person: Subject) -> ColumnJson:
    """One choice beside the others."""
    plan = choice.plan
    return ColumnJson(
        choice.name,
        choice.title,
        list(plan.kinds),
        [option.key for option in plan.options],
        [need_said(need, person) for need in plan.left if need not in plan.unmet],
        [need_said(need, person) for need in plan.unmet],
        [_mark(plan, priority) for priority in Priority],
        [_load(plan, cost) for cost in Cost],
        [_gives_up(plan, other) for other in every if other is not choice],
    )


def need_said(need: NeedForPerson, person: Subject) -> str:
    """A need, and for which lesion."""
    title = need.need.title
    return title if need.about is person else f"{title}: {need.about.label}"


def _mark(plan: Alternative, priority: Priority) -> MarkJson:
    mark = plan.marks[priority]
    worst, best = (
        [one.key for one in plan.options if one.marks[priority] == value]
        for value in (mark.worst, mark.best)
    )
    return MarkJson(priority, mark.worst, mark.best, worst, best)


def _load(plan: Alternative, cost: Cost) -> LoadJson:
    open_ones = [one.key for one in plan.options if cost_of(one, cost) is None]
    return LoadJson(cost, float(plan.costs[cost].known), open_ones)


def _gives_up(plan: Alternative, other: Choice) -> GivesUpJson:
    difference = plan.gives_up(other.plan)
    return GivesUpJson(
        other.name,
        list(difference.serves_less),
        list(difference.costs_more),
        _in_words(plan, other.name, difference),
    )


def _in_words(plan: Alternative, against: str, difference: Difference) -> str:
    said: list[str] = []
    if difference.serves_less:
        less = [words.PRIORITIES[one].lower() for one in difference.serves_less]
        said.append(f"it serves {said_list(less)} less well")
    if difference.costs_more:
        more = [_more(cost, plan, difference.other) for cost in difference.costs_more]
        said.append(f"it asks more: {said_list(more)}")
    return f"Against {against}: {'; '.join(said) or 'nothing'}."


def _more(cost: Cost, plan: Alternative, other: Alternative) -> str:
    """A burden in which one is worse than another, with both numbers; drowsiness has none."""
    if cost is Cost.SEDATION:
        return burden_words.COSTS[cost]
    return (
        f"{burden_words.COSTS[cost]} ({known(plan.costs[cost])} against {known(other.costs[cost])})"
    )


def known(load: Load) -> str:
    """What is known of a load, and of how many options it is not."""
    said = burden_words.one_number(float(load.known))
    if not load.not_known:
        return said
    return f"{said}, and not known of {counted(load.not_known, 'option')}"
