"""Parts of resources, remembered by their bytes: records repeat the same few thousand of them.

A part is decoded and made into something when it is first met; afterwards its bytes are enough::

    asked = CONCEPTS[BYTES + observed.code]

What is remembered is shared by all records, so nobody changes it.
"""

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

import msgspec

from trabecula.fhir.elements import NOTHING, Concept

BYTES: Final[Any] = b""
"""A part is added to this for its bytes: that takes half as long as ``bytes(part)``."""

Part = TypeVar("Part")
Made = TypeVar("Made")

_MOST: Final = 16_384
"""How many parts of one kind are held, before all are forgotten: memory stays bounded."""


class Remembered(dict[bytes, Made], Generic[Made]):
    """What is made of each part that was met, by its bytes.

    ``nothing`` is what a part that is not there is; without it ``null`` is malformed. Raises
    `msgspec.DecodeError`, ``UnicodeDecodeError`` and ``RecursionError`` for one that is malformed.
    """

    __slots__ = ("_decode", "_make", "_nothing")

    def __init__(self, kind: type[Part], make: Callable[[Part], Made], *nothing: Made) -> None:
        decode: Callable[[bytes], Any] = msgspec.json.Decoder(kind).decode
        self._decode, self._make, self._nothing = decode, make, nothing
        self.clear()

    def clear(self) -> None:
        """Forget all parts."""
        super().clear()
        self.update((bytes(NOTHING), nothing) for nothing in self._nothing)

    def __missing__(self, part: bytes) -> Made:
        """Decode a part that is met for the first time."""
        if len(self) >= _MOST:
            self.clear()
        made = self[part] = self._make(self._decode(part))
        return made


def _itself(part: Part) -> Part:
    return part


CONCEPTS: Final[Remembered[Concept | None]] = Remembered(Concept, _itself, None)
