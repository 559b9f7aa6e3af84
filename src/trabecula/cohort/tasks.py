"""What a worker is asked to do at one time, and what it tells while it does it."""

from typing import TypeAlias

from msgspec import Struct

from trabecula.cohort.pieces import Piece
from trabecula.cohort.segments import Slice


class Answer(Struct, frozen=True):
    """Answer for the people of a piece, one Bundle a line or a file."""

    piece: Piece

    @property
    def name(self) -> str:
        """The name of its part."""
        return f"part-{self.piece.number:06}"

    @property
    def size(self) -> int:
        """How many bytes it reads."""
        return self.piece.size


class Sort(Struct, frozen=True):
    """Sort the resources of a piece by person."""

    piece: Piece
    partitions: int

    @property
    def name(self) -> str:
        """The name of what comes of it."""
        return f"sort-{self.piece.number:06}"

    @property
    def size(self) -> int:
        """How many bytes it reads."""
        return self.piece.size


class Refer(Struct, frozen=True):
    """Find who refers to which shared resource."""

    partition: int
    partitions: int
    people: tuple[Slice, ...]
    size: int = 0

    @property
    def name(self) -> str:
        """The name of what comes of it."""
        return f"refer-{self.partition:06}"


class Join(Struct, frozen=True):
    """Give shared resources to those who refer to them."""

    partition: int
    partitions: int
    shared: tuple[Slice, ...]
    referring: tuple[Slice, ...]
    size: int = 0

    @property
    def name(self) -> str:
        """The name of what comes of it."""
        return f"join-{self.partition:06}"


class Gather(Struct, frozen=True):
    """Answer for a share of the people of a partition, whose resources are sorted."""

    number: int
    partitions: int
    share: int
    shares: int
    people: tuple[Slice, ...]

    @property
    def name(self) -> str:
        """The name of its part."""
        return f"gathered-{self.number:06}"

    @property
    def size(self) -> int:
        """How many bytes it answers for."""
        return sum(one.size for one in self.people) // self.shares


Task: TypeAlias = Answer | Sort | Refer | Join | Gather


class Progress(Struct, frozen=True):
    """How much more is done: people, and bytes."""

    people: int
    size: int


class Begun(Struct, frozen=True):
    """Which of the people of a task is being read, counted from 0."""

    person: int


class Apart(Struct, frozen=True):
    """Do a task person by person, without those on whom workers ended."""

    without: frozenset[int] = frozenset()
