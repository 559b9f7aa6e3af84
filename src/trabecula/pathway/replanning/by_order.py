"""The trigger that a person tells: what matters stands in another order than before."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from trabecula.calculation.ranking import ranking
from trabecula.language.goal import Elicitation
from trabecula.language.priority import Priority
from trabecula.pathway.facts import Facts, Finding
from trabecula.pathway.replanning.told import Signing, Told
from trabecula.pathway.replanning.visit import Sign

Places = Mapping[Priority, Finding]
"""Findings whose value is a place, by priority."""


def by_order(asked: Elicitation, days: Sequence[Facts], signing: Signing) -> Told:
    """A sign for each order that differs from the one before; asked where none can be used now."""
    orders = tuple(_orders(asked, days))
    signs = tuple(
        _compared(_sign(before, signing), _sign(now, signing))
        for before, now in pairwise(orders)
        if _differs(before, now)
    )
    alone = tuple(_sign(order, signing) for order in orders[:1])
    now = (days[-1].person.findings.get(fact.key) for fact in asked.ranks.values())
    usable = any(finding is not None and finding.value is not None for finding in now)
    asks = () if usable else tuple(asked.ranks.values())
    return Told(signs, asks, alone=alone if len(orders) == 1 else ())


def _orders(asked: Elicitation, days: Sequence[Facts]) -> Iterator[Places]:
    """Each order that was told, the oldest first. One place alone changes the order before it."""
    order: Places = {}
    for facts in days:
        here = {
            priority: finding
            for priority, fact in asked.ranks.items()
            if (finding := facts.person.findings.get(fact.key)) is not None
            and isinstance(finding.value, int)
            and finding.day == facts.as_of
        }
        if here:
            order = here if len(here) > 1 else {**order, **here}
            yield order


def _differs(before: Places, now: Places) -> bool:
    """Whether another comes first, or two that have a place in both changed it."""
    both = before.keys() & now.keys()
    first_before, first_now = _in_order(before)[0], _in_order(now)[0]
    in_both = [_in_order({one: side[one] for one in both}) for side in (before, now)]
    return set(first_before) != set(first_now) or in_both[0] != in_both[1]


def _in_order(places: Places) -> Sequence[frozenset[Priority]]:
    found = {one: finding.value for one, finding in places.items()}
    given = {one: place for one, place in found.items() if isinstance(place, int)}
    return [frozenset(group) for group in ranking(given).groups]


def _sign(order: Places, signing: Signing) -> Sign:
    sign = signing.of(tuple(order.values()), date.min)
    return Sign(sign.day, sign.told, f"what matters: {_said(order)}", sign.origin)


def _compared(before: Sign, now: Sign) -> Sign:
    said = before.says.partition(": ")[2]
    return Sign(now.day, now.told, now.says, now.origin, said, before.day)


def _said(places: Places) -> str:
    return ", ".join(" and ".join(sorted(group)) for group in _in_order(places))
