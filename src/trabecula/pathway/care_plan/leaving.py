"""Leaving: what the chosen options do not answer is a task of its own, or is left with a reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from trabecula.language.statement import Urgency
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.care_plan.left import Left, Why
from trabecula.pathway.care_plan.placing import Placing
from trabecula.pathway.care_plan.task import is_its_own, is_safety
from trabecula.pathway.options.alternative import Alternative, Kind
from trabecula.pathway.options.for_person import OptionForPerson, Standing
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.plan import Measure, Plan
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.wishes import Choice, Outcome

_REASONS = (
    (Standing.WAITS, Why.WAITS),
    (Standing.DECLINED, Why.DECLINED),
    (Standing.STRUCK, Why.STRUCK),
    (Standing.NOT_HERE, Why.STRUCK),
)


@dataclass(frozen=True)
class Leaving:
    """Goes through all that applies, once the options are placed."""

    options: Options
    plan: Plan
    alternative: Alternative
    choices: Choices
    placing: Placing

    def run(self) -> tuple[Left, ...]:
        """What is left; all else that is shown is then on the board."""
        found: list[Left] = []
        for measure in self.plan.measures:
            for item in self.placing.board.open(measure.items):
                found += self._carry_out_or_leave(item, measure)
            for part in self.placing.board.open(measure.parts):
                found += self._with_its_whole(part, measure)
        for measure in self.plan.held_back:
            items = self.placing.board.open((*measure.items, *measure.parts))
            found += [_held_back(item) for item in items]
        return _together(found)

    def _carry_out_or_leave(self, item: Recommendation, measure: Measure) -> Iterator[Left]:
        left = self._left(item, measure)
        if left is None:
            draft = self.placing.carry_out(item)
            against = self.choices.against(item)
            if against is not None and not draft.note:
                draft.note = _said(against)
        else:
            yield left

    def _with_its_whole(self, part: Recommendation, measure: Measure) -> Iterator[Left]:
        """What says a part of another statement goes where that goes, of the same subject first."""
        board = self.placing.board
        wholes = sorted(measure.items, key=lambda item: item.about is not part.about)
        home = next((draft for draft in map(board.where, wholes) if draft is not None), None)
        if home is not None:
            board.answer(part, home)
        else:
            yield from self._carry_out_or_leave(part, measure)

    def _left(self, item: Recommendation, measure: Measure) -> Left | None:
        """Why it is left; None where it is carried out."""
        if is_its_own(item) and (is_safety(item) or not self.choices.against(item)):
            return None
        urgent = measure.urgency <= Urgency.STANDING_RESTRICTION
        offering = self._offers.get(id(item), ())
        instead = self._instead(offering)
        if urgent:
            instead = tuple(one for one in instead if one.urgency <= Urgency.SAME_DAY)
        elif is_safety(item):
            return None
        if instead:
            named = ", ".join(dict.fromkeys(one.title for one in instead))
            return Left((item,), Why.ANOTHER_CHOSEN, f"instead: {named}", instead)
        if urgent:
            return None
        if against := self.choices.against(item):
            why = Why.PUT_OFF if against.outcome is Outcome.DEFERRED else Why.SET_ASIDE
            return Left((item,), why, _said(against), offering)
        if Kind.CARRYING_ON in self.alternative.kinds:
            return Left((item,), Why.CARRYING_ON, "nothing new is begun", offering)
        return self._of_options(item, offering) if offering else None

    def _of_options(self, item: Recommendation, offering: Sequence[OptionForPerson]) -> Left:
        """Why none of its options is in the plan."""
        can = tuple(option for option in offering if option.can_be_chosen)
        if can:
            named = ", ".join(dict.fromkeys(option.title for option in can))
            said = [choice for option in can if (choice := self.choices.of_option(option))]
            if len(said) == len(can):
                reasons = "; ".join(dict.fromkeys(map(_said, said)))
                return Left((item,), Why.SET_ASIDE, reasons, can)
            return Left((item,), Why.PLAN_LEAVES_IT, f"it could be: {named}", can)
        for standing, why in _REASONS:
            if such := tuple(option for option in offering if option.standing is standing):
                reasons = dict.fromkeys(reason.says for one in such for reason in one.because)
                asks = dict.fromkeys(fact for one in such for fact in one.asks)
                return Left((item,), why, "; ".join(reasons), such, tuple(asks))
        raise AssertionError(f"no reason why {item.statement.code} is left")

    def _instead(self, offering: Sequence[OptionForPerson]) -> tuple[OptionForPerson, ...]:
        """What was chosen for the needs that its own options would answer."""
        needs = {id(option.option.need): option for option in offering}
        return tuple(
            chosen
            for chosen in self.alternative.options
            if any(
                chosen.option.need is option.option.need and chosen.about is option.about
                for option in needs.values()
            )
        )

    @cached_property
    def _offers(self) -> dict[int, tuple[OptionForPerson, ...]]:
        """By statement that applies: the options that it offers, which are those of needs."""
        found: dict[int, tuple[OptionForPerson, ...]] = {}
        for need in self.options.needs:
            for option in need.options:
                for item in option.statements:
                    found[id(item)] = (*found.get(id(item), ()), option)
        return found


def _said(choice: Choice) -> str:
    return choice.said or choice.because or f"{choice.title} was {choice.outcome}"


def _held_back(item: Recommendation) -> Left:
    reasons = dict.fromkeys(effect.row.reason for effect in item.held_by)
    assert item.status is not None
    return Left((item,), Why(item.status.value), " ".join(reasons))


def _together(found: Sequence[Left]) -> tuple[Left, ...]:
    """One for each statement and reason, of all whom it is about."""
    groups: dict[tuple[object, ...], Left] = {}
    for each in found:
        key = (each.items[0].statement, each.why, each.says)
        there = groups.get(key)
        groups[key] = each if there is None else _joined(there, each)
    return tuple(groups.values())


def _joined(one: Left, other: Left) -> Left:
    options = {option.key: option for option in (*one.options, *other.options)}
    return replace(
        one,
        items=(*one.items, *other.items),
        options=tuple(options.values()),
        asks=tuple(dict.fromkeys((*one.asks, *other.asks))),
    )
