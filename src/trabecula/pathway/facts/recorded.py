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
    newest day alone. ``items`` are the same values by item, as far as each answers one item of a
    checklist; ``by_carers`` those of them that carers said, ``in_place`` whether any of these was
    said in the place of the person. ``silent`` is how many say that nobody was unsure, ``mute``
    how many stand and say nothing.
    """

    __slots__ = (
        "_day", "_first", "_is_plain", "_made", "_readers", "_sources",
        "by_carers", "in_place", "items", "mute", "silent",
    )  # fmt: skip

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._readers: list[Reads[Any] | None] = []
        self._sources: list[Any] = []
        self._made: Sequence[Candidate] | None = None
        self._day, self._first, self._is_plain = date.min, 0, True
        self.by_carers: Recorded | None = None
        self.items: dict[str, Recorded] = {}
        self.silent = self.mute = 0
        self.in_place = False
        for candidate in candidates:
            self.add(candidate)

    def put(self, reader: Reads[Any], source: Dated, item: str = "", *, exact: bool = True) -> None:
        """Add what a reader makes of something, without making it yet.

        ``exact`` is whether it is known otherwise than between two limits.
        """
        when = source.when
        if not exact:
            self._is_plain = False
        elif when is not None and when.day > self._day:
            self._day, self._first = when.day, len(self._sources)
        self._readers.append(reader)
        self._sources.append(source)
        if item:
            self._of_item(item).put(reader, source)

    def put_by_carer(
        self,
        reader: Reads[Any],
        source: Dated,
        item: str = "",
        *,
        exact: bool = True,
        in_place: bool = False,
    ) -> None:
        """The same of what a carer said, perhaps in the place of the person."""
        said = self._said_by_carers()
        said.put(reader, source, exact=exact)
        said.in_place = said.in_place or in_place
        self._readers.append(reader)
        self._sources.append(source)
        if item:
            self._of_item(item).put_by_carer(reader, source, in_place=in_place)

    def add(self, candidate: Candidate) -> None:
        """Add a candidate."""
        if candidate.by_carer:
            said = self._said_by_carers()
            said.in_place = said.in_place or candidate.in_place
            said._add(candidate)
            self._readers.append(None)
            self._sources.append(candidate)
        else:
            self._add(candidate)

    def end_standing(self) -> None:
        """Take out what stands until something ends it."""
        kept = Recorded(one for one in self if not one.standing)
        for name in self.__slots__:
            setattr(self, name, getattr(kept, name))

    def newest(self) -> Sequence[Candidate]:
        """Those of the newest day that no carer said; nothing where that does not tell all.

        Their days do not tell which of all counts where one stands until something ends it, or is
        known between two limits, nor where none has a day.
        """
        if not self._is_plain or self._day == date.min:
            return ()
        day, sources = self._day, self._sources
        found = [
            self._make(place)
            for place in range(self._first, len(sources))
            if (when := sources[place].when) is not None and when.day == day
        ]
        return found if self.by_carers is None else [one for one in found if not one.by_carer]

    def by_others(self) -> Sequence[Candidate]:
        """Those that no carer said."""
        return self if self.by_carers is None else [one for one in self if not one.by_carer]

    def _add(self, candidate: Candidate) -> None:
        when = candidate.when
        if candidate.standing or candidate.limits:
            self._is_plain = False
            self.mute += candidate.standing and candidate.value is None
        elif when is not None and when.day > self._day:
            self._day, self._first = when.day, len(self._sources)
        self._readers.append(None)
        self._sources.append(candidate)

    def _of_item(self, item: str) -> "Recorded":
        found = self.items.get(item)
        if found is None:
            found = self.items[item] = Recorded()
        return found

    def _said_by_carers(self) -> "Recorded":
        if self.by_carers is None:
            self.by_carers = Recorded()
        return self.by_carers

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
