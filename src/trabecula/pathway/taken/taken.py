"""What the person takes: each medicine once, by all that the record tells of it.

An order, a statement and a supply of one medicine are one medicine, not three. Where they tell of
different doses, both are kept and what a day comes to lies between them. What could not be
understood is listed: it is never left out, and never counts as nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from trabecula.language.medicine import Medicine
from trabecula.language.route import PARENTERAL, TRANSMUCOSAL, Release, Route
from trabecula.pathway.dosage import Daily, Measure, Span, Total, total
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.ingredients import (
    Ingredient,
    Ingredients,
    route_of,
)


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of an ingredient in a day, regularly and as needed; None is not known or none."""

    regular: Daily | None = None
    as_needed: Daily | None = None


@dataclass(frozen=True, slots=True)
class TakenMedicine:
    """One medicine that is taken: what is in it, how much a day, and the entries that tell of it.

    ``amounts`` stand beside ``ingredients``. ``unclear`` says what of it was not understood, or is
    told in two ways; where it says anything, amounts may be missing. ``begun`` is the first day of
    what is taken now, where that is known.
    """

    label: str
    entries: tuple[MedicineEntry, ...]
    ingredients: tuple[Ingredient, ...]
    amounts: tuple[Amounts, ...]
    route: Route | None
    release: Release
    begun: date | None
    unclear: tuple[str, ...] = ()

    @property
    def origins(self) -> tuple[str, ...]:
        """The resources that tell of it."""
        return tuple(entry.origin for entry in self.entries)

    @property
    def dosage(self) -> str:
        """The dosage in the words of the record, the newest entry first."""
        texts = (dosage.text for entry in self.entries for dosage in entry.dosages)
        return "; ".join(dict.fromkeys(filter(None, texts)))

    @property
    def is_regular(self) -> bool:
        """Whether any of it is taken regularly."""
        return any(amounts.regular is not None for amounts in self.amounts)

    @property
    def is_as_needed(self) -> bool:
        """Whether any of it is taken as needed."""
        return any(amounts.as_needed is not None for amounts in self.amounts)


def taken_now(
    entries: Iterable[MedicineEntry], ingredients: Ingredients, as_of: date
) -> tuple[TakenMedicine, ...]:
    """The medicines of these entries that are taken on a day, each once."""
    groups: dict[tuple[object, ...], list[MedicineEntry]] = {}
    for entry in map(ingredients.completed, entries):
        if _is_taken(entry, as_of):
            groups.setdefault(_key(entry, ingredients), []).append(entry)
    return tuple(_medicine(group, ingredients, as_of) for group in groups.values())


def _is_taken(entry: MedicineEntry, as_of: date) -> bool:
    if not entry.taken or (entry.when is not None and entry.when.day > as_of):
        return False
    return entry.until is None or entry.until.latest >= as_of


def _key(entry: MedicineEntry, ingredients: Ingredients) -> tuple[object, ...]:
    """What makes two entries tell of one medicine: what is in it, for what, release, and way."""
    found = ingredients.of_entry(entry)
    names = sorted(name for one in found for name in one.names or _name_of(one.medicine))
    what = tuple(names) or (entry.text.casefold() or entry.codes,)
    route = route_of(entry.dosages, entry.product)
    release = entry.product.release or Release.NOT_SAID
    other = tuple(one.other_product(entry) for one in found)
    return what, other, release is Release.MODIFIED, _way(route)


def _name_of(medicine: Medicine | None) -> tuple[str, ...]:
    return () if medicine is None else (medicine.name,)


def _way(route: Route | None) -> str:
    if route is Route.TRANSDERMAL or route is Route.TOPICAL:
        return str(route)
    if route in TRANSMUCOSAL:
        return "through a lining"
    return "injected" if route in PARENTERAL else ""


