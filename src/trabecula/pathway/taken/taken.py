"""What the person takes: each medicine once, by all that the record tells of it.

An order, a statement and a supply of one medicine are one medicine, not three. Where they tell of
different doses, both are kept and what a day comes to lies between them. What could not be
understood is listed: it is never left out, and never counts as nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from trabecula.language.medicine import Medicine
from trabecula.language.route import PARENTERAL, TRANSMUCOSAL, Release, Route
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.doses_told import Amounts, doses_told
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients, route_of
from trabecula.pathway.taken.plausible import slip


@dataclass(frozen=True, slots=True)
class TakenMedicine:
    """One medicine that is taken: what is in it, how much a day, and the entries that tell of it.

    ``amounts`` stand beside ``ingredients``. ``unclear`` says what of it was not understood, or is
    told in two ways; where it says anything, amounts may be missing. ``begun`` is the first day of
    what is taken regularly now, or as needed where nothing is; None where that is not known.
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
    """The medicines of these entries that are taken on a day, each once.

    Entries by which a medicine was stopped, is on hold or is not taken speak against its others.
    """
    groups: dict[tuple[object, ...], list[MedicineEntry]] = {}
    halted: dict[tuple[object, ...], list[MedicineEntry]] = {}
    for entry in map(ingredients.completed, entries):
        if entry.when is not None and entry.when.day > as_of:
            continue
        if _is_taken(entry, as_of):
            groups.setdefault(key_of(entry, ingredients), []).append(entry)
        elif entry.halted:
            halted.setdefault(key_of(entry, ingredients), []).append(entry)
    return tuple(
        medicine_of(group, halted.get(key, ()), ingredients) for key, group in groups.items()
    )


def _is_taken(entry: MedicineEntry, as_of: date) -> bool:
    return entry.taken and (entry.until is None or entry.until.latest >= as_of)


def key_of(entry: MedicineEntry, ingredients: Ingredients) -> tuple[object, ...]:
    """What makes two entries tell of one medicine: what is in it, for what, release, and way."""
    found = ingredients.of_entry(entry)
    names = sorted(name for one in found for name in one.names or _name_of(one.medicine))
    what = tuple(names) or (entry.text.casefold() or entry.codes,)
    release = entry.product.release or Release.NOT_SAID
    other = tuple(one.other_product(entry) for one in found)
    return what, other, release is Release.MODIFIED, _way(entry)


def _name_of(medicine: Medicine | None) -> tuple[str, ...]:
    return () if medicine is None else (medicine.name,)


def _way(entry: MedicineEntry) -> str:
    """By mouth unless the entry says another way, or names an injection."""
    route = route_of(entry.dosages, entry.product)
    if route in PARENTERAL or (route is None and entry.product.form == "injection"):
        return "injected"
    if route in TRANSMUCOSAL:
        return "through a lining"
    return "" if route in (None, Route.ORAL, Route.FEEDING_TUBE) else str(route)


def medicine_of(
    group: Sequence[MedicineEntry], halted: Sequence[MedicineEntry], ingredients: Ingredients
) -> TakenMedicine:
    """The one medicine that these entries tell of; the ``halted`` ones speak against them."""
    newest = sorted(group, key=_day, reverse=True)
    telling = [entry for entry in newest if entry.kind != "administration"] or newest
    found = ingredients.of_entry(telling[0])
    told = doses_told(telling, ingredients)
    amounts = tuple(told.amounts(place) for place in range(len(found)))
    unclear = [*told.unclear(), *_against(newest, halted), *_slips(found, amounts)]
    ways = (route_of(entry.dosages, entry.product) for entry in telling)
    return TakenMedicine(
        label=telling[0].text or " ".join(telling[0].product.words),
        entries=tuple(newest),
        ingredients=found,
        amounts=tuple(Amounts() for _ in found) if unclear else amounts,
        route=next((way for way in ways if way is not None), None),
        release=telling[0].product.release or Release.NOT_SAID,
        begun=_first_day(told.regular_entries or telling),
        unclear=tuple(dict.fromkeys((*unclear, *told.doubts()))),
    )


def _day(entry: MedicineEntry) -> date:
    return entry.when.day if entry.when is not None else date.min


def _first_day(entries: Sequence[MedicineEntry]) -> date | None:
    """The first of their days; None where any has none."""
    return min(map(_day, entries)) if all(entry.when for entry in entries) else None


def _against(newest: Sequence[MedicineEntry], halted: Iterable[MedicineEntry]) -> Iterator[str]:
    """What says later than all the others, or on no day, that it is not taken."""
    for entry in halted:
        days = [moment.day for moment in (entry.when, entry.until, entry.told) if moment]
        if not days or max(days) > _day(newest[0]):
            yield f"{entry.origin} says that it was stopped, is on hold or is not taken"


def _slips(found: Sequence[Ingredient], amounts: Sequence[Amounts]) -> Iterator[str]:
    for ingredient, each in zip(found, amounts, strict=True):
        for taken in (each.regular, each.as_needed):
            if ingredient.medicine is not None and taken is not None:
                yield from filter(None, (slip(ingredient.medicine, taken),))
