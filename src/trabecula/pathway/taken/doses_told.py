"""What the entries of one medicine tell of its dose: once, between two, or not understood."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from trabecula.pathway.dosage import Daily, Measure, Span, Total
from trabecula.pathway.taken.understood import Understood, in_order


class Amounts(Struct, frozen=True, gc=False):
    """How much of an ingredient in a day, regularly and as needed; None is not known or none."""

    regular: Daily | None = None
    as_needed: Daily | None = None


class Dosed(NamedTuple):
    """What an entry comes to: its place among those that tell of the medicine, and its kind."""

    place: int
    kind: str
    total: Total


class DosesTold(NamedTuple):
    """What each entry with a dosage comes to, its ingredients in the order of the first entry.

    ``not_told`` says why there is no amount, whatever else is told.
    """

    told: tuple[Dosed, ...]
    not_told: tuple[str, ...]

    @property
    def regular(self) -> list[int]:
        """The places of the entries that tell of a regular dose."""
        return [one.place for one in self.told if one.total.regular]

    def amounts(self, place: int) -> Amounts:
        """How much of the ingredient at this place."""
        totals = dict.fromkeys(one.total for one in self.told)
        regular = [one.regular[place] for one in totals if place < len(one.regular)]
        as_needed = [one.as_needed[place] for one in totals if place < len(one.as_needed)]
        return Amounts(_between(regular), _between(as_needed))

    def unclear(self) -> Iterator[str]:
        """Why no amount can be said."""
        yield from self.not_told
        yield from (reason for one in self.told for reason in one.total.why_not)
        totals = [one.total for one in self.told]
        each = [daily for one in totals for daily in (*one.regular, *one.as_needed)]
        if not _are_alike(each):
            yield "doses are told in different units"
        by_kind: dict[str, bool] = {}
        for _, kind, one in self.told:
            by_kind[kind] = by_kind.get(kind, False) or bool(one.regular)
        if len(set(by_kind.values())) > 1:
            regular = " and ".join(kind for kind, said in by_kind.items() if said)
            needed = " and ".join(kind for kind, said in by_kind.items() if not said)
            yield f"taken regularly by the {regular}, only as needed by the {needed}"

    def doubts(self) -> Iterator[str]:
        """What is told in two ways, though the amount lies within bounds."""
        regular = {one.regular for _, _, one in self.told if one.regular}
        as_needed = {one.as_needed for _, _, one in self.told if one.as_needed}
        if len(regular) > 1 or len(as_needed) > 1:
            yield "doses differ between entries"
        orders = Counter(one for _, kind, one in self.told if kind == "request")
        if (times := max(orders.values(), default=0)) > 1:
            yield f"ordered {times} times: it counts once, since one may renew the other"


def doses_told(telling: Sequence[tuple[int, Understood, str]]) -> DosesTold:
    """What entries of one medicine tell, each with its place and its kind.

    An entry without a dosage only names it.
    """
    with_dosage = [each for each in telling if each[1].total is not None]
    if not with_dosage:
        return DosesTold((), ("no dosage is recorded",))
    if all(kind == "administration" for _, _, kind in with_dosage):
        why = "single doses are recorded, and no order: a day's dose is not known"
        return DosesTold((), (why,))
    found = telling[0][1].ingredients
    told: list[Dosed] = []
    why_not: list[str] = []
    for place, own, kind in with_dosage:
        why_not += own.not_by_ingredient
        if own.total is not None and not own.not_by_ingredient:
            told.append(Dosed(place, kind, in_order(own.total, own.ingredients, found)))
    return DosesTold(tuple(told), tuple(dict.fromkeys(why_not)))


def _are_alike(dailies: Sequence[Daily]) -> bool:
    """Whether all are in one unit, over as many hours."""
    return all(
        one.rate.amount.unit is dailies[0].rate.amount.unit
        and one.rate.hours == dailies[0].rate.hours
        for one in dailies[1:]
    )


def _between(found: Sequence[Daily]) -> Daily | None:
    """One amount; of several, from the least of them up to all of them together."""
    different = list(dict.fromkeys(found))
    if not different:
        return None
    first = different[0]
    if len(different) == 1:
        return first
    if not _are_alike(different):
        return None
    amounts = [one.rate.amount for one in different]
    low = min(amount.span.low for amount in amounts)
    high = sum((amount.span.high for amount in amounts), start=low * 0)
    return replace(
        first, rate=replace(first.rate, amount=Measure(Span(low, high), first.rate.amount.unit))
    )
