"""What the person takes: each medicine once, by all that the record tells of it.

An order, a statement and a supply of one medicine are one medicine, not three. Where they tell of
different doses, both are kept and what a day comes to lies between them. What could not be
understood is listed: it is never left out, and never counts as nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.doses_told import Amounts
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients
from trabecula.pathway.taken.regimen import Regimen, regimen, regimen_of
from trabecula.pathway.taken.understood import Told, told


class TakenMedicine(Struct, frozen=True, gc=False):
    """One medicine that is taken: what it comes to, and the entries that tell of it.

    ``begun`` is the first day of what is taken regularly now, or as needed where nothing is; None
    where that is not known.
    """

    regimen: Regimen
    entries: tuple[MedicineEntry, ...]
    begun: date | None

    @property
    def label(self) -> str:
        """How it is called."""
        return self.regimen.label

    @property
    def ingredients(self) -> tuple[Ingredient, ...]:
        """What is in it."""
        return self.regimen.ingredients

    @property
    def amounts(self) -> tuple[Amounts, ...]:
        """How much of each ingredient a day."""
        return self.regimen.amounts

    @property
    def route(self) -> Route | None:
        """By which way it is taken."""
        return self.regimen.route

    @property
    def release(self) -> Release:
        """How fast it is released."""
        return self.regimen.release

    @property
    def unclear(self) -> tuple[str, ...]:
        """What of it was not understood, or is told in two ways; amounts may then be missing."""
        return self.regimen.unclear

    @property
    def origins(self) -> tuple[str, ...]:
        """The resources that tell of it."""
        return tuple([entry.origin for entry in self.entries])

    @property
    def dosage(self) -> str:
        """The dosage in the words of the record, the newest entry first."""
        texts = (dosage.text for entry in self.entries for dosage in entry.dosages)
        return "; ".join(dict.fromkeys(filter(None, texts)))

    @property
    def is_regular(self) -> bool:
        """Whether any of it is taken regularly."""
        return self.regimen.is_regular

    @property
    def is_as_needed(self) -> bool:
        """Whether any of it is taken as needed."""
        return self.regimen.is_as_needed


def taken_now(
    entries: Iterable[MedicineEntry], ingredients: Ingredients, as_of: date
) -> tuple[TakenMedicine, ...]:
    """The medicines of these entries that are taken on a day, each once.

    Entries by which a medicine was stopped, is on hold or is not taken speak against its others.
    """
    groups: dict[tuple[object, ...], list[Told]] = {}
    halted: dict[tuple[object, ...], list[MedicineEntry]] = {}
    for entry in entries:
        if entry.when is not None and entry.when.day > as_of:
            continue
        if entry.taken and (entry.until is None or entry.until.latest >= as_of):
            one = told(entry, ingredients)
            groups.setdefault(one[1].key, []).append(one)
        elif entry.halted:
            halted.setdefault(told(entry, ingredients)[1].key, []).append(entry)
    return tuple([medicine_of(group, halted.get(key, ())) for key, group in groups.items()])


def medicine_of(group: Sequence[Told], halted: Sequence[MedicineEntry]) -> TakenMedicine:
    """The one medicine that these entries tell of; the ``halted`` ones speak against them."""
    newest = group if len(group) == 1 else sorted(group, key=_when, reverse=True)
    kinds = tuple([(found, entry.kind) for entry, found in newest])
    against = [*_against(_when(newest[0]), halted)] if halted else ()
    what = regimen(kinds, against) if against else regimen_of(kinds)
    return TakenMedicine(
        what, tuple([entry for entry, _ in newest]), _first_day(newest, what.begun_by)
    )


def _when(told: Told) -> date:
    when = told[0].when
    return date.min if when is None else when.day


def _first_day(newest: Sequence[Told], begun_by: Sequence[int]) -> date | None:
    """The first of their days; None where any has none."""
    days = [when.day for place in begun_by if (when := newest[place][0].when) is not None]
    return min(days) if len(days) == len(begun_by) else None


def _against(newest: date, halted: Iterable[MedicineEntry]) -> Iterator[str]:
    """What says later than all the others, or on no day, that it is not taken."""
    for entry in halted:
        days = [moment.day for moment in (entry.when, entry.until, entry.told) if moment]
        if not days or max(days) > newest:
            yield f"{entry.origin} says that it was stopped, is on hold or is not taken"
