"""Medicines: what is taken now, when something was last given, and what is confirmed not taken."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, Protocol, TypeVar

from trabecula.language.code import ATC
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.finding import State
from trabecula.pathway.facts.index import Since
from trabecula.pathway.record import Entry, MedicineEntry, Moment

Kind_co = TypeVar("Kind_co", covariant=True)
_LONG_ENOUGH: Final = 5
"""An ATC code from this length on says what the medicine is, not only what kind."""


class Found(Protocol[Kind_co]):
    """Finds what stands under a medicine."""

    def of(self, medicine: MedicineEntry) -> Iterable[Kind_co]:
        """What stands under it."""
        ...


class ByMedicine(Protocol):
    """The facts that medicines tell of, as an index of all facts has them, or of some."""

    @property
    def taken(self) -> Found[tuple[Fact, str]]:
        """What a medicine says that is taken now."""
        ...

    @property
    def since_medicine(self) -> Found[Since]:
        """The times since a medicine was given last."""
        ...

    @property
    def taking(self) -> Sequence[Fact]:
        """Of which groups a list can say that nothing is taken."""
        ...


def taken_now(
    medicines: Sequence[MedicineEntry], index: ByMedicine, edition: OpenEdition, as_of: date
) -> Iterator[tuple[Fact, Candidate]]:
    """What each medicine that is taken now says of a fact."""
    for medicine in medicines:
        found = index.taken.of(medicine) if medicine.taken else ()
        goes_on = medicine.until is None or medicine.until.latest >= as_of
        for fact, value in found:
            if goes_on or _was_taken(medicine, edition.shelf_life_days(fact) or 0, as_of):
                yield fact, held(fact, value, medicine.when, origin_of(medicine))


def times_since(
    medicines: Sequence[MedicineEntry], index: ByMedicine, as_of: date
) -> Iterator[tuple[Fact, Candidate]]:
    """Times since a medicine was last given.

    A course without a known end may have gone on until now, unless a dose of it is recorded since
    it was begun.
    """
    groups: dict[Since, list[MedicineEntry]] = {}
    for medicine in medicines:
        for since in index.since_medicine.of(medicine):
            groups.setdefault(since, []).append(medicine)
    for since, group in groups.items():
        given = [m for m in group if m.until is not None and m.until.day <= as_of]
        for medicine in group:
            if medicine.until is not None and medicine.until.day <= as_of:
                yield time_since(since, medicine.until, origin_of(medicine), as_of)
            elif not _was_given_since(medicine, given):
                begun = medicine.when.day if medicine.when else as_of
                yield since.fact, _undated(Moment(begun, as_of), origin_of(medicine))


def not_taken(
    nothing: Iterable[Entry],
    whole: Iterable[Entry],
    medicines: Sequence[MedicineEntry],
    index: ByMedicine,
) -> Iterator[tuple[Fact, Candidate]]:
    """What a confirmed list of medicines says is not taken.

    A list that holds medicines says so only where each of them has an ATC code: what cannot be
    told by its code could be anything.
    """
    for entry in nothing:
        for fact in index.taking:
            yield fact, Candidate(False, entry.when, entry.origin)
    by_origin = {medicine.origin: medicine for medicine in medicines}
    for entry in whole:
        listed = [by_origin[origin] for origin in entry.about if origin in by_origin]
        if not all(map(_is_told_by_its_code, listed)):
            continue
        present = {fact for m in listed for fact, _ in index.taken.of(m)}
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
) -> tuple[Fact, Candidate]:
    """The time from a day until now, in the fact's own unit; not known without an exact day."""
    if when is None or when.day != when.latest:
        return since.fact, _undated(when, origin)
    return since.fact, Candidate(since.by(when.day, as_of), when, origin, standing=True)


def _undated(when: Moment | None, origin: str) -> Candidate:
    return Candidate(None, when, origin, standing=True, state=State.UNDATED)


def origin_of(entry: Entry | MedicineEntry) -> str:
    """The resource, and the element of it."""
    return f"{entry.origin}.{entry.element}" if entry.element else entry.origin


def _was_taken(medicine: MedicineEntry, grace_days: float, as_of: date) -> bool:
    """Whether it was taken until so few days ago that it still counts."""
    until = medicine.until
    return until is not None and until.latest + timedelta(days=grace_days) >= as_of


def _was_given_since(course: MedicineEntry, given: Iterable[MedicineEntry]) -> bool:
    """Whether a dose of the same medicine is recorded since it was begun."""
    begun = course.when.day if course.when else date.min
    return any(
        dose.until is not None and dose.until.day >= begun and set(dose.codes) & set(course.codes)
        for dose in given
    )


def _is_told_by_its_code(medicine: MedicineEntry) -> bool:
    return any(code.system == ATC and len(code.code) >= _LONG_ENOUGH for code in medicine.codes)
