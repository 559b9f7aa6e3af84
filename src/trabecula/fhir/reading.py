"""What every reader of a resource needs: dates, codes, references and places of one record."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from msgspec import Raw

from trabecula.fhir.answered_form import AnsweredForm
from trabecula.fhir.collection import Collection
from trabecula.fhir.concepts import Located
from trabecula.fhir.elements import NOTHING, Extension, Period, Reference, decoder
from trabecula.fhir.moments import MOMENTS
from trabecula.fhir.people import assessor, refers_to_another
from trabecula.fhir.recorded import Recorded
from trabecula.fhir.remembered import BYTES
from trabecula.language.code import FACT, Code
from trabecula.language.fact import Fact
from trabecula.pathway.record import NOWHERE, LesionEntry, Moment, Place, Problem, Record

_STRUCTURES: Final = ("bodySite", "procedure-targetBodyStructure", "bodyStructure")
"""How the addresses of extensions end that name a body structure as the place."""

_reference: Final = decoder(Reference)
_references: Final = decoder(list[Reference])


class Reading:
    """One record while it is being read: what it holds so far, its clinical dates, and the
    lesions that forms describe.

    ``site`` is the fact by which a form says where a lesion is, ``asks_place`` the code of the one
    by which it says where a pain is.
    """

    __slots__ = (
        "_answerers",
        "_assessors",
        "_named",
        "_of_another",
        "asks_place",
        "collection",
        "days",
        "described",
        "forms",
        "person",
        "record",
        "recorded",
        "site",
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
        self.site = site
        self.asks_place = Code(FACT, place_of_pain.key) if place_of_pain is not None else None
        self.days = record.days
        self.recorded = recorded.when.get
        self.described: list[LesionEntry] = []
        self._named: dict[bytes, tuple[str, ...]] = {}
        self._of_another: dict[tuple[str, ...], bool] = {}
        self._assessors: dict[bytes, str] = {}
        self._answerers: dict[bytes, str] = {}
        self.forms: dict[str, tuple[AnsweredForm, str]] = {}

    def problem(self, where: str, what: str) -> None:
        """Note something that could not be read, and where."""
        self.record.problems.append(Problem(where, what))

    def when(self, where: str, text: str | None) -> Moment | None:
        """A clinical date, which counts for how new the record is."""
        if not text:
            return None
        try:
            found = MOMENTS[text]
        except ValueError:
            return self._undated(where, text)
        self.days.add(found.day)
        return found

    def planned(self, where: str, text: str | None) -> Moment | None:
        """A date that says nothing of how new the record is: it may lie ahead."""
        if not text:
            return None
        try:
            return MOMENTS[text]
        except ValueError:
            return self._undated(where, text)

    def _undated(self, where: str, text: str) -> None:
        self.problem(where, f"{text!r} is no date: it counts as undated")

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

    def named(self, references: Raw, of: str) -> tuple[str, ...]:
        """The origins that references name, as `names` gives them."""
        part = BYTES + references
        found = self._named.get(part)
        if found is None:
            found = self.names(_references.decode(part), of)
            if not any("#" in origin for origin in found):
                self._named[part] = found
        return found

    def is_of_another(self, about: tuple[str, ...]) -> bool:
        """Whether one of the things that something is about is somebody else."""
        found = self._of_another.get(about)
        if found is None:
            found = any(refers_to_another(origin, self.person) for origin in about)
            self._of_another[about] = found
        return found

    def assessor(self, references: Raw, of: str) -> str:
        """Who of the performers answered, or saw it, as `people.assessor` says it."""
        part = BYTES + references
        found = self._assessors.get(part)
        if found is None:
            who = self.who(_references.decode(part) or (), of)
            found = self._assessors[part] = assessor(who, self.person)
        return found

    def answered_by(self, source: Raw, author: Raw, of: str) -> str:
        """Who answered a questionnaire.

        Who wrote the answers down says so only where that is not a clinician.
        """
        part = BYTES + source
        if author is not NOTHING:
            part = part + b" " + author
        found = self._answerers.get(part)
        if found is None:
            said, wrote = (self.who([_reference.decode(each)], of) for each in (source, author))
            found = assessor(said or wrote, self.person)
            if not said and found == "clinician":
                found = ""
            self._answerers[part] = found
        return found

    def who(self, references: Iterable[Reference | None], of: str) -> tuple[str, ...]:
        """Who is referred to, by origin, or by type alone where nobody is named."""
        named = (
            self.collection.origin(each, of) or f"{each.type}/"
            for each in references
            if each is not None and (each.reference or each.type)
        )
        return tuple(named)

    def place(self, site: Located | None, extensions: Sequence[Extension] | None, of: str) -> Place:
        """A site with its side, and the structures that extensions name."""
        structures = self.structures(extensions, of) if extensions else ()
        if site is None:
            return Place(structures=structures) if structures else NOWHERE
        if site.extensions:
            structures += self.structures(site.extensions, of)
        place = site.place
        return Place(place.codes, place.side, structures) if structures else place

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


@lru_cache(maxsize=4096)
def numbered(path: str, count: int) -> tuple[str, ...]:
    """Where each part of a list stands."""
    return tuple(f"{path}[{number}]" for number in range(count))


def _structure(origin: str) -> str:
    return origin if "/" in origin or ":" in origin else f"BodyStructure/{origin}"
