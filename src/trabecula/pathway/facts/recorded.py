"""Recorded: every value of one fact at one place, of which only what is asked for is worked out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, Protocol, TypeVar, overload

from trabecula.language.derivation import Told
from trabecula.language.fact import Raw
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.record import Moment

_NEVER: Final = date.min
Source_contra = TypeVar("Source_contra", contravariant=True)


class Dated(Protocol):
    """What a value is read from: an entry of the record, or the answers to an instrument."""

    @property
    def when(self) -> Moment | None:
        """The moment that it is of."""
        ...


class Reads(Protocol[Source_contra]):
    """Makes a candidate of what it reads; ``item`` where that answers one item of a checklist."""

    @property
    def item(self) -> str:
        """The item; empty, where it is not one of them."""
        ...

    def candidate(self, source: Source_contra, /) -> Candidate:
        """The candidate value."""
        ...

    def value(self, source: Source_contra, /) -> Raw | None:
        """The value of it alone."""
        ...

    def origin(self, source: Source_contra, /) -> str:
        """The origin of it alone."""
        ...


class Series:
    """What one reader reads, in the order of the record: each source, and its place there.

    ``day`` is the newest, of which ``first`` is the first in order; before every day, where no
    source has a day.
    """

    __slots__ = ("day", "first", "places", "sources")

    def __init__(self) -> None:
        self.sources: list[Any] = []
        self.places: list[int] = []
        self.day, self.first = _NEVER, 0

    def put(self, place: int, source: Dated) -> None:
        """Add a source, which comes after those before it."""
        when = source.when
        if when is not None and when.day > self.day:
            self.day, self.first = when.day, len(self.sources)
        self.sources.append(source)
        self.places.append(place)

    def find_the_newest(self) -> None:
        """Find the newest day, and the first of it, where sources were added without `put`."""
        days = [_NEVER if (when := one.when) is None else when.day for one in self.sources]
        self.day = max(days, default=_NEVER)
        self.first = days.index(self.day) if self.day > _NEVER else 0

    def of_the_newest_day(self) -> Sequence[int]:
        """Which of the sources are of the newest day."""
        sources, day, first = self.sources, self.day, self.first
        if first == len(sources) - 1:
            return (first,)
        return [
            number
            for number in range(first, len(sources))
            if (when := sources[number].when) is not None and when.day == day
        ]


Part = tuple[Reads[Any] | None, Series, bool]
"""A reader, where what is read is no candidate yet; what it reads; whether carers said it."""


class Recorded(Sequence[Candidate]):
    """The candidate values of one fact at one place, in the order of the record.

    They are made where they are asked for: of a fact that is told every day, mostly those of the
    newest day alone. It is ``plain`` while none stands, or lies between two limits, and has
    ``gaps`` where some may have no value. ``silent`` is how many say that nobody was unsure,
    ``mute`` how many stand and say nothing, ``in_place`` whether a carer said any of it in the
    place of the person.
    """

    __slots__ = (
        "_by_carers",
        "_carers_plain",
        "_known",
        "_made",
        "_parts",
        "gaps",
        "in_place",
        "mute",
        "plain",
        "silent",
    )

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        self._parts = list(parts)
        self._known: dict[tuple[Reads[Any] | None, bool], Series] | None = None
        self._made: Sequence[Candidate] | None = None
        self.silent = self.mute = 0
        self.plain = self._carers_plain = True
        self._by_carers = self.in_place = self.gaps = False

    @classmethod
    def of(cls, candidates: Iterable[Candidate]) -> "Recorded":
        """These candidates, in their order."""
        recorded = cls()
        for place, candidate in enumerate(candidates):
            recorded.add(place, candidate)
        return recorded

    def attach(
        self,
        reader: Reads[Any] | None,
        series: Series,
        *,
        by_carer: bool = False,
        in_place: bool = False,
    ) -> None:
        """Let a reader read a series here, perhaps as carers said it."""
        self._parts.append((reader, series, by_carer))
        if by_carer:
            self._by_carers = True
            self.in_place = self.in_place or in_place

    def series(
        self, reader: Reads[Any] | None, *, by_carer: bool, in_place: bool = False
    ) -> Series:
        """The series that a reader reads here alone."""
        known = self._known
        if known is None:
            known = self._known = {}
        found = known.get((reader, by_carer))
        if found is None:
            found = known[reader, by_carer] = Series()
            self.attach(reader, found, by_carer=by_carer, in_place=in_place)
        return found

    def add(self, place: int, candidate: Candidate) -> None:
        """Add a candidate, by its place in the record."""
        by_carer = candidate.by_carer
        self.series(None, by_carer=by_carer, in_place=candidate.in_place).put(place, candidate)
        if candidate.standing or candidate.limits:
            self.is_not_plain(by_carer=by_carer)
        if candidate.value is None:
            self.gaps = True
            self.mute += candidate.standing

    def is_not_plain(self, *, by_carer: bool) -> None:
        """Say that more than their days tells which of all counts, or of those of carers."""
        if by_carer:
            self._carers_plain = False
        else:
            self.plain = False

    def end_standing(self) -> None:
        """Take out what stands until something ends it."""
        kept = Recorded.of([one for one in self if not one.standing])
        for name in self.__slots__:
            setattr(self, name, getattr(kept, name))

    def newest(self) -> Sequence[Candidate]:
        """Those of the newest day that no carer said; nothing where that does not tell all."""
        if not self.plain:
            return ()
        parts = self._parts
        if len(parts) == 1:
            reader, series, by_carer = parts[0]
            if by_carer or series.day == _NEVER:
                return ()
            sources = series.sources
            return [_made(reader, sources[number]) for number in series.of_the_newest_day()]
        return _of_the_newest_day([part for part in parts if not part[2]])

    def last_told(self) -> Sequence[Candidate]:
        """Those of the newest day, whoever said them; all, where none has a day."""
        return _of_the_newest_day(self._parts) or self

    def found(self) -> Sequence[Candidate]:
        """Those that say of one item of a checklist that it was found."""
        found = [
            (place, _made(reader, source))
            for reader, series, _ in self._parts
            if reader is None or reader.item
            for place, source in zip(series.places, series.sources, strict=True)
            if (source.item and source.value if reader is None else reader.value(source))
        ]
        found.sort(key=_place)
        return [candidate for _, candidate in found]

    def told(self) -> Iterator[tuple[str, Told]]:
        """What was told on a day, and of which item of a checklist, in no order.

        What stands is not told on a day, nor is what the record dates by a month or a year.
        """
        for reader, series, by_carer in self._parts:
            for source in series.sources:
                when = source.when
                if when is None or when.day != when.latest or (reader is None and source.standing):
                    continue
                if reader is None:
                    item, value, origin = source.item, source.value, source.origin
                else:
                    item, value, origin = reader.item, reader.value(source), reader.origin(source)
                yield item, Told(when.day, value, origin, when.time or "", by_carer)

    def by_others(self) -> Sequence[Candidate]:
        """Those that no carer said."""
        return [one for one in self if not one.by_carer] if self._by_carers else self

    def by_carers(self) -> "Recorded | None":
        """Those that carers said, by themselves."""
        if not self._by_carers:
            return None
        said = Recorded(
            (reader, series, False) for reader, series, by_carer in self._parts if by_carer
        )
        said.plain, said.in_place = self._carers_plain, self.in_place
        return said

    def by_item(self) -> "Mapping[str, Recorded] | None":
        """By item, where each answers one item of a checklist."""
        items: dict[str, Recorded] = {}
        for reader, series, by_carer in self._parts:
            if reader is None or not reader.item:
                return None
            of_item = items.get(reader.item)
            if of_item is None:
                of_item = items[reader.item] = Recorded()
            of_item.attach(reader, series, by_carer=by_carer)
        return items

    def _all(self) -> Sequence[Candidate]:
        if self._made is None or len(self._made) < len(self):
            found = [
                (place, _made(reader, source))
                for reader, series, _ in self._parts
                for place, source in zip(series.places, series.sources, strict=True)
            ]
            if len(self._parts) > 1:
                found.sort(key=_place)
            self._made = [candidate for _, candidate in found]
        return self._made

    def __len__(self) -> int:
        parts = self._parts
        if len(parts) == 1:
            return len(parts[0][1].sources)
        return sum([len(series.sources) for _, series, _ in parts])

    def __iter__(self) -> Iterator[Candidate]:
        return iter(self._all())

    @overload
    def __getitem__(self, place: int) -> Candidate: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Candidate]: ...
    def __getitem__(self, place: int | slice) -> Candidate | Sequence[Candidate]:
        return self._all()[place]


def _made(reader: Reads[Any] | None, source: Any) -> Candidate:
    return source if reader is None else reader.candidate(source)


def _of_the_newest_day(parts: Sequence[Part]) -> Sequence[Candidate]:
    """Those of the newest day, in their order; none, where no day is known."""
    day = max([series.day for _, series, _ in parts], default=_NEVER)
    if day == _NEVER:
        return ()
    found = [
        (series.places[number], _made(reader, series.sources[number]))
        for reader, series, _ in parts
        if series.day == day
        for number in series.of_the_newest_day()
    ]
    found.sort(key=_place)
    return [candidate for _, candidate in found]


def _place(found: tuple[int, Candidate]) -> int:
    return found[0]
