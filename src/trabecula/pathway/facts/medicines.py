"""Medicines: what is taken now, when something was last given, and what is confirmed not taken."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, TypeVar

from trabecula.language.code import ATC
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.index import Codes, Index, Since
from trabecula.pathway.facts.settlement import Candidate
from trabecula.pathway.record import Entry, MedicineEntry, Moment

Thing = TypeVar("Thing")
_WORD: Final = re.compile(r"[\w-]+")
_LONG_ENOUGH: Final = 5
"""An ATC code from this length on says what the medicine is, not only what kind."""


def taken_now(
    medicines: Sequence[MedicineEntry], index: Index, edition: OpenEdition, as_of: date
) -> Iterator[tuple[Fact, Candidate]]:
    """What each medicine that is taken now says of a fact."""
    for medicine in medicines:
        for fact, value in _under(index.taken, index.taken_names, medicine):
            if _is_taken(medicine, edition.shelf_life_days(fact) or 0, as_of):
                yield fact, held(fact, value, medicine.when, origin_of(medicine))


def times_since(
    medicines: Sequence[MedicineEntry], index: Index, as_of: date
) -> Iterator[tuple[Fact, Candidate]]:
    """Times since a medicine was last given.

    Nothing is said where another medicine of the group goes on: nobody knows when that was last
    taken.
    """
    groups: dict[Since, list[MedicineEntry]] = {}
    for medicine in medicines:
        for since in _under(index.since_medicine, index.since_medicine_names, medicine):
            groups.setdefault(since, []).append(medicine)
    for since, group in groups.items():
        given = [m for m in group if m.until is not None and m.until.day <= as_of]
        if all(_was_given_since(ongoing, given) for ongoing in group if _goes_on(ongoing)):
            for medicine in given:
                yield from time_since(since, medicine.until, origin_of(medicine), as_of)


def not_taken(
    nothing: Iterable[Entry],
    whole: Iterable[Entry],
    medicines: Sequence[MedicineEntry],
    index: Index,
) -> Iterator[tuple[Fact, Candidate]]:
    """What a confirmed list of medicines says is not taken.

    A list that holds medicines says so only where each of them has an ATC code: what cannot be
    told by its code could be anything.
    """
    for entry in nothing:
        for fact in index.taking:
            yield fact, Candidate(False, entry.when, entry.origin)
    for entry in whole:
        listed = [medicine for medicine in medicines if medicine.origin in entry.about]
        if not all(map(_is_told_by_its_code, listed)):
            continue
        present = {fact for m in listed for fact, _ in _under(index.taken, index.taken_names, m)}
        for fact in index.taking:
            if fact not in present:
                yield fact, Candidate(False, entry.when, entry.origin)


def held(fact: Fact, value: str, when: Moment | None, origin: str) -> Candidate:
    """A value that stands until something ends it; of a checklist, one item that was found."""
    if fact.lists:
        return Candidate(True, when, origin, standing=True, item=value)
    plain: Raw = True if value == "yes" else value
    return Candidate(plain, when, origin, standing=True)


def time_since(
    since: Since, when: Moment | None, origin: str, as_of: date
) -> Iterator[tuple[Fact, Candidate]]:
    """The time from a day until now, in the fact's own unit; nothing without a day."""
    if when is not None:
        yield since.fact, Candidate(since.by(when.day, as_of), when, origin, standing=True)


def origin_of(entry: Entry | MedicineEntry) -> str:
    """The resource, and the element of it."""
    return f"{entry.origin}.{entry.element}" if entry.element else entry.origin


def _is_taken(medicine: MedicineEntry, grace_days: float, as_of: date) -> bool:
    if medicine.until is None or not medicine.taken:
        return medicine.taken
    return medicine.until.latest + timedelta(days=grace_days) >= as_of


def _goes_on(medicine: MedicineEntry) -> bool:
    return medicine.taken and medicine.until is None


def _was_given_since(ongoing: MedicineEntry, given: Iterable[MedicineEntry]) -> bool:
    """Whether a dose of the same medicine is recorded since it was begun."""
    begun = ongoing.when.day if ongoing.when else date.min
    return any(
        dose.until is not None and dose.until.day >= begun and set(dose.codes) & set(ongoing.codes)
        for dose in given
    )


def _is_told_by_its_code(medicine: MedicineEntry) -> bool:
    return any(code.system == ATC and len(code.code) >= _LONG_ENOUGH for code in medicine.codes)


def _under(
    codes: Codes[Thing], names: Mapping[str, list[Thing]], medicine: MedicineEntry
) -> Iterator[Thing]:
    """What stands under a medicine's codes; under the words of its text, where none does."""
    found = list(codes.find(medicine.codes))
    words = [] if found else _WORD.findall(medicine.text.lower())
    return iter(found or [thing for word in words for thing in names.get(word, ())])
