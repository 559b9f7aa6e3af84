"""What would change the first plan: another order of what matters, and what is not known yet."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.language.condition import Subject as AskedFact
from trabecula.language.priority import Priority
from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.for_person import OptionForPerson, Standing
from trabecula.pathway.options.plans import Plans


@dataclass(frozen=True, slots=True)
class Reordered:
    """With this priority first, the first plan would take some options and drop others."""

    first: Priority
    takes: tuple[OptionForPerson, ...]
    drops: tuple[OptionForPerson, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer may do: open options, or strike out some that can be chosen now."""

    fact: AskedFact
    may_open: tuple[OptionForPerson, ...]
    may_strike: tuple[OptionForPerson, ...]


def reordered(plans: Plans, first: Alternative) -> tuple[Reordered, ...]:
    """Each priority that would change the plan, if it came first."""
    found: list[Reordered] = []
    for priority in Priority:
        if plans.ranking[:1] == (priority,):
            continue
        rest = (each for each in plans.ranking if each is not priority)
        other = plans.in_order((priority, *rest))
        takes = tuple(one for one in other.options if one not in first.options)
        drops = tuple(one for one in first.options if one not in other.options)
        if takes or drops:
            found.append(Reordered(priority, takes, drops))
    return tuple(found)


def answered(options: Iterable[OptionForPerson]) -> tuple[Answered, ...]:
    """By each fact that is not known: the options that hang on it; those with the most first."""
    opens: dict[AskedFact, list[OptionForPerson]] = {}
    strikes: dict[AskedFact, list[OptionForPerson]] = {}
    for option in options:
        by_fact = opens if option.standing is Standing.WAITS else strikes
        if option.can_be_chosen or option.standing is Standing.WAITS:
            for fact in option.asks:
                by_fact.setdefault(fact, []).append(option)
    facts = dict.fromkeys((*opens, *strikes))
    found = [
        Answered(fact, tuple(opens.get(fact, ())), tuple(strikes.get(fact, ()))) for fact in facts
    ]
    return tuple(sorted(found, key=lambda each: -len(each.may_open) - len(each.may_strike)))
