"""Sites: what one site has of its own for an instrument, its official wording and its licence."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from trabecula.language.fact import Fact


class Wording(Struct, frozen=True):
    """The publisher's words for the items of an instrument, as a site loaded them on a day.

    ``texts`` are by the key of each item. ``title``, ``version``, ``publisher``, ``copyright`` and
    ``url`` are what the publisher's own form says of itself, empty where it does not.
    """

    instrument: str
    loaded: date
    texts: Mapping[str, str]
    title: str = ""
    version: str = ""
    publisher: str = ""
    copyright: str = ""
    url: str = ""

    def of(self, item: Fact) -> str:
        """The publisher's words for an item, or our own label where there are none."""
        return self.texts.get(item.key) or item.name

    @property
    def source(self) -> str:
        """Which form it comes from: title, version, publisher."""
        version = f"version {self.version}" if self.version else ""
        told = (self.title or self.url or "a form without a title", version, self.publisher)
        return ", ".join(part for part in told if part)


class Declaration(Struct, frozen=True):
    """A site's word that it may use an instrument: who holds the licence, and which one it is.

    It counts from the day on which it was declared until the end of its last day, or without end.
    Raises ``ValueError`` where holder or reference is empty.
    """

    holder: str
    reference: str
    declared: date
    until: date | None = None

    def __post_init__(self) -> None:
        if not self.holder.strip() or not self.reference.strip():
            raise ValueError("a licence has a holder and a reference, which are not empty")

    def holds(self, on: date) -> bool:
        """Whether it counts on a day."""
        return self.declared <= on and (self.until is None or on <= self.until)


def said_wording(wording: Wording | None) -> str:
    """Which words are shown for the items of an instrument; pages say it as it is here."""
    if wording is None:
        return "short neutral labels of our own"
    return f"official wording, loaded by your site from {wording.source} on {wording.loaded}"
