"""The packet for a team's meeting as it is read, for every rendering alike."""

from dataclasses import dataclass

from trabecula.language.condition import About
from trabecula.pathway.agreed import Agreed, agreed
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.care_plan.task import is_safety
from trabecula.pathway.care_plan.team_meeting import Laid, TeamQuestion
from trabecula.pathway.plan import Measure
from trabecula.report.as_json import local_json
from trabecula.report.care_plan_documents import value_said
from trabecula.report.care_plan_shapes import MissingJson
from trabecula.report.medicine_review_said import Citing, asked
from trabecula.report.one_person import OnePerson, one_person
from trabecula.report.options_said import Saying
from trabecula.report.options_shapes import EffectJson, OptionJson
from trabecula.report.shapes import ClashJson, ProblemJson
from trabecula.report.team_meeting_shapes import (
    LaidOutJson,
    QuestionToTeamJson,
    StandingMeasureJson,
    TeamMeetingPacketJson,
)
from trabecula.report.team_meeting_wording import is_open, said_agreed
from trabecula.report.what_matters_lines import what_matters_lines


@dataclass(frozen=True, slots=True)
class TeamMeetingPage(OnePerson):
    """Everything that the packet says of one person; ``said`` is also its JSON."""

    said: TeamMeetingPacketJson

    def effect(self, code: str) -> EffectJson:
        """The effect with this code."""
        return next(one for one in self.said.effects if one.code == code)

    @property
    def options(self) -> list[OptionJson]:
        """The options that can be chosen or wait for an answer, each once."""
        every = (one for question in self.said.questions for one in question.need.options)
        return list({one.code: one for one in every if is_open(one)}.values())


def team_meeting_page(plan: CarePlan) -> TeamMeetingPage:
    """The packet, from what applies to a person; whichever plan is chosen, it is the same."""
    head = one_person(plan.plan.recommendations)
    said = _said(plan, head)
    return TeamMeetingPage(head.facts, head.person, head.edition, head.policy, head.local, said)


def _said(plan: CarePlan, head: OnePerson) -> TeamMeetingPacketJson:
    facts, meeting, citing = head.facts, plan.team_meeting, Citing()
    choices = Choices(plan.options.matters.decisions)
    saying, decided = Saying(facts, citing, {}, choices), agreed(plan.options)
    effects = (
        option.option.effect for question in meeting.questions for option in question.need.options
    )
    return TeamMeetingPacketJson(
        as_of=facts.as_of,
        as_of_because=facts.as_of_because,
        edition=head.edition,
        policy=head.policy,
        draft=True,
        person=saying.about(facts.person),
        called_for=meeting.called_for,
        stands=[_measure(one, saying) for one in plan.plan.measures if _stands(one)],
        matters=[
            ": ".join(filter(None, line)) for line in what_matters_lines(plan.options.matters)
        ],
        about_person=_laid(meeting.person, saying),
        lesions=[_laid(one, saying) for one in meeting.lesions],
        questions=[
            _question(one, saying, decided) for one in sorted(meeting.questions, key=_order)
        ],
        effects=saying.effects(effects),
        clashes=[ClashJson([one.first.code, one.second.code], one.why) for one in meeting.clashes],
        record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
        local_policy=local_json(plan.plan.recommendations.edition),
        later_entries=facts.later_entries,
        sources=citing.cited,
    )


def _stands(measure: Measure) -> bool:
    return any(is_safety(item) for item in (*measure.items, *measure.parts))


def _measure(measure: Measure, saying: Saying) -> StandingMeasureJson:
    return StandingMeasureJson(
        measure.statement.code,
        measure.statement.title,
        [saying.about(item.about) for item in measure.items],
        measure.urgency.words,
    )


def _laid(laid: Laid, saying: Saying) -> LaidOutJson:
    known = [one for one in laid.findings if one.recorded is not None or one.alternatives]
    seen = {one.fact.key for one in known}
    about = saying.about(laid.about)
    return LaidOutJson(
        about,
        [item.statement.code for item in laid.listed],
        [value_said(laid.about, one, saying.about) for one in known],
        [MissingJson(about, one.key, one.name) for one in laid.not_known if one.key not in seen],
    )


def _order(question: TeamQuestion) -> tuple[bool, bool]:
    """What must be answered comes first, of that what is about a lesion."""
    return not question.need.required, question.need.need.about is not About.LESION


def _question(
    question: TeamQuestion, saying: Saying, decided: tuple[Agreed, ...]
) -> QuestionToTeamJson:
    own = [one for one in decided if one.here is not None and one.here in question.need.options]
    return QuestionToTeamJson(
        saying.need(question.need), asked(question.missing), list(map(said_agreed, own))
    )
