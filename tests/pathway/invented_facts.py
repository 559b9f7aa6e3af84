"""Facts of invented people: values, and findings that are stale, disputed or within limits."""

from datetime import date
from random import Random

from tests.invented import any_value

from trabecula.knowledge.editions import CURRENT
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.number import Number
from trabecula.pathway.facts import Facts, Finding, Pain, State, Subject

_DAY = date(2026, 5, 1)
_OTHERS = (State.STALE, State.UNDATED, State.NOT_ANSWERED)


def any_facts(chance: Random) -> Facts:
    """What is known of somebody: more or less, with some lesions, pains and medicines or none."""
    known = chance.choice((0.05, 0.3, 0.7, 1.0))
    lesions = [_subject(About.LESION, number, known, chance) for number in range(_few(chance))]
    for lesion in lesions:
        for fact in CURRENT.facts:
            if fact.key in CURRENT.own_facts and chance.random() < 0.5:
                lesion.own[fact.key] = _finding(fact, chance) if chance.random() < 0.5 else None
    pains = [_subject(About.PAIN, number, known, chance) for number in range(_few(chance))]
    medicines = [_subject(About.MEDICINE, number, known, chance) for number in range(_few(chance))]
    return Facts(
        _DAY,
        _subject(About.PERSON, 0, known, chance),
        lesions=lesions,
        pains=[Pain(each.id, each.label, each.findings) for each in pains],
        medicines=medicines,
        no_medicines=not medicines and chance.random() < 0.5,
    )


def _few(chance: Random) -> int:
    return chance.choice((0, 1, 3))


def _subject(about: About, number: int, known: float, chance: Random) -> Subject:
    facts = [fact for fact in CURRENT.facts if fact.about is about and chance.random() < known]
    findings = {fact.key: _finding(fact, chance) for fact in facts}
    return Subject(f"{about}-{number}", f"{about} {number}", findings)


def _finding(fact: Fact, chance: Random) -> Finding:
    value, kind = any_value(fact, chance), chance.random()
    if kind < 0.85:
        return Finding(fact, value, _DAY, "invented")
    if kind < 0.9:
        sides = (value, any_value(fact, chance))
        both = tuple(Finding(fact, side, _DAY, "invented") for side in sides)
        return Finding(fact, value, _DAY, "invented", State.CONFLICTING, "", both)
    if kind < 0.95 and isinstance(fact, Number):
        ends = tuple(
            Finding(fact, end, _DAY, "invented")
            for end in (any_value(fact, chance), any_value(fact, chance))
        )
        return Finding(fact, None, _DAY, "invented", State.WITHIN_LIMITS, "", ends)
    return Finding(fact, value, _DAY, "invented", chance.choice(_OTHERS))
