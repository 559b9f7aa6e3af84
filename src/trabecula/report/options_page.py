"""The options of one person as they are read, for every rendering alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from trabecula.language.effect import Effect
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.goal_links import GoalLink
from trabecula.pathway.options.alternative import alone
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.plan import Measure, Plan
from trabecula.pathway.what_matters import WhatMatters
from trabecula.report import options_wording as words
from trabecula.report.as_json import local_json
from trabecula.report.medicine_review_said import Citing
from trabecula.report.one_person import OnePerson, local_values
from trabecula.report.options_columns import Choice, need_said
from trabecula.report.options_grid import Grids
from trabecula.report.options_grid_shapes import GridJson
from trabecula.report.options_said import Saying
from trabecula.report.options_shapes import (
    ConflictJson,
    EffectJson,
    OptionJson,
    OptionsJson,
    StandsJson,
)
from trabecula.report.options_why import answered_said, reordered_said, why_first
from trabecula.report.shapes import ProblemJson
from trabecula.report.what_matters_json import decision_shape, ranking_shape
from trabecula.report.what_matters_wording import said_open

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class OptionsPage(OnePerson):
    """Everything that is said of one person's options; ``said`` is also its JSON.

    ``matters`` is what matters to the person, ``drawn`` are the effects by code, whose chances can
    be drawn.
    """

    said: OptionsJson
    matters: WhatMatters
    drawn: Mapping[str, Effect]

    @property
    def sought(self) -> bool:
        """Whether a goal is recorded that the person still wants."""
        return any(one.sought for one in self.matters.goals)


def options_page(
    options: Options, plan: Plan, links: Sequence[GoalLink], need: str = ""
) -> OptionsPage:
    """The options as they are shown; with the name of a ``need`` only those for it, side by side.

    ``plan`` is what applies to the person, ``links`` are their goals.
    """
    facts, opened = options.recommendations.facts, options.recommendations.edition
    page = _Page(options, plan, links, need)
    return OptionsPage(
        facts=facts,
        person=facts.who,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        local=local_values(opened),
        said=page.said(),
        matters=options.matters,
        drawn={effect.code: effect for effect in page.effects},
    )


class _Page:
    """The parts of the page, narrowed to one need where one is named."""

    def __init__(self, options: Options, plan: Plan, links: Sequence[GoalLink], need: str) -> None:
        self._options, self._plan, self._links, self._need = options, plan, links, need
        self._plans = [
            Choice(f"Plan {letter}", "; ".join(plan.kinds), plan)
            for letter, plan in zip(_LETTERS, options.alternatives, strict=False)
            if plan.options
        ]
        self._needs = [one for one in options.needs if need in ("", one.need.name)]
        self._waiting = [one for one in options.waiting if need in ("", one.option.need.name)]
        chosen = (one.option.effect for need in self._needs for one in need.options)
        self.effects = [options.without, *chosen]

    def said(self) -> OptionsJson:
        """All of it, in its published shape."""
        options, citing = self._options, Citing()
        facts, opened = options.recommendations.facts, options.recommendations.edition
        saying = Saying(facts, citing, self._in_plans(), Choices(options.matters.decisions))
        needs = [saying.need(one) for one in self._needs]
        waiting = [saying.waiting(one) for one in self._waiting]
        options_said = {one.key: one for need in needs for one in need.options}
        called = options_said | {one.key: one for one in waiting}
        effects = saying.effects(self.effects)
        return OptionsJson(
            as_of=facts.as_of,
            as_of_because=facts.as_of_because,
            edition=opened.edition.name,
            policy=opened.policy_digest,
            draft=True,
            person=saying.about(facts.person),
            stands_anyway=[_stands(one, saying) for one in _standing(self._plan)],
            not_known_whether=[f"{one.title} ({one.code})" for one in _would_hold(self._plan)],
            ranking=ranking_shape(options.matters.ranking),
            open_about_what_matters=said_open(options.matters.ranking),
            grids=list(self._grids(options_said, {one.code: one for one in effects})),
            needs=needs,
            waiting=waiting,
            conflicts=[
                ConflictJson([one.first.key, one.second.key], one.because)
                for one in options.conflicts
                if {one.first.key, one.second.key} & called.keys()
            ],
            reordered=[
                reordered_said(one, first.name, called)
                for first in self._plans[:1]
                for one in options.reordered
                if not self._need
            ],
            answered=[
                answered_said(one, called)
                for one in options.answered
                if not called.keys().isdisjoint(o.key for o in (*one.may_open, *one.may_strike))
            ],
            effects=effects,
            without=options.without.code,
            decisions=[decision_shape(one) for one in options.matters.decisions],
            record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
            local_policy=local_json(opened),
            later_entries=facts.later_entries,
            sources=citing.cited,
        )

    def _in_plans(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for choice in self._plans:
            for option in choice.plan.options:
                found.setdefault(option.key, []).append(choice.name)
        return found

    def _grids(
        self, options: Mapping[str, OptionJson], effects: Mapping[str, EffectJson]
    ) -> Iterator[GridJson]:
        """The plans beside carrying on as now; for one need, its options that can be chosen."""
        grids = Grids(
            options,
            effects,
            effects[self._options.without.code],
            self._options.carrying_on,
            self._options.recommendations.facts.person,
            self._links,
            self._options.matters.ranking,
        )
        if not self._need:
            why = why_first(self._options, self._plans)
            yield grids.grid(words.GRID, self._plans, why)
            return
        for need in self._needs:
            choices = [
                Choice(f"Option {letter}", one.title, alone(one))
                for letter, one in zip(_LETTERS, need.open, strict=False)
            ]
            why = [words.NO_PREFERENCE if choices else words.NONE_OPEN]
            yield grids.grid(need_said(need, grids.person), choices, why)


def _standing(plan: Plan) -> list[Measure]:
    """What no choice takes away: what is due today, and what is restricted."""
    return [one for one in plan.measures if one.urgency <= Urgency.STANDING_RESTRICTION]


def _stands(measure: Measure, saying: Saying) -> StandsJson:
    return StandsJson(
        measure.statement.code,
        measure.statement.title,
        [saying.about(item.about) for item in measure.items],
        measure.urgency.words,
        measure.urgency.within_hours,
    )


def _would_hold(plan: Plan) -> list[Statement]:
    """Statements that would hold back every measure, and whose answer is not known."""
    items = [item for measure in plan.measures for item in measure.items]
    first = items[0].pending if len(items) > 1 else ()
    return [one for one in first if all(one in item.pending for item in items)]
