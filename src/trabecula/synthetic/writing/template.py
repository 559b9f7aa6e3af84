"""Templates: a kind of resource as the text of its JSON, encoded once, with slots to fill by ``%``.

A resource of a person costs one formatting of text; nothing is encoded twice. All text is ASCII,
whatever it says, so that joining and encoding stay cheap.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple, TypeVar

from trabecula.fhir.writing import Json

SERVER: Final = "http://hospital.example.org/fhir"
"""Where the invented resources are said to stand."""

SLOT: Final = "\x01"
"""In a text: filled as it is."""

NUMBER: Final = "\x03"
"""A number: filled as it is, without quotes."""

MORE: Final = "\x02"
"""As the last member of an object: the members that `members` made, or none."""

Key = TypeVar("Key")
_MOST: Final = 1 << 12
_RESOURCE: Final = '"resource":'


def encoded(value: object) -> str:
    """A value as JSON, in ASCII and without spaces."""
    return json.dumps(value, separators=(",", ":"))


def number(value: float) -> float:
    """A number as it is written, whichever way it was reckoned: 5, not 5.0."""
    return int(value) if value == int(value) else value


def members(parts: Mapping[str, Any]) -> str:
    """Members of an object, for a slot of `MORE`: each with a comma before it."""
    return "," + encoded(parts)[1:-1] if parts else ""


def fragment(parts: Mapping[str, Any]) -> str:
    """Members with slots of their own."""
    return _slotted(members(parts))


def _slotted(text: str) -> str:
    text = text.replace("%", "%%").replace(f",{encoded(MORE)}:null", "%s")
    return text.replace(encoded(NUMBER), "%s").replace(encoded(SLOT)[1:-1], "%s")


class Kind(NamedTuple):
    """A kind of resource: its FHIR type, and the text of its entry in a Bundle."""

    type: str
    entry: str


def kind(name: str, content: Json, subject: str = "subject") -> Kind:
    """A kind of resource about a person.

    Its slots are its own id, twice, the id of the person, then those of ``content``. ``subject`` is
    the element that names the person.
    """
    resource = {
        "resourceType": name,
        "id": SLOT,
        **({subject: {"reference": f"Patient/{SLOT}"}} if subject else {}),
        **content,
    }
    entry = {"fullUrl": f"{SERVER}/{name}/{SLOT}", "resource": resource}
    return Kind(name, _slotted(encoded(entry)))


def resource_in(entry: str) -> str:
    """The resource of an entry, as it stands in a file of its type."""
    return entry[entry.index(_RESOURCE) + len(_RESOURCE) : -1]


class Resources:
    """What is written of one person so far: the entries of a Bundle, by type.

    ``until`` is the last day that is told of.
    """

    __slots__ = ("entries", "id", "number", "until")

    def __init__(self, person: str, until: date) -> None:
        self.id, self.until = person, until
        self.entries: defaultdict[str, list[str]] = defaultdict(list)
        self.number = 0

    def add(self, what: Kind, *slots: object) -> str:
        """Write one resource; its id."""
        self.number += 1
        name = f"{self.id}-{self.number}"
        self.entries[what.type].append(what.entry % (name, name, self.id, *slots))
        return name

    def put(self, what: Kind, name: str, *slots: object) -> None:
        """Write one resource under an id of its own."""
        self.entries[what.type].append(what.entry % (name, name, self.id, *slots))


class Remembered(dict[Key, str]):
    """Texts by what they say, each made once; so many at most that memory stays flat."""

    def __init__(self, make: Callable[[Key], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> str:
        if len(self) >= _MOST:
            self.clear()
        self[key] = text = self._make(key)
        return text


DAYS: Final = Remembered(date.isoformat)
"""Days as FHIR writes them."""
