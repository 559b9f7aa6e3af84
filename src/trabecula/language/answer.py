"""The three answers, and the values that are no plain one: *never*, *at least these*, *within*."""

from collections.abc import Iterable
from enum import Enum, IntEnum
from typing import Final, NamedTuple


class Answer(IntEnum):
    """Applies, does not apply, or not known: never only two.

    The numbers are chosen so that Kleene's "and" is ``&`` and his "or" is ``|``.
    """

    DOES_NOT_APPLY = 0b00
    NOT_KNOWN = 0b10
    APPLIES = 0b11

    @property
    def words(self) -> str:
        """The answer as it is said everywhere: in pages, commands, JSON and cases."""
        return _WORDS[self]

    def negated(self) -> "Answer":
        """Kleene's "not"."""
        return _NEGATED[self]


_WORDS = {
    Answer.APPLIES: "applies",
    Answer.DOES_NOT_APPLY: "does not apply",
    Answer.NOT_KNOWN: "not known",
}
_NEGATED = {
    Answer.APPLIES: Answer.DOES_NOT_APPLY,
    Answer.DOES_NOT_APPLY: Answer.APPLIES,
    Answer.NOT_KNOWN: Answer.NOT_KNOWN,
}


class Never(Enum):
    """The value of a *time since* for what is known never to have happened.

    It is known, and it fails every comparison.
    """

    NEVER = "never"

    def _fails(self, _other: object) -> bool:
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _fails
    __hash__ = object.__hash__

    def __str__(self) -> str:
        return "never"


NEVER: Final = Never.NEVER


class AtLeast(frozenset[str]):
    """A checklist that was not asked to its end: these were found, the rest is not known.

    Raises ``ValueError`` where nothing was found: then nothing is known.
    """

    __slots__ = ()

    def __new__(cls, found: Iterable[str]) -> "AtLeast":
        items = super().__new__(cls, found)
        if not items:
            raise ValueError("a checklist of which nothing was found yet is not known")
        return items


class Within(NamedTuple):
    """A number that is not known exactly: the lowest and the highest that it can be."""

    lowest: float
    highest: float