def _medicine(
    group: Sequence[MedicineEntry], ingredients: Ingredients, as_of: date
) -> TakenMedicine:
    newest = sorted(group, key=_day, reverse=True)
    telling = [entry for entry in newest if entry.kind != "administration"] or newest
    found = ingredients.of_entry(telling[0])
    totals, unclear = _totals(telling, found, ingredients)
    amounts = tuple(_amounts(totals, place) for place in range(len(found)))
    said = [note for entry in telling for note in _missing_names(entry, found, ingredients)]
    two_ways = ["doses differ between entries"] if _differ(totals) else []
    days = [entry.when.day for entry in telling if entry.when is not None]
    return TakenMedicine(
        label=telling[0].text or " ".join(telling[0].product.words),
        entries=tuple(newest),
        ingredients=found,
        amounts=amounts if not (unclear or said) else tuple(Amounts() for _ in found),
        route=route_of(telling[0].dosages, telling[0].product),
        release=telling[0].product.release or Release.NOT_SAID,
        begun=min(days) if len(days) == len(telling) else None,
        unclear=tuple(dict.fromkeys((*unclear, *said, *two_ways))),
    )


def _day(entry: MedicineEntry) -> date:
    return entry.when.day if entry.when is not None else date.min


def _totals(
    telling: Sequence[MedicineEntry], found: Sequence[Ingredient], ingredients: Ingredients
) -> tuple[list[Total], list[str]]:
    """What the entries come to, each once, and why not. An entry without a dosage only names it."""
    with_dosage = [entry for entry in telling if entry.dosages]
    if not with_dosage:
        return [], ["no dosage is recorded"]
    if all(entry.kind == "administration" for entry in with_dosage):
        return [], ["single doses are recorded, and no order: a day's dose is not known"]
    own = [ingredients.of_entry(entry) for entry in with_dosage]
    several = {len(each) for each in (found, *own)} != {1}
    if several and any(set(map(_called, each)) != set(map(_called, found)) for each in own):
        return [], ["its entries name different ingredients"]
    totals = [total(entry.dosages, entry.product) for entry in with_dosage]
    unclear = [reason for one in totals for reason in one.why_not]
    ordered = [_in_order(one, each, found) for one, each in zip(totals, own, strict=True)]
    return list(dict.fromkeys(ordered)), unclear


def _called(ingredient: Ingredient) -> frozenset[str]:
    return ingredient.names or frozenset({ingredient.agent.label.casefold()})


def _in_order(one: Total, own: Sequence[Ingredient], found: Sequence[Ingredient]) -> Total:
    """A total whose parts stand, and are called, as in the entry that names the ingredients."""
    called = list(map(_called, own))
    places = [called.index(_called(part)) for part in found] if len(found) > 1 else [0]
    regular, as_needed = (
        tuple(
            replace(parts[place], ingredient=part.agent.label)
            for place, part in zip(places, found, strict=True)
        )
        if len(parts) == len(found)
        else parts
        for parts in (one.regular, one.as_needed)
    )
    return replace(one, regular=regular, as_needed=as_needed)


def _missing_names(
    entry: MedicineEntry, found: Sequence[Ingredient], ingredients: Ingredients
) -> Iterator[str]:
    """A combination whose strengths do not say of what they are."""
    strengths = entry.product.strengths
    if len(found) > 1 and len(strengths) != len(found):
        yield "how much of each ingredient it holds is not said"
    elif len(found) > 1 and not (
        all(strength.ingredient for strength in strengths) or ingredients.in_order(entry)
    ):
        yield "which of its strengths is of which ingredient is not said"


def _amounts(totals: Sequence[Total], place: int) -> Amounts:
    regular = [one.regular[place] for one in totals if place < len(one.regular)]
    as_needed = [one.as_needed[place] for one in totals if place < len(one.as_needed)]
    return Amounts(_between(regular), _between(as_needed))


def _between(found: Sequence[Daily]) -> Daily | None:
    """One amount; of several, from the least of them up to all of them together."""
    different = list(dict.fromkeys(found))
    if len(different) < 2:
        return different[0] if different else None
    first = different[0]
    unit, period = first.rate.amount.unit, first.rate.hours
    if any((one.rate.amount.unit, one.rate.hours) != (unit, period) for one in different):
        return None
    low = min(one.rate.amount.span.low for one in different)
    high = sum((one.rate.amount.span.high for one in different), start=low * 0)
    return replace(first, rate=replace(first.rate, amount=Measure(Span(low, high), unit)))


def _differ(totals: Sequence[Total]) -> bool:
    regular = {one.regular for one in totals if one.regular}
    as_needed = {one.as_needed for one in totals if one.as_needed}
    return len(regular) > 1 or len(as_needed) > 1
