"""The grid: choices side by side, question by question, the last of them carrying on as now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from trabecula.calculation.ranking import Ranking
from trabecula.language.priority import Priority
from trabecula.pathway.care_plan.demand import demands
from trabecula.pathway.facts import Subject
from trabecula.pathway.goal_links import GoalLink
from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.report import options_wording as words
from trabecula.report.demand_wording import demand_said
from trabecula.report.options_columns import Choice, column
from trabecula.report.options_grid_shapes import (
    ColumnJson,
    EntryJson,
    GridJson,
    GridRowJson,
    MarkJson,
)
from trabecula.report.options_rows import QUESTIONS, Question, by_code, titled
from trabecula.report.options_shapes import EffectJson, OptionJson
from trabecula.report.what_matters_wording import said_held


@dataclass(frozen=True, slots=True)
class Grids:
    """Lays choices side by side, by all that is said of options.

    ``links`` are the person's goals, ``ranking`` what matters to them; ``without`` is what is known
    of carrying on as now.
    """

    options: Mapping[str, OptionJson]
    effects: Mapping[str, EffectJson]
    without: EffectJson
    carrying_on: Alternative
    person: Subject
    links: Sequence[GoalLink]
    ranking: Ranking[Priority]

    def grid(self, title: str, choices: Sequence[Choice], why_first: list[str]) -> GridJson:
        """The choices, and last carrying on as now. ``why_first`` is why the first comes first."""
        every = [*choices, Choice(words.CARRY_ON, "", self.carrying_on)]
        columns = [column(one, every, self.person) for one in every]
        plans = [one.plan for one in choices]
        rows = [
            self._holds(plans, columns),
            *self._goals(plans),
            *self._priorities(columns),
            _row("gives-up", words.GIVES_UP, [[g.in_words for g in c.gives_up] for c in columns]),
            *(self._question(question, plans) for question in QUESTIONS),
        ]
        return GridJson(title, columns, why_first, rows)

    def _said(self, options: Sequence[OptionForPerson]) -> list[OptionJson]:
        return [self.options[option.key] for option in options]

    def _titles(self, options: Sequence[OptionForPerson]) -> list[str]:
        return [titled(same) for same in by_code(self._said(options))]

    def _holds(self, plans: Sequence[Alternative], columns: Sequence[ColumnJson]) -> GridRowJson:
        cells = [
            [*self._titles(plan.options), *words.leaves(shown)]
            for plan, shown in zip(plans, columns, strict=False)
        ]
        return _row("holds", words.HOLDS, [*cells, [words.NOTHING_NEW]])

    def _goals(self, plans: Sequence[Alternative]) -> Iterator[GridRowJson]:
        in_order = sorted(self.links, key=lambda link: -(link.sought.goal.importance or -1))
        for number, link in enumerate(in_order, start=1):
            held = " ".join(said_held(one for one in link.held if one.sure))
            serving = {id(item) for item in link.served_by}
            cells = [
                self._titles([o for o in c.options if any(id(i) in serving for i in o.statements)])
                for c in plans
            ]
            said = [[words.aimed(titles)] for titles in cells]
            yield _row(
                f"goal-{number}",
                words.goal(link.sought.goal),
                [*said, [words.NOTHING_AIMED]],
                f"Held back by {held}" if held else "",
            )

    def _priorities(self, columns: Sequence[ColumnJson]) -> Iterator[GridRowJson]:
        places = [*self.ranking.groups, self.ranking.unranked]
        no_place = words.NO_PLACE if self.ranking.groups else ""
        for place, group in enumerate(places, start=1):
            ranked = group is not self.ranking.unranked
            for priority in group:
                marks = [next(m for m in c.marks if m.priority == priority) for c in columns]
                yield _row(
                    f"priority-{priority.replace(' ', '-')}",
                    words.ranked(priority, place if ranked else None),
                    [*([self._marked(m) for m in marks[:-1]]), [words.AS_NOW]],
                    words.shares(priority, group) if ranked else no_place,
                )

    def _marked(self, mark: MarkJson) -> list[str]:
        """A pair of marks, and whose they are."""
        worst_by, best_by = (
            "; ".join(titled(same) for same in by_code([self.options[key] for key in keys]))
            for keys in (mark.worst_by, mark.best_by)
        )
        return words.marked_by(mark.worst, mark.best, worst_by, best_by)

    def _question(self, question: Question, plans: Sequence[Alternative]) -> GridRowJson:
        shared = [one for one in plans[0].options if _in_each(one, plans)] if plans else []
        cells = [
            question.entries(self._said([o for o in p.options if o not in shared]), self.effects)
            for p in plans
        ]
        if question.key == "asks":
            cells = [[_in_all(p), *cell] for p, cell in zip(plans, cells, strict=True)]
        return GridRowJson(
            question.key,
            question.title,
            question.note,
            [*cells, [EntryJson(None, "", question.now(self.without), [])]],
            question.entries(self._said(shared), self.effects),
        )


def _in_each(option: OptionForPerson, plans: Sequence[Alternative]) -> bool:
    """Whether there are several plans, and each of them holds the option."""
    return len(plans) > 1 and all(option in plan.options for plan in plans)


def _row(key: str, title: str, cells: list[list[str]], note: str = "") -> GridRowJson:
    return GridRowJson(key, title, note, [[EntryJson(None, "", said, [])] for said in cells], [])


def _in_all(plan: Alternative) -> EntryJson:
    """What a choice asks in all, from the least to the most; drowsiness is the greatest."""
    return EntryJson(None, words.IN_ALL, [demand_said(one) for one in demands(plan.options)], [])
