"""What every reader of a resource needs: dates, codes, references and places of one record."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from trabecula.fhir.collection import Collection
from trabecula.fhir.elements import Concept, Extension, Period, Reference, Site
from trabecula.fhir.moments import moment
from trabecula.fhir.recorded import Recorded
from trabecula.language.code import SNOMED_CT, Code
from trabecula.language.fact import Fact
from trabecula.pathway.record import NOWHERE, LesionEntry, Moment, Place, Problem, Record

_SIDES: Final = {"7771000": "left", "24028007": "right", "51440002": "both"}
"""SNOMED CT qualifiers. An entry about both sides has no one side, so its side is empty."""

_STRUCTURES: Final = ("bodySite", "procedure-targetBodyStructure", "bodyStructure")
"""How the addresses of extensions end that name a body structure as the place."""

_code = lru_cache(maxsize=65536)(Code)


class Reading:
    """One record while it is being read: what it holds so far, its clinical dates, and the
    lesions that forms describe.

    ``site`` is the fact by which a form says where a lesion is, ``place_of_pain`` where a pain is.
    """

    __slots__ = (
        "_recorded", "collection", "days", "described", "person", "place_of_pain", "record", "site",
    )  # fmt: skip

    def __init__(
        self,
        record: Record,
        collection: Collection,
        person: str,
        recorded: Recorded,
        *,
        site: Fact | None = None,
        place_of_pain: Fact | None = None,
    ) -> None:
        self.record, self.collection, self.person = record, collection, person
        self.site, self.place_of_pain = site, place_of_pain
        self.days = record.days
        self._recorded = recorded
        self.described: list[LesionEntry] = []

    def problem(self, where: str, what: str) -> None:
        """Note something that could not be read, and where."""
        self.record.problems.append(Problem(where, what))

    def when(self, where: str, text: str | None) -> Moment | None:
        """A clinical date, which counts for how new the record is."""
        if not text:
            return None
        day = self.planned(where, text)
        if day is not None:
            self.days.add(day.day)
        return day

    def recorded(self, origin: str) -> Moment | None:
        """When a resource came into the record; None where that is not said."""
        return self._recorded.of(origin)

    def planned(self, where: str, text: str | None) -> Moment | None:
        """A date that says nothing of how new the record is: it may lie ahead."""
        if not text:
            return None
        try:
            return moment(text)
        except ValueError:
            self.problem(where, f"{text!r} is no date: it counts as undated")
            return None

    def ended(self, where: str, day: str | None, period: Period | None) -> Moment | None:
        """The day, or the end of the period; without an end, any day from its start on."""
        end = self.when(where, day or (period and period.end))
        if end is not None or period is None:
            return end
        began = self.when(where, period.start)
        return None if began is None else Moment(began.day, date.max)

    def began(self, where: str, day: str | None, period: Period | None) -> Moment | None:
        """The day, or the start of the period."""
        return self.when(where, day or (period and period.start))

    def names(self, references: Iterable[Reference] | None, of: str) -> tuple[str, ...]:
        """The origins that references name."""
        if not references:
            return ()
        origins = (self.collection.origin(reference, of) for reference in references)
        return tuple(origin for origin in origins if origin)

    def who(self, references: Iterable[Reference | None], of: str) -> tuple[str, ...]:
        """Who is referred to, by origin, or by type alone where nobody is named."""
        named = (
            self.collection.origin(each, of) or f"{each.type}/"
            for each in references
            if each is not None and (each.reference or each.type)
        )
        return tuple(named)

    def place(self, site: Site | None, extensions: Sequence[Extension] | None, of: str) -> Place:
        """A site with its side, and the structures that extensions name."""
        structures = self.structures(extensions, of) if extensions else ()
        if site is None:
            return Place(structures=structures) if structures else NOWHERE
        if site.extension:
            structures += self.structures(site.extension, of)
        return Place(codes_of(site), side_of((site,)), structures)

    def structures(self, extensions: Sequence[Extension] | None, of: str) -> tuple[str, ...]:
        """The body structures that extensions name as a place."""
        return tuple(
            _structure(self.collection.origin(extension.value_reference, of))
            for extension in extensions or ()
            if extension.value_reference is not None
            and (extension.url or "").rpartition("/")[2].endswith(_STRUCTURES)
            and extension.value_reference.reference
        )

    def volumes(self, extensions: Sequence[Extension] | None, of: str) -> tuple[str, ...]:
        """The structures that a radiotherapy dose was delivered to (mCODE)."""
        return tuple(
            _structure(self.collection.origin(part.value_reference, of))
            for extension in extensions or ()
            for part in extension.extension or ()
            if part.url == "volume" and part.value_reference and part.value_reference.reference
        )


def _structure(origin: str) -> str:
    return origin if "/" in origin or ":" in origin else f"BodyStructure/{origin}"


def codes_of(concept: Concept | None) -> tuple[Code, ...]:
    """Every coding of a concept."""
    if concept is None or not (codings := concept.coding):
        return ()
    if len(codings) == 1:
        only = codings[0]
        return (_code(only.system or "", only.code),) if only.code else ()
    return tuple([_code(one.system or "", one.code) for one in codings if one.code])


def all_codes(concepts: Iterable[Concept | None] | None) -> tuple[Code, ...]:
    """Every coding of several concepts, each once."""
    return tuple(dict.fromkeys(code for concept in concepts or () for code in codes_of(concept)))


def words_of(concept: Concept | None) -> str:
    """A concept as the record words it."""
    if concept is None:
        return ""
    if concept.text:
        return concept.text
    return next((one.display for one in concept.coding or () if one.display), "")


def side_of(concepts: Iterable[Concept]) -> str:
    """``left`` or ``right`` where a qualifier says one of them; empty for both, or where none."""
    sides = {
        _SIDES[code.code]
        for concept in concepts
        for code in (*codes_of(concept), *_qualifiers(concept))
        if code.system == SNOMED_CT and code.code in _SIDES
    }
    return sides.pop() if len(sides) == 1 and "both" not in sides else ""


def _qualifiers(concept: Concept) -> tuple[Code, ...]:
    if not isinstance(concept, Site) or not concept.extension:
        return ()
    return all_codes(extension.value_codeable_concept for extension in concept.extension)


def first_code(concept: Concept | None) -> str:
    """The first code of a concept whose system is fixed, such as a status."""
    codings = concept.coding if concept is not None else None
    return next((one.code for one in codings or () if one.code), "")
