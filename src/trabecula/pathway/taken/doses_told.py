"""What the entries of one medicine tell of its dose: once, between two, or not understood."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from trabecula.pathway.dosage import Daily, Measure, Span, Total, total
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of an ingredient in a day, regularly and as needed; None is not known or none."""

    regular: Daily | None = None
    as_needed: Daily | None = None


@dataclass(frozen=True, slots=True)
class DosesTold:
    """What each entry with a dosage comes to, its ingredients in the order of the first entry.

    ``not_told`` says why there is no amount, whatever else is told.
    """

    told: tuple[tuple[MedicineEntry, Total], ...]
    not_told: tuple[str, ...]

    @property
    def regular_entries(self) -> tuple[MedicineEntry, ...]:
        """The entries that tell of a regular dose."""
        return tuple(entry for entry, one in self.told if one.regular)

    def amounts(self, place: int) -> Amounts:
        """How much of the ingredient at this place."""
        totals = dict.fromkeys(one for _, one in self.told)
        regular = [one.regular[place] for one in totals if place < len(one.regular)]
        as_needed = [one.as_needed[place] for one in totals if place < len(one.as_needed)]
        return Amounts(_between(regular), _between(as_needed))

    def unclear(self) -> Iterator[str]:
        """Why no amount can be said."""
        yield from self.not_told
        yield from (reason for _, one in self.told for reason in one.why_not)
        each = [daily for _, one in self.told for daily in (*one.regular, *one.as_needed)]
        if len({(one.rate.amount.unit, one.rate.hours) for one in each}) > 1:
            yield "doses are told in different units"
        by_kind: dict[str, bool] = {}
        for entry, one in self.told:
            by_kind[entry.kind] = by_kind.get(entry.kind, False) or bool(one.regular)
        if len(set(by_kind.values())) > 1:
            regular = " and ".join(kind for kind, said in by_kind.items() if said)
            needed = " and ".join(kind for kind, said in by_kind.items() if not said)
            yield f"taken regularly by the {regular}, only as needed by the {needed}"

    def doubts(self) -> Iterator[str]:
        """What is told in two ways, though the amount lies within bounds."""
        regular = {one.regular for _, one in self.told if one.regular}
        as_needed = {one.as_needed for _, one in self.told if one.as_needed}
        if len(regular) > 1 or len(as_needed) > 1:
            yield "doses differ between entries"
        orders = Counter(one for entry, one in self.told if entry.kind == "request")
        if (times := max(orders.values(), default=0)) > 1:
            yield f"ordered {times} times: it counts once, since one may renew the other"


def doses_told(telling: Sequence[MedicineEntry], ingredients: Ingredients) -> DosesTold:
    """What entries of one medicine tell. An entry without a dosage only names it."""
    with_dosage = [entry for entry in telling if entry.dosages]
    if not with_dosage:
        return DosesTold((), ("no dosage is recorded",))
    if all(entry.kind == "administration" for entry in with_dosage):
        why = "single doses are recorded, and no order: a day's dose is not known"
        return DosesTold((), (why,))
    found = ingredients.of_entry(telling[0])
    told: list[tuple[MedicineEntry, Total]] = []
    why_not: list[str] = []
    for entry in with_dosage:
        own, one = ingredients.of_entry(entry), total(entry.dosages, entry.product)
        unclear = tuple(_not_by_ingredient(entry, own, one, ingredients))
        why_not += unclear
        if not unclear:
            told.append((entry, _in_order(one, own, found)))
    return DosesTold(tuple(told), tuple(dict.fromkeys(why_not)))


def _not_by_ingredient(
    entry: MedicineEntry, own: Sequence[Ingredient], one: Total, ingredients: Ingredients
) -> Iterator[str]:
    """Why the amounts of an entry are not those of its ingredients, one for one."""
    strengths = entry.product.strengths
    several = max(len(own), len(strengths)) > 1
    if several and len(strengths) != len(own):
        yield "how much of each ingredient it holds is not said"
    elif several and not (
        all(strength.ingredient for strength in strengths) or ingredients.in_order(entry)
    ):
        yield "which of its strengths is of which ingredient is not said"
    elif any(dailies and len(dailies) != len(own) for dailies in (one.regular, one.as_needed)):
        yield "its doses cannot be added up"


def _in_order(one: Total, own: Sequence[Ingredient], found: Sequence[Ingredient]) -> Total:
    """The amounts as the first entry orders and calls the ingredients."""
    names, wanted = [each.names for each in own], [each.names for each in found]
    places = range(len(own)) if names == wanted else [names.index(each) for each in wanted]
    regular, as_needed = (
        tuple(
            replace(dailies[place], ingredient=each.agent.label)
            for place, each in zip(places, found, strict=True)
        )
        if dailies
        else ()
        for dailies in (one.regular, one.as_needed)
    )
    return replace(one, regular=regular, as_needed=as_needed)


def _between(found: Sequence[Daily]) -> Daily | None:
    """One amount; of several, from the least of them up to all of them together."""
    different = list(dict.fromkeys(found))
    if not different:
        return None
    amounts = [one.rate.amount for one in different]
    if len({(one.rate.amount.unit, one.rate.hours) for one in different}) > 1:
        return None
    first = different[0]
    if len(different) == 1:
        return first
    low = min(amount.span.low for amount in amounts)
    high = sum((amount.span.high for amount in amounts), start=low * 0)
    return replace(
        first, rate=replace(first.rate, amount=Measure(Span(low, high), first.rate.amount.unit))
    )
