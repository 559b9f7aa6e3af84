"""Why a plan comes first, or none does, and what would change it, in words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from trabecula.language.priority import Priority
from trabecula.pathway.options.alternative import Cost, Kind
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.options.sensitivity import Answered, Reordered
from trabecula.pathway.options.weighed import Options
from trabecula.report import demand_wording as burden_words
from trabecula.report import options_wording as words
from trabecula.report.medicine_review_said import asked
from trabecula.report.options_columns import Choice, known
from trabecula.report.options_rows import by_code, titled
from trabecula.report.options_shapes import AnsweredJson, OptionJson, ReorderedJson, WaitingJson
from trabecula.report.wording import said_list

Shown: TypeAlias = OptionJson | WaitingJson

_IN_ANY_ORDER = {Kind.LEAST_BURDEN, Kind.FASTEST_RELIEF, Kind.MOST_FUNCTION}


def why_first(options: Options, plans: Sequence[Choice]) -> list[str]:
    """Why the first of these plans comes first: in what each of the others is behind."""
    if not plans:
        return [words.NO_PLAN]
    first, *others = plans
    alike = [words.SAME_IN_EACH_ORDER] if _IN_ANY_ORDER.issubset(first.plan.kinds) else []
    if not options.ranking:
        return [words.NOT_SETTLED if options.matters.ranking.groups else words.NOT_RANKED, *alike]
    order = said_list([words.PRIORITIES[one].lower() for one in options.ranking])
    said = [f"{first.name} is first by the person's own order: {order}. {words.HOW_COMPARED}"]
    said += [
        f"What puts it before {other.name}: {_decides(first, other, options.ranking)}."
        for other in others
    ]
    return said + alike


def _decides(first: Choice, other: Choice, ranking: Sequence[Priority]) -> str:
    """The first thing in which two plans differ, in the order in which they are compared."""
    ours, theirs = first.plan, other.plan
    rest = (one for one in Priority if one not in ranking)
    for one in (*ranking, *Cost, *rest):
        if isinstance(one, Cost):
            if ours.costs[one] != theirs.costs[one]:
                less, more = known(ours.costs[one]), known(theirs.costs[one])
                return f"{words.ALIKE_SO_FAR} {burden_words.COSTS[one]}, {less} against {more}"
        elif ours.marks[one] != theirs.marks[one]:
            better, worse = (
                words.marked(plan.marks[one].worst, plan.marks[one].best) for plan in (ours, theirs)
            )
            priority = words.PRIORITIES[one].lower()
            return f"{priority}. {first.name} {better}; {other.name} {worse}"
    return words.ALIKE_IN_ALL


def reordered_said(row: Reordered, first: str, options: Mapping[str, Shown]) -> ReorderedJson:
    """What putting something else first would change."""
    takes, drops = _titles(row.takes, options), _titles(row.drops, options)
    priority = words.PRIORITIES[row.first].lower()
    return ReorderedJson(
        row.first,
        [option.key for option in row.takes],
        [option.key for option in row.drops],
        words.reordered(priority, first, takes, drops),
    )


def answered_said(row: Answered, options: Mapping[str, Shown]) -> AnsweredJson:
    """What one answer could open, or strike out."""
    [ask] = asked([row.fact])
    opens, strikes = _titles(row.may_open, options), _titles(row.may_strike, options)
    return AnsweredJson(
        ask.key,
        ask.asks,
        [option.key for option in row.may_open],
        [option.key for option in row.may_strike],
        words.answered(opens, strikes),
    )


def _titles(rows: Iterable[OptionForPerson], options: Mapping[str, Shown]) -> list[str]:
    shown = (options[row.key] for row in rows if row.key in options)
    return [titled(same) for same in by_code(shown)]
