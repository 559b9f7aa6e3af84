"""Single doses that were given: a dose every few weeks still works when no course is running."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.doses_told import Amounts
from trabecula.pathway.taken.ingredients import Ingredients, route_of
from trabecula.pathway.taken.regimen import Regimen
from trabecula.pathway.taken.taken import TakenMedicine


def single_doses(entries: Iterable[MedicineEntry], as_of: date) -> tuple[MedicineEntry, ...]:
    """The doses that were given on a day that is known, until this day, the newest first."""
    given = [
        entry
        for entry in entries
        if entry.kind == "administration" and entry.taken and _day(entry) <= as_of
    ]
    return tuple(sorted(given, key=_day, reverse=True))


def given_since(
    given: Sequence[MedicineEntry], ingredients: Ingredients, since: date
) -> Iterator[TakenMedicine]:
    """What was given in single doses since a day, each medicine once. A day's dose is not known."""
    groups: dict[tuple[str, ...], list[MedicineEntry]] = {}
    for entry in given:
        if since <= _day(entry):
            names = {name for one in ingredients.of_entry(entry) for name in one.names}
            groups.setdefault(tuple(sorted(names)) or (entry.text.casefold(),), []).append(entry)
    for group in groups.values():
        newest, found = group[0], ingredients.of_entry(group[0])
        given_so = Regimen(
            newest.text or " ".join(newest.product.words),
            found,
            tuple(Amounts() for _ in found),
            route_of(newest.dosages, newest.product),
            newest.product.release,
        )
        yield TakenMedicine(given_so, tuple(group), _day(group[-1]))


def _day(entry: MedicineEntry) -> date:
    return date.max if entry.when is None else entry.when.latest
