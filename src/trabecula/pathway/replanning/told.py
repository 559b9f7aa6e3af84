"""What is told of a trigger: its signs, and what would still tell it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from trabecula.language.condition import Subject as Asked
from trabecula.pathway.alerts.arrivals import Arrivals
from trabecula.pathway.facts import Finding
from trabecula.pathway.record import Record
from trabecula.pathway.replanning.visit import Sign


@dataclass(frozen=True, slots=True)
class Told:
    """The signs of a trigger, of whatever day.

    Without a sign that no plan has answered it is not known where ``asks`` or ``lacks`` hold
    anything, or where no plan has answered what is ``alone``: told, with nothing earlier to compare
    it with.
    """

    signs: tuple[Sign, ...] = ()
    asks: tuple[Asked, ...] = ()
    lacks: tuple[str, ...] = ()
    alone: tuple[Sign, ...] = ()


def together(parts: Iterable[Told]) -> Told:
    """What several parts tell of one trigger, each of which is enough."""
    every = tuple(parts)
    return Told(
        tuple(sorted({one for part in every for one in part.signs}, key=lambda one: one.order)),
        tuple(dict.fromkeys(fact for part in every for fact in part.asks)),
        tuple(dict.fromkeys(words for part in every for words in part.lacks)),
        tuple(sign for part in every for sign in part.alone),
    )


class Signing:
    """Makes signs of findings: what a record tells until a day, and when it came into it."""

    def __init__(self, record: Record, as_of: date) -> None:
        self._arrivals, self._as_of = Arrivals(record), as_of

    def of(self, findings: Sequence[Finding], day: date) -> Sign:
        """The sign that findings are, of the newest of their days; else of a day.

        What came into the record after the day that is answered for counts by its own day.
        """
        newest = max((one.day for one in findings if one.day is not None), default=day)
        told = self._arrivals.raised(findings, newest)
        if told.date() > self._as_of:
            told = datetime.combine(newest, time())
        says = "; ".join(f"{one.fact.name}: {one.in_words()}" for one in findings)
        origins = dict.fromkeys(one.origin for one in findings)
        return Sign(newest, told, says, " and ".join(origins))


def sign_on(day: date, says: str, origin: str) -> Sign:
    """A sign of which only the day is known."""
    return Sign(day, datetime.combine(day, time()), says, origin)
