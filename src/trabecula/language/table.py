"""Tables whose rows carry their basis, looked up by a number or by a name.

A number is a quantity, a whole number, or an exact fraction whose unit the name of the table says.

`Bands` name thresholds only: each row holds from its threshold up to the next one, so that a
gap cannot be written. `Ranges` are for sources that give both ends of each row; which end is
included is said, and a gap or an overlap is refused. `Entries` are looked up by a name, and
refuse a second row for it.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from itertools import pairwise
from typing import Any, Generic, Protocol, TypeAlias, TypeVar, cast, runtime_checkable

from trabecula.language.condition import Compare, Condition, Subject, atoms
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Quantity
from trabecula.language.source import Checked, Citation

Value = TypeVar("Value", bound=Quantity | int | Fraction)
Key = TypeVar("Key", bound=Hashable)
Content = TypeVar("Content")
End: TypeAlias = tuple[float | Fraction, int]


def _number(value: Quantity | int | Fraction) -> float | Fraction:
    return value.value if isinstance(value, Quantity) else value


def _check_kind(wanted: type[Any], values: Iterable[object], where: str) -> None:
    """A ``TypeError`` where one of the values is not of the kind that the table is in."""
    for value in values:
        if type(value) is not wanted:
            raise TypeError(f"{where} is in {wanted.__name__}: it cannot take {value!r}")


@dataclass(frozen=True)
class TableRow(Generic[Content]):
    """What a row says, and on what basis. Raises ``ValueError`` without a source."""

    _: KW_ONLY
    holds: Content
    sources: tuple[Citation, ...]
    checked: Checked

    def __post_init__(self) -> None:
        if not self.sources:
            raise ValueError(f"the row that holds {self.holds!r} needs a source and a place in it")


@dataclass(frozen=True)
class Band(TableRow[Content], Generic[Value, Content]):
    """A row that holds from ``starts_at`` upward, that value included."""

    starts_at: Value


@dataclass(frozen=True)
class Bands(Generic[Value, Content]):
    """Rows by threshold. ``lowest`` is the lowest value that can be; the first row starts there.

    The last row has no upper end. Raises ``ValueError`` where there is no row, where the first
    starts elsewhere, or where thresholds do not rise; ``TypeError`` where units are mixed.
    """

    name: str
    lowest: Value
    rows: tuple[Band[Value, Content], ...]

    def __post_init__(self) -> None:
        starts = [row.starts_at for row in self.rows]
        _check_kind(type(self.lowest), starts, self.name)
        if not starts or starts[0] != self.lowest:
            raise ValueError(
                f"{self.name}: the first row starts at the lowest value, {self.lowest}"
            )
        for before, after in pairwise(starts):
            if _number(after) <= _number(before):
                raise ValueError(f"{self.name}: {after} does not come after {before}")

    def at(self, value: Value) -> Band[Value, Content]:
        """The one row that this value falls in; ``ValueError`` below the lowest value."""
        _check_kind(type(self.lowest), [value], self.name)
        if _number(value) < _number(self.lowest):
            raise ValueError(f"{self.name} starts at {self.lowest}: {value} is below it")
        return next(row for row in reversed(self.rows) if _number(row.starts_at) <= _number(value))


class Includes(Enum):
    """Which ends of a range belong to it."""

    BOTH = (True, True)
    LOWEST = (True, False)
    HIGHEST = (False, True)
    NEITHER = (False, False)

    @property
    def lowest(self) -> bool:
        """Whether the lowest value is in the row."""
        return self.value[0]

    @property
    def highest(self) -> bool:
        """Whether the highest value is in the row."""
        return self.value[1]


@dataclass(frozen=True)
class Range(TableRow[Content], Generic[Value, Content]):
    """A row from ``lowest`` to ``highest``; ``highest`` is None where there is no upper end.

    Raises ``ValueError`` where no value can fall in it, or where it would include an upper end
    that it does not have; ``TypeError`` where units are mixed.
    """

    lowest: Value
    highest: Value | None
    includes: Includes

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.highest is None:
            if self.includes.highest:
                raise ValueError(f"the range from {self.lowest} has no upper end to include")
            return
        _check_kind(type(self.lowest), [self.highest], f"the range from {self.lowest}")
        if not self._lower_end() <= self._upper_end(self.highest):
            raise ValueError(f"no value is in the range {self}")

    def __str__(self) -> str:
        upper = "upward" if self.highest is None else f"to {self.highest}"
        return f"from {self.lowest} {upper}, includes {self.includes.name.lower()}"

    def has(self, value: Value) -> bool:
        """Whether the value falls in this range."""
        end = (_number(value), 0)
        below = self.highest is None or end <= self._upper_end(self.highest)
        return self._lower_end() <= end and below

    def check_next(self, after: "Range[Value, Content]") -> None:
        """A ``ValueError`` that says the gap or the overlap between this range and the next."""
        if self.highest is None:
            raise ValueError(f"overlap: {after} comes after {self}, which has no upper end")
        upper, lower = self._upper_end(self.highest), after._lower_end()
        if lower <= upper:
            raise ValueError(f"overlap between {self} and {after}")
        if lower > self._follows(upper):
            raise ValueError(f"gap between {self} and {after}")

    # An end is a number and where it stands beside it: -1 just below, 0 at it, 1 just above.
    # Ends of whole numbers always stand at a whole number.

    def _lower_end(self) -> End:
        return self._end(self.lowest, 0 if self.includes.lowest else 1)

    def _upper_end(self, highest: Value) -> End:
        return self._end(highest, 0 if self.includes.highest else -1)

    def _end(self, value: Value, side: int) -> End:
        return (value + side, 0) if isinstance(value, int) else (_number(value), side)

    def _follows(self, end: End) -> End:
        number, side = end
        return (number + 1, 0) if isinstance(self.lowest, int) else (number, side + 1)


@dataclass(frozen=True)
class Ranges(Generic[Value, Content]):
    """Rows with both ends, in rising order, that leave no gap and do not overlap.

    Whole numbers follow on each other (0 to 6, then 7 to 12); measured numbers do not (6 to 7 is
    a gap). Raises ``ValueError`` where there is no row, and for a gap or an overlap between
    neighbours; ``TypeError`` where units are mixed.
    """

    name: str
    rows: tuple[Range[Value, Content], ...]

    def __post_init__(self) -> None:
        if not self.rows:
            raise ValueError(f"{self.name} needs a row")
        _check_kind(type(self.rows[0].lowest), [row.lowest for row in self.rows], self.name)
        for before, after in pairwise(self.rows):
            try:
                before.check_next(after)
            except ValueError as error:
                raise ValueError(f"{self.name}: {error}") from None

    def at(self, value: Value) -> Range[Value, Content]:
        """The one row that this value falls in; ``ValueError`` outside the table."""
        _check_kind(type(self.rows[0].lowest), [value], self.name)
        for row in self.rows:
            if row.has(value):
                return row
        raise ValueError(f"{self.name} has no row for {value}: it goes {self._span()}")

    def _span(self) -> str:
        first, last = self.rows[0], self.rows[-1]
        upper = "upward" if last.highest is None else f"to {last.highest}"
        return f"from {first.lowest} {upper}"


@dataclass(frozen=True)
class Entry(TableRow[Content], Generic[Key, Content]):
    """A row for what it names. ``name`` is how the source calls it, ``keys`` what it is found by.

    The key None stands for *not known which*.
    """

    name: str
    keys: tuple[Key | None, ...]


@dataclass(frozen=True)
class Entries(Generic[Key, Content]):
    """Rows by name. Raises ``ValueError`` where there is no row, or two rows for one key."""

    name: str
    rows: tuple[Entry[Key, Content], ...]

    def __post_init__(self) -> None:
        keys = self.keys
        if not keys:
            raise ValueError(f"{self.name} needs a row")
        if twice := [key for key in dict.fromkeys(keys) if keys.count(key) > 1]:
            raise ValueError(f"{self.name} has two rows for {', '.join(map(str, twice))}")

    @property
    def keys(self) -> tuple[Key | None, ...]:
        """Every key that has a row, in the order of the rows."""
        return tuple(key for row in self.rows for key in row.keys)

    def at(self, key: Key | None) -> Entry[Key, Content]:
        """The one row of this key; ``ValueError`` where the table has none."""
        for row in self.rows:
            if key in row.keys:
                return row
        known = ", ".join(map(str, self.keys))
        raise ValueError(f"{self.name} has no row for {key}: it has {known}")


@runtime_checkable
class Table(Protocol):
    """Any table: a name, and rows with their basis."""

    @property
    def name(self) -> str:
        """What the table is called."""
        ...

    @property
    def rows(self) -> tuple[TableRow[Any], ...]:
        """Every row, in the order in which they are read."""
        ...


def parts(thing: object) -> Iterator[object]:
    """All that a declaration holds, down to its conditions, facts, citations, numbers and words."""
    match thing:
        case Condition() | Subject() | PolicyValue() | Citation():
            yield thing
        case tuple() | frozenset():
            for part in cast("Iterable[object]", thing):
                yield from parts(part)
        case Mapping():
            yield from parts(tuple(cast("Mapping[object, object]", thing).items()))
        case _ if is_dataclass(thing):
            for field in fields(thing):
                yield from parts(getattr(thing, field.name))
        case _:
            yield thing


def conditions(table: Table) -> tuple[Condition, ...]:
    """Every condition in the rows of a table."""
    return tuple(part for part in parts(table) if isinstance(part, Condition))


def policy_values(table: Table) -> tuple[PolicyValue[Any], ...]:
    """Every local policy value in the rows of a table and in their conditions, each once."""
    found: list[PolicyValue[Any]] = [part for part in parts(table) if isinstance(part, PolicyValue)]
    for condition in conditions(table):
        operands = [atom.operand for atom in atoms(condition) if isinstance(atom, Compare)]
        found += [operand for operand in operands if isinstance(operand, PolicyValue)]
    return tuple(dict.fromkeys(found))
