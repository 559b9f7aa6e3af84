"""Triggers that facts tell: a condition on a day, or one that has lasted."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition
from trabecula.language.policy import Policy
from trabecula.language.quantity import Quantity
from trabecula.language.replanning import Trigger
from trabecula.pathway.facts import Facts, Finding
from trabecula.pathway.replanning.told import Signing, Told
from trabecula.pathway.replanning.visit import Sign
from trabecula.pathway.taken.known import Known
from trabecula.pathway.times import days_in, value_of

_A_DAY = timedelta(days=1)


def by_facts(
    trigger: Trigger, facts: Facts, days: Sequence[Facts], policy: Policy, signing: Signing
) -> Told:
    """The signs of a trigger's condition on any of the days, and what it asks now."""
    when, lasting = trigger.criterion.when, trigger.criterion.lasting
    if when is None:
        return Told()
    now = _known(facts, policy)
    settled = trigger.not_where is not None and now.answer(trigger.not_where) is Answer.APPLIES
    unknown = not settled and now.answer(when) is Answer.NOT_KNOWN
    now_open = tuple(one for one in now.open(when) if now.number(one) is None) if unknown else ()
    if lasting is None:
        return Told(tuple(_signs(when, days, policy, signing)), now_open)
    spells = tuple(_spells(when, days, policy, signing))
    wanted = value_of(lasting, policy)
    long = tuple(sign for spell in spells if _lasts(spell, wanted) for sign in spell)
    alone = tuple(_beginning(spells, when, days, policy, days_in(wanted)))
    return Told(long, now_open, alone=alone)


def _signs(
    when: Condition, days: Sequence[Facts], policy: Policy, signing: Signing
) -> Iterator[Sign]:
    """One for each day on which it was told; what is told again counts again."""
    found: dict[tuple[date, str], Sign] = {}
    for facts in days:
        if because := _because(when, facts, policy):
            sign = signing.of(because, facts.as_of)
            found.setdefault((sign.day, sign.origin), sign)
    yield from found.values()


def _because(when: Condition, facts: Facts, policy: Policy) -> Sequence[Finding]:
    """The findings on which it turns that it applies; none where it does not."""
    known = _known(facts, policy)
    if known.answer(when) is not Answer.APPLIES:
        return ()
    found = (facts.person.findings.get(fact.key) for fact in known.turns_on(when))
    return [one for one in found if one is not None and one.known is not None]


def _known(facts: Facts, policy: Policy) -> Known:
    return Known({key: one.known for key, one in facts.person.findings.items()}, policy)


def _spells(
    when: Condition, days: Sequence[Facts], policy: Policy, signing: Signing
) -> Iterator[list[Sign]]:
    """Days in a row of which each was told, and told to be so."""
    spell: list[Sign] = []
    for sign in _signs(when, days, policy, signing):
        if spell and sign.day == spell[-1].day:
            continue
        if spell and sign.day - spell[-1].day > _A_DAY:
            yield spell
            spell = []
        spell.append(sign)
    if spell:
        yield spell


def _lasts(spell: Sequence[Sign], wanted: Quantity) -> bool:
    """Each day that was told counts as 24 hours, as it does for time in severe pain."""
    return len(spell) >= days_in(wanted)


def _beginning(
    spells: Sequence[Sequence[Sign]],
    when: Condition,
    days: Sequence[Facts],
    policy: Policy,
    wanted: int,
) -> Iterator[Sign]:
    """Of what holds now, its first sign, where nothing earlier says that it was not so before."""
    if not spells or _known(days[-1], policy).answer(when) is not Answer.APPLIES:
        return
    began = spells[-1][0].day
    before = (facts for facts in reversed(days) if facts.as_of < began)
    last_no = next(
        (
            facts.as_of
            for facts in before
            if _known(facts, policy).answer(when) is Answer.DOES_NOT_APPLY
        ),
        date.min,
    )
    if len(spells[-1]) < wanted <= (days[-1].as_of - last_no).days:
        yield spells[-1][0]
