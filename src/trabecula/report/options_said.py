"""How options are said: effects as published, standing with its reasons, what comes with them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trabecula.language.effect import Arm, Effect, Harm, NotDrawn, Outcome, OutOf100
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.medicines.candidates import Candidate
from trabecula.pathway.options.for_person import (
    Before,
    Beside,
    NeedForPerson,
    OptionForPerson,
    Reason,
)
from trabecula.report import pictograph
from trabecula.report.as_json import facts_json
from trabecula.report.medicine_review_said import Citing, asked
from trabecula.report.medicine_words import number
from trabecula.report.options_shapes import (
    ArmJson,
    BeforeJson,
    ChanceJson,
    EffectJson,
    HarmJson,
    NeedJson,
    NotDrawnJson,
    Of100Json,
    OnsetJson,
    OptionJson,
    PlainJson,
    WaitingJson,
    WhyJson,
    WithItJson,
)
from trabecula.report.shapes import AboutJson
from trabecula.report.wording import said_day


@dataclass(frozen=True, slots=True)
class Saying:
    """Turns options of one person into their shapes.

    ``in_plans`` names by key who holds them, ``choices`` are what was decided of them.
    """

    facts: Facts
    citing: Citing
    in_plans: Mapping[str, list[str]]
    choices: Choices

    def about(self, subject: Subject) -> AboutJson:
        """Whom or what something is about."""
        return AboutJson(self.facts.kind_of(subject), subject.id, subject.label)

    def need(self, need: NeedForPerson) -> NeedJson:
        """A need with all its options."""
        return NeedJson(
            need.need.name,
            need.need.title,
            need.need.asks,
            self.about(need.about),
            need.required,
            [self.option(each) for each in need.options],
        )

    def waiting(self, each: OptionForPerson) -> WaitingJson:
        """An option that an answer may open."""
        need = each.option.need.title
        ask = asked(each.asks)
        return WaitingJson(each.key, each.code, each.title, self.about(each.about), need, ask)

    def option(self, each: OptionForPerson) -> OptionJson:
        """An option as it stands here."""
        option, choice = each.option, self.choices.of_option(each)
        return OptionJson(
            each.key,
            each.code,
            each.title,
            self.about(each.about),
            each.standing,
            self.in_plans.get(each.key, []),
            None if choice is None else choice.outcome,
            [self._why(reason) for reason in each.because],
            [f"{statement.title} ({statement.code})" for statement in each.after],
            asked(each.asks),
            list(dict.fromkeys(item.statement.code for item in each.statements)),
            list(option.owner),
            each.urgency.words,
            None if each.candidate is None else _dose(each.candidate),
            option.effect.code,
            {str(priority): mark for priority, mark in each.marks.items()},
            each.burden.sedation,
            [self._before(one) for one in each.before],
            [self._with_it(one) for one in each.beside],
            option.alongside.radiotherapy,
            option.alongside.systemic_treatment,
            option.alongside.exercise,
            PlainJson(
                option.plain.what,
                option.plain.to_do,
                option.plain.can_go_wrong,
                option.plain.if_not,
            ),
            option.checked.value,
            self.citing.sources(option.sources, option.checked),
        )

    def _why(self, reason: Reason) -> WhyJson:
        return WhyJson(
            reason.says,
            [_finding(one) for one in reason.findings],
            facts_json(reason.findings),
            [statement.code for statement in reason.by],
            self.citing.sources(reason.sources, reason.checked),
        )

    def _before(self, one: Before) -> BeforeJson:
        row = one.prerequisite
        cited = self.citing.sources(row.sources, row.checked)
        return BeforeJson(row.holds, list(row.owner), one.answer.words, cited)

    def _with_it(self, one: Beside) -> WithItJson:
        row = one.goes_with
        cited = self.citing.sources(row.sources, row.checked)
        return WithItJson(row.holds, list(row.owner), one.answer.words, row.days, cited)

    def effects(self, effects: Iterable[Effect]) -> list[EffectJson]:
        """Effects, each once."""
        return [self._effect(effect) for effect in dict.fromkeys(effects)]

    def _effect(self, effect: Effect) -> EffectJson:
        burden, onset = effect.burden, effect.onset
        return EffectJson(
            effect.code,
            effect.title,
            effect.measure,
            [self._chance(one) for one in effect.outcomes],
            [self._not_drawn(one) for one in effect.not_drawn],
            None if onset is None else OnsetJson(onset.earliest, onset.typical, onset.latest),
            effect.durability,
            [self._harm(one) for one in effect.harms],
            burden.visits.fewest,
            burden.visits.most,
            burden.visits.says,
            burden.pills,
            burden.sedation,
            burden.hospital_days,
            effect.mobility,
            effect.certainty,
            effect.certainty_says,
            effect.note,
            effect.checked.value,
            self.citing.sources(effect.sources, effect.checked),
        )

    def _chance(self, one: Outcome) -> ChanceJson:
        return ChanceJson(
            one.holds,
            one.when,
            one.of_whom,
            _arm(one.arm),
            None if one.against is None else _arm(one.against),
            one.comparison,
            one.wanted,
            one.difference_shown,
            one.number_needed_to_treat,
            one.note,
            self.citing.sources(one.sources, one.checked),
        )

    def _harm(self, one: Harm) -> HarmJson:
        return HarmJson(
            one.holds,
            None if one.people is None else _of_100(one.people),
            one.of_whom,
            None if one.against is None else _arm(one.against),
            one.note,
            self.citing.sources(one.sources, one.checked),
        )

    def _not_drawn(self, one: NotDrawn) -> NotDrawnJson:
        cited = self.citing.sources(one.sources, one.checked)
        return NotDrawnJson(one.holds, one.because, cited)


def _arm(arm: Arm) -> ArmJson:
    return ArmJson(arm.name, _of_100(arm.people))


def _of_100(people: OutOf100) -> Of100Json:
    low, high = number(people.lowest), number(people.highest)
    return Of100Json(low, high, people.counted, pictograph.said(people))


def _dose(candidate: Candidate) -> str | None:
    """The first dose that can be offered."""
    return next((str(one.dose) for one in candidate.doses if one.dose is not None), None)


def _finding(one: Finding) -> str:
    return f"{one.fact.name}: {one.in_words()}, {said_day(one.day)}"
