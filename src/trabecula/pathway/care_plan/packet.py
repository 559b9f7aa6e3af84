"""The packet: what is put before the team, from the needs that stand and what the record has."""

from collections.abc import Mapping, Sequence

from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.follow_up import FollowUp
from trabecula.language.interpret import may_apply
from trabecula.pathway.care_plan.known import known_of
from trabecula.pathway.care_plan.team_meeting import Laid, TeamMeeting, TeamQuestion
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.options.for_person import NeedForPerson
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.plan import Plan
from trabecula.pathway.recommendations import Recommendation, Status


def team_meeting(options: Options, plan: Plan, follow_up: FollowUp) -> TeamMeeting:
    """The questions to the team, what it needs to see, and what is not known."""
    facts, opened = plan.recommendations.facts, plan.recommendations.edition
    listed = [
        item
        for item in plan.recommendations.applying(Status.SHOWN)
        if item.statement is follow_up.team_meeting
    ]
    of_lesion = [fact for fact in follow_up.team_facts if fact.about is About.LESION]
    own = opened.edition.own_facts
    of_lesion += [own[fact.key] for fact in follow_up.team_facts if fact.key in own]
    of_person = [fact for fact in follow_up.team_facts if fact.about is About.PERSON]
    return TeamMeeting(
        bool(listed),
        tuple(_question(need) for need in options.needs if need.open),
        tuple(_laid(lesion, facts.person, of_lesion, listed) for lesion in facts.lesions),
        _laid(facts.person, facts.person, of_person, listed),
        plan.clashes,
    )


def _question(need: NeedForPerson) -> TeamQuestion:
    asks = dict.fromkeys(fact for option in need.options for fact in option.asks)
    return TeamQuestion(need, tuple(asks))


def _laid(
    subject: Subject, person: Subject, facts: Sequence[Fact], listed: Sequence[Recommendation]
) -> Laid:
    known = known_of(subject, person)
    every = {fact: _found(subject, fact) for fact in facts}
    found = {
        fact: finding
        for fact, finding in every.items()
        if finding is not None or may_apply(fact.asked_if, known)
    }
    return Laid(
        subject,
        tuple(finding for finding in found.values() if finding is not None),
        tuple(fact for fact, finding in found.items() if finding is None or finding.known is None),
        tuple(item for item in listed if item.about is subject),
    )


def _found(subject: Subject, fact: Fact) -> Finding | None:
    held: Mapping[str, Finding | None] = {**subject.findings, **subject.own}
    return held.get(fact.key)
