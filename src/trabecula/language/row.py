"""Rows: what is known of somebody, as a byte for the answer of each atom that is asked.

Rows of many people, put one under the other, are read down as `lanes`: one long number a place,
with a byte for each person, in which "and" is ``&`` and "or" is ``|`` for all of them at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from trabecula.language.answer import Answer, AtLeast, Within
from trabecula.language.condition import Atom, facts_of
from trabecula.language.fact import Raw
from trabecula.language.interpret import KnownValues, ask

Value: TypeAlias = Raw | Within
Lanes: TypeAlias = list[int]

DENIED: Final = bytes([Answer.APPLIES, 0, Answer.NOT_KNOWN, Answer.DOES_NOT_APPLY]) + bytes(252)
NOT_EXCLUDED: Final = bytes([Answer.APPLIES, 0, Answer.APPLIES, 0]) + bytes(252)
LEFT_OPEN: Final = bytes([0, 0, 1]) + bytes(253)
"""What each answer becomes where it is denied; the same where what is not known counts as not
excluded; and whether it is not known. For ``bytes.translate``."""

_REMEMBERED: Final = 20_000


def lanes(rows: bytes, width: int, places: Sequence[int]) -> Lanes:
    """What stands in these places of rows of this width: the first row in the lowest byte."""
    if len(rows) == width:
        return [rows[place] for place in places]
    return [int.from_bytes(rows[place::width], "little") for place in places]


class Lacking(NamedTuple):
    """A place of a row that says whether nothing is known of a fact, or ``also`` limits alone."""

    key: str
    also_within: bool


class Rows:
    """Makes rows with these places: the answers of atoms, and what is lacking.

    A row is a number, its first place in the lowest byte. ``blank`` is the row of whom nothing is
    known, and ``changes`` what a value of a fact changes in it, by key and value (`told`).
    ``compared`` are the facts of atoms that compare a fact with a fact (`between`).
    """

    def __init__(self, places: Sequence[Atom | Lacking]) -> None:
        self.width = len(places)
        self.blank = _row((place, _of(each, {})) for place, each in enumerate(places))
        about: dict[str, list[tuple[int, Atom | Lacking]]] = {}
        self._of_two: list[tuple[int, Atom]] = []
        for place, each in enumerate(places):
            if isinstance(each, Lacking):
                about.setdefault(each.key, []).append((place, each))
            elif len(keys := facts_of(each)) == 1:
                about.setdefault(keys[0].key, []).append((place, each))
            else:
                self._of_two.append((place, each))
        self.compared = frozenset(fact.key for _, atom in self._of_two for fact in facts_of(atom))
        self.changes: Mapping[str, _Changes] = {
            key: _Changes(key, some) for key, some in about.items()
        }

    def of(self, known: Mapping[str, Value | None]) -> int:
        """The row of whom this is known."""
        row = self.blank
        for key, value in known.items():
            if value is not None and key in self.changes:
                row ^= self.changes[key][told(value)]
        return row ^ self.between(known)

    def between(self, known: KnownValues) -> int:
        """What the atoms that compare a fact with a fact change in a row."""
        return _row((place, ask(atom, known) ^ Answer.NOT_KNOWN) for place, atom in self._of_two)


class _InPart(NamedTuple):
    """At least these; to be told from these and no more."""

    found: AtLeast


def told(value: Value) -> "Value | _InPart":
    """A value as `Rows.changes` has it."""
    return _InPart(value) if isinstance(value, AtLeast) else value


class _Changes(dict[Value | _InPart, int]):
    """What each value of a fact changes in a blank row, reckoned when it is first met."""

    def __init__(self, key: str, places: Sequence[tuple[int, Atom | Lacking]]) -> None:
        super().__init__()
        self._key, self._places = key, places

    def __missing__(self, value: Value | _InPart) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        known: dict[str, Value] = {self._key: value.found if isinstance(value, _InPart) else value}
        changes = _row((place, _of(each, known) ^ _of(each, {})) for place, each in self._places)
        self[value] = changes
        return changes


def _of(place: Atom | Lacking, known: KnownValues) -> int:
    if not isinstance(place, Lacking):
        return ask(place, known)
    value = known.get(place.key)
    return int(value is None or (place.also_within and isinstance(value, Within)))


def _row(places: Iterable[tuple[int, int]]) -> int:
    return sum(value << 8 * place for place, value in places)
