"""Recorded: every value of one fact at one place, of which only what is asked for is worked out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Protocol, TypeVar, overload

from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.record import Moment

Source_contra = TypeVar("Source_contra", contravariant=True)


class Dated(Protocol):
    """What a value is read from: an entry of the record, or the answers to an instrument."""

    @property
    def when(self) -> Moment | None:
        """The moment that it is of."""
        ...


class Reads(Protocol[Source_contra]):
    """Makes a candidate of what it reads."""

    def candidate(self, source: Source_contra, /) -> Candidate:
        """The candidate value."""
        ...


class Recorded(Sequence[Candidate]):
    """The candidate values of one fact at one place, in the order of the record.

    They are made where they are asked for: of a fact that is told every day, mostly those of the
    newest ``day`` alone. It is ``plain`` while nothing but their days tells which of them counts.
    ``items`` are the same values by item, as long as each answers one item of a checklist;
    ``silent`` is how many of them say that nobody was unsure.
    """

    __slots__ = ("_first", "_made", "_readers", "_sources", "day", "items", "plain", "silent")

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._readers: list[Reads[Any] | None] = []
        self._sources: list[Any] = []
        self._made: Sequence[Candidate] | None = None
        self._first = 0
        self.day, self.plain, self.silent = date.min, True, 0
        self.items: dict[str, Recorded] = {}
        for candidate in candidates:
            self.add(candidate)

    def put(self, reader: Reads[Any], source: Dated) -> None:
        """Add what a reader makes of something, without making it yet."""
        when = source.when
        if when is not None and when.day > self.day:
            self.day, self._first = when.day, len(self._sources)
        self._readers.append(reader)
        self._sources.append(source)

    def put_item(self, item: str, reader: Reads[Any], source: Dated, *, plain: bool) -> None:
        """The same of what answers one item of a checklist."""
        of_item = self.items.get(item)
        if of_item is None:
            of_item = self.items[item] = Recorded()
        of_item.put(reader, source)
        of_item.plain = of_item.plain and plain
        self.put(reader, source)

    def add(self, candidate: Candidate) -> None:
        """Add a candidate."""
        when = candidate.when
        if candidate.standing or candidate.by_carer or candidate.limits:
            self.plain = False
        elif when is not None and when.day > self.day:
            self.day, self._first = when.day, len(self._sources)
        self._readers.append(None)
        self._sources.append(candidate)

    def end_standing(self) -> None:
        """Take out what stands until something ends it."""
        kept = Recorded(one for one in self if not one.standing)
        for name in self.__slots__:
            setattr(self, name, getattr(kept, name))

    def newest(self) -> Sequence[Candidate]:
        """Those of the newest day; nothing where that does not tell which of them all counts."""
        if not self.plain or self.day == date.min:
            return ()
        day, sources = self.day, self._sources
        return [
            self._make(place)
            for place in range(self._first, len(sources))
            if (when := sources[place].when) is not None and when.day == day
        ]

    def _make(self, place: int) -> Candidate:
        reader = self._readers[place]
        return self._sources[place] if reader is None else reader.candidate(self._sources[place])

    def _all(self) -> Sequence[Candidate]:
        if self._made is None or len(self._made) < len(self._sources):
            self._made = [self._make(place) for place in range(len(self._sources))]
        return self._made

    def __len__(self) -> int:
        return len(self._sources)

    def __iter__(self) -> Iterator[Candidate]:
        return iter(self._all())

    @overload
    def __getitem__(self, place: int) -> Candidate: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Candidate]: ...
    def __getitem__(self, place: int | slice) -> Candidate | Sequence[Candidate]:
        return self._all()[place]
