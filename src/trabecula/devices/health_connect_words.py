"""What the numbers and words of Health Connect mean, in its database as in JSON."""

from collections.abc import Mapping
from typing import Final

from trabecula.devices.diary import Kind, Source, kind_of

NAME: Final = "Health Connect"
_KINDS: Final[Mapping[object, Kind]] = {
    **dict.fromkeys((1, 4, 5, 6, 7), Kind.WORN),
    **dict.fromkeys(("watch", "ring", "fitness_band", "chest_strap"), Kind.WORN),
    **dict.fromkeys((2, "phone"), Kind.CARRIED),
}
"""By the type of a device: 1 watch, 2 phone, 4 ring, 5 on the head, 6 band, 7 strap."""
ASLEEP: Final = frozenset((2, 4, 5, 6, "sleeping", "light", "deep", "rem"))
"""Stages: 2 sleeping, 4 light, 5 deep, 6 dreaming. The others are awake, out of bed or unknown."""
BY_HAND: Final = frozenset((3, "manual_entry"))
WHOLE_SLEEP: Final = "sleep without stages was taken from its beginning to its end"


def source(app: object, device: object) -> Source:
    """The app that wrote a record, with the kind of its device."""
    name = app if isinstance(app, str) else ""
    return Source(name, _KINDS.get(word(device, "TYPE_")) or kind_of(name))


def word(said: object, prefix: str) -> object:
    """A constant as a plain word, where it is written as one."""
    return said.removeprefix(prefix).lower() if isinstance(said, str) else said
